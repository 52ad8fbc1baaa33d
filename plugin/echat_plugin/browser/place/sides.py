"""The style sheet for a launcher that was moved: its teaser comes along. It counts more than the teaser's own, which goes by the tag."""


def sides_css(config):
    middle = config["launcher-position"].startswith("middle")
    sheet = ""
    for side, other in [["left", "right"], ["right", "left"]]:
        here = "[side=" + side + "] aside"
        sheet += (
            here + "{" + side + ":0;" + other + ":auto}"
            + here + "::after{" + side + ":calc(var(--echat-size," + config["launcher-size"] + "px)/2 - 8px);" + other + ":auto}"
            + ("@media(min-width:720px){" + here + ":not(:only-child){" + side + ":calc(100% + 14px)}" + here + "::after{" + side + ":-6px}}" if middle else "")
        )
    return sheet
