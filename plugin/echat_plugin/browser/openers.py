"""`data-echat-open` on the site's own elements, present or added later: clicks, keys, and the address of those that are links."""
from echat_plugin.browser.host import win
from echat_plugin.core.attributes import VENDOR

# What a browser clicks by itself when a key is pressed on it.
NATIVE = "a[href],button,input,select,textarea"


def create_openers(send, link):
    """`link(values)` is the chat's address with an opener's own parameters. Gives what the page's listeners need."""
    # [a link without an address of the site's own, what stood there]
    filled = []

    def opener_of(event):
        target = event.target
        return target.closest("[data-echat-open]") if target and target.closest else None

    def clicked(event):
        element = opener_of(event)
        # A click the visitor means for a new tab stays his.
        if element and not (event.ctrlKey or event.metaKey or event.shiftKey):
            event.preventDefault()
            send({"type": "opener", "how": element.getAttribute("data-echat-open"), "values": values_of(element)})

    def pressed(event):
        target = event.target
        if event.key == "Tab":
            # Before the browser looks where the focus may go: a link added since then is reached by it, too.
            fill_all()
        if event.key in ["Enter", " "] and opener_of(event) == target and not target.matches(NATIVE):
            event.preventDefault()
            target.click()

    def fill(element):
        """Give a link without an address of its own that of the chat: for the middle button, and to be reached by keys."""
        found = [entry for entry in filled if entry[0] == element]
        old = element.getAttribute("href")
        if len(found) == 0:
            if element.tagName != "A" or (old and old != "#" and not old.startswith("javascript:")):
                return
            filled.append([element, old])
        address = link(values_of(element))
        if address:
            element.href = address

    def pointed(event):
        element = opener_of(event)
        if element:
            fill(element)

    def fill_all():
        for element in win.document.querySelectorAll("a[data-echat-open]"):
            fill(element)

    def stop():
        for element, old in filled:
            if old == None:
                element.removeAttribute("href")
            else:
                element.setAttribute("href", old)

    return {"clicked": clicked, "pressed": pressed, "pointed": pointed, "fill": fill_all, "stop": stop}


def values_of(element):
    """The opener's own parameters, texts by attribute name."""
    values = {}
    for row in VENDOR:
        name = row[0]
        value = element.getAttribute("data-" + (name if name.startswith("echat") else "echat-" + name))
        if value != None:
            values[name] = value
    return values
