"""A rule's verdict in one word and one sentence, and the cells of its checks, as of a moment of the page's clock.

`late` is how long ago `explain()` was asked: a time that runs has gone on since.
"""
from echat_plugin.core.lang import has, join, kind, text, to_json

# What a rule does now, in the order of the summary
STATES = ["fires", "waits", "blocked", "done", "off"]
# Seen in ms, and in per cent
SPANS = ["after", "active", "idle", "on-site", "since-closed", "delay", "cooldown"]
SHARES = ["scroll", "sample"]
UNITS = [["d", 86400000, "h", 3600000], ["h", 3600000, "m", 60000], ["m", 60000, "s", 1000]]


def state_of(verdict):
    """Which of STATES it is: `done` has spent its limit, `waits` needs nothing but time, `blocked` something to happen."""
    if has(verdict["blocks"], "problems"):
        return "off"
    if verdict["fires"]:
        return "fires"
    if has(verdict["blocks"], "limit"):
        return "done"
    return "waits" if verdict["next"] else "blocked"


def sentence(words, verdict, at, late):
    """Why the rule does what it does: the check that has most to say, and how many others are in its way."""
    state = state_of(verdict)
    if state == "off":
        return join(verdict["problems"], "; ")
    if state == "fires":
        return words["now"]
    first = None
    for line in verdict["checks"]:
        if not line["ok"] and (first == None or weight(state, line) > weight(state, first)):
            first = line
    then = coming(words, first, at)
    others = len(verdict["blocks"]) - 1
    return phrase(words, first, late) + (" · " + then if then else "") + (" · +" + text(others) + words["more"] if others > 0 else "")


def weight(state, line):
    """How much a failing check has to say: the limit of a rule that is done, what takes longest, what an event must change."""
    if state == "waits":
        return line["next"] or 0
    return 1 if (line["key"] == "limit" if state == "done" else not line["next"]) else 0


def phrase(words, line, late):
    key = line["key"]
    want = wanted(words, line)
    now = seen(words, line, late)
    sort = kind(line["seen"])
    if key == "limit":
        return words["fired"] + now + words["of"] + want
    if want == "" or sort == "bool" or key == "after-dismiss" or key == "cooldown":
        # A yes or no is of both together: `visible .price: no`.
        return key + (" " + want if want else "") + ": " + now
    if sort == "number" and (key == "scroll" or has(SPANS, key)):
        return key + " " + now + words["of"] + want
    return key + words["is"] + now + words["wanted"] + want


def wanted(words, line):
    want = line["want"]
    if kind(want) == "number":
        return "< " + text(want) + "%" if line["key"] == "sample" else rest(want)
    return plain(words, want)


def seen(words, line, late):
    """What is seen; a span that runs has gone on since it was read."""
    key = line["key"]
    value = line["seen"]
    if kind(value) == "number":
        if key == "after-dismiss":
            return "dismissed" if value > 0 else words["no"]
        if key == "cooldown":
            return rest(max(0, value - late))
        if has(SPANS, key):
            return span(value + (late if line["next"] else 0))
        if has(SHARES, key):
            return text(value) + "%"
    return plain(words, value)


def plain(words, value):
    sort = kind(value)
    if sort == "none":
        return words["unknown"]
    if sort == "bool":
        return words["yes" if value else "no"]
    return value if sort == "text" else to_json(value)


def span(ms):
    """A time as rules write it, in its two largest units: `12s`, `2m 5s`, `3h`."""
    for unit, size, smaller, part in UNITS:
        count = ms // size
        if count > 0:
            less = (ms - count * size) // part
            return text(count) + unit + (" " + text(less) + smaller if less > 0 else "")
    return text(ms // 1000) + "s"


def rest(ms):
    """A time that is still to pass: never `0s` while some of it is left."""
    return span(ms + 999)


def coming(words, line, at):
    then = line["next"]
    return words["in"] + rest(then - at) if then and then > at else ""


def cells(words, line, at, late):
    """The checks' columns, in the order of the words'."""
    since = line["since"]
    return [
        line["key"],
        wanted(words, line),
        seen(words, line, late),
        "" if since == None else span(max(0, at - since)),
        coming(words, line, at) or ("" if line["ok"] else words["event"]),
        words["yes" if line["ok"] else "no"],
    ]
