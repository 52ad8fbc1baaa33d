"""What has happened, for who reads along: the last happenings, each as [ms of the page's clock, name, what is told of it].

Who the visitor is, what he writes and what the page tells of itself is never among it: only what is named here.
"""
from echat_plugin.core.lang import get, join, kind, to_json

KEPT = 50
# Events that say something, and what of each may be told. What they lead to (an opening, a rule) is seen by its effects.
EVENTS = {
    "part": ["name"],
    "missing": ["name"],
    "boot": [],
    "exit": [],
    "signal": ["key", "name"],
    "track": ["name"],
    "set": [],
    "login": [],
    "teaser": ["answer"],
    "preview": ["answer"],
    "mute": ["muted"],
    "restore": [],
}
EMITTED = ["by", "rule", "do", "acts", "how", "group", "reason", "count", "status", "online"]


def note(state, name, told):
    log = state["inspector"]["log"]
    log.append([state["at"], name, told])
    if len(log) > KEPT:
        state["inspector"]["log"] = log[1:]


def note_event(state, event):
    page = state["here"]["page"]
    if page != state["inspector"]["page"]:
        state["inspector"]["page"] = page
        note(state, "page", state["here"]["path"])
    name = event["type"]
    wanted = get(EVENTS, name)
    if wanted != None:
        note(state, name, details(event, wanted))
    elif name == "answer" and not event["ok"]:
        note(state, "refused", details(event["detail"], EMITTED))


def note_effects(state, effects):
    for effect in effects:
        if effect["do"] == "warn":
            note(state, "warning", effect["text"])
        elif effect["do"] == "ask" and effect["detail"]["how"] != None:
            note(state, "before-open", details(effect["detail"], EMITTED))
        elif effect["do"] == "emit":
            note(state, effect["name"], details(effect["detail"], EMITTED))


def details(record, names):
    """`by rule, rule help`: what there is of these."""
    found = []
    for name in names:
        value = get(record, name)
        if value != None:
            found.append(name + " " + (value if kind(value) == "text" else to_json(value)))
    return join(found, ", ")
