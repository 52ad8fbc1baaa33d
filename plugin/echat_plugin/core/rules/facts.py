"""What conditions, caps and guards look at, by the names rules use; None is what is not known."""
from echat_plugin.core.lang import get, join

# A visitor who has put a letter into a field is typing for this long, in ms.
TYPING = 5000
# What the vendor's keywordType means (visitor API, section 13): 0 does not tell the two apart.
SEARCHES = [None, "seo", "paid"]


def facts(state):
    book = state["book"]
    at = state["at"]
    memory = book["memory"]
    visits = memory["visits"]
    wall = book["wall"]
    found = {
        "at": at,
        "wall": wall,
        "offsets": book["offsets"],
        "calendar": book["calendar"],
        "after": at - state["page_at"],
        "active": book["active"],
        "lively": state["visible"] and book["lively"],
        "idle": at - book["input"],
        "on-site": max(0, wall - memory["start"]),
        # While it is open nobody has closed it.
        "since-closed": None if memory["closed"] == 0 or state["mini"] == "open" else max(0, wall - memory["closed"]),
        "scroll": book["scroll"],
        "signals": state["signals"],
        "in-view": book["in-view"],
        "present": book["present"],
        "path": state["here"]["path"],
        "url": book["href"],
        "query": book["query"],
        "hash": hash_of(book["href"]),
        "referrer": book["referrer"],
        "device": state["device"],
        "language": state["language"].lower(),
        "region": None,
        "keyword": None,
        "search": None,
        "visits": visits,
        "pages": memory["pages"],
        "visitor": "returning" if visits > 1 else "new",
        "data": state["data"],
        "staff": state["staff"],
        "chat": state["status"],
        "unread": state["unread"] if state["sdk"] == "ready" else None,
        # There is a place in the queue as long as one waits.
        "queue": state["queue"] if state["status"] == "waiting" else None,
        "memory": memory,
        "tab": book["tab"],
        "fired_here": book["fired_here"],
        "refused": book["refused"],
        "held": book["held"],
        "dry": state["config"]["dry-run"],
        "opening": state["opening"] != None,
        "on": state["on"],
        "wanted": state["wanted"],
        "mini": state["mini"],
        "seen": state["visible"],
        "watched": state["watched"],
        "sdk": state["sdk"],
        "load": state["config"]["load"],
        "title": state["config"]["title"],
        "attention": state["config"]["attention"],
        "busy": book["busy"],
        "calm-at": book["typed"] + TYPING if book["typed"] > 0 else 0,
        "attended": book["attended"],
    }
    for name, value in memory["utm"]:
        found["utm-" + name] = value
    for name in ["utm-source", "utm-medium", "utm-campaign", "utm-term", "utm-content"]:
        # Who came by no campaign came by none: that is known.
        found[name] = get(found, name) or ""
    if state["track"] != None:
        track(state, found)
    return found


def hash_of(href):
    at = href.find("#")
    return "" if at < 0 else href[at + 1 :]


def track(state, found):
    """Where the visitor comes from. The keyword of who came by a search engine is only known from the vendor's second word on."""
    told = state["track"]
    found["region"] = join([told["country"], told["province"], told["city"]], "/")
    if told["searcher"] == "":
        found["search"] = "none"
        found["keyword"] = ""
    elif state["tracks"] > 1 or told["keyword"] != "":
        found["keyword"] = told["keyword"]
        found["search"] = SEARCHES[told["keywordType"]] if told["keywordType"] in [0, 1, 2] else None
