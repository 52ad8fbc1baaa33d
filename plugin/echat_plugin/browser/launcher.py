"""<echat-launcher>: a real button in an open shadow root. It draws the view it is given and decides nothing.

The element is not registered: `customElements.define` could never be undone, and a shadow root does not need it.
"""
from echat_plugin.browser.elements import add, assign
from echat_plugin.browser.host import make, win
from echat_plugin.browser.icons import add_icon
from echat_plugin.browser.looks import VENDOR, dress, launcher_css


def create_launcher(config, nonce, send):
    document = win.document
    host = document.createElement("echat-launcher")
    root = host.attachShadow({"mode": "open"})
    frame = add(root, "div", {})
    # What is to be seen: the button, and the teaser that a rule may put beside it.
    place = add(frame, "span", {})
    button = add(place, "button", {"part": "button"})
    add_icon(button, config["launcher-icon"])
    # The page's direction need not be the words': too long, they end in dots at their own end.
    add(button, "span", {"part": "label", "dir": "auto"}).textContent = config["launcher-label"]
    badge = add(button, "sup", {"part": "badge"})
    status = add(frame, "p", {"role": "status"})
    shown = False

    def draw(view):
        nonlocal shown
        shown = view["shown"]
        assign(button, {"aria-label": view["name"], "aria-expanded": view["expanded"], "aria-busy": view["busy"]})
        badge.textContent = view["badge"]
        # A page in one language may have its chat in another: the right voice reads it.
        host.lang = view["lan"]
        # The same words put there again would be read out again.
        if status.textContent != view["news"]:
            status.textContent = view["news"]
        # An open window may lie over its launcher, never the other way round.
        frame.style.zIndex = 1 if view["expanded"] else ""
        stand()

    def stand():
        """In the body, whichever it is, while there is anything to see: a framework that replaces the body takes us away with the old one."""
        if not shown:
            button.remove()
        elif not button.parentNode:
            place.appendChild(button)
        if not place.firstChild:
            host.remove()
        elif document.body and not host.isConnected:
            document.body.appendChild(host)

    def stop():
        host.remove()
        observer.disconnect()
        undress()

    button.onclick = lambda: send({"type": "launcher"})
    button.onmouseenter = lambda: send({"type": "hover"})
    dress(root, launcher_css(config), nonce)
    undress = dress(document, VENDOR if config["launcher"] != "vendor" else "", nonce)
    # Children of <html> alone: the page's own work inside the body costs nothing.
    observer = make(win.MutationObserver, stand)
    observer.observe(document.documentElement, {"childList": True})
    return {"draw": draw, "stop": stop, "place": place, "button": button, "stand": stand, "add": add, "dress": lambda css: dress(root, css, nonce)}
