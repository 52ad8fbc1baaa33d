"""Events with the facts of a quiet moment, made by hand; a test names what differs."""
from unit.facts import WALL

STILL = {"device": "pc", "referrer": "", "languages": ["en"], "tab": "t1"}
NO_SDK = {"embedded": False, "company": "", "callable": False}
READY = {"embedded": False, "company": "", "callable": True, "ready": True, "mini": "close", "chat": 0, "unread": 0, "staff": None}


def event(kind, at=0, **facts):
    found = {
        "type": kind, "at": at, "wall": WALL + at, "href": "https://shop.cn/", "title": "Shop", "visible": True, "focused": True, "input": 0,
        "offsets": [["", 0]], "local": None, "sdk": NO_SDK,
    }
    found.update(facts)
    return found


def ready(**facts):
    return {**READY, **facts}
