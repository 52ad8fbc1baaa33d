"""The `hours` condition: `mon-fri 09:00-18:00 Asia/Shanghai`, several by comma, overnight spans, `!` for "not then".

Days are `mon` to `sun`, `workdays` and `holidays` (by the calendar of `data-holidays`); without a time of day the whole day is meant.
Core knows no time zones: it asks for the offset of each zone it needs, as a fact, in minutes east of UTC.
"""
from echat_plugin.core.lang import join, number
from echat_plugin.core.rules.calendar import among, is_workday
from echat_plugin.core.values import listing

DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
# What is looked up in the calendar, and its sign among the digits of the days
WORDS = [["workdays", "w"], ["holidays", "h"]]
MINUTES = 1440


def read_hours(value):
    """The spans of an `hours` value, or None. A zone written once serves the spans that have none; "" is the visitor's."""
    spans = []
    common = ""
    # As a whole or each by itself, the spans may be quoted.
    for item in listing(join(listing(value), ",")):
        span = {"zone": "", "days": "", "from": -1, "to": -1, "not": item.startswith("!")}
        for part in (item[1:] if span["not"] else item).split(" "):
            if part.find("/") >= 0 or part == "UTC":
                span["zone"] = common = part
            elif part.find(":") >= 0:
                ends = part.split("-")
                # A second time in the same span would silently win over the first.
                if span["from"] >= 0 or len(ends) != 2:
                    return None
                span["from"] = minute(ends[0])
                span["to"] = minute(ends[1])
                if span["from"] < 0 or span["to"] < 0 or span["from"] == span["to"]:
                    return None
            elif part != "":
                found = days(part.lower())
                if found == "":
                    return None
                span["days"] += found
        if span["from"] < 0:
            # Days alone: all day.
            if span["days"] == "":
                return None
            span["from"] = 0
            span["to"] = MINUTES
        spans.append(span)
    for span in spans:
        span["zone"] = span["zone"] or common
        span["days"] = span["days"] or "0123456"
    return spans if len(spans) > 0 else None


def minute(clock):
    """`09:30` as minutes after midnight, to 24:00; -1 where it is not a time of day."""
    at = clock.find(":")
    hour = number(clock[:at])
    past = number(clock[at + 1 :])
    if hour == None or past == None or hour < 0 or past < 0 or past > 59 or len(clock) != at + 3:
        return -1
    total = hour * 60 + past
    return total if total <= MINUTES else -1


def days(part):
    """`mon-fri` as the digits of its days (0 is Sunday), `workdays` as its sign, "" where it names none."""
    for word, sign in WORDS:
        if part == word:
            return sign
    ends = part.split("-")
    first = day(ends[0])
    last = day(ends[len(ends) - 1])
    if first < 0 or last < 0 or len(ends) > 2:
        return ""
    found = "0123456"[first : first + 1]
    while first != last:
        first = (first + 1) % 7
        found += "0123456"[first : first + 1]
    return found


def day(name):
    for at in range(7):
        if DAYS[at] == name:
            return at
    return -1


def by_calendar(spans):
    """Whether these hours cannot be told without a calendar."""
    for span in spans:
        for word, sign in WORDS:
            if sign in span["days"]:
                return True
    return False


def on(span, date, calendar):
    """Whether the span is of this day (days since 1970)."""
    # The first of January 1970 was a Thursday.
    weekday = (date + 4) % 7
    return (
        "0123456"[weekday : weekday + 1] in span["days"]
        or ("w" in span["days"] and is_workday(calendar, date))
        or ("h" in span["days"] and among(calendar["holidays"], date))
    )


def hours_hold(spans, wall, offsets, calendar):
    """[whether now is within the hours (None: a zone or the calendar is not known), ms until that could change]."""
    if calendar == None and by_calendar(spans):
        return [None, None]
    inside = False
    wanted = False
    outside = False
    soonest = MINUTES
    for span in spans:
        offset = offset_of(offsets, span["zone"])
        if offset == None:
            return [None, None]
        local = wall // 60000 + offset
        now = local % MINUTES
        date = local // MINUTES
        for edge in [span["from"], span["to"]]:
            soonest = min(soonest, (edge - now + MINUTES - 1) % MINUTES + 1)
        if span["from"] < span["to"]:
            hit = on(span, date, calendar) and span["from"] <= now and now < span["to"]
        else:
            hit = (on(span, date, calendar) and now >= span["from"]) or (on(span, date - 1, calendar) and now < span["to"])
        if span["not"]:
            outside = outside or hit
        else:
            wanted = True
            inside = inside or hit
    return [(inside or not wanted) and not outside, soonest * 60000 - wall % 60000]


def offset_of(offsets, zone):
    for pair in offsets:
        if pair[0] == zone:
            return pair[1]
    return None
