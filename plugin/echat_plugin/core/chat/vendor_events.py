"""The vendor's `newEvent` (visitor API, section 13) as our events: one table.

What is not in it, or does not fit it, passes as `other`. What each event and field means is told in `event_table.py`.
"""
from echat_plugin.core.chat.fields import address, amount, personal, reader, words
from echat_plugin.core.chat.messages import received, sent
from echat_plugin.core.chat.states import evaluated, page, queue, staff, status
from echat_plugin.core.lang import get, number, to_json

# `Chat_Evaluate_5` has the visitor's rating in its own name; `Chat_Evaluate_Cancel` has none.
RATED = "Chat_Evaluate_"
CLICKED = "Button Clicked"


COUNTED = ["analytics", lambda label: {"label": words(label)}]
STAFF = [[words, "staffId staffNickName staffPhone staffInfo recordId"], [address, "staffHead"]]
PLATFORM = [[words, "companyId companyName msgId msgContent"], [address, "companyLogo chatUrl"], [amount, "unreadMsgCount"]]
TRACK = [[words, "country province city searcher keyword"], [address, "firstUrl referrer"], [amount, "keywordType"]]

# eventAction: our event, and how the label is read. `queuePostion` is the vendor's spelling.
ACTIONS = {
    "chatStatus": ["status", status],
    "staffStatus": ["staff", staff],
    "newMsg": ["message", received],
    "chatStaffInfo": ["staff-info", reader(STAFF)],
    "queuePostion": ["queue", queue],
    "queuePosition": ["queue", queue],
    "visitorEvaluate": ["evaluate", evaluated],
    "visitorHide": ["hide", lambda label: {}],
    "platformNewMsg": ["platform", reader(PLATFORM)],
    "echatPageStatus": ["page", page],
    "visitorTrackInfo": ["track", reader(TRACK)],
    "visitorSendMsg": ["send", sent],
    CLICKED: COUNTED,
    "Served by Agent": COUNTED,
    RATED: COUNTED,
    "Chat_Comment_submit": COUNTED,
}


def decode(category, action, label):
    """[our event, its detail] for an event of the vendor's."""
    name = words(action)
    row = get(ACTIONS, RATED if name.startswith(RATED) else name)
    # An event of the other category is none of these.
    detail = row[1](label) if row != None and category == (row[0] if row[0] == "analytics" else "echat") else None
    if detail == None:
        return ["other", {"category": category, "action": action, "label": None if personal(to_json([label])) else label}]
    if row[0] == "analytics":
        detail["action"] = name
        detail["value"] = number(name[len(RATED) :])
    return [row[0], detail]
