"""Plays the sandbox in CPython: what its world needs of Python, and the options it starts with."""
from datetime import datetime
from zoneinfo import ZoneInfo

from echat_plugin.app import create_app
from echat_plugin.core.attention.part import ATTENTION
from echat_plugin.core.bubble.part import BUBBLE
from echat_plugin.core.card.part import CARD
from echat_plugin.core.chat.part import CHAT
from echat_plugin.core.check.part import CHECK
from echat_plugin.core.consent.part import CONSENT
from echat_plugin.core.inspector.part import INSPECTOR
from echat_plugin.core.looks.part import LOOKS
from echat_plugin.core.place.part import PLACE
from echat_plugin.core.rules.part import RULES
from echat_plugin.core.wording.part import WORDING
from echat_plugin.sandbox.world import create_world
from echat_plugin.tools.kit.languages import LANGUAGES

PARTS = {"chat": CHAT, "rules": RULES, "check": CHECK, "card": CARD, "looks": LOOKS, "place": PLACE, "attention": ATTENTION, "bubble": BUBBLE, "inspector": INSPECTOR, "texts": WORDING, "consent": CONSENT,
         **{"lang/" + code: {"texts": texts} for code, texts in LANGUAGES.items()}}  # fmt: skip
DEFAULTS = {
    "attributes": [["company-id", "12191"]], "rules": None, "manner": "documented", "mobile": False, "zone": "Asia/Shanghai",
    "wall": "2026-03-02 10:00", "languages": ["zh-CN"], "parts_after": 50, "missing": None, "visitor": "", "referrer": "", "calendar": None,
    "title": "Shop", "elements": [], "says": {"scripts": [], "metas": [], "texts": {}}, "company": "12191", "snippet": False, "memory": None,
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


def new_world(options, problems, start=create_app):
    """A world with these options (those missing are the DEFAULTS). What the plugin throws, which should be nothing, is added to `problems`."""

    def guard(work, failed):
        try:
            return work()
        except Exception as problem:
            if not isinstance(problem, Thrown):
                problems.append(problem)
            failed(problem)

    host = {"offset": offset, "throw": throw, "guard": guard, "parts": PARTS}
    return create_world(DEFAULTS | options, start, host)


def play(options):
    """The trace of a visit, and what the plugin threw."""
    problems = []
    return new_world(options, problems)["run"](), problems
