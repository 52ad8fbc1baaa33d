"""What hides the launcher for a while: elements that are on the page, and the visitor's scrolling down."""
from echat_plugin.browser.host import win

# px in one direction that are meant as a turn
TURN = 12


def present(selectors):
    """Those of which an element is on the page."""
    return [selector for selector in selectors if win.document.querySelector(selector)]


def hear_scrolling(signals, send):
    """`turned` where he begins to scroll down, or up again; the top of the page is as good as up."""
    document = win.document
    last = turn = win.pageYOffset
    down = False

    def scrolled():
        nonlocal last, turn, down
        # (Where a page may be pulled beyond its ends, that is no turn.)
        at = max(0, min(win.pageYOffset, document.documentElement.scrollHeight - win.innerHeight))
        if (at - last) * (last - turn) < 0:
            turn = last
        last = at
        goes = at > turn
        if (abs(at - turn) >= TURN or at == 0) and goes != down and not (goes and has_focus()):
            down = goes
            send({"type": "turned", "down": down})

    def has_focus():
        """Who is on the launcher by keys does not lose the ground under his feet."""
        return document.activeElement and document.activeElement.localName == "echat-launcher"

    signals["listen"](win, "scroll", scrolled, {"passive": True})
