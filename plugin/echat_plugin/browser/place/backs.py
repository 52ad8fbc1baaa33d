"""On a phone Back closes the chat first. The observed build adds an entry to the history for that (`#TOECHAT…`); where none came we add one, at the same
address, so that no router sees another page. It goes when the window goes, so that none is left behind.

A window that came by itself, before the visitor touched anything, is another matter: browsers skip entries like that, and a CloseWatcher hears Back all the same.
"""
from echat_plugin.browser.host import make, win
from echat_plugin.core.place.looking import MARK

OURS = "echatPlugin"
# ms the vendor's own going back may take
LEAVES = 500


def create_backs(signals, send):
    document = win.document
    history = win.history
    # What hears Back: our own entry ("own"), the vendor's ("mark"), or neither; and the address it began at
    mode = ""
    began = ""
    watcher = None
    # We are on our way back, and what waits for our arrival
    leaving = False
    wish = None
    timer = None

    def ours():
        """Whether the entry we are on is our own."""
        return history.state and history.state[OURS]

    def marked():
        return win.location.href.indexOf(MARK) >= 0

    def hold(by_vendor):
        nonlocal mode, began, watcher, wish
        if leaving:
            wish = [by_vendor]
            return
        win.clearTimeout(timer)
        touch = win.navigator.userActivation
        if win.CloseWatcher and touch and not touch.hasBeenActive:
            watcher = make(win.CloseWatcher)
            watcher.onclose = returned
        if by_vendor:
            mode = "mark"
        elif not watcher:
            mode = "own"
            state = win.Object.assign({}, history.state)
            state[OURS] = True
            # The page's own state is copied: a router that looks at it finds what it knows.
            history.pushState(state, "")
        began = win.location.href

    def returned():
        send({"type": "returned"})

    def release():
        nonlocal mode, watcher, leaving, wish, timer
        wish = None
        if watcher:
            watcher.destroy()
            watcher = None
        if mode == "own" and ours():
            leaving = True
            history.back()
        if mode == "mark":
            timer = win.setTimeout(unmark, LEAVES)
        mode = ""

    def unmark():
        """Some browsers the vendor does not trust to go back (WeChat's): there at least the address is the site's again."""
        if marked() and mode == "":
            history.replaceState(history.state, "", win.location.href.split(MARK)[0])

    def popped():
        # After the vendor's own listener.
        win.setTimeout(arrived, 0)

    def arrived():
        nonlocal mode, leaving, wish
        if leaving:
            leaving = False
            waits = wish
            wish = None
            if waits:
                hold(waits[0])
        elif mode == "own" and not ours() and win.location.href == began:
            mode = ""
            returned()
        elif mode == "mark" and not marked():
            returned()

    def mark():
        history.pushState(history.state, "", win.location.href + MARK + win.Date.now())

    def stop():
        win.clearTimeout(timer)
        if watcher:
            watcher.destroy()
        if mode == "own" and ours():
            history.back()

    signals["listen"](win, "popstate", popped, False)
    signals["undo"](stop)
    # A reload in an open chat comes back to an entry of its own, the chat closed.
    if ours():
        leaving = True
        history.back()
    elif not document.body.classList.contains("echat-win-show"):
        unmark()
    return {"hold": hold, "let": release, "mark": mark}
