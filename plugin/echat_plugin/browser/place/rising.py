"""The launcher makes way: for what the site names, and, while it has something to say, for a phone's keyboard."""
from echat_plugin.browser.host import make, win
from echat_plugin.core.lang import has
from echat_plugin.core.place.lifting import lift

# A keyboard is higher than any bar a browser folds away.
KEYBOARD = 100
FAR = 1e6


def create_rising(avoid, phone, signals, stage):
    """Gives what looks anew; nobody need call it for what happens to the size of things."""
    document = win.document
    place = stage()["place"]
    watched = []

    def obstacles():
        found = []
        for element in elements():
            box = element.getBoundingClientRect()
            # A banner that was answered often stays, without a size or unseen.
            if box.width * box.height > 0 and win.getComputedStyle(element).visibility != "hidden":
                found.append([box.left, box.top, box.right, box.bottom])
        view = win.visualViewport
        # Who has zoomed in sees a part of the page anyway.
        if phone and view and view.scale < 1.1 and speaks():
            low = view.offsetTop + view.height
            if document.documentElement.clientHeight - low > KEYBOARD:
                found.append([0, low, FAR, FAR])
        return found

    def elements():
        return [element for element in document.querySelectorAll(avoid)] if avoid else []

    def speaks():
        """A badge or a teaser: without these it may well stay under the keyboard, where it covers no field."""
        badge = place.querySelector("[part=badge]")
        return place.querySelector("aside") or (badge and badge.textContent)

    def look():
        if not place.isConnected:
            return
        watch_sizes()
        # The frame never moves, and no animation is in its size.
        box = place.parentNode.getBoundingClientRect()
        rise = lift([place.offsetLeft, box.top, place.offsetLeft + place.offsetWidth, box.bottom], obstacles())
        place.style.position = "relative"
        place.style.transition = "" if win.matchMedia("(prefers-reduced-motion)").matches else "bottom .2s"
        place.style.bottom = str_px(rise)

    def watch_sizes():
        nonlocal watched
        found = elements()
        if sizes and (len(found) != len(watched) or found.some(lambda each: not has(watched, each))):
            sizes.disconnect()
            for element in found:
                sizes.observe(element)
        watched = found

    def stop():
        if sizes:
            sizes.disconnect()

    sizes = make(win.ResizeObserver, look) if avoid and win.ResizeObserver else None
    listen = signals["listen"]
    if avoid:
        # What slides in is where it will stay only at the end; what scrolls with the page comes and goes.
        listen(document, "transitionend animationend", look, True)
        listen(win, "resize scroll", look, {"passive": True})
    if phone and win.visualViewport:
        listen(win.visualViewport, "resize scroll", look, False)
    signals["undo"](stop)
    return look


def str_px(amount):
    return amount + "px" if amount else ""
