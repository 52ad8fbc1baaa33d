"""The style sheets: the launcher's own, inside its shadow root, and the page's one rule that hides the vendor's icons.

Only custom properties and parts are a promise to the site's CSS: --echat-color --echat-size --echat-offset-x
--echat-offset-y --echat-z, and ::part(button icon label badge), with the teaser's in `teaser_looks.py`. They win over the attributes.
"""
from echat_plugin.browser.elements import add
from echat_plugin.browser.host import guarded, make, win
from echat_plugin.core.lang import replace

# The SDK shows its icons again after every hiding, with inline styles.
VENDOR = "#ECHAT_icon,#ECHAT_icon_wrap,#ECHAT_mini_icon,#ECHAT_invite{display:none!important}"
LAUNCHER = (
    # Without a box of its own the element has nothing the page's rules could move, hide or fade.
    ":host{display:contents!important}"
    "button{pointer-events:auto;position:relative;display:inline-flex;align-items:center;justify-content:center;min-width:1em;height:1em;padding:0 .2em;"
    # The hair of a line is for where launcher and page are of one colour.
    "cursor:pointer;box-shadow:0 0 1px #888,0 4px 16px #0004}"
    # In forced colours shadows go, while transparent borders and all outlines are seen.
    "button,sup{border:1px solid transparent;border-radius:99px;color:#fff}"
    ":focus-visible{outline:3px solid;box-shadow:0 0 0 6px #000}"
    "[part=icon]{font-size:.42em}"
    "svg,img{height:1.3em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}"
    "[part=label]{margin:0 12px;max-width:50vw;overflow:hidden;text-overflow:ellipsis;font-size:15px}"
    # <sup> is the badge, <span> the label or a text as icon, <p> the status that is only heard.
    "sup{position:absolute;top:-6px;right:-6px;min-width:10px;padding:1px 5px;"
    "background:#c8102e;box-shadow:0 0 0 2px Canvas;direction:ltr;font-size:12px;font-variant:tabular-nums}"
    "sup:dir(rtl){right:auto;left:-6px}"
    "span:empty,sup:empty{display:none}"
    "p{position:absolute;opacity:0}"
    "@keyframes in{from{transform:scale(.4);opacity:0}}"
    "@media not all and (prefers-reduced-motion){button,sup{transition:.2s;animation:in .3s}"
    "[aria-busy=true] [part=icon]{animation:in 1s infinite alternate}button:hover{transform:translateY(-2px)}}"
)


def launcher_css(config):
    """The launcher's sheet, with the attributes as what holds where the site's CSS says nothing."""
    place = config["launcher-position"].split("-")
    offset = config["launcher-offset"]
    return (
        # A bar along the bottom that lets clicks through. It inherits the properties above and the direction, nothing else;
        # as an alignment of text, `start` and `end` are left or right by that direction.
        LAUNCHER + "div{all:initial;position:fixed;z-index:var(--echat-z,2147483000);left:0;right:0;white-space:nowrap;pointer-events:none;"
        "margin:0 env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);"
        "padding:0 var(--echat-offset-x," + offset[0] + "px);text-align:" + place[1] + ";bottom:" +
        ("50%;transform:translateY(50%)" if place[0] == "middle" else "var(--echat-offset-y," + offset[1] + "px)") +
        # Canvas, the colour of the badge's ring, is white or nearly black.
        ";color-scheme:" + replace(config["launcher-theme"], "auto", "light dark") +
        "}button{font:600 var(--echat-size," + config["launcher-size"] + "px)/1.5 system-ui,sans-serif;"
        "background:var(--c)}"
        # The outer ring of the focus is the other of the two. Which colour the brand's is, the site's CSS may decide at any time.
        "@supports(color:" + on("red") + "){button{color:" + on("var(--c)") + "}:focus-visible{box-shadow:0 0 0 6px " + on(on("var(--c)")) + "}}"
        # The one free text stands last: whatever it is, it spoils no other rule.
        "div{--c:var(--echat-color," + (config["launcher-color"] or "#0b5cff") + ")}"
    )


def on(color):
    """On that colour white where its contrast is 4.5 or more, else black, and never to be seen through: the three numbers are far above white or far below black."""
    return "color(from " + color + " xyz calc(9999*(.18 - y)) calc(9999*(.18 - y)) calc(9999*(.18 - y))/1)"


def dress(root, css, nonce):
    """Put a style sheet into a document or shadow root; gives what takes it off again.

    Adopted sheets need no permission from a strict CSP; engines without them get a <style> with the page's nonce.
    """

    def adopt():
        sheet = make(win.CSSStyleSheet)
        sheet.replaceSync(css)
        root.adoptedStyleSheets = root.adoptedStyleSheets.concat(sheet)

        def undo():
            root.adoptedStyleSheets = root.adoptedStyleSheets.filter(lambda other: other != sheet)

        return undo

    def insert(problem):
        element = add(root.head or root, "style", {"nonce": nonce})
        element.textContent = css
        return lambda: element.remove()

    return guarded(adopt, lambda problem: None) or insert(None)
