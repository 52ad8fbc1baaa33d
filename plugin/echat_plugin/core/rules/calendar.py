"""Public holidays and make-up workdays, for `hours: workdays …` and `!holidays`: a small JSON file that a site can replace.

    {"holidays": ["2026-01-01/2026-01-03", "2026-04-05"], "workdays": ["2026-01-04"]}

A day is ISO 8601, as is a span of days. (China moves workdays to weekends around its long holidays: those are the `workdays`.)
"""
from echat_plugin.core.lang import divide, from_json, get, kind, number

# Where a site has no calendar
NONE = {"holidays": [], "workdays": []}


def days(year, month, date):
    """Days from 1970-01-01 to a date of the Gregorian calendar; years run from March so that leap days come last."""
    if month <= 2:
        year -= 1
        month += 12
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * month - 457) // 5 + date - 719469


def day_of(words):
    """`2026-02-15` as days since 1970, or None."""
    parts = divide(words, "^([0-9]{4})-([0-9]{2})-([0-9]{2})")
    if len(parts) == 1 or parts[4] != "":
        return None
    year = number(parts[1])
    month = number(parts[2])
    date = number(parts[3])
    found = days(year, month, date)
    # The thirteenth month is the next January.
    return found if 1 <= month and month <= 12 and date > 0 and found < days(year, month + 1, 1) else None


def spans_of(entries):
    """The [first, last] days of a list of days and spans of days, or None where one cannot be read."""
    spans = []
    for entry in entries if kind(entries) == "list" else []:
        ends = entry.split("/") if kind(entry) == "text" else [""]
        first = day_of(ends[0])
        last = day_of(ends[len(ends) - 1])
        if first == None or last == None or len(ends) > 2 or last < first:
            return None
        spans.append([first, last])
    return spans


def read_calendar(text):
    """{"holidays", "workdays"}: spans of days; None where the text is no calendar."""
    record = from_json(text) if text != None else None
    if kind(record) != "record":
        return None
    holidays = spans_of(get(record, "holidays"))
    workdays = spans_of(get(record, "workdays"))
    return None if holidays == None or workdays == None else {"holidays": holidays, "workdays": workdays}


def among(spans, day):
    for span in spans:
        if span[0] <= day and day <= span[1]:
            return True
    return False


def is_workday(calendar, day):
    """Monday to Friday without the holidays, and the weekends that are worked."""
    # The first of January 1970 was a Thursday.
    weekday = (day + 4) % 7
    return among(calendar["workdays"], day) or (1 <= weekday and weekday <= 5 and not among(calendar["holidays"], day))
