"""When a condition holds: its line of an explanation.

A condition whose fact is not known yet (None) does not hold, negated or not: a rule never acts on a guess.
"""
from echat_plugin.core.lang import get, glob, has, kind
from echat_plugin.core.rules.conditions import SIGNALS
from echat_plugin.core.rules.data import data_holds, look_up
from echat_plugin.core.rules.hours import hours_hold
from echat_plugin.core.values import compares, entry_of


def line(key, want, seen, ok, then):
    """One check: what is looked at, wanted and seen, whether that is so, and when the clock alone could change it (ms of the page;
    None: an event must; 0: it is no matter of the clock, which may run on for the others)."""
    return {"key": key, "want": want, "seen": seen, "ok": ok, "next": then}


def any_of(items, matches, seen):
    """A comma list: some item matches what is seen (or none is positive), and none written with `!` does."""
    wanted = False
    found = False
    for item in items:
        if item.startswith("!"):
            if matches(seen, item[1:]):
                return False
        else:
            wanted = True
            found = found or matches(seen, item)
    return found or not wanted


def query_has(pairs, item):
    at = item.find("=")
    for pair in pairs:
        if pair[0] == (item if at < 0 else item[:at]) and (at < 0 or glob(item[at + 1 :], pair[1])):
            return True
    return False


def tag_has(tag, item):
    """`zh` means every Chinese, `zh-CN` that one."""
    return tag == item.lower() or tag.startswith(item.lower() + "-")


def place_has(places, item):
    for place in places.split("/"):
        if glob(item, place):
            return True
    return False


# kind: whether one item of the list holds, given what is seen
ITEMS = {
    "query": query_has,
    "tags": tag_has,
    "places": place_has,
    "globs": lambda seen, item: glob(item, seen),
    "words": lambda seen, item: item == seen,
}


def said_of(facts, key, selector):
    """What the page says of a selector: [selector, whether it is so (None: no valid selector), since when]."""
    return entry_of(facts["in-view" if key == "visible" else "present"], selector)


def happened(signals, key, want):
    """Whether a signal has just come: any of these names, this selector, or an exit, which has no name."""
    for signal in signals:
        if signal[0] == key and (want == True or signal[1] == want or (kind(want) == "list" and has(want, signal[1]))):
            return True
    return False


def holds(condition, facts, latched):
    """The condition's line. `latched`: the rule has had its signals, and waits for nothing but the SDK or its own delay."""
    key = condition["key"]
    sort = condition["kind"]
    want = condition["want"]
    seen = get(facts, key)
    ok = False
    then = None
    if key in SIGNALS:
        ok = seen = latched or happened(facts["signals"], key, want)
    elif sort == "selector":
        seen = said_of(facts, key, want)[1]
        ok = seen != None and seen == (key != "absent")
    elif sort == "hours":
        found = hours_hold(want, facts["wall"], facts["offsets"], facts["calendar"])
        seen = found[0]
        ok = seen == True
        then = None if found[1] == None else facts["at"] + found[1]
    elif sort == "data":
        seen = look_up(facts["data"], want[0])
        ok = data_holds(seen, want)
    elif seen != None:
        if sort == "span":
            ok = seen >= want
            then = None if ok or (key == "active" and not facts["lively"]) else facts["at"] + want - seen
        elif sort == "percent":
            ok = seen >= want
        elif sort == "compare":
            ok = compares(seen, want)
        else:
            ok = any_of(want, ITEMS[sort], seen)
    return line(key, condition["text"], seen, ok, then)
