"""The chat itself: waiting, running, ended, evaluated, and what the getters say of it (§6, api 12, 13.2, 16, 17)."""

from echat_plugin.core.lang import copy, get, to_json
from echat_plugin.sandbox.chat_window import hide, in_chat
from echat_plugin.sandbox.links import renew_link
from echat_plugin.sandbox.listeners import tell_event

FRAME_ANSWER = 20  # ms from asking the chat frame to its answer
STAFF = {
    "staffId": 7, "staffNickName": "Lin", "staffPhone": "", "staffHead": "https://es.cs.test/head/7.png", "staffInfo": "",
}


def set_chat(sdk, label):
    """The chat's state changed: a chatStatus label of api 13.2 ("waiting", "end-1-0" …), or "" for none.

    "too-many" (too many windows, status 3) is a state without an event.
    """
    sdk["chat"] = label
    if in_chat(sdk):
        sdk["card"] = None
        if sdk["attached"]:
            renew_link(sdk)
    if label == "chatting":
        agent = get(sdk["options"], "agent")
        sdk["agent"] = STAFF if agent == None else agent
    elif label.startswith("end-") or label.startswith("leave"):
        sdk["agent"] = ""
    if not sdk["ready"] or label == "" or label == "too-many":
        return
    tell_event(sdk, 100, "chatStatus", label)
    if label == "chatting":
        told = copy(sdk["agent"])
        if get(told, "recordId") == None:
            told["recordId"] = "1_12312"
        tell_event(sdk, 100, "chatStaffInfo", to_json(told))
        tell_event(sdk, 200, "Served by Agent", sdk["agent"]["staffNickName"])
    if label.startswith("end-") and label.endswith("-0") and sdk["window"]["closing"]:
        hide(sdk, True)


def chat_status(sdk):
    """`getChatStatus`: 0 none or leaving a message, 1 waiting, 2 chatting, 3 too many windows, 4 ended (documented)."""
    chat = sdk["chat"]
    if not sdk["ready"] and sdk["window"]["url"] == "":
        return sdk["manner"]["idle_status"]
    if chat == "":
        return sdk["manner"]["idle_status"] if sdk["window"]["url"] == "" else 0
    if chat == "waiting":
        return 1
    if chat == "chatting":
        return 2
    if chat == "too-many":
        return 3
    return sdk["manner"]["ended_status"] if chat.startswith("end-") else 0


def staff_info(sdk):
    """`getChatStaffInfo`: the agent's record while chatting."""
    return sdk["manner"]["no_staff"] if sdk["agent"] == None else sdk["agent"]


def close_mini(sdk):
    """`closeMiniChat`: always True. Asks the frame to end the chat; the window goes when that is done and evaluated."""
    window = sdk["window"]

    def answer():
        if window["open"] and not sdk["chat"].startswith("end-"):
            set_chat(sdk, "end-1-1" if get(sdk["options"], "evaluate") else "end-1-0")

    if window["open"]:
        if sdk["chat"].startswith("end-") or sdk["chat"] == "leaveToUrl":
            hide(sdk, True)
        elif window["heard"]:
            window["closing"] = True
            sdk["env"]["later"](FRAME_ANSWER, answer)
    return True


def evaluate(sdk, rating):
    """The visitor rated the chat: "1-2-5" = submitted, after the end, five; "0-1" = cancelled, while chatting."""
    label = rating[:3]
    when = "end" if label.endswith("-2") else "chating"
    tell_event(sdk, 100, "visitorEvaluate", label)
    if len(rating) > 4:
        tell_event(sdk, 200, "Chat_Evaluate_" + rating[4:], when)
    tell_event(sdk, 200, "Chat_Comment_submit" if label.startswith("1") else "Chat_Evaluate_Cancel", when)
    if sdk["window"]["closing"] and sdk["chat"].startswith("end-"):
        hide(sdk, True)


def set_staff(sdk, status):
    """The agents went online (1) or offline (2)."""
    if sdk["staff"] != status:
        sdk["staff"] = status
        if sdk["ready"]:
            tell_event(sdk, 100, "staffStatus", status)
