"""Chat windows and tabs of their own, opened by the fake ECHAT."""

import pytest
from unit.fake_host import Host

both = pytest.mark.parametrize("manner", ["observed", "documented"])


@both
def test_a_popup_returns_its_window_and_leaves_the_page_alone(manner):
    host = Host(manner, unread=1).ready()
    assert host.call("customNewWinChat", {"lan": "en"}) is host.popups[0]
    _, url, name, features = host.did("popup")[0]
    assert "lan=en" in url and name == "echatChatWindow" and features == "width=720,height=600"
    assert host.call("getMiniStatus") == "close" and host.call("getUnReadMsgCount") == 1


@both
def test_a_tab_has_no_features(manner):
    host = Host(manner).ready()
    assert host.call("customOpenChat") is host.popups[0]
    assert host.did("popup")[0][2:] == ["_blank", ""]


@both
@pytest.mark.parametrize("width, height, size", [
    (1000, 500, "width=600,height=500"), (4000, 2000, "width=900,height=600"), (1401, 650, "width=700,height=550"),
])
def test_the_default_size_follows_the_screen_within_limits(manner, width, height, size):
    host = Host(manner, evaluated=False)
    host.env = lambda given=host.env: given() | {"screen": lambda: {"width": width, "height": height}}
    host.evaluate().ready().call("customNewWinChat")
    assert host.did("popup")[0][3] == size


@pytest.mark.parametrize("manner, count, focused", [("observed", 1, True), ("documented", 2, False)])
def test_a_window_still_open_is_only_focused_in_observed(manner, count, focused):
    host = Host(manner).ready()
    host.call("customNewWinChat")
    again = host.call("customOpenChat", {"lan": "en"})
    assert len(host.popups) == count and (["focus"] in host.trace) == focused and (again is None) == focused


@both
def test_a_closed_window_is_opened_anew(manner):
    host = Host(manner).ready()
    host.call("customNewWinChat")
    host.popups[0]["is_closed"] = True
    assert host.call("customNewWinChat") is host.popups[1]


@both
def test_a_blocked_window_is_nothing_and_may_be_tried_again(manner):
    host = Host(manner, blocked=True).ready()
    assert host.call("customNewWinChat") is None
    host.blocked = False
    assert host.call("customNewWinChat") is host.popups[0]


def test_documented_the_size_stands_in_chat_window_param():
    host = Host("documented", queue=[["initParam", {"chatWindowParam": {"width": 300}}]]).ready()
    host.call("customNewWinChat")
    host.call("customNewWinChat", {"chatWindowParam": {"name": "mine", "width": 1000, "height": 700}})
    host.call("customNewWinChat", {"chatWindowParam": {"features": "left=1", "width": 1000}})
    host.call("customNewWinChat", {"width": 1, "name": "loose"}, {"height": 2})
    assert [entry[2:] for entry in host.did("popup")] == [
        ["echatChatWindow", "width=300,height=600"], ["mine", "width=1000,height=700"],
        ["echatChatWindow", "left=1"], ["echatChatWindow", "width=300,height=600"],
    ]


@pytest.mark.parametrize("args, expected", [
    ([{"width": 1000, "height": 700, "name": "mine"}], ["mine", "width=1000,height=700"]),
    ([{}, {"features": "left=1", "width": 1000}], ["echatChatWindow", "left=1"]),
    ([None, {"width": 1000}], ["echatChatWindow", "width=1000,height=600"]),
    ([{"chatWindowParam": {"name": "mine", "width": 1}}], ["echatChatWindow", "width=720,height=600"]),
])
def test_observed_the_size_stands_on_either_argument_and_chat_window_param_is_unknown(args, expected):
    host = Host().ready()
    host.call("customNewWinChat", *args)
    assert host.did("popup")[0][2:] == expected and "chatWindowParam" not in host.did("popup")[0][1]


@pytest.mark.parametrize("manner, popups, status", [("observed", 0, "open"), ("documented", 1, "close")])
def test_a_tab_on_a_phone_is_the_mini_chat_in_observed(manner, popups, status):
    host = Host(manner, mobile=True).ready()
    result = host.call("customOpenChat")
    assert len(host.popups) == popups and host.call("getMiniStatus") == status
    assert result is (False if manner == "observed" else host.popups[0])


@both
def test_a_popup_on_a_phone_is_the_mobile_page_with_features(manner):
    host = Host(manner, mobile=True).ready()
    host.call("customNewWinChat")
    assert "/mobile/chat.html" in host.did("popup")[0][1] and host.did("popup")[0][3] == "width=720,height=600"


@both
@pytest.mark.parametrize("name", ["customNewWinChat", "customOpenChat", "customMiniChat", "maxMiniChat"])
def test_every_opening_call_counts_as_a_click(manner, name):
    host = Host(manner).ready()
    host.call(name)
    host.wait(1)
    assert host.event("Button Clicked") == [""]
    assert [event["eventCategory"] for event in host.events if event["act"] == 200] == ["analytics"]
