"""The table of conditions, and how the value of each is read. What they mean is told in `tools/rules_table.py`."""
from echat_plugin.core.lang import has, join, unquote
from echat_plugin.core.rules.data import read_data
from echat_plugin.core.rules.hours import read_hours
from echat_plugin.core.values import comparison, duration, listing, percentage

# name: kind of value, and the words a `words` condition may use
CONDITIONS = {
    "after": ["span"],
    "active": ["span"],
    "idle": ["span"],
    "on-site": ["span"],
    "since-closed": ["span"],
    "hours": ["hours"],
    "scroll": ["percent"],
    "exit-intent": ["moment"],
    "visible": ["selector"],
    "click": ["selector"],
    "event": ["names"],
    "path": ["globs"],
    "url": ["globs"],
    "query": ["query"],
    "hash": ["globs"],
    "referrer": ["globs"],
    "utm-source": ["globs"],
    "utm-medium": ["globs"],
    "utm-campaign": ["globs"],
    "utm-term": ["globs"],
    "utm-content": ["globs"],
    "present": ["selector"],
    "absent": ["selector"],
    "device": ["words", "pc", "mobile"],
    "language": ["tags"],
    "region": ["places"],
    "keyword": ["globs"],
    "search": ["words", "seo", "paid", "none"],
    "visits": ["compare"],
    "pages": ["compare"],
    "visitor": ["words", "new", "returning"],
    "data": ["data"],
    "staff": ["words", "online", "offline"],
    "chat": ["words", "none", "waiting", "chatting", "full", "ended"],
    "unread": ["compare"],
    "queue": ["compare"],
}
# They happen in a moment, and are nothing that lasts.
SIGNALS = ["exit-intent", "click", "event"]


def moment(value):
    """It stands alone; in JSON, which has no such thing, it is true."""
    return True if has(["", "true"], value) else None


def nonempty(value):
    found = listing(value)
    return found if len(found) > 0 else None


def plain_names(value):
    """Names of events: there is no "not" and no pattern for what happens."""
    for name in listing(value):
        if name.startswith("!") or name.find("*") >= 0:
            return None
    return nonempty(value)


def nonempty_text(value):
    return unquote(value) or None


def selector(value):
    """In quotes (a JSON list has each of its own) it may be several: CSS has a comma for "any of" as we do."""
    return (join(listing(value), ", ") or None) if value.startswith('"') else nonempty_text(value)


# kind: how its value is read; None: it cannot be
READERS = {
    "span": duration,
    "percent": percentage,
    "moment": moment,
    "selector": selector,
    "names": plain_names,
    "globs": nonempty,
    "query": nonempty,
    "words": nonempty,
    "tags": nonempty,
    "places": nonempty,
    "compare": comparison,
    "data": read_data,
    "hours": read_hours,
}
