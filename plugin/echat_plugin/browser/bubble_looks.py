"""The bubble's style sheet, with a teaser or a preview in it. It lies in the launcher's shadow root, after the launcher's own, whose buttons, rings and drawings it takes on.

Above the launcher, at its side; at the middle of a side beside it, where the screen is wide enough. The launcher never moves.
"""


def bubble_css(config):
    place = config["launcher-position"].split("-")
    middle = place[0] == "middle"
    side = ("inset-inline-" if place[1] in ["start", "end"] else "") + place[1]
    return (
        "div>span{position:relative;display:inline-flex;align-items:center;vertical-align:bottom}"
        "aside{position:absolute;bottom:calc(100% + 14px);" + side + ":0;box-sizing:border-box;width:max-content;"
        "max-width:min(320px,calc(100vw - 12px - var(--echat-offset-x," + config["launcher-offset"][0] + "px)));"
        "padding:14px 16px;padding-inline-end:52px;border:1px solid transparent;border-radius:16px;background:Canvas;color:CanvasText;"
        "font:15px/1.5 system-ui,sans-serif;white-space:normal;text-align:start;overflow-wrap:anywhere;pointer-events:auto;"
        # A shadow of the whole shape, tail and all, and an edge for where page and bubble are both dark.
        "filter:drop-shadow(0 0 1px #888c) drop-shadow(0 6px 16px #0003);"
        # Not seen before it has its text.
        "animation:tease 1ms .1s backwards}"
        "@keyframes tease{from{opacity:0;transform:translateY(8px)}}"
        "@media not all and (prefers-reduced-motion){aside{animation-duration:.3s}}"
        # However long the text, the buttons are on the screen: above a launcher in the middle is half of it.
        "section{overflow:auto;max-height:" + ("22" if middle else "30") + "vh}"
        # The tail points at the middle of a round launcher.
        "aside::after{content:'';position:absolute;z-index:-1;bottom:-6px;" + side + ":calc(var(--echat-size," + config["launcher-size"] + "px)/2 - 8px);"
        "width:14px;height:14px;border-radius:3px;background:inherit;transform:rotate(45deg)}"
        + ("@media(min-width:720px){aside{bottom:auto;" + side + ":calc(100% + 14px)}aside::after{bottom:calc(50% - 7px);" + side + ":-6px}}" if middle else "")
        # Without a launcher it has its place, and nothing to point at.
        + "aside:only-child{bottom:" + ("auto" if middle else "0") + ";" + side + ":0}aside:only-child::after{display:none}"
        "@media(forced-colors:active){aside::after{display:none}}"
        "aside button{min-width:44px;min-height:44px;height:auto;font-size:15px;box-shadow:none;animation:none}"
        "[part=teaser-accept]{margin-top:12px;padding:4px 20px;border-radius:22px;white-space:normal}"
        "[part=teaser-dismiss]{position:absolute;top:2px;inset-inline-end:2px;background:none;color:inherit}"
        "[part=preview]{display:flex;gap:12px;min-height:72px;padding-inline-end:16px}"
        "[part=preview-avatar]{flex:none;width:40px;height:40px;border-radius:50%;object-fit:cover}"
        "[part=preview-text]{min-width:150px;max-height:none;overflow:hidden}"
        # The buttons stand at the end of the sender's line, over a button that is as large as the bubble.
        "[part=preview-sender]{display:block;margin-inline-end:44px;font-weight:600;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}"
        # Three lines; the chat has the rest. A message may have lines of its own.
        "[part=preview-words]{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden;white-space:pre-line;quotes:none}"
        "[part=preview-open]{position:absolute;inset:0;width:100%;height:100%;border-radius:16px;background:none}"
        "[part=preview-open]:hover,[part=preview-dismiss]:hover,[part=preview-mute]:hover{transform:none}"
        "[part=preview-dismiss],[part=preview-mute]{position:absolute;top:2px;inset-inline-end:2px;background:none;color:inherit}"
        "[part=preview-mute]{inset-inline-end:46px}"
        "aside svg{height:18px;opacity:.7}"
    )
