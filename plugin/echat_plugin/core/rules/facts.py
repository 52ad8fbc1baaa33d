"""What conditions, caps and guards look at, by the names rules use; None is what is not known."""
from echat_plugin.core.lang import join, keys
from echat_plugin.core.launcher import waits
from echat_plugin.core.rules.memory import CAMPAIGN

# A visitor who has put a letter into a field is typing for this long, in ms.
TYPING = 5000


def facts(state):
    """All that the state, the book and the memory hold, and what follows from it."""
    book = state["book"]
    config = state["config"]
    at = state["at"]
    memory = book["memory"]
    wall = book["wall"]
    found = {}
    for name in CAMPAIGN:
        # Who came by no campaign came by none: that is known.
        found["utm-" + name] = ""
    for name, value in memory["utm"]:
        found["utm-" + name] = value
    for source in [state, book, memory, {
        # Whether an element hides the chat, its part is yet to say.
        "wanted": state["wanted"] and not waits(state, state["away"]),
        "after": at - state["page_at"],
        "lively": state["visible"] and book["lively"],
        "idle": at - book["input"],
        "on-site": max(0, wall - memory["start"]),
        # While it is open nobody has closed it.
        "since-closed": None if memory["closed"] == 0 or state["mini"] == "open" else max(0, wall - memory["closed"]),
        "path": state["here"]["path"],
        "url": book["href"],
        "hash": book["href"][len(book["href"].split("#")[0]) + 1 :],
        "language": state["language"].lower(),
        "region": None,
        "keyword": None,
        "search": None,
        "visitor": "returning" if memory["visits"] > 1 else "new",
        "chat": state["status"],
        "unread": state["unread"] if state["sdk"] == "ready" else None,
        # There is a place in the queue as long as one waits.
        "queue": state["queue"] if state["status"] == "waiting" else None,
        # Until when a window that was asked for may come
        "opening": state["opening_until"] if state["opening"] != None else None,
        "seen": state["visible"],
        "dry": config["dry-run"],
        "load": config["load"],
        "title": config["title"],
        "attention": config["attention"],
        "calm-at": book["typed"] + TYPING if book["typed"] > 0 else 0,
    }]:
        for name in keys(source):
            found[name] = source[name]
    if state["track"] != None:
        track(state, found)
    return found


def track(state, found):
    """Where the visitor comes from. The keyword of who came by a search engine is only known from the vendor's second word on."""
    told = state["track"]
    found["region"] = join([told["country"], told["province"], told["city"]], "/")
    if told["searcher"] == "":
        found["search"] = "none"
        found["keyword"] = ""
    elif state["tracks"] > 1 or told["keyword"] != "":
        found["keyword"] = told["keyword"]
        # The vendor's keywordType (visitor API, section 13): 0 does not tell the two apart.
        found["search"] = "seo" if told["keywordType"] == 1 else "paid" if told["keywordType"] == 2 else None
