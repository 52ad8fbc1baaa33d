"""What a recorded visit tells of an address: the path, the campaign, the route of a single-page site. Other parameters and anchors may hold anything: they stay out."""
from echat_plugin.core.lang import has, join, replace
from echat_plugin.core.rules.memory import CAMPAIGN


def place(href, again):
    """`again`, where it is a text, tells this address from another that would look the same."""
    base, route = halves(href, "#")
    whole, query = halves(base, "?")
    kept = [piece for piece in query.split("&") if piece.startswith("utm_") and has(CAMPAIGN, halves(piece, "=")[0][4:])]
    if again != "":
        kept.append(again)
    found = "/" + join(whole.split("/")[3:], "/") + ("?" + join(kept, "&") if len(kept) > 0 else "")
    if route.startswith("/") or route.startswith("!"):
        found += "#" + halves(route, "?")[0]
    return replace(replace(found, "|", "%7C"), " ", "%20")


def host(href):
    """`https://www.baidu.com/` of an address there."""
    pieces = href.split("/")
    return pieces[0] + "//" + pieces[2] + "/" if len(pieces) > 2 else ""


def halves(string, sign):
    at = string.find(sign)
    return [string, ""] if at < 0 else [string[:at], string[at + 1 :]]
