"""What happens on the page, as events for the app. Only what somebody waits for has a listener."""
from echat_plugin.browser.host import make, win
from echat_plugin.core.attributes import VENDOR


def create_signals(soon):
    document = win.document
    undo = []

    def listen(target, names, handler, options):
        """Hear these events, until we stop."""
        for name in names.split(" "):
            target.addEventListener(name, handler, options)

        def unlisten():
            for name in names.split(" "):
                target.removeEventListener(name, handler, options)

        undo.append(unlisten)

    def start(send):
        """What every page needs: being seen or not, leaving, the title, clicks, and changes of the address."""
        def look():
            send({"type": "look"})

        def clicked(event):
            # After the page's own handlers: what they changed (the address, the vendor's window) is seen then.
            win.setTimeout(look, 0)
            opener(event, send)

        def retitled():
            nonlocal title
            if document.title != title:
                title = document.title
                look()

        title = document.title
        listen(document, "visibilitychange", look, False)
        listen(win, "focus blur popstate hashchange pageshow", look, False)
        listen(document, "click", clicked, False)
        if win.navigation:
            listen(win.navigation, "currententrychange", lambda: soon(look), False)
        # The whole head: frameworks replace the <title> element itself.
        observer = make(win.MutationObserver, retitled)
        observer.observe(document.head, {"childList": True, "subtree": True, "characterData": True})
        undo.append(lambda: observer.disconnect())

    def schedule(load, send):
        """Say `boot` at the moment `data-load` names."""

        def boot():
            send({"type": "boot"})

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
            listen(win, "mousedown keydown touchstart scroll", boot, {"once": True, "passive": True, "capture": True})

    def stop():
        for work in undo:
            work()

    return {
        "start": start,
        "listen": listen,
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
