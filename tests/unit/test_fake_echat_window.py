"""The mini window of the fake ECHAT: opening, hiding, its look, phones, and the server opening it."""

import pytest
from unit.fake_host import Host, Thrown, query

both = pytest.mark.parametrize("manner", ["observed", "documented"])


def loads(host):
    return [query(entry[2]).get("echatTag") for entry in host.did("frame") if entry[1] == "load"]


@both
def test_the_first_opening_loads_and_shows_and_returns_false(manner):
    host = Host(manner).ready()
    assert host.call("customMiniChat") is False
    assert host.acts() == ["load", "show"] and host.call("getMiniStatus") == "open"


@both
def test_opening_an_open_window_does_nothing_new(manner):
    host = Host(manner).ready()
    host.call("customMiniChat")
    assert host.call("customMiniChat") is False and host.acts() == ["load", "show"]


@both
def test_a_reopening_with_equal_parameters_does_not_reload(manner):
    host = Host(manner).ready()
    for _ in range(2):
        host.call("customMiniChat", {"echatTag": "a"})
        host.call("hideMiniChat")
    assert host.acts() == ["load", "show", "hide", "show", "hide"]


@both
def test_other_parameters_reload_the_frame_when_no_chat_is_going_on(manner):
    host = Host(manner).ready()
    host.call("customMiniChat", {"echatTag": "a"})
    host.call("customMiniChat", {"echatTag": "b"})
    assert loads(host) == ["a", "b"]


@both
@pytest.mark.parametrize("label", ["waiting", "chatting"])
def test_other_parameters_are_ignored_while_a_chat_is_going_on(manner, label):
    host = Host(manner).ready()
    host.call("customMiniChat", {"echatTag": "a"})
    host.server["chat"](label)
    host.call("customMiniChat", {"echatTag": "b"})
    assert loads(host) == ["a"]


@pytest.mark.parametrize("manner, tag", [("observed", None), ("documented", "b")])
def test_a_restart_after_the_end_drops_the_parameters_in_observed(manner, tag):
    host = Host(manner).ready()
    host.call("customMiniChat", {"echatTag": "a"})
    host.server["chat"]("end-2-0")
    host.call("hideMiniChat")
    host.call("customMiniChat", {"echatTag": "b"})
    assert loads(host) == ["a", tag] and host.call("getChatStatus") == 0


@pytest.mark.parametrize("manner, tag", [("observed", None), ("documented", "b")])
def test_a_restart_after_offline_drops_the_parameters_in_observed(manner, tag):
    host = Host(manner, staff=2).ready()
    host.call("customMiniChat", {"echatTag": "a"})
    host.server["staff"](1)
    host.call("customMiniChat", {"echatTag": "b"})
    assert loads(host) == ["a", tag]


@both
def test_hiding_returns_true_and_shows_the_mini_icon_each_time(manner):
    host = Host(manner).ready()
    for _ in range(2):
        host.call("customMiniChat")
        assert host.parts.get("mini-icon", [False])[0] is False
        assert host.call("hideMiniChat") is True
        assert host.parts["mini-icon"] == [True, ""] and host.call("getMiniStatus") == "close"


@both
def test_hiding_a_window_that_was_hidden_is_nothing(manner):
    host = Host(manner).ready()
    host.call("customMiniChat")
    host.call("hideMiniChat")
    assert host.call("hideMiniChat") is None and host.acts() == ["load", "show", "hide"]


def test_observed_hiding_what_never_opened_runs_in_full_but_once():
    host = Host(unread=2).ready()
    assert host.call("hideMiniChat") is True
    assert host.counts == [2, 0] and host.call("getUnReadMsgCount") == 0 and host.acts() == []
    assert host.wait(1).event("visitorHide") == [""] and host.parts["mini-icon"] == [True, ""]
    assert host.call("hideMiniChat") is None and host.counts == [2, 0]


def test_documented_hiding_what_never_opened_is_nothing():
    host = Host("documented", unread=2).ready()
    assert host.call("hideMiniChat") is None and host.counts == [2] and host.wait(1).event("visitorHide") == []


def test_observed_hiding_before_ready_throws():
    host = Host().wait(100)
    for name in ["hideMiniChat", "maxMiniChat"]:
        with pytest.raises(Thrown, match="TypeError.*reading 'icon'"):
            host.call(name)
    assert host.counts == []


def test_documented_hiding_before_ready_is_nothing():
    assert Host("documented").wait(100).call("hideMiniChat") is None


@both
def test_a_window_opened_before_ready_can_be_hidden_before_ready(manner):
    host = Host(manner).wait(100)
    host.call("customMiniChat")
    assert host.call("hideMiniChat") is True and host.thrown == []


@pytest.mark.parametrize("manner, reduced, side", [("observed", True, "left"), ("documented", False, "right")])
def test_a_window_opened_before_ready_stays_reduced_in_observed(manner, reduced, side):
    host = Host(manner).wait(100)
    host.call("customMiniChat")
    host.ready()
    look = host.fake["look"]()
    assert [look["open"], look["reduced"], look["side"]] == [True, reduced, side]


@both
def test_a_window_opened_after_ready_is_whole(manner):
    host = Host(manner).ready()
    host.call("customMiniChat")
    assert host.fake["look"]()["reduced"] is False and host.fake["look"]()["side"] == "right"


@both
def test_pc_mini_win_param_counts_at_the_first_opening_only(manner):
    host = Host(manner, queue=[["initParam", {"pcMiniWinParam": {"left": 20, "right": 5, "width": 320}}]]).ready()
    host.call("customMiniChat")
    assert host.fake["look"]()["place"] == {"left": 20, "right": 5, "width": 320} and host.fake["look"]()["side"] == "left"
    host.call("customMiniChat", {"pcMiniWinParam": {"right": 1}})
    assert host.fake["look"]()["side"] == "left"


@both
@pytest.mark.parametrize("param", [{"left": 0, "right": 9}, {"right": 9}, {}, None, "nonsense"])
def test_no_left_or_zero_leaves_the_window_on_the_right(manner, param):
    host = Host(manner).ready()
    host.call("customMiniChat", {"pcMiniWinParam": param})
    assert host.fake["look"]()["side"] == "right"


@both
def test_close_asks_the_frame_and_hides_when_the_chat_has_ended(manner):
    host = Host(manner).ready()
    host.call("customMiniChat")
    host.wait(50)
    host.server["chat"]("chatting")
    assert host.call("closeMiniChat") is True and host.call("getMiniStatus") == "open"
    host.wait(50)
    assert host.call("getMiniStatus") == "close" and host.event("chatStatus") == ["chatting", "end-1-0"]


@both
def test_close_stays_on_the_evaluation_until_it_is_given(manner):
    host = Host(manner, evaluate=True).ready()
    host.call("customMiniChat")
    host.wait(50)
    host.call("closeMiniChat")
    host.wait(50)
    assert host.call("getMiniStatus") == "open" and host.event("chatStatus") == ["end-1-1"]
    host.window["visitor_evaluates"]("1-2")
    assert host.call("getMiniStatus") == "close"
    assert host.wait(1).event("visitorEvaluate") == ["1-2"] and host.event("Chat_Comment_submit") == ["end"]


@both
@pytest.mark.parametrize("label", ["end-2-0", "end-2-1", "leaveToUrl"])
def test_close_hides_at_once_where_there_is_no_chat_left(manner, label):
    host = Host(manner).ready()
    host.call("customMiniChat")
    host.server["chat"](label)
    assert host.call("closeMiniChat") is True and host.call("getMiniStatus") == "close"


@both
def test_close_is_lost_on_a_frame_that_has_not_spoken_yet(manner):
    host = Host(manner).ready()
    host.call("customMiniChat")
    assert host.call("closeMiniChat") is True
    host.wait(1000)
    assert host.call("getMiniStatus") == "open" and host.event("chatStatus") == []


@both
def test_close_without_a_window_is_true_and_nothing_else(manner):
    host = Host(manner).ready()
    assert host.call("closeMiniChat") is True and host.trace == [] and host.counts == []


@both
def test_max_hides_and_opens_a_popup(manner):
    host = Host(manner).ready()
    host.call("customMiniChat")
    assert host.call("maxMiniChat") is host.popups[0]
    assert host.acts() == ["load", "show", "hide"] and host.call("getMiniStatus") == "close"


@both
def test_max_is_for_pcs_only(manner):
    host = Host(manner, mobile=True).ready()
    host.call("customMiniChat")
    assert host.call("maxMiniChat") is None and host.did("popup") == [] and host.call("getMiniStatus") == "open"


@pytest.mark.parametrize("manner, acts", [("observed", [["history", "push"], ["history", "back"]]), ("documented", [])])
def test_a_phone_gets_a_history_entry_in_observed(manner, acts):
    host = Host(manner, mobile=True).ready()
    host.call("customMiniChat")
    host.call("customMiniChat")
    host.call("hideMiniChat")
    assert host.did("history") == acts


@both
def test_a_pc_gets_no_history_entry_and_a_phone_no_mini_icon(manner):
    for mobile in [False, True]:
        host = Host(manner, mobile=mobile).ready()
        host.call("customMiniChat")
        host.call("hideMiniChat")
        assert mobile or host.did("history") == []
        assert ("mini-icon" in host.parts) != mobile


def test_in_wechat_the_history_entry_is_left_behind():
    host = Host(mobile=True, wechat=True).ready()
    host.call("customMiniChat")
    host.call("hideMiniChat")
    assert host.did("history") == [["history", "push"]]


@pytest.mark.parametrize("manner, status", [("observed", "close"), ("documented", "open")])
def test_the_back_button_hides_without_going_back_in_observed(manner, status):
    host = Host(manner, mobile=True).ready().wait(2000)
    host.call("customMiniChat")
    host.page["popped"]()
    assert host.call("getMiniStatus") == status and ["history", "back"] not in host.trace


def test_the_back_button_is_not_heard_in_the_first_two_seconds_nor_on_a_pc():
    host = Host(mobile=True).ready()
    host.call("customMiniChat")
    host.page["popped"]()
    assert host.call("getMiniStatus") == "open"
    desk = Host().ready().wait(2000)
    desk.call("customMiniChat")
    desk.page["popped"]()
    assert desk.call("getMiniStatus") == "open"


def test_observed_set_mobile_page_top_does_its_work_and_throws():
    host = Host(mobile=True).ready()
    for name in ["setMobilePageTop", "setMobilePageHeight"]:
        with pytest.raises(Thrown, match="ReferenceError: that"):
            host.call(name, 150)
        assert host.fake["look"]()["top"] == 150
        host.call(name, 0)
        assert host.fake["look"]()["top"] == 0


def test_documented_set_mobile_page_top_works():
    host = Host("documented", mobile=True).ready()
    host.call("setMobilePageTop", 150)
    assert host.fake["look"]()["top"] == 150


@both
def test_set_mobile_page_top_is_nothing_on_a_pc(manner):
    host = Host(manner).ready()
    host.call("setMobilePageTop", 150)
    assert host.fake["look"]()["top"] == 0


@both
def test_part_screen_sets_the_top_of_a_phone_from_the_start(manner):
    host = Host(manner, mobile=True, queue=[["initParam", {"partScreen": 90}]]).ready()
    assert host.fake["look"]()["top"] == 90


@both
def test_the_server_opens_a_window_that_never_was_and_its_link_says_so(manner):
    host = Host(manner, auto_pop=1000).wait(1299)
    assert host.call("getMiniStatus") == "close"
    host.wait(1)
    assert host.call("getMiniStatus") == "open"
    sent = query(host.did("frame")[0][2])
    assert sent["autoPop"] == "1" and sent["autoChat"] == "0"
    assert host.wait(10).event("Button Clicked") == []


@both
def test_the_server_does_not_open_again_what_the_visitor_opened(manner):
    host = Host(manner, auto_pop=1000).ready()
    host.call("customMiniChat")
    host.call("hideMiniChat")
    assert host.wait(5000).call("getMiniStatus") == "close"


def test_the_server_ignores_that_an_unopened_window_was_hidden():
    host = Host(auto_pop=1000).ready()
    host.call("hideMiniChat")
    assert host.wait(5000).call("getMiniStatus") == "open"


@both
def test_the_server_pops_after_a_hide_unless_the_chat_has_ended(manner):
    for label, status in [("", "open"), ("end-2-0", "close")]:
        host = Host(manner, pop_after_hide=500).ready()
        host.call("customMiniChat")
        host.server["chat"](label)
        host.call("hideMiniChat")
        assert host.wait(500).call("getMiniStatus") == status


@both
def test_an_agents_push_pops_and_so_does_a_message_where_the_server_says_so(manner):
    host = Host(manner).ready()
    host.server["message"]({})
    assert host.call("getMiniStatus") == "close"
    host.server["pop"]()
    assert host.call("getMiniStatus") == "open"
    other = Host(manner, pop_on_message=True).ready()
    other.server["message"]({})
    assert other.call("getMiniStatus") == "open"


@both
def test_the_default_icon_and_the_hide_button_do_what_the_calls_do_but_are_no_calls(manner):
    host = Host(manner).ready()
    host.window["visitor_opens"]()
    assert host.call("getMiniStatus") == "open"
    host.window["visitor_hides"]()
    assert host.call("getMiniStatus") == "close"
    host.window["visitor_hides"]()
    assert host.wait(1).event("visitorHide") == [""] and host.event("Button Clicked") == [""]
    assert host.fake["calls"] == [["getMiniStatus", []], ["getMiniStatus", []]]


def test_observed_the_invite_box_opens_with_its_mark_or_goes():
    host = Host().ready()
    host.server["invite"]()
    assert host.parts["invite"] == [True, ""]
    host.call("rejectInvite")
    assert host.parts["invite"] == [False, ""] and host.acts() == []
    host.server["invite"]()
    host.call("inviteChat")
    assert query(host.did("frame")[0][2])["acceptInvite"] == "1" and host.parts["invite"] == [False, ""]


@pytest.mark.parametrize("manner, status", [("observed", "open"), ("documented", "close")])
def test_any_origin_can_open_the_window_in_observed(manner, status):
    host = Host(manner).ready()
    host.page["posted"]({"evt": "echatjs", "type": "openChat"}, "https://evil.test")
    assert host.call("getMiniStatus") == status


@pytest.mark.parametrize("manner, result, acts", [("observed", None, []), ("documented", False, ["load", "show"])])
def test_any_origin_can_disable_the_window_in_observed(manner, result, acts):
    host = Host(manner).ready()
    host.page["posted"]({"type": "echatInnerFrameCallback"}, "https://evil.test")
    assert host.call("customMiniChat") is result and host.acts() == acts


@both
def test_events_are_taken_from_the_loader_host_alone(manner):
    host = Host(manner).ready()
    event = {"act": 100, "eventAction": "queuePostion", "eventLabel": 2}
    host.page["posted"](event, "https://evil.test")
    host.page["posted"]("text", "https://es.cs.test")
    assert host.wait(1).event("queuePostion") == []
    host.page["posted"](event, "https://es.cs.test")
    assert host.wait(1).event("queuePostion") == [2]
