"""Hours, all conditions of a rule together: whether they ever come."""
from datetime import datetime, timezone

from echat_plugin.core.rules.hours import by_calendar, hours_hold
from echat_plugin.tools.kit.playing import offset

DAY, MINUTE = 86400000, 60000
# A week in January and one in July: summer time has begun in one of them, wherever it is kept.
WEEKS = [1767571200000, 1783296000000]
# Where a visitor can be, in minutes east of UTC
PLACES = range(-720, 841, 60)


def unknown_zones(rule):
    zones = {span["zone"] for condition in rule["when"] if condition["kind"] == "hours" for span in condition["want"]}
    return sorted(zone for zone in zones if zone and offset(zone, 0) is None)


def hours_never(conditions):
    """Whether the hours of all conditions have no minute in common. Where a calendar decides, nobody can tell."""
    spans = [span for each in conditions for span in each["want"]]
    if by_calendar(spans):
        return False
    zones = {span["zone"] for span in spans}
    # Only where the visitor's own zone meets another does it matter which it is.
    places = PLACES if "" in zones and len(zones) > 1 else [0]
    return not any(all(hours_hold(each["want"], wall, offsets(zones, wall, place), None)[0] for each in conditions)
                   for place in places for wall in moments(spans, zones, place))


def offsets(zones, wall, place):
    return [[zone, offset(zone, wall) if zone else place] for zone in zones]


def moments(spans, zones, place):
    """Every minute at which one of the spans begins or ends: between two of them nothing changes."""
    for week in WEEKS:
        for day in range(8):
            for zone in zones:
                shift = offset(zone, week) if zone else place
                for edge in {span[end] for span in spans for end in ("from", "to")} | {0}:
                    yield week + day * DAY + (edge - shift) * MINUTE


def first_moment(condition):
    """When the hours begin, as options of a visit: the wall clock of their zone. None where a calendar decides, or they never come."""
    spans = condition["want"]
    if by_calendar(spans):
        return None
    zones = {span["zone"] for span in spans}
    zone = spans[0]["zone"]
    for wall in sorted(moments(spans, zones, 0)):
        if hours_hold(spans, wall, offsets(zones, wall, 0), None)[0]:
            there = datetime.fromtimestamp(wall / 1000 + (offset(zone, wall) if zone else 0) * 60, timezone.utc)
            return {"at": f"{there:%Y-%m-%d %H:%M}"} | ({"zone": zone} if zone else {})
    return None
