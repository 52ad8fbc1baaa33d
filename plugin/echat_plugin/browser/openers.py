"""`data-echat-open` on the site's own elements, present or added later: clicks, keys, and the address of those that are links."""
from echat_plugin.browser.host import guarded, win
from echat_plugin.core.attributes import VENDOR
from echat_plugin.core.lang import get

# What a browser clicks by itself when a key is pressed on it.
NATIVE = "a[href],button,input,select,textarea"
# An opener, or what inside of one has a click of its own: a field, a link that leads somewhere.
CLICKED = ",input,select,textarea,label,a[href]:not([href='#']):not([href^='javascript:'])"


def create_openers(send, link, own):
    """`link(values)` is the chat's address with an opener's own parameters; `own` a comma and the selector of the site's own launchers,
    or a word. Gives what the page's listeners need."""
    opener = "[data-echat-open]"

    def with_own():
        # What is no selector throws here.
        win.document.querySelector(opener + own)
        return opener + own

    if own.startswith(","):
        opener = guarded(with_own) or opener
    # [a link without an address of the site's own, what stood there, what we wrote]
    filled = []
    stopped = False

    def opener_of(event):
        # (What is clicked may be no element.)
        found = guarded(lambda: event.target.closest(opener + CLICKED))
        return found if found and found.matches(opener) else None

    def clicked(event):
        element = opener_of(event)
        # A click the visitor means for a new tab stays his.
        if element and not (event.ctrlKey or event.metaKey or event.shiftKey):
            event.preventDefault()
            how = element.getAttribute("data-echat-open")
            send({"type": "launcher" if how == None else "opener", "how": how, "values": values_of(element)})

    def pressed(event):
        target = event.target
        if event.key == "Tab":
            # Before the browser looks where the focus may go: a link added since then is reached by it, too.
            fill_all()
        # A site's own button may have turned the key into a click itself.
        if event.key in ["Enter", " "] and not event.defaultPrevented and opener_of(event) == target and not target.matches(NATIVE):
            event.preventDefault()
            target.click()

    def fill(element):
        """Give a link without an address of its own that of the chat: for the middle button, and to be reached by keys."""
        old = element.getAttribute("href")
        # Where the site has written meanwhile, the address is the site's.
        found = [entry for entry in filled if entry[0] == element and entry[2] == old]
        if len(found) == 0:
            if element.tagName != "A" or (old and old != "#" and not old.startswith("javascript:")):
                return
            found = [[element, old, old]]
            filled.append(found[0])
        address = link(values_of(element))
        if address:
            element.href = found[0][2] = address

    def pointed(event):
        element = opener_of(event)
        if element:
            fill(element)
            values = values_of(element)
            if get(values, "vis-evt") or get(values, "echat-card"):
                # A popup must open within the click: what it needs is fetched before.
                send({"type": "carded"})

    def fill_all():
        if stopped:
            return
        # A page that goes on for hours draws its links anew again and again: those that are gone are not kept.
        let_go(lambda element: not element.isConnected)
        for element in win.document.querySelectorAll("a[data-echat-open]"):
            fill(element)

    def let_go(which):
        """Give these links back what stood there, unless the site has written since."""
        nonlocal filled
        kept = []
        for entry in filled:
            element = entry[0]
            if not which(element):
                kept.append(entry)
            elif element.getAttribute("href") == entry[2]:
                if entry[1] == None:
                    element.removeAttribute("href")
                else:
                    element.setAttribute("href", entry[1])
        filled = kept

    def stop():
        nonlocal stopped
        stopped = True
        let_go(lambda element: True)

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
