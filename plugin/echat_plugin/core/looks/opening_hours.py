"""The hours of `data-hours`: asked of the clock when they are needed, at each edge of theirs, and when the visitor comes back."""
from echat_plugin.core.effects import fetch
from echat_plugin.core.rules.calendar import NONE, read_calendar
from echat_plugin.core.rules.hours import by_calendar, hours_hold, read_hours


def new_hours(state, effects):
    """What is kept of the hours. `closed`: whether now is outside them (None: that is not known yet); `due`: when to ask the clock again."""
    config = state["config"]
    spans = read_hours(config["hours"]) if config["hours"] else None
    hours = {"spans": spans, "calendar": NONE, "closed": False if spans == None else None, "due": None if spans == None else state["at"], "visible": state["visible"]}
    if config["hours"] and spans == None:
        note(state, effects, ["hours", config["hours"]])
    if spans != None and by_calendar(spans):
        if config["holidays"]:
            hours["calendar"] = None
            effects.append({"do": "read-calendar", "source": config["holidays"]})
        else:
            note_calendar(state, effects)
    return hours


def note(state, effects, problem):
    """The check part says what is wrong."""
    state["config"]["wrong"].append(problem)
    fetch(state, effects, "check")


def note_calendar(state, effects):
    note(state, effects, ["data-holidays", None, None, state["config"]["holidays"]])


def look_at_hours(state, hours, event, effects):
    if hours["spans"] == None:
        return
    if event["type"] == "calendar":
        hours["calendar"] = read_calendar(event["text"])
        if hours["calendar"] == None:
            # As many a site without a calendar has it: every weekday is a workday.
            hours["calendar"] = NONE
            note_calendar(state, effects)
        hours["due"] = state["at"]
    elif event["type"] == "clock":
        verdict = hours_hold(hours["spans"], event["wall"], event["offsets"], hours["calendar"])
        hours["due"] = None if verdict[1] == None else state["at"] + verdict[1]
        # (While the calendar is on its way nothing is known.)
        if hours["calendar"] != None:
            hours["closed"] = verdict[0] == False
            if verdict[0] == None:
                # A zone that the browser does not know.
                note(state, effects, ["hours", state["config"]["hours"]])
    # A clock may have been set, or a computer have slept, while nobody looked.
    if state["visible"] and not hours["visible"] and hours["due"] != None:
        hours["due"] = state["at"]
    hours["visible"] = state["visible"]


def ask_clock(state, hours, effects):
    """Ask for the wall clock where it is due; gives when that will be."""
    if hours["due"] == None or state["at"] < hours["due"]:
        return hours["due"]
    hours["due"] = None
    zones = []
    for span in hours["spans"]:
        if not span["zone"] in zones:
            zones.append(span["zone"])
    effects.append({"do": "clock", "zones": zones})
    return None
