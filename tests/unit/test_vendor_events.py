"""The vendor's `newEvent` as our events."""
import pytest
from echat_plugin.core.chat.vendor_events import ACTIONS, decode

CASES = [
    ("chatStatus", "chatting", ["status", {"status": "chatting"}]),
    ("chatStatus", "end-visitorClose-1", ["status", {"status": "end", "reason": "visitorClose", "evaluate": True}]),
    ("chatStatus", "end-staffClose-0", ["status", {"status": "end", "reason": "staffClose", "evaluate": False}]),
    ("chatStatus", "end", ["status", {"status": "end"}]),
    ("chatStatus", None, ["status", {"status": None}]),
    ("staffStatus", 1, ["staff", {"online": True}]), ("staffStatus", "1", ["staff", {"online": True}]),
    ("staffStatus", 0, ["staff", {"online": False}]), ("staffStatus", "0", ["staff", {"online": False}]), ("staffStatus", None, ["staff", {"online": False}]),
    ("newMsg", "hello", ["message", {"text": "hello"}]),
    ("queuePostion", 3, ["queue", {"position": 3}]), ("queuePosition", 3, ["queue", {"position": 3}]),
    ("visitorHide", None, ["hide", {}]),
    ("echatPageStatus", '{"event":8}', ["page", {"event": 8}]), ("echatPageStatus", {"event": 2}, ["page", {"event": 2}]),
    ("echatPageStatus", "not json", ["page", {}]), ("echatPageStatus", None, ["page", {}]),
    ("visitorSendMsg", '{"type":"text"}', ["send", {"type": "text"}]), ("visitorTrackInfo", {"a": 1}, ["track", {"a": 1}]), ("chatStaffInfo", '{"name":"Ann"}', ["staff-info", {"name": "Ann"}]),
]


@pytest.mark.parametrize("action, label, event", CASES)
def test_a_known_action_has_our_name_and_detail(action, label, event):
    assert decode("echat", action, label) == event


def test_every_action_of_the_table_has_its_case():
    assert {case[0] for case in CASES} == set(ACTIONS)


@pytest.mark.parametrize("category, action", [("echat", "brandNew"), ("other", "newMsg"), ("echat", None), ("echat", 3), ("echat", "constructor"), (None, None)])
def test_what_is_not_known_passes_as_other_with_all_it_said(category, action):
    assert decode(category, action, "x") == ["other", {"category": category, "action": action, "label": "x"}]
