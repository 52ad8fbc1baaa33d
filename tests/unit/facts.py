"""The facts of a quiet page on which nothing forbids a rule to fire; a test names what differs."""
from echat_plugin.core.rules.calendar import NONE
from echat_plugin.core.rules.memory import new_memory

WALL = 1704100000000


def facts_of(**known):
    facts = {
        "at": 1000, "calendar": NONE, "wall": WALL, "offsets": [["", 0]], "after": 0, "active": 0, "lively": True, "idle": 0, "on-site": 0, "since-closed": None,
        "scroll": 0, "signals": [], "in-view": [], "present": [], "path": "/", "url": "https://shop.cn/", "query": [], "hash": "", "referrer": "",
        "utm-source": "", "utm-medium": "", "utm-campaign": "", "utm-term": "", "utm-content": "", "device": "pc", "language": "zh-cn",
        "region": None, "keyword": None, "search": None, "visits": 1, "pages": 1, "visitor": "new", "data": {},
        "staff": None, "chat": "none", "unread": 0, "queue": None, "tab": "t1", "fired_here": [], "refused": [], "held": {}, "dry": False, "opening": None,
        "on": True, "wanted": True, "mini": "close", "seen": True, "watched": True, "sdk": "ready", "load": "idle", "title": "flash",
        "attention": ["typing", "dialog", "fullscreen", "10s"], "busy": [], "calm-at": 0, "attended": None,
    }
    facts["memory"] = new_memory(WALL)
    assert set(known) <= set(facts), "unknown fact"
    facts.update(known)
    return facts
