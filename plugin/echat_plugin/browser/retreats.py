"""The visitor is about to leave by touch, where no pointer tells: he flicks back up to the address bar, or goes Back within the site."""
from echat_plugin.browser.host import win
from echat_plugin.core.location import address

# Half a screen within this long, in ms, is a flick; reading back is slower.
FLICK = 250


def hear_retreats(signals, leave):
    listen = signals["listen"]
    quiet = {"passive": True, "capture": True}
    touched = False
    dragging = False
    here = None
    # The last position; how far he has gone down by touch; where and when the way up that we measure began.
    last = win.pageYOffset
    down = 0
    top = last
    since = 0

    def page():
        return address(win.location.href)["page"]

    def began(event):
        """A touch is a drag once it moves: what a tap on "back to top" scrolls is not meant as leaving."""
        nonlocal dragging, touched, here
        dragging = event.type == "touchmove"
        touched = touched or event.type != "click"
        here = page()

    def scrolled(event):
        nonlocal last, down, top, since
        at = win.pageYOffset
        if dragging:
            down += max(0, at - last)
            if at >= last or event.timeStamp - since > FLICK:
                top = at
                since = event.timeStamp
            elif top - at > win.innerHeight / 2 and down > win.innerHeight:
                down = 0
                leave()
        last = at

    def returned(before):
        # An anchor, or the entry the vendor adds while its window is open, is the same page.
        if touched and before != page():
            leave()

    def traversed(event):
        before = event["from"]
        if event.navigationType == "traverse" and win.navigation.currentEntry.index < before.index:
            returned(address(before.url or "")["page"])

    def popped(event):
        # A link to an anchor is told like this, too; but only routers give an entry a state.
        if event.state:
            returned(here)

    listen(win, "touchstart touchmove click", began, quiet)
    listen(win, "scroll", scrolled, quiet)
    if win.navigation:
        listen(win.navigation, "currententrychange", traversed, False)
    else:
        listen(win, "popstate", popped, False)
