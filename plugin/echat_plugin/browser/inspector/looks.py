"""The panel's style sheet, inside its shadow root: dense, and quiet but for the states. The system's colours serve light and dark."""

# Of the places of the launcher, the side opposite each.
OPPOSITE = {"end": "inset-inline-start", "start": "inset-inline-end", "right": "left", "left": "right"}
LOOKS = (
    ":host{display:contents!important}"
    "[hidden]{display:none!important}"
    "*{box-sizing:border-box;margin:0;padding:0;font:inherit}"
    # Below the launcher, should they meet.
    "aside{all:initial;position:fixed;z-index:2147482999;top:8px;color-scheme:light dark}"
    "aside>div{display:flex;flex-direction:column;max-height:calc(100vh - 104px);background:Canvas;color:CanvasText;"
    "border-radius:8px;box-shadow:0 0 0 1px #8884,0 4px 16px #0004;font:12px/1.5 system-ui,sans-serif;overflow:hidden}"
    "header,dl,p,summary,ol li{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 8px;padding:3px 8px}"
    "button{display:flex;gap:6px;border:0;border-radius:6px;background:none;color:inherit;padding:2px 8px}"
    "button,summary{cursor:pointer}"
    "button:hover,summary:hover,table,header,[aria-pressed=true],[role]+button{background:#8882}"
    ":focus-visible{outline:2px solid;outline-offset:-2px}"
    "b,th,ul code,[aria-expanded]{font-weight:600}"
    "code,dd,td,th,time{font-family:ui-monospace,monospace;font-size:11px}"
    "code,dd,span{unicode-bidi:plaintext;overflow-wrap:anywhere}"
    "dt,i,time,[role],tr:not(.blocked){opacity:.7}"
    "[aria-expanded]{flex:1;padding:2px 0}"
    "[aria-expanded]::before,summary::before{content:'\\25b8';width:8px}"
    "[aria-expanded=true]::before,[open]>summary::before{content:'\\25be'}"
    "summary{list-style:none}"
    "summary::-webkit-details-marker,[aria-expanded=true] sup,[aria-expanded=false]~*{display:none}"
    "sup b{margin-right:6px}"
    "sup b:before{content:attr(data-n)}"
    "section{width:min(640px,100vw - 16px);overflow:auto}"
    "dl div{display:flex;align-items:baseline;gap:4px}"
    # Of hundreds of rules only those in view are laid out.
    "ul>li{list-style:none;content-visibility:auto;contain-intrinsic-size:auto 25px}"
    "ul code{flex:0 1 128px}"
    "i{width:48px}"
    "ul b{width:60px}"
    "ul span{flex:1 0 50%}"
    "table{width:100%;border-collapse:collapse}"
    "th,td{padding:2px 8px;text-align:left;vertical-align:top}"
    "ol li{padding:0 8px}"
    "ul>li,ul+details{border-top:1px solid #8884}"
    "time{width:48px;text-align:right}"
    ".blocked td:not(:last-child){color:CanvasText}"
    ".fires{color:#18794e}.waits{color:#8a5a00}.blocked{color:#c1272d}.done{color:#0b62c4}"
    "@media(prefers-color-scheme:dark){.fires{color:#4cd38f}.waits{color:#f5c451}.blocked{color:#ff8f8b}.done{color:#7ab8ff}}"
)


def inspector_css(config):
    return LOOKS + "aside{" + OPPOSITE[config["launcher-position"].split("-")[1]] + ":8px}"
