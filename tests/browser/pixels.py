"""Colours as they are painted: of a screenshot, and of what a style is computed to."""
import base64

# The page's own canvas reads both; it converts and clips as the screen does.
READ = """async ([png, points]) => {
    const image = await createImageBitmap(await (await fetch('data:image/png;base64,' + png)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', {willReadFrequently: true})
    canvas.drawImage(image, 0, 0)
    return points.map(([x, y]) => [...canvas.getImageData(x, y, 1, 1).data].slice(0, 3))
}"""
PAINT = """window.painted = color => {
    const canvas = window.brush || (window.brush = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true}))
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
}"""


def pixels(page, points):
    """The colours at these points of the viewport."""
    return page.evaluate(READ, [base64.b64encode(page.screenshot()).decode(), [[int(x), int(y)] for x, y in points]])


def luminance(color):
    """Relative luminance, as WCAG 2.2 defines it."""
    parts = [part / 255 for part in color]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted([luminance(one), luminance(other)], reverse=True)
    return (light + 0.05) / (dark + 0.05)
