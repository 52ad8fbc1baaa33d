"""Unread messages, newMsg and newEvent of the fake ECHAT."""

import pytest
from unit.fake_host import Host

both = pytest.mark.parametrize("manner", ["observed", "documented"])


@both
def test_a_message_is_counted_at_once_and_cumulatively(manner):
    host = Host(manner).ready()
    for _ in range(3):
        host.server["message"]({})
    assert host.counts == [1, 2, 3] and host.call("getUnReadMsgCount") == 3


@both
def test_the_servers_unread_is_added_after_the_ready_listeners(manner):
    seen = []
    host = Host(manner, unread=2, queue=[["on", {"ready": lambda: seen.append(host.call("getUnReadMsgCount"))}]])
    host.wait(299)
    assert host.call("getUnReadMsgCount") == 0 and host.counts == []
    host.wait(1)
    assert seen == [0] and host.counts == [2] and host.call("getUnReadMsgCount") == 2


@both
def test_no_server_unread_is_no_news(manner):
    assert Host(manner).ready().counts == []


@both
def test_a_message_before_ready_waits_on_the_server(manner):
    host = Host(manner, unread=2)
    host.server["message"]({})
    assert host.ready().counts == [3]


@pytest.mark.parametrize("manner, counts", [("observed", [2, 4]), ("documented", [2])])
def test_a_second_handshake_adds_the_servers_unread_again_in_observed(manner, counts):
    host = Host(manner, unread=2).ready()
    host.server["handshake"]()
    assert host.counts == counts and host.wait(10).event("staffStatus") == [1]


@pytest.mark.parametrize("manner, counts, staff", [("observed", [0], []), ("documented", [0, 2], [1])])
@pytest.mark.parametrize("early", [True, False])
def test_a_window_open_at_ready_swallows_unread_and_staff_in_observed(manner, counts, staff, early):
    host = Host(manner, unread=2, queue=[] if early else [["on", {"ready": lambda: host.call("customMiniChat")}]])
    host.wait(100)
    if early:
        host.call("customMiniChat")
    host.ready()
    assert host.counts == counts and host.event("staffStatus") == staff


@both
def test_opening_hiding_and_reading_elsewhere_say_zero_each_time(manner):
    host = Host(manner, unread=2).ready()
    host.call("customMiniChat")
    assert host.counts == [2, 0] and host.call("getUnReadMsgCount") == 0
    host.call("hideMiniChat")
    assert host.counts == [2, 0, 0]
    host.server["message"]({})
    host.server["read_elsewhere"]()
    assert host.counts == [2, 0, 0, 1, 0] and host.call("getUnReadMsgCount") == 0


@both
def test_while_open_a_message_is_not_counted(manner):
    host = Host(manner).ready()
    host.call("customMiniChat")
    host.server["message"]({})
    assert host.counts == [0] and host.call("getUnReadMsgCount") == 0


@both
def test_a_repeated_mid_is_not_counted_again_and_none_always_is(manner):
    host = Host(manner).ready()
    for mid in ["m1", "m1", "m2", None, None]:
        host.server["message"]({"mid": mid})
    assert host.counts == [1, 2, 3, 4]


@both
@pytest.mark.parametrize("kind, counts", [(6, []), (8, []), (9, []), (1, [1])])
def test_silent_kinds_of_type_647_are_not_counted(manner, kind, counts):
    host = Host(manner).ready()
    host.server["message"]({"type": 647, "kind": kind})
    assert host.counts == counts
    other = Host(manner).ready()
    other.server["message"]({"type": 640, "kind": kind})
    assert other.counts == [1]


@both
def test_with_online_zero_listeners_hear_zero_then_one_and_the_truth_is_zero(manner):
    host = Host(manner, online_zero=True).ready()
    host.server["message"]({})
    assert host.counts == [0, 1] and host.call("getUnReadMsgCount") == 0 and host.call("getMiniStatus") == "open"


@both
def test_once_a_message_was_read_the_bridge_says_zero_every_second_where_asked_for(manner):
    host = Host(manner, unread=1, bridge_poll=True).ready()
    host.wait(5000)
    assert host.counts == [1]
    host.call("customMiniChat")
    host.wait(3000)
    assert host.counts == [1, 0, 0, 0, 0]
    calm = Host(manner, unread=1).ready()
    calm.call("customMiniChat")
    assert calm.wait(3000).counts == [1, 0]


@both
def test_the_bridge_also_speaks_after_a_message_into_the_open_window_and_over_a_true_count(manner):
    host = Host(manner, bridge_poll=True).ready()
    host.call("customMiniChat")
    host.server["message"]({})
    host.call("hideMiniChat")
    host.server["message"]({})
    host.wait(1000)
    assert host.counts == [0, 0, 1, 0] and host.call("getUnReadMsgCount") == 1


@both
def test_badges_show_nine_plus_and_the_getter_the_truth(manner):
    host = Host(manner, unread=9).ready()
    assert host.parts["icon"] == [True, "9"]
    host.server["message"]({})
    assert host.parts["icon"] == [True, "9+"] and host.call("getUnReadMsgCount") == 10
    host.call("customMiniChat")
    assert host.parts["icon"] == [True, ""]
    host.call("hideMiniChat")
    host.server["message"]({})
    assert host.parts["mini-icon"] == [True, "1"]


@both
def test_a_listener_of_new_msg_that_throws_is_swallowed(manner):
    host = Host(manner, queue=[["on", {"newMsg": lambda count: 1 / 0}]]).ready()
    host.server["message"]({})
    assert host.counts == [1] and host.thrown == []


@both
def test_a_listener_of_new_event_that_throws_is_not_caught_and_stops_the_next(manner):
    host = Host(manner, queue=[["on", {"newEvent": lambda event: 1 / 0}]]).ready()
    assert host.events == [] and host.thrown == ["division by zero"]


@both
def test_an_event_comes_a_millisecond_later_as_one_instance_for_all(manner):
    host = Host(manner).ready()
    mine = []
    host._echat("on", {"newEvent": mine.append}, None, None)
    host.server["staff"](2)
    assert mine == []
    host.wait(1)
    assert mine == [{"act": 100, "eventAction": "staffStatus", "eventLabel": 2, "eventCategory": "echat"}]
    assert mine[0] is host.events[-1]


@both
def test_staff_status_comes_at_ready_and_on_a_change_only(manner):
    host = Host(manner, staff=2).ready()
    host.server["staff"](2)
    host.server["staff"](1)
    assert host.wait(1).event("staffStatus") == [2, 1]


@pytest.mark.parametrize("manner, phone", [("observed", []), ("documented", [""])])
def test_visitor_hide_is_not_told_on_phones_in_observed(manner, phone):
    for mobile, labels in [(False, [""]), (True, phone)]:
        host = Host(manner, mobile=mobile).ready()
        host.call("customMiniChat")
        host.call("hideMiniChat")
        assert host.wait(1).event("visitorHide") == labels


@pytest.mark.parametrize("manner, labels", [("observed", []), ("documented", [
    {"event": 7, "eventValue": {"companyId": 9001, "companyName": "Echat"}}, {"event": 8, "eventValue": ""},
])])
def test_page_status_is_told_in_documented(manner, labels):
    host = Host(manner).ready()
    host.call("customMiniChat")
    host.call("hideMiniChat")
    assert host.wait(1).event("echatPageStatus") == labels


@both
def test_messages_are_events_once_there_is_a_chat_frame(manner):
    host = Host(manner).ready()
    host.server["message"]({"text": "early"})
    host.call("customMiniChat")
    host.server["message"]({"text": "[image]"})
    host.call("hideMiniChat")
    host.server["message"]({"text": "hidden"})
    assert host.wait(1).event("newMsg") == ["[image]", "hidden"]


@both
@pytest.mark.parametrize("sent, label", [
    ({"msgType": "text", "textContent": "你好"}, '{"msgType":"text","textContent":"你好"}'),
    ({"msgType": "formData", "formName": "f", "formId": 2345}, '{"msgType":"formData","formName":"f","formId":2345}'),
])
def test_what_the_visitor_sends_is_told_as_json(manner, sent, label):
    host = Host(manner).ready()
    host.window["visitor_sends"](sent)
    assert host.wait(1).event("visitorSendMsg") == [label]


@both
def test_queue_place_and_any_other_event_of_the_frame(manner):
    host = Host(manner).ready()
    host.server["queue"](3)
    host.server["event"]("visitorTrackInfo", '{"city":"成都市"}')
    assert host.wait(1).event("queuePostion") == [3] and host.event("visitorTrackInfo") == ['{"city":"成都市"}']


@both
def test_nothing_is_heard_from_the_server_before_ready(manner):
    host = Host(manner).wait(200)
    for what in [host.server["pop"], host.server["invite"], host.server["read_elsewhere"], host.server["handshake"],
                 host.window["visitor_opens"], host.window["visitor_hides"]]:
        what()
    host.server["queue"](1)
    host.server["staff"](2)
    host.server["rename"]("5")
    host.wait(50)
    assert host.trace == [] and host.counts == [] and host.events == []
