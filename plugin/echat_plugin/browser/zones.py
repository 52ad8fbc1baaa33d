"""Offsets of time zones, in minutes east of UTC, as the browser's Intl knows them."""
from echat_plugin.browser.host import guarded, make, win
from echat_plugin.core.lang import get

PARTS = {"year": "numeric", "month": "numeric", "day": "numeric", "hour": "numeric", "minute": "numeric", "hour12": False}


def offset(zone, wall):
    """The offset at that wall time; None for a zone the browser does not know. "" is the visitor's own zone."""
    day = make(win.Date, wall)
    return guarded(lambda: shifted(zone, day)) if zone else -day.getTimezoneOffset()


# A formatter is dear to make, and asked with every event.
FORMATS = {}


def shifted(zone, day):
    if not get(FORMATS, zone):
        FORMATS[zone] = make(win.Intl.DateTimeFormat, "en-US", win.Object.assign({"timeZone": zone}, PARTS))
    found = {}
    for part in get(FORMATS, zone).formatToParts(day):
        found[part.type] = +part.value
    # Midnight is 24 in some engines.
    local = win.Date.UTC(found["year"], found["month"] - 1, found["day"], found["hour"] % 24, found["minute"])
    # `local` has lost its seconds, so the difference is up to a minute short.
    return win.Math.ceil((local - day.getTime()) / 60000)
