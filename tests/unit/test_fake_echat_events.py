"""What the fake's chat frame tells (api 13.2), in both manners: every action of both categories, as the documentation writes it."""
import json

import pytest
from echat_plugin.core.chat.vendor_events import ACTIONS, decode
from echat_plugin.sandbox.samples import PLATFORM, SENT, TRACK
from unit.fake_host import Host

both = pytest.mark.parametrize("manner", ["observed", "documented"])


@both
def test_where_the_visitor_comes_from_is_told_twice_the_second_time_with_the_keyword(manner):
    host = Host(manner).ready()
    host.server["track"]("")
    host.server["track"]("鞋")
    first, second = map(json.loads, host.wait(1).event("visitorTrackInfo"))
    assert first == {key: value for key, value in TRACK.items() if key != "keyword"} and second == {**TRACK, "keyword": "鞋"}


@both
def test_a_message_of_another_account(manner):
    host = Host(manner).ready()
    host.server["platform"]()
    assert json.loads(host.wait(1).event("platformNewMsg")[0]) == PLATFORM and host.counts == [0] * len(host.counts)


@both
@pytest.mark.parametrize("shape", SENT)
def test_what_the_visitor_sends_has_its_shape(manner, shape):
    host = Host(manner).ready()
    host.window["visitor_sends"](SENT[shape])
    assert json.loads(host.wait(1).event("visitorSendMsg")[0])["msgType"] == shape


@both
@pytest.mark.parametrize("rating, label, analytics", [
    ("1-2-5", "1-2", [["Chat_Evaluate_5", "end"], ["Chat_Comment_submit", "end"]]), ("1-1", "1-1", [["Chat_Comment_submit", "chating"]]),
    ("0-2", "0-2", [["Chat_Evaluate_Cancel", "end"]]),
])
def test_a_rating_is_told_with_its_grade(manner, rating, label, analytics):
    host = Host(manner).ready()
    host.window["visitor_evaluates"](rating)
    assert host.wait(1).event("visitorEvaluate") == [label]
    assert [[event["eventAction"], event["eventLabel"]] for event in host.events if event["eventCategory"] == "analytics"] == analytics


@both
def test_the_agent_is_told_with_the_number_of_the_chat(manner):
    host = Host(manner).ready()
    host.server["chat"]("chatting")
    assert json.loads(host.wait(1).event("chatStaffInfo")[0])["recordId"] == "1_12312"
    assert "recordId" not in host.call("getChatStaffInfo")


@pytest.mark.parametrize("manner, silent", [("documented", set()), ("observed", {"echatPageStatus"})])
def test_the_fake_tells_every_action_and_each_fits_our_table(manner, silent):
    host = Host(manner).ready()
    host.server["staff"](2)
    host.call("customMiniChat")
    for label in ["waiting", "chatting"]:
        host.server["chat"](label)
    host.server["queue"](2)
    host.server["message"]({"text": "[file]"})
    for what in [*SENT.values(), {"msgType": "text", "textContent": "hi"}]:
        host.window["visitor_sends"](what)
    host.server["track"]("")
    host.server["platform"]()
    host.server["chat"]("end-2-1")
    host.window["visitor_evaluates"]("1-2-4")
    host.window["visitor_evaluates"]("0-2")
    host.call("hideMiniChat")
    host.wait(10)
    told = {event["eventAction"] for event in host.events}
    assert [event for event in host.events if decode(event["eventCategory"], event["eventAction"], event["eventLabel"])[0] == "other"] == []
    # The right spelling of queuePostion is what a newer build may say.
    assert {"Chat_Evaluate_" if action.startswith("Chat_Evaluate_") else action for action in told} == set(ACTIONS) - silent - {"queuePosition"}


def test_nothing_of_it_is_told_before_ready():
    host = Host().wait(200)
    host.server["track"]("")
    host.server["platform"]()
    assert host.wait(50).events == []
