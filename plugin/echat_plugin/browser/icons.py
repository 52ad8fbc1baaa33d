"""The icon inside the launcher: a built-in drawing, an image, an emoji or a short text."""
from echat_plugin.browser.host import win
from echat_plugin.core.lang import get

SVG = "http://www.w3.org/2000/svg"
ICONS = {
    "chat": "M12 3c5 0 9 3.4 9 7.7s-4 7.7-9 7.7c-.8 0-1.6-.1-2.4-.3L5.2 20.5c-.4.2-.9-.2-.7-.7l1-3.4C3.9 15 3 12.9 3 10.7 3 6.4 7 3 12 3z",
    "headset": "M12 3a8 8 0 0 0-8 8v6a2 2 0 0 0 2 2h2v-7H6v-1a6 6 0 0 1 12 0v1h-2v7h2v1h-5v2h5a2 2 0 0 0 2-2v-9a8 8 0 0 0-8-8z",
    "question": "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 16h-2v-2h2zm2-7.7-.9.9c-.7.8-1.1 1.4-1.1 2.8h-2v-.5c0-1.1.4-2.1 1.1-2.8l1.3-1.3a2 2 0 1 0-3.4-1.4H8a4 4 0 1 1 7 2.3z",
    "phone": "M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.2c1.1.4 2.3.6 3.6.6a1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1c0 1.3.2 2.5.6 3.6a1 1 0 0 1-.3 1z",
}


def icon(name):
    """The element to put into the launcher; decoration, so hidden from screen readers."""
    document = win.document
    path = get(ICONS, name)
    if path != None:
        element = document.createElementNS(SVG, "svg")
        element.setAttribute("viewBox", "0 0 24 24")
        drawing = document.createElementNS(SVG, "path")
        drawing.setAttribute("d", path)
        element.appendChild(drawing)
    elif "/" in name or name.startswith("data:"):
        element = document.createElement("img")
        element.alt = ""
        element.src = name
    else:
        element = document.createElement("span")
        element.textContent = name
    element.setAttribute("part", "icon")
    element.setAttribute("aria-hidden", "true")
    return element
