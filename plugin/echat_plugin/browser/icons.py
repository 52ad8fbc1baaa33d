"""The icon inside the launcher: an image, an emoji or a short text; of the drawings only the usual one. The others are the looks part's (`drawings.py`)."""
from echat_plugin.browser.elements import add
from echat_plugin.core.launcher import is_word

# Strokes on a 24 x 24 grid; the style sheet rounds their ends and corners.
CHAT = "M8 20a9 9 0 1 0-4-4l-2 6zM8 12v0m4 0v0m4 0v0"


def add_icon(button, name):
    if is_word(name):
        draw_icon(button, CHAT)
    elif "/" in name:
        add(button, "img", {"part": "icon", "alt": "", "src": name})
    else:
        add(button, "span", {"part": "icon"}).textContent = name


def draw_icon(button, path):
    add(add(button, "svg", {"part": "icon", "viewBox": "0 0 24 24"}), "path", {"d": path})
