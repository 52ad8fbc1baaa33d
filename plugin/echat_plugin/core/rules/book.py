"""What the rules part keeps on one page, beside the state, and the facts that rules look at."""
from echat_plugin.core.rules.engine import by_priority
from echat_plugin.core.rules.memory import new_memory
from echat_plugin.core.rules.reading import read_rules
from echat_plugin.core.location import parameters

# A visitor who has not touched the page for this long is not active, in ms.
LIVELY = 30000


def new_book(state):
    """The book for the rules the configuration holds as text; nothing is remembered yet."""
    found = read_rules(state["config"]["declared"], state["config"]["rules-text"])
    return {
        "list": by_priority(found["rules"]),
        "problems": found["problems"],
        "zones": zones(found["rules"]),
        # The page: `page` is None until the first look
        "page": None,
        "at": state["page_at"],
        "wall": 0,
        "offsets": [],
        "referrer": "",
        "visible": state["visible"],
        "input": state["page_at"],
        "lively": True,
        "active": 0,
        "scroll": 0,
        "exit": False,
        "fired_here": [],
        "refused": [],
        "asking": False,
        # What is remembered: `kept` is what we stored, `stored` what we saw last
        "tab": "",
        "memory": new_memory(0),
        "kept": None,
        "stored": None,
    }


def uses(book, keys):
    """Whether any rule has one of these conditions: what nobody uses installs no listener."""
    for rule in book["list"]:
        for condition in rule["when"]:
            if condition["key"] in keys:
                return True
    return False


def zones(rules):
    """The time zones whose offsets the shell must supply; "" is the visitor's own."""
    found = [""]
    for rule in rules:
        for condition in rule["when"]:
            if condition["kind"] == "hours":
                for span in condition["want"]:
                    if not span["zone"] in found:
                        found.append(span["zone"])
    return found


def facts(state):
    """What conditions, caps and guards look at, by the names rules use."""
    book = state["book"]
    at = state["at"]
    memory = book["memory"]
    visits = memory["visits"]
    return {
        "at": at,
        "wall": book["wall"],
        "offsets": book["offsets"],
        "after": at - state["page_at"],
        "runs-after": True,
        "active": book["active"],
        "runs-active": state["visible"] and book["lively"],
        "idle": at - book["input"],
        "runs-idle": True,
        "scroll": book["scroll"],
        "exit-intent": book["exit"],
        "path": state["here"]["path"],
        "query": parameters(state["here"]["query"]),
        "referrer": book["referrer"],
        "device": state["device"],
        "visits": visits,
        "pages": memory["pages"],
        "visitor": "returning" if visits > 1 else "new",
        "staff": state["staff"],
        "chat": state["status"],
        "unread": state["unread"] if state["sdk"] == "ready" else None,
        "hours": None,
        "memory": memory,
        "tab": book["tab"],
        "fired_here": book["fired_here"],
        "refused": book["refused"],
        "opening": state["opening"] != None,
        "on": state["on"],
        "wanted": state["wanted"],
        "mini": state["mini"],
        "visible": state["visible"],
        "sdk": state["sdk"],
    }
