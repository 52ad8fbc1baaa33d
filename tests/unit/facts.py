"""The facts of a quiet page on which nothing forbids a rule to fire; a test names what differs."""
from echat_plugin.core.rules.memory import new_memory

WALL = 1704100000000


def facts_of(**known):
    facts = {
        "at": 1000, "wall": WALL, "offsets": [["", 0]], "after": 0, "runs-after": True, "active": 0, "runs-active": True, "idle": 0, "runs-idle": True,
        "scroll": 0, "exit-intent": False, "path": "/", "query": [], "referrer": "", "device": "pc", "visits": 1, "pages": 1, "visitor": "new",
        "staff": None, "chat": "none", "unread": 0, "hours": None, "tab": "t1", "fired_here": [], "refused": [], "opening": False, "on": True, "wanted": True, "mini": "close",
        "visible": True, "sdk": "ready",
    }
    facts["memory"] = new_memory(WALL)
    assert set(known) <= set(facts), "unknown fact"
    facts.update(known)
    return facts
