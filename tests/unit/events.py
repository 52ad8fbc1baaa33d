"""Events with the facts of a quiet moment, made by hand; a test names what differs."""
from unit.facts import WALL

STILL = {"device": "pc", "languages": ["en"], "language": "en"}
NO_SDK = {"embedded": False, "src": "", "company": "", "callable": False}
READY = {"embedded": False, "src": "", "company": "", "callable": True, "ready": True, "mini": "close", "chat": 0, "unread": 0, "staff": None}
# What rules see besides; `wall` is the wall clock at the page's start.
SENSES = {"wall": WALL, "offsets": [["", 0]], "local": None, "tab": "t1", "input": 0, "typed": 0, "busy": [], "present": [], "visible": [], "referrer": ""}


def event(kind, at=0, **facts):
    found = {"type": kind, "at": at, "href": "https://shop.cn/", "title": "Shop", "visible": True, "focused": True, "sdk": NO_SDK, "senses": None}
    found.update(facts)
    return found


def ready(**facts):
    return {**READY, **facts}
