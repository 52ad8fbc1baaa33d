"""What an address says: path, query, host, and which page of a single-page site it is."""
from echat_plugin.core.lang import decode, join, replace


def address(href):
    """The parts of an absolute address. `page` tells two pages apart: plain anchors do not count, hash routes do.

    The `#TOECHAT<time>` that the vendor adds while its window is open on a phone is not the site's.
    """
    whole = href.split("#TOECHAT")[0]
    base = whole.split("#")[0]
    anchor = whole[len(base) :]
    place = base.split("?")[0]
    route = anchor.startswith("#/") or anchor.startswith("#!")
    return {
        "path": decode("/" + join(place.split("/")[3:], "/")),
        "query": base[len(place) + 1 :],
        "page": base + (anchor if route else ""),
    }


def parameters(query):
    """The pairs [name, value] of a query string, decoded."""
    pairs = []
    for piece in query.split("&"):
        if piece != "":
            at = piece.find("=")
            name = piece if at < 0 else piece[:at]
            value = "" if at < 0 else piece[at + 1 :]
            pairs.append([decode(name), decode(replace(value, "+", " "))])
    return pairs
