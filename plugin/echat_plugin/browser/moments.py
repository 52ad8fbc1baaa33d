"""What counts in the moment it happens: clicks on what a selector finds, events by their names."""
from echat_plugin.browser.host import guarded, win
from echat_plugin.browser.watching import is_present


def create_teller(key, send):
    """Tells a name after the page's own handlers, and once however many events of that name one task has."""
    waiting = []

    def tell():
        nonlocal waiting
        names = waiting
        waiting = []
        for name in names:
            send({"type": "signal", "key": key, "name": name})

    def happened(name):
        if not name in waiting:
            waiting.append(name)
            win.setTimeout(tell, 0)

    return happened


def hear_clicks(selectors, signals, send):
    happened = create_teller("click", send)

    def hits(event, selector):
        return guarded(lambda: event.composedPath().some(lambda node: node.matches and node.matches(selector)))

    def clicked(event):
        # Before the page's handlers change what stands there, or keep the click to themselves.
        for selector in selectors:
            if hits(event, selector):
                happened(selector)

    for selector in selectors:
        if is_present(selector) == None:
            send({"type": "no-selector", "selector": selector})
    signals["listen"](win, "click", clicked, True)


def hear_events(names, signals, send):
    happened = create_teller("event", send)
    options = {"passive": True, "capture": True}

    def heard(event):
        happened(event.type)

    # One by one: a name may have blanks.
    for name in names:
        win.addEventListener(name, heard, options)

    def stop():
        for name in names:
            win.removeEventListener(name, heard, options)

    signals["undo"](stop)
