"""The style sheets: the launcher's own, inside its shadow root, and the page's one rule that hides the vendor's icons.

Only custom properties and parts are a promise to the site's CSS: --echat-color --echat-size --echat-offset-x
--echat-offset-y --echat-z, and ::part(button icon label badge).
"""
from echat_plugin.browser.host import guarded, make, win

LAUNCHER = (
    ":host{all:initial!important;position:fixed!important;display:block!important;z-index:var(--echat-z,2147483000)!important;"
    "bottom:calc(var(--echat-offset-y,20px) + env(safe-area-inset-bottom,0px))!important;"
    "--c:var(--echat-color,#0b5cff);--s:var(--echat-size,56px);--e:#fff;--r:#0b1220}"
    # An open window may lie over its launcher, never the other way round.
    ":host([open]){z-index:1!important}"
    ":host([place^=middle]){bottom:50%!important;transform:translateY(50%)!important}"
    ":host([side=left]){left:calc(var(--echat-offset-x,20px) + env(safe-area-inset-left,0px))!important}"
    ":host([side=right]){right:calc(var(--echat-offset-x,20px) + env(safe-area-inset-right,0px))!important}"
    ":host([hidden]){display:none!important}"
    "button{all:unset;box-sizing:border-box;position:relative;display:flex;align-items:center;justify-content:center;"
    "min-width:var(--s);height:var(--s);padding:0 calc(var(--s)*.22);border-radius:999px;background:var(--c);color:#fff;cursor:pointer;"
    "font:600 15px/1.2 system-ui,-apple-system,'PingFang SC','Microsoft YaHei',sans-serif;"
    "box-shadow:0 1px 2px rgba(9,20,45,.18),0 8px 24px rgba(9,20,45,.22);transition:transform .18s,box-shadow .18s;"
    "-webkit-tap-highlight-color:transparent;animation:in .32s cubic-bezier(.2,.9,.3,1.2)}"
    "button:hover{transform:translateY(-2px);box-shadow:0 2px 4px rgba(9,20,45,.2),0 12px 30px rgba(9,20,45,.28)}"
    "button:active{transform:scale(.96)}"
    "button:focus{box-shadow:0 0 0 3px var(--e),0 0 0 6px var(--r)}"
    "button:focus:not(:focus-visible){box-shadow:0 1px 2px rgba(9,20,45,.18),0 8px 24px rgba(9,20,45,.22)}"
    "svg,img{flex:none;width:calc(var(--s)*.56);height:calc(var(--s)*.56);fill:currentColor;object-fit:contain}"
    "span[part=icon]{font-size:calc(var(--s)*.42);line-height:1}"
    "[part=label]{margin:0 6px 0 10px;max-width:40vw;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}"
    "[dir=rtl] [part=label]{margin:0 10px 0 6px}"
    "[part=badge]{position:absolute;top:-5px;right:-5px;min-width:22px;height:22px;box-sizing:border-box;padding:0 6px;border-radius:11px;"
    "background:#c8102e;color:#fff;direction:ltr;font-size:12px;line-height:22px;text-align:center;font-variant-numeric:tabular-nums;"
    "box-shadow:0 0 0 2px var(--e);animation:in .24s cubic-bezier(.2,.9,.3,1.4)}"
    "[dir=rtl] [part=badge]{right:auto;left:-5px}"
    "[part=badge]:empty,[part=label]:empty{display:none}"
    "[aria-busy=true] [part=icon]{animation:busy 1s ease-in-out infinite alternate}"
    "[role=status]{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap}"
    "@keyframes in{from{transform:scale(.4);opacity:0}}@keyframes busy{to{opacity:.35}}"
    "@media(prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important}button:hover{transform:none}}"
    "@media(forced-colors:active){button,[part=badge]{border:1px solid}}"
)
DARK = "--e:#0b1220;--r:#fff"
# The SDK shows its icons again after every hiding, with inline styles.
VENDOR = "#ECHAT_icon,#ECHAT_icon_wrap,#ECHAT_mini_icon,#ECHAT_invite{display:none!important}"


def theme(name):
    """Light or dark surroundings change the rings around badge and focus."""
    if name == "dark":
        return ":host{" + DARK + "}"
    return "@media(prefers-color-scheme:dark){:host{" + DARK + "}}" if name == "auto" else ""


def dress(root, css, nonce):
    """Put a style sheet into a document or shadow root; gives what takes it off again.

    Adopted sheets need no permission from a strict CSP; engines without them get a <style> with the page's nonce.
    """

    def adopt():
        sheet = make(win.CSSStyleSheet)
        sheet.replaceSync(css)
        root.adoptedStyleSheets = win.Array["from"](root.adoptedStyleSheets).concat([sheet])

        def undo():
            root.adoptedStyleSheets = root.adoptedStyleSheets.filter(lambda other: other != sheet)

        return undo

    def insert(problem):
        element = win.document.createElement("style")
        element.nonce = nonce
        element.textContent = css
        (root.head or root).appendChild(element)
        return lambda: element.remove()

    undo = guarded(adopt, lambda problem: None)
    return undo or insert(None)
