"""What happens on the page, as events for the app. Only what somebody waits for has a listener."""
from echat_plugin.browser.host import win
from echat_plugin.browser.openers import create_openers


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

    def start(send, link, own):
        """What every page needs: being seen or not, leaving, clicks, openers, and changes of the address. Gives what writes the openers' links anew."""
        openers = create_openers(send, link, own)

        def look():
            send({"type": "look"})

        def shown(event):
            # The browser kept the whole page while the visitor was elsewhere.
            send({"type": "restore" if event.persisted else "look"})

        def changed():
            look()
            openers["fill"]()

        def clicked(event):
            # After the page's own handlers: what they changed (the address, the vendor's window) is seen then.
            win.setTimeout(changed, 0)
            openers["clicked"](event)

        listen(document, "visibilitychange", look, False)
        listen(win, "focus blur popstate hashchange", look, False)
        listen(win, "pageshow", shown, False)
        listen(document, "click", clicked, False)
        listen(document, "keydown", openers["pressed"], False)
        listen(document, "mouseover focusin touchstart", openers["pointed"], {"passive": True})
        win.setTimeout(openers["fill"], 0)
        undo.append(openers["stop"])
        if win.navigation:
            listen(win.navigation, "currententrychange", lambda: soon(look), False)
        return openers["fill"]

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
            # The page may have queued that consent was given, and then that it was withdrawn.
            soon(boot)
        elif load == "idle":
            if document.readyState == "complete":
                when_idle()
            else:
                listen(win, "load", when_idle, {"once": True})
        elif load == "interaction":
            stop_waiting = listen(win, "mousedown keydown touchstart scroll", boot, {"passive": True, "capture": True})

    def stop():
        nonlocal undo
        works = undo
        # After consent was withdrawn another round begins: its end undoes nothing of this one's again.
        undo = []
        for work in works:
            work()

    return {
        "start": start,
        "listen": listen,
        "undo": lambda work: undo.append(work),
        "schedule": schedule,
        "stop": stop,
    }
