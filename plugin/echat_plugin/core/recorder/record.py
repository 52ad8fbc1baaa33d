"""A recorded visit: a plain record that JSON can keep from page to page, and the line it becomes (docs/testing.md has the format)."""
from echat_plugin.core.lang import get, join, keys, kind, order, text, to_json

VERSION = 1
# What a tab keeps of it at most, in characters: hours of an eager visitor.
ROOM = 200000
# Without other word, the SDK of a played visit is ready so many ms after the page.
READY = 700


def new_record(head, data):
    """`head`: what the line says of the visitor; `data`: whether what the site told goes into it. `zero`: the ms since 1970 at which the first page began."""
    return {"v": VERSION, "zero": None, "head": head, "data": data, "steps": [], "size": 0, "ready": READY}


def is_record(found):
    """Whether what a tab has kept is a record of ours."""
    return kind(found) == "record" and get(found, "v") == VERSION and kind(get(found, "steps")) == "list" and kind(get(found, "head")) == "record"


def write(record, moment, words):
    """What happened at that moment (ms since 1970). What a timeline has no way to say is left out, and so is what comes when the room is full."""
    if "|" in words or "\n" in words or record["size"] > ROOM:
        return
    step = [max(0, (moment - record["zero"] + 0.5) // 1), words]
    record["steps"].append(step)
    record["size"] += len(to_json(step))


def line_of(record, at, moment):
    """The visit as one line of JSON, until that moment (ms since 1970); `at`: when it began, by the visitor's clock."""
    line = {"v": VERSION, "at": at}
    for name in keys(record["head"]):
        line[name] = record["head"][name]
    # What is only noticed later (a touch) has its own time all the same.
    steps = order(record["steps"], lambda step: step[0])
    # (There is always one: the load it begins with.)
    end = max(steps[len(steps) - 1][0], (moment - record["zero"] + 0.5) // 1)
    line["timeline"] = join([clock(step[0]) + " " + step[1] for step in steps], " | ") + " | " + clock(end)
    return to_json(line)


def clock(ms):
    return text(ms / 1000) + "s" if ms % 1000 == 0 else text(ms) + "ms"
