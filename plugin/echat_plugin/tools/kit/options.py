"""From a real page and a visitor's words to the sandbox's options."""
from echat_plugin.core.values import duration
from echat_plugin.tools.kit.elements import present
from echat_plugin.tools.kit.playing import DEFAULTS, offset

STAFF = {"online": 1, "offline": 2}
DEVICES = {"pc": False, "mobile": True}
MANNERS = ["documented", "observed"]
# What a visit may say of the vendor's SDK, by the sandbox's own names.
SDK = ["sdk_load", "blocked", "attach_after", "ready_after", "unread", "auto_pop", "online_zero", "bridge_poll", "pop_on_message", "evaluate",
       "flash_text", "parts_after", "missing"]  # fmt: skip
TIMES = ["sdk_load", "attach_after", "ready_after", "auto_pop", "parts_after"]


class Unclear(Exception):
    """A visit that says what cannot be: in words for whoever wrote it."""


def options_of(page, site=None):
    """What the page gives: its attributes and rules, whether it has the vendor's snippet, and what rules and cards see of it."""
    return {"attributes": page.attributes, "rules": page.rules_text, "snippet": page.snippet != "", "company": page.company, "title": page.title,
            "elements": present(page), "says": page.says, "calendar": page.calendar(site)}  # fmt: skip


def visitor_options(device="pc", referrer="", at=None, zone=None, language=None, manner="documented", staff="online", visitor="", **sdk):
    """What the visitor and the chat are like."""
    found = {"visitor": visitor, "mobile": among("device", device, DEVICES), "referrer": referrer, "manner": manner, "staff": among("staff", staff, STAFF)}
    if manner not in MANNERS:
        raise Unclear(f'manner="{manner}": expected one of {", ".join(MANNERS)}')
    if at is not None:
        found["wall"] = moment(at)
    if zone is not None:
        if offset(zone, 0) is None:
            raise Unclear(f'zone="{zone}": nobody knows that time zone (where the system has none at all: pip install tzdata)')
        found["zone"] = zone
    if language is not None:
        found["languages"] = [language] if isinstance(language, str) else list(language)
    for name, value in sdk.items():
        if name not in SDK:
            raise Unclear(f"{name}: a visit has no such option; expected one of device, referrer, at, zone, language, manner, staff, visitor, {', '.join(SDK)}")
        found[name] = ms(value) if name in TIMES else value
    return DEFAULTS | found


def among(name, value, known):
    if value not in known:
        raise Unclear(f'{name}="{value}": expected {" or ".join(known)}')
    return known[value]


def ms(value):
    """Milliseconds of `"29s"`; a number is milliseconds already."""
    found = duration(value) if isinstance(value, str) else value
    if found is None and value is not None:
        raise Unclear(f'"{value}" is not a time: expected such as 500ms, 29s, 5m, 2h or 7d')
    return found


def moment(value):
    """`2026-03-02 10:00` (or a datetime) as the sandbox reads it."""
    words = value.strftime("%Y-%m-%d %H:%M:%S") if hasattr(value, "strftime") else value.replace("T", " ")
    day, _, time = words.partition(" ")
    whole = [part.isdigit() for part in day.split("-") + (time.split(":") if time else [])]
    if not all(whole) or len(day.split("-")) != 3:
        raise Unclear(f'at="{value}": expected a day and a time such as 2026-03-02 10:00')
    return words
