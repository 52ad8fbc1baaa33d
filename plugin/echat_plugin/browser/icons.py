"""The icon inside the launcher: a built-in drawing, an image, an emoji or a short text."""
from echat_plugin.browser.elements import add
from echat_plugin.core.lang import get

# Strokes on a 24 x 24 grid; the style sheet rounds their ends and corners.
ICONS = {
    "chat": "M8 20a9 9 0 1 0-4-4l-2 6zM8 12v0m4 0v0m4 0v0",
    "headset": "M21 12h-4v6h4v-6a9 9 0 0 0-18 0v6h4v-6H3m18 6q0 4-8 4",
    "question": "M7 8a5 5 0 1 1 5 5v3m0 5v0",
    "phone": "M3 3h5l2 6-3 2q2 4 6 6l2-3 6 2v5Q3 21 3 3z",
}


def add_icon(button, name):
    path = get(ICONS, name)
    if path != None:
        add(add(button, "svg", {"part": "icon", "viewBox": "0 0 24 24"}), "path", {"d": path})
    elif "/" in name:
        add(button, "img", {"part": "icon", "alt": "", "src": name})
    else:
        add(button, "span", {"part": "icon"}).textContent = name
