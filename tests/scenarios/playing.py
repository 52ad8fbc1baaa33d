"""Plays scenarios in CPython: what the sandbox world needs of Python, and a trace as lines one can read."""
import json
from datetime import datetime
from zoneinfo import ZoneInfo

from echat_plugin.app import create_app
from echat_plugin.core.card.part import CARD
from echat_plugin.core.chat.part import CHAT
from echat_plugin.core.check.part import CHECK
from echat_plugin.core.inspector.part import INSPECTOR
from echat_plugin.core.lang import to_json
from echat_plugin.core.rules.part import RULES
from echat_plugin.sandbox.world import create_world

PARTS = {"chat": CHAT, "rules": RULES, "check": CHECK, "card": CARD, "inspector": INSPECTOR}
DEFAULTS = {
    "attributes": [["company-id", "12191"]], "rules": None, "manner": "documented", "mobile": False, "zone": "Asia/Shanghai",
    "wall": "2026-03-02 10:00", "languages": ["zh-CN"], "parts_after": 50, "missing": None, "referrer": "", "calendar": None, "company": "12191", "snippet": False, "memory": None,
    "sdk_load": 300, "blocked": False, "attach_after": 100, "ready_after": 100, "unread": 0, "staff": 1, "auto_pop": None,
    "online_zero": False, "bridge_poll": False, "pop_on_message": False, "evaluate": False, "flash_text": "您有新消息",
    "timeline": "0s load /",
}  # fmt: skip


class Thrown(Exception):
    """An error of the fake SDK, as its JavaScript text."""


def throw(text):
    raise Thrown(text)


def offset(zone, wall):
    """Minutes east of UTC, None for a zone nobody knows: as `Intl` answers on Node."""
    try:
        found = datetime.fromtimestamp(wall / 1000, ZoneInfo(zone))
    except (ValueError, OSError):  # ZoneInfoNotFoundError is a KeyError
        return None
    except KeyError:
        return None
    return int(found.utcoffset().total_seconds() // 60)


def play(options):
    """The trace of a scenario's options (those missing are the DEFAULTS), and what the plugin threw (nothing, one hopes)."""
    problems = []

    def guard(work, failed):
        try:
            return work()
        except Exception as problem:
            if not isinstance(problem, Thrown):
                problems.append(problem)
            failed(problem)

    host = {"offset": offset, "throw": throw, "guard": guard, "parts": PARTS}
    trace = create_world(DEFAULTS | options, create_app, host)["run"]()
    return trace, problems


def canonical(trace):
    """The trace as the text that both languages must give."""
    return to_json(whole(trace))


def whole(value):
    """A value with the one number JavaScript has: 1500.0 is 1500."""
    if isinstance(value, float) and value == int(value):
        return int(value)
    if isinstance(value, list):
        return [whole(each) for each in value]
    return {key: whole(each) for key, each in value.items()} if isinstance(value, dict) else value


def shown(record):
    """A record as a line: `30s call customMiniChat {}`; a second tab says so: `30s tab2 call …`."""
    at, tab, *words = record
    time = f"{at // 1000}s" if at % 1000 == 0 else f"{at}ms"
    return " ".join([time, *([f"tab{tab}"] if tab > 1 else []), *map(plain, words)])


def plain(value):
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return "{" + " ".join(f"{key}={plain(each)}" for key, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + " ".join(map(plain, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
