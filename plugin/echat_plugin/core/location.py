"""What an address says: path, query, host, and which page of a single-page site it is."""
from echat_plugin.core.lang import decode, replace


def address(href):
    """The parts of an absolute address. `page` tells two pages apart: plain anchors do not count, hash routes do."""
    href = without_mark(href)
    hash_at = href.find("#")
    anchor = "" if hash_at < 0 else href[hash_at:]
    rest = href if hash_at < 0 else href[:hash_at]
    query_at = rest.find("?")
    query = "" if query_at < 0 else rest[query_at + 1 :]
    rest = rest if query_at < 0 else rest[:query_at]
    start = rest.find("//") + 2
    slash = rest.find("/", start)
    route = anchor if anchor.startswith("#/") or anchor.startswith("#!") else ""
    return {
        "host": rest[start : len(rest) if slash < 0 else slash],
        "path": "/" if slash < 0 else decode(rest[slash:]),
        "query": query,
        "page": rest + "?" + query + route,
    }


def without_mark(href):
    """The address without the `#TOECHAT<time>` the vendor adds while its window is open on a phone."""
    at = href.find("#TOECHAT")
    return href if at < 0 else href[:at]


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
