"""The site's own elements as the launcher, present or added later: what they show of the chat. Their clicks are `openers.py`'s, which is there before us.

What the site writes on them meanwhile is its word from then on; what we wrote goes with us.
"""
from echat_plugin.browser.host import win
from echat_plugin.browser.openers import NATIVE
from echat_plugin.core.lang import divide, get, has, join, keys, trim


def create_owns(selector, config, signals, send):
    document = win.document
    view = None
    # [element, what stood in an attribute and what we wrote, by its name]
    bound = []

    def hovered(event):
        target = event.target
        if target.closest and target.closest(selector):
            send({"type": "hover"})

    def refresh():
        """Those that are gone, or are no longer meant, get their own back; new ones join in."""
        nonlocal bound
        found = [element for element in document.querySelectorAll(selector)]
        for entry in bound:
            if not has(found, entry[0]):
                release(entry)
        bound = [entry for entry in bound if has(found, entry[0])]
        known = [entry[0] for entry in bound]
        for element in found:
            if not has(known, element):
                bound.append([element, {}])
        show()

    def draw(seen):
        nonlocal view
        view = seen
        refresh()

    def show():
        for entry in bound if view else []:
            element = entry[0]
            put(entry, "data-echat-unread", view["unread"] or None)
            put(entry, "data-echat-staff", view["staff"] or None)
            put(entry, "data-echat-window", view["window"])
            put(entry, "aria-expanded", view["expanded"])
            put(entry, "aria-busy", "true" if view["busy"] else None)
            # What is no button of the browser's becomes one.
            if not element.matches(NATIVE):
                put(entry, "role", theirs(entry, "role") or "button")
                put(entry, "tabindex", theirs(entry, "tabindex") or "0")
            name = name_of(entry)
            more = view["more"]
            put(entry, "aria-label", (name or view["name"]) + more if more or not name else None)
            # This would count more than the label.
            put(entry, "aria-labelledby", "" if more and theirs(entry, "aria-labelledby") else None)

    def theirs(entry, name):
        """What the site has in that attribute, whatever we wrote over it."""
        now = entry[0].getAttribute(name)
        pair = get(entry[1], name)
        return pair[0] if pair and pair[1] == now else now

    def put(entry, name, value):
        """Write it, or, where it is None, let the site's own stand again."""
        old = theirs(entry, name)
        wanted = old if value == None else value
        if entry[0].getAttribute(name) != wanted:
            if wanted == None:
                entry[0].removeAttribute(name)
            else:
                entry[0].setAttribute(name, wanted)
        entry[1][name] = [old, wanted]

    def name_of(entry):
        """The name it has of the site."""
        element = entry[0]
        label = theirs(entry, "aria-label") or ""
        for id in divide(theirs(entry, "aria-labelledby") or "", " +"):
            other = document.getElementById(id)
            if other:
                label = other.textContent
        picture = element.querySelector("img[alt],[aria-label]")
        drawn = picture.alt or picture.getAttribute("aria-label") if picture else ""
        # The words on an input are its value.
        words = label or trim(element.textContent) or drawn or (element.localName == "input" and element.value) or element.title or ""
        return trim(join(divide(words, "[ \n\t]+"), " "))

    def release(entry):
        for name in keys(entry[1]):
            put(entry, name, None)

    def stop():
        for entry in bound:
            release(entry)

    signals["undo"](stop)
    if config["load"] == "interaction":
        signals["listen"](document, "mouseover focusin", hovered, {"passive": True})
    return {"draw": draw, "refresh": refresh}
