"""A small picture of an icon with a number on it, as a `data:` address."""
from echat_plugin.browser.host import guarded, make, win

# Drawn larger than it is shown: screens of two or three pixels a point have what they need.
SIDE = 64
RED = "#d6001c"
# The launcher's own bubble, for a site whose icon cannot be had
BUBBLE = "M32 4C15 4 2 15 2 30c0 9 5 17 12 21l-3 11 14-7c2 1 5 1 7 1 17 0 30-11 30-26S49 4 32 4z"


def create_drawing(color):
    # The icon that was loaded last (None: it could not be had): another number needs no other.
    known = ""
    icon = None

    def draw(source, text, done):
        """Call `done` with the picture's address, or with "" where the page's policy forbids such addresses."""

        def came(image):
            nonlocal known, icon
            known = source
            icon = image
            # An icon without a size of its own (some browsers, SVG) or one that may not be read: then without it.
            address = guarded(lambda: paint(image, text)) or guarded(lambda: paint(None, text))
            if address:
                load(address, lambda: done(address), lambda: done(""))

        if source == known:
            came(icon)
        else:
            image = load(source, lambda: came(image), lambda: came(None))

    def paint(image, text):
        canvas = win.document.createElement("canvas")
        canvas.width = canvas.height = SIDE
        pen = canvas.getContext("2d")
        if image:
            pen.drawImage(image, 0, 0, SIDE, SIDE)
        else:
            pen.fillStyle = "#0b5cff"
            # (What is no colour to a canvas changes nothing.)
            pen.fillStyle = color
            pen.fill(make(win.Path2D, BUBBLE))
        number(pen, text)
        return canvas.toDataURL()

    return draw


def load(address, loaded, failed):
    image = make(win.Image)
    # Another host's icon is read where it lets us; else it is not loaded at all, and no canvas is spoilt.
    image.crossOrigin = "anonymous"
    image.onload = loaded
    image.onerror = failed
    image.src = address
    return image


def number(pen, text):
    """The number in its own corner, with an edge that sets it off from any icon."""
    high = 42
    wide = high if len(text) == 1 else 58
    left = SIDE - wide
    top = SIDE - high
    # The edge is cut out of the icon: it is right on light and dark tabs.
    pen.globalCompositeOperation = "destination-out"
    pill(pen, left - 4, top - 4, wide + 8, high + 8)
    pen.globalCompositeOperation = "source-over"
    pen.fillStyle = RED
    pill(pen, left, top, wide, high)
    pen.fillStyle = "#fff"
    pen.font = "bold " + ("38" if len(text) == 1 else "36") + "px Arial,sans-serif"
    pen.textAlign = "center"
    pen.textBaseline = "middle"
    pen.fillText(text, left + wide / 2, top + high / 2 + 3)


def pill(pen, left, top, wide, high):
    half = high / 2
    pen.beginPath()
    pen.arc(left + half, top + half, half, 1.571, 4.713)
    pen.arc(left + wide - half, top + half, half, 4.712, 7.855)
    pen.fill()
