"""What happens on the page, as events for the app. Only what somebody waits for has a listener."""
from echat_plugin.browser.host import win
from echat_plugin.core.attributes import VENDOR


def create_signals(soon):
    document = win.document
    undo = []

    def listen(target, names, handler, options):
        """Hear these events until we stop, or until what is given is called."""
        for name in names.split(" "):
            target.addEventListener(name, handler, options)

        def unlisten():
            for name in names.split(" "):
                target.removeEventListener(name, handler, options)

        undo.append(unlisten)
        return unlisten

    def start(send):
        """What every page needs: being seen or not, leaving, clicks, and changes of the address."""
        def look():
            send({"type": "look"})

        def clicked(event):
            # After the page's own handlers: what they changed (the address, the vendor's window) is seen then.
            win.setTimeout(look, 0)
            opener(event, send)

        listen(document, "visibilitychange", look, False)
        listen(win, "focus blur popstate hashchange pageshow", look, False)
        listen(document, "click", clicked, False)
        if win.navigation:
            listen(win.navigation, "currententrychange", lambda: soon(look), False)

    def schedule(load, send):
        """Say `boot` at the moment `data-load` names."""

        def boot():
            if stop_waiting:
                stop_waiting()
            send({"type": "boot"})

        stop_waiting = None

        def when_idle():
            if win.requestIdleCallback:
                win.requestIdleCallback(boot, {"timeout": 3000})
            else:
                win.setTimeout(boot, 200)

        if load == "eager":
            boot()
        elif load == "idle":
            if document.readyState == "complete":
                when_idle()
            else:
                listen(win, "load", when_idle, {"once": True})
        elif load == "interaction":
            stop_waiting = listen(win, "mousedown keydown touchstart scroll", boot, {"passive": True, "capture": True})

    def stop():
        for work in undo:
            work()

    return {
        "start": start,
        "listen": listen,
        "undo": lambda work: undo.append(work),
        "schedule": schedule,
        "stop": stop,
    }


def opener(event, send):
    """A click on `data-echat-open`, on elements present or added later; keyboards click too."""
    target = event.target
    element = target.closest("[data-echat-open]") if target and target.closest else None
    # A click the visitor means for a new tab stays his.
    if not element or event.ctrlKey or event.metaKey or event.shiftKey:
        return
    event.preventDefault()
    values = {}
    for row in VENDOR:
        name = row[0]
        value = element.getAttribute("data-" + (name if name == "echat-tag" else "echat-" + name))
        if value != None:
            values[name] = value
    send({"type": "opener", "how": element.getAttribute("data-echat-open"), "values": values})
