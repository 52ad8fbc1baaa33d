"""What of the page is in view, as the browser reports it: nothing is measured."""
from echat_plugin.browser.host import guarded, make, win


def steps():
    """Ratios at which the browser reports, each 0.9 of the one before: what is larger than the window is seen within a tenth of its half."""
    ratios = [0.5]
    for at in range(50):
        ratios.append(ratios[at] * 0.9)
    return ratios


def is_seen(entry):
    """At least half is in view: of the element, or of the window in the direction in which the element is larger."""
    whole = entry.boundingClientRect
    part = entry.intersectionRect
    needed = min(whole.width, win.innerWidth) * min(whole.height, win.innerHeight) / 2
    return entry.isIntersecting and part.width * part.height >= needed


def create_viewing(signals, tell):
    """`tell` that what is in view may have changed."""
    selectors = []
    # element: whether it is in view, as far as reported
    seen = make(win.Map)
    observer = None

    def reported(entries):
        for entry in entries:
            seen.set(entry.target, is_seen(entry))
        tell()

    def find(selector):
        return guarded(lambda: win.document.querySelectorAll(selector))

    def refresh():
        """Elements come and go."""
        nonlocal seen
        before = seen
        seen = make(win.Map)
        for selector in selectors:
            for element in find(selector) or []:
                seen.set(element, before["get"](element))
                if not before.has(element):
                    observer.observe(element)
        before.forEach(lambda value, element: seen.has(element) or observer.unobserve(element))

    def start(names):
        nonlocal selectors, observer
        if win.IntersectionObserver:
            selectors = names
            observer = make(win.IntersectionObserver, reported, {"threshold": steps()})
            signals["undo"](lambda: observer.disconnect())
            refresh()

    def sees(selector):
        """None for what is no selector, and in a browser that reports nothing."""
        elements = find(selector)
        if not observer or not elements:
            return None
        for element in elements:
            if seen["get"](element):
                return True
        return False

    return {"start": start, "refresh": refresh, "sees": sees}
