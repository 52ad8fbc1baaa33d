"""The page under the chat of a phone stays where it was. The observed build scrolls it to its top, and leaves it there."""
from echat_plugin.browser.host import make, win
from echat_plugin.core.location import address

# ms within which whatever the closing sets off has scrolled
SETTLES = 700


def create_tops(signals, send):
    document = win.document
    # Where the page was last before the window came, and which it was
    top = [win.pageXOffset, win.pageYOffset]
    page = None
    settling = None
    up = False

    def window_up():
        """By the vendor's own mark: it scrolls before anybody is told of a window."""
        return document.body and document.body.classList.contains("echat-win-show")

    def scrolled():
        nonlocal top
        if settling:
            go_back()
        elif not window_up() and page == None:
            top = [win.pageXOffset, win.pageYOffset]

    def here():
        return address(win.location.href)["page"]

    def hold():
        nonlocal page
        settled()
        page = here()

    def release():
        """The window is gone: back to where the page was, also after what scrolls once more; until the visitor scrolls himself, or another page came."""
        nonlocal settling
        if page == here():
            go_back()
            settling = win.setTimeout(settled, SETTLES)
        else:
            settled()

    def go_back():
        if page == here() and (win.pageYOffset != top[1] or win.pageXOffset != top[0]):
            # A page with smooth scrolling would show its whole length.
            if "scrollBehavior" in document.documentElement.style:
                win.scrollTo({"left": top[0], "top": top[1], "behavior": "instant"})
            else:
                win.scrollTo(top[0], top[1])

    def settled():
        nonlocal settling, page
        win.clearTimeout(settling)
        settling = None
        page = None

    def moved():
        if settling:
            settled()

    def changed():
        """The window opened or closed without a word to anybody: on phones the observed build has no event for it."""
        nonlocal up
        if window_up() != up:
            up = window_up()
            send({"type": "look"})

    observer = make(win.MutationObserver, changed)
    observer.observe(document.body, {"attributes": True, "attributeFilter": ["class"]})
    signals["undo"](lambda: observer.disconnect())
    signals["undo"](settled)
    signals["listen"](win, "scroll", scrolled, {"passive": True})
    signals["listen"](win, "touchmove wheel", moved, {"passive": True})
    return {"hold": hold, "let": release}
