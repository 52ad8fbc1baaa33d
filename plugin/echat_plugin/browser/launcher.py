"""<echat-launcher>: a real button in an open shadow root. It draws the view it is given and decides nothing.

The element is not registered: `customElements.define` could never be undone, and a shadow root does not need it.
"""
from echat_plugin.browser.host import win
from echat_plugin.browser.icons import icon
from echat_plugin.browser.looks import LAUNCHER, VENDOR, dress, theme

# The defaults stand in the style sheet, where the site's own CSS can override them.
SIZE = 56
OFFSET = 20


def create_launcher(config, nonce, send):
    document = win.document
    host = document.createElement("echat-launcher")
    root = host.attachShadow({"mode": "open"})
    frame = document.createElement("div")
    button = part("button", "button")
    label = part("span", "label")
    badge = part("span", "badge")
    status = document.createElement("span")
    undress = None

    def style(name, value):
        host.style.setProperty("--echat-" + name, value)

    def side():
        """`end` is where lines end on this page: right, or left on a right-to-left one."""
        place = config["launcher-position"].split("-")
        to_left = win.getComputedStyle(document.documentElement).direction == "rtl"
        frame.dir = "rtl" if to_left else "ltr"
        host.setAttribute("place", place[0])
        if place[1] in ["left", "right"]:
            return place[1]
        return "left" if (place[1] == "end") == to_left else "right"

    def build():
        dress(root, LAUNCHER + theme(config["launcher-theme"]), nonce)
        if config["launcher-color"]:
            style("color", config["launcher-color"])
        if config["launcher-size"] != SIZE:
            style("size", "" + config["launcher-size"] + "px")
        offset = config["launcher-offset"]
        if offset[0] != OFFSET or offset[1] != OFFSET:
            style("offset-x", "" + offset[0] + "px")
            style("offset-y", "" + offset[1] + "px")
        button.type = "button"
        button.setAttribute("aria-haspopup", "dialog")
        status.setAttribute("role", "status")
        label.textContent = config["launcher-label"]
        badge.setAttribute("aria-hidden", "true")
        button.appendChild(icon(config["launcher-icon"]))
        button.appendChild(label)
        button.appendChild(badge)
        frame.appendChild(button)
        frame.appendChild(status)
        root.appendChild(frame)
        button.addEventListener("click", lambda: send({"type": "launcher"}))
        button.addEventListener("mouseenter", lambda: send({"type": "hover"}))

    def draw(view):
        nonlocal undress
        if view["own"] and not undress:
            undress = dress(document, VENDOR, nonce)
        host.hidden = not view["shown"]
        mark(view["expanded"])
        host.setAttribute("side", side())
        button.setAttribute("aria-label", view["name"])
        button.setAttribute("aria-expanded", "true" if view["expanded"] else "false")
        button.setAttribute("aria-busy", "true" if view["busy"] else "false")
        if badge.textContent != view["badge"]:
            badge.textContent = view["badge"]
        if status.textContent != view["news"]:
            status.textContent = view["news"]
        # A framework that replaces the body takes the launcher along: it comes back with the next change.
        if not host.isConnected and view["shown"]:
            document.body.appendChild(host)

    def mark(expanded):
        if expanded:
            host.setAttribute("open", "")
        else:
            host.removeAttribute("open")

    def stop():
        host.remove()
        if undress:
            undress()

    build()
    return {"draw": draw, "stop": stop}


def part(tag, name):
    element = win.document.createElement(tag)
    element.setAttribute("part", name)
    return element
