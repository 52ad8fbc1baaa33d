"""The vendor's `newEvent` (visitor API, section 13) as our events: one table, unknown actions pass as `other`."""
from echat_plugin.core.lang import from_json, get, kind

# eventAction: our event, and how its detail is made of the label: the name it gets, or "" where it is a record itself (or
# the JSON text of one). `queuePostion` is the vendor's spelling.
ACTIONS = {
    "chatStatus": ["status", "status"],
    "staffStatus": ["staff", "online"],
    "newMsg": ["message", "text"],
    "queuePostion": ["queue", "position"],
    "queuePosition": ["queue", "position"],
    "visitorHide": ["hide", ""],
    "echatPageStatus": ["page", ""],
    "visitorSendMsg": ["send", ""],
    "visitorTrackInfo": ["track", ""],
    "chatStaffInfo": ["staff-info", ""],
}


def decode(category, action, label):
    """[our event, its detail] for an event of the vendor's."""
    row = get(ACTIONS, action) if category == "echat" and kind(action) == "text" else None
    if row == None:
        return ["other", {"category": category, "action": action, "label": label}]
    name = row[0]
    key = row[1]
    detail = {} if key else record_of(label)
    if key:
        detail[key] = label
    if name == "staff":
        detail["online"] = label == 1 or label == "1"
    if name == "status" and kind(label) == "text":
        # `end-<reason>-<evaluate>`; the other states are words.
        parts = label.split("-")
        if len(parts) == 3 and parts[0] == "end":
            detail = {"status": "end", "reason": parts[1], "evaluate": parts[2] == "1"}
    return [name, detail]


def record_of(label):
    found = from_json(label) if kind(label) == "text" else label
    return found if kind(found) == "record" else {}
