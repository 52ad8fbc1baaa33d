"""How far down the page the visitor is, said where he passes a mark."""
from echat_plugin.browser.host import win


def hear_scrolling(signals, marks, send):
    document = win.document
    told = ""

    def scrolled():
        # (Browsers send this once a frame, before they draw.)
        nonlocal told
        percent = win.Math.floor(100 * (win.pageYOffset + win.innerHeight) / document.documentElement.scrollHeight + 0.5)
        reached = len([mark for mark in marks if mark <= percent])
        # On the next page of a single-page site the same mark is news.
        place = reached + win.location.href
        if place != told:
            told = place
            if reached:
                send({"type": "scroll", "percent": percent})

    # What scrolls within the page does not come up to here.
    signals["listen"](win, "scroll", scrolled, {"passive": True})
    # The browser may have scrolled before we listened: back to where a reload found the page.
    if win.pageYOffset > 0:
        scrolled()
