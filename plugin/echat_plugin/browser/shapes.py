"""The style sheet of the shapes and of the motions. It lies in the launcher's shadow root, after the launcher's own. 1em is the launcher's height."""
from echat_plugin.core.lang import get, has

PLAIN = {"rounded": "[part=button]{border-radius:.28em}", "square": "[part=button]{border-radius:4px}"}
TAB = (
    "div{padding:0}"
    "[part=button]{flex-direction:column;gap:8px;min-width:44px;height:auto;padding:.25em .1em}"
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
    css = get(PLAIN, shape) or ""
    if shape == "bubble":
        css = by_side(side, bubble)
    elif shape == "tab":
        css = TAB + by_side(side, tab)
    return css + motion_css(config["launcher-motion"] or [])


def by_side(side, rules):
    """The rules of the side where it stands: by the tag, by the page's direction, and where the visitor has moved it to."""
    here = "left" if side in ["left", "start"] else "right"
    css = rules("", "", here)
    if side in ["start", "end"]:
        css += rules("", ":dir(rtl)", "left" if here == "right" else "right")
    return css + rules("[side=left] ", "", "left") + rules("[side=right] ", "", "right")


def bubble(before, after, side):
    """The corner is the one at the page's."""
    return before + "[part=button]" + after + "{border-radius:" + (".5em .5em .5em .08em" if side == "left" else ".5em .5em .08em .5em") + "}"


def tab(before, after, side):
    """Round, and with the badge, at the side turned to the page: at the other it would be cut off."""
    left = side == "left"
    return (
        before + "[part=button]" + after + "{border-radius:" + ("0 .2em .2em 0" if left else ".2em 0 0 .2em") + "}"
        + before + "sup[part=badge]" + after + "{top:-12px;" + ("left:auto;right" if left else "right:auto;left") + ":-9px}"
    )


def motion_css(words):
    if has(words, "off"):
        return "[part=button],sup,[aria-busy=true] [part=icon]{animation:none!important;transition:none!important}[part=button]:hover{transform:none}"
    for word in words:
        start = get(ENTRIES, word)
        if start != None:
            return "@keyframes come{from{" + start + "}}@media not all and (prefers-reduced-motion){[part=button]{animation-name:come}}"
    return ""
