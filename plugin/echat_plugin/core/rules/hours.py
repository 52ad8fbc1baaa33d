"""The `hours` condition: `mon-fri 09:00-18:00 Asia/Shanghai`, several by comma, overnight spans, `!` for "not then".

Days are `mon` to `sun`, `workdays` and `holidays` (by the calendar of `data-holidays`); without a time of day the whole day is meant.
Core knows no time zones: it asks for the offset of each zone it needs, as a fact, in minutes east of UTC.
"""
from echat_plugin.core.lang import divide, get, join, number
from echat_plugin.core.rules.calendar import among, is_workday
from echat_plugin.core.values import entry_of, listing

WEEK = "0123456"
DAYS = "sunmontuewedthufrisat"
# What is looked up in the calendar, and its sign among the digits of the days
WORDS = {"workdays": "w", "holidays": "h"}
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
        span["days"] = span["days"] or WEEK
    return spans if len(spans) > 0 else None


def minute(clock):
    """`09:30` as minutes after midnight, to 24:00; -1 where it is not a time of day."""
    parts = divide(clock, "^([0-9]+):([0-5][0-9])")
    # Nothing may be left over behind it.
    total = number(parts[1]) * 60 + number(parts[2]) if len(parts) > 1 and parts[3] == "" else MINUTES + 1
    return total if total <= MINUTES else -1


def days(part):
    """`mon-fri` as the digits of its days (0 is Sunday), `workdays` as its sign, "" where it names none."""
    sign = get(WORDS, part)
    if sign != None:
        return sign
    ends = part.split("-")
    first = day(ends[0])
    last = day(ends[len(ends) - 1])
    if first < 0 or last < 0 or len(ends) > 2:
        return ""
    # Over the end of the week it begins again.
    weeks = WEEK + WEEK
    return weeks[first : last + (8 if last < first else 1)]


def day(name):
    at = DAYS.find(name)
    return at // 3 if len(name) == 3 and at % 3 == 0 else -1


def by_calendar(spans):
    """Whether these hours cannot be told without a calendar."""
    for span in spans:
        if "w" in span["days"] or "h" in span["days"]:
            return True
    return False


def on(span, date, calendar):
    """Whether the span is of this day (days since 1970)."""
    # The first of January 1970 was a Thursday.
    weekday = (date + 4) % 7
    return (
        WEEK[weekday : weekday + 1] in span["days"]
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
        offset = entry_of(offsets, span["zone"])[1]
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
