"""How far down the page the visitor is, said where he passes a mark."""
from echat_plugin.browser.host import win


def hear_scrolling(marks, signals, send):
    document = win.document
    # The marks between which he is, and on which page of a single-page site: on the next the same mark is news.
    low = high = 0
    page = None

    def scrolled():
        # (Browsers send this once a frame, before they draw.)
        nonlocal low, high, page
        percent = win.Math.floor(100 * (win.pageYOffset + win.innerHeight) / document.documentElement.scrollHeight + 0.5)
        if percent < low or percent >= high or page != win.location.href:
            page = win.location.href
            passed = [mark for mark in marks if mark <= percent]
            low = passed[len(passed) - 1] if len(passed) > 0 else 0
            high = marks[len(passed)] if len(passed) < len(marks) else 101
            if len(passed) > 0:
                send({"type": "scroll", "percent": percent})

    # What scrolls within the page does not come up to here.
    signals["listen"](win, "scroll", scrolled, {"passive": True})
    # The browser may have scrolled before we listened: back to where a reload found the page.
    if win.pageYOffset > 0:
        scrolled()
