"""The vendor's `newEvent` (visitor API, section 13) as our events: one table, unknown actions pass as `other`."""
from echat_plugin.core.lang import from_json, get, kind


def fields(label):
    """A label that may be JSON text or an object already."""
    return from_json(label) if kind(label) == "text" else label


def status(label):
    """`end-<reason>-<evaluate>` taken apart; the other states are words."""
    parts = label.split("-") if kind(label) == "text" else [""]
    if parts[0] == "end" and len(parts) == 3:
        return {"status": "end", "reason": parts[1], "evaluate": parts[2] == "1"}
    return {"status": label}


def staff(label):
    return {"online": label == 1 or label == "1"}


def page_status(label):
    record = fields(label)
    return {"event": get(record, "event") if kind(record) == "record" else None}


def message(label):
    return {"text": label}


def queue(label):
    return {"position": label}


def nothing(label):
    return {}


# eventAction: our event, and what its label says. `queuePostion` is the vendor's spelling.
ACTIONS = {
    "chatStatus": ["status", status],
    "staffStatus": ["staff", staff],
    "newMsg": ["message", message],
    "queuePostion": ["queue", queue],
    "queuePosition": ["queue", queue],
    "visitorHide": ["hide", nothing],
    "echatPageStatus": ["page", page_status],
    "visitorSendMsg": ["send", fields],
    "visitorTrackInfo": ["track", fields],
    "chatStaffInfo": ["staff-info", fields],
}


def decode(category, action, label):
    """[our event, its detail] for an event of the vendor's."""
    row = get(ACTIONS, action) if category == "echat" and kind(action) == "text" else None
    if row == None:
        return ["other", {"category": category, "action": action, "label": label}]
    return [row[0], row[1](label)]
