"""The timeline language: what happens on a site, and when.

    0s load /product/1 | 5s hide | 8s message x2 | 12s show | +3s scroll 60% | exit

Steps are separated by `|` or lines. A step may begin with a time: `12s` since the start, `+3s` since the step before. The
rest is a verb (the tables in `visitor.py` and `agent.py`) and what belongs to it. A bare `end-1-1` or `chatting` is a chat's state.
"""
from echat_plugin.core.lang import number, trim
from echat_plugin.core.rules.calendar import days
from echat_plugin.core.values import duration

CHATS = ["waiting", "chatting", "too-many", "leaveToService", "leaveDisabled", "leaveToUrl"]


def parse(text):
    """The steps: at (ms since the start, or None), plus (ms since the step before, or None), verb, rest."""
    steps = []
    for row in text.split("\n"):
        for piece in row.split("|"):
            words = trim(piece)
            if words != "":
                steps.append(read_step(words))
    return steps


def read_step(words):
    first, rest = halves(words)
    step = {"at": None, "plus": None, "verb": "", "rest": ""}
    if first.startswith("+") and duration(first[1:]) != None:
        step["plus"] = duration(first[1:])
        first, rest = halves(rest)
    elif duration(first) != None:
        step["at"] = duration(first)
        first, rest = halves(rest)
    if first.startswith("end-") or first in CHATS:
        rest = first
        first = "chat"
    step["verb"] = first
    step["rest"] = rest
    return step


def halves(words):
    """The first word, and what follows it."""
    at = words.find(" ")
    return [words, ""] if at < 0 else [words[:at], trim(words[at:])]


def times(rest):
    """`x3` as 3; 1 where nothing is said."""
    count = number(rest[1:]) if rest.startswith("x") else None
    return 1 if count == None else count


def wall_clock(words):
    """`2026-03-02 09:59:30` as ms since 1970, were it UTC; midnight where no time is given."""
    day, time = halves(words)
    year, month, date = [number(part) for part in day.split("-")]
    clock = [number(part) for part in time.split(":")] if time != "" else []
    ms = days(year, month, date) * 86400000
    for at in range(len(clock)):
        ms += clock[at] * [3600000, 60000, 1000][at]
    return ms
