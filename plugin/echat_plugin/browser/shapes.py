"""The style sheet of the shapes and of the motions. It lies in the launcher's shadow root, after the launcher's own. 1em is the launcher's height."""
from echat_plugin.core.lang import get, has

# The corner of a bubble is the one at the page's, the round sides of a tab are turned to its middle.
CORNERS = {"end": ["end-end"], "start": ["end-start"], "right": ["bottom-right"], "left": ["bottom-left"]}
EDGES = {
    "end": ["start-end", "end-end"],
    "start": ["start-start", "end-start"],
    "right": ["top-right", "bottom-right"],
    "left": ["top-left", "bottom-left"],
}
TAB = (
    "div{padding:0}"
    "[part=button]{flex-direction:column;gap:8px;min-width:.8em;height:auto;padding:.25em .1em}"
    "[part=icon]{font-size:.38em}"
    # (Fonts without vertical metrics draw the last character below its box.)
    "[part=label]{margin:0;max-width:none;max-height:60vh;overflow:clip;overflow-clip-margin:14px;writing-mode:vertical-rl;letter-spacing:1px;line-height:1.3}"
    "[part=button]:hover{transform:none;filter:brightness(1.1)}"
)
# As it has always come in, it grows.
ENTRIES = {"fade": "opacity:0", "slide": "transform:translateY(150%)"}


def shapes_css(config):
    shape = config["launcher-shape"]
    side = config["launcher-position"].split("-")[1]
    css = ""
    if shape == "rounded":
        css = radius(".28em")
    elif shape == "square":
        css = radius("4px")
    elif shape == "bubble":
        css = radius(".5em") + corners(CORNERS[side], ".08em")
    elif shape == "tab":
        css = TAB + radius(".2em") + corners(EDGES[side], "0") + badge_inside(side)
    return css + motion_css(config["launcher-motion"] or [])


def radius(size):
    return "[part=button]{border-radius:" + size + "}"


def corners(names, size):
    css = ""
    for name in names:
        css += "border-" + name + "-radius:" + size + ";"
    return "[part=button]{" + css + "}"


def badge_inside(side):
    """At the side turned to the page: at the other it would be cut off. (Its own direction is always from left to right.)"""
    left = "top:-12px;right:auto;left:-9px"
    right = "top:-12px;left:auto;right:-9px"
    ltr = left if side in ["end", "right"] else right
    rtl = left if side in ["start", "right"] else right
    return "sup[part=badge]{" + ltr + "}sup[part=badge]:dir(rtl){" + rtl + "}"


def motion_css(words):
    if has(words, "off"):
        return "[part=button],sup,[aria-busy=true] [part=icon]{animation:none!important;transition:none!important}[part=button]:hover{transform:none}"
    for word in words:
        start = get(ENTRIES, word)
        if start != None:
            return "@keyframes come{from{" + start + "}}@media not all and (prefers-reduced-motion){[part=button]{animation-name:come}}"
    return ""
