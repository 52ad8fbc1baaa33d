"""The table of conditions, how each value is read, and when it holds.

A condition whose fact is not known yet (None) does not hold, negated or not: a rule never acts on a guess.
"""
from echat_plugin.core.lang import glob
from echat_plugin.core.rules.hours import hours_hold, read_hours
from echat_plugin.core.values import comparison, compares, duration, listing, percentage

# name: kind of value, and the words a `words` condition may use
CONDITIONS = {
    "after": ["span"],
    "active": ["span"],
    "idle": ["span"],
    "scroll": ["percent"],
    "exit-intent": ["flag"],
    "path": ["globs"],
    "query": ["query"],
    "referrer": ["globs"],
    "device": ["words", "pc", "mobile"],
    "visits": ["compare"],
    "pages": ["compare"],
    "visitor": ["words", "new", "returning"],
    "staff": ["words", "online", "offline"],
    "chat": ["words", "none", "waiting", "chatting", "full", "ended"],
    "unread": ["compare"],
    "hours": ["hours"],
}


def flag(value):
    return True if value == "" else None


def nonempty(value):
    found = listing(value)
    return found if len(found) > 0 else None


# kind: how its value is read (None: it cannot be), and what a warning says was expected
READERS = {
    "span": [duration, "a time such as 30s"],
    "percent": [percentage, "a percentage such as 60%"],
    "flag": [flag, "no value"],
    "globs": [nonempty, "patterns such as /product/*"],
    "query": [nonempty, "name or name=value"],
    "words": [nonempty, "one of"],
    "compare": [comparison, "a comparison such as >= 3"],
    "hours": [read_hours, "hours such as mon-fri 09:00-18:00 Asia/Shanghai"],
}


def plain(item):
    """The item without its `!`."""
    return item[1:] if item.startswith("!") else item


def any_of(items, matches):
    """A comma list: some item matches (or none is positive), and none written with `!` does."""
    wanted = False
    found = False
    for item in items:
        if item.startswith("!"):
            if matches(item[1:]):
                return False
        else:
            wanted = True
            found = found or matches(item)
    return found or not wanted


def query_has(pairs, item):
    at = item.find("=")
    for pair in pairs:
        if pair[0] == (item if at < 0 else item[:at]) and (at < 0 or glob(item[at + 1 :], pair[1])):
            return True
    return False


def holds(condition, facts):
    """One line of an explanation: key, want, seen, ok, and next (ms of the page clock, when it could change; None: by an event)."""
    key = condition["key"]
    sort = condition["kind"]
    want = condition["want"]
    seen = facts[key]
    ok = False
    then = None
    if sort == "hours":
        found = hours_hold(want, facts["wall"], facts["offsets"])
        seen = found[0]
        ok = seen == True
        then = None if found[1] == None else facts["at"] + found[1]
    elif seen != None:
        if sort == "span":
            ok = seen >= want
            then = None if ok or not facts["runs-" + key] else facts["at"] + want - seen
        elif sort == "percent":
            ok = seen >= want
        elif sort == "flag":
            ok = seen
        elif sort == "compare":
            ok = compares(seen, want)
        elif sort == "query":
            ok = any_of(want, lambda item: query_has(seen, item))
        else:
            ok = any_of(want, lambda item: glob(item, seen))
    return {"key": key, "want": condition["text"], "seen": seen, "ok": ok, "next": then}
