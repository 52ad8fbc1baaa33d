"""The chat, its getters, cards and identity in the fake ECHAT."""

import pytest
from unit.fake_host import Host, query

both = pytest.mark.parametrize("manner", ["observed", "documented"])
CARD = {"eventId": "p-1", "title": "<b>Coat</b>", "content": "<i>1</i>", "imageUrl": "/c.png", "memo": "a<br>b",
        "urlForVisitor": "http('https://shop.test/p','blank')", "urlForStaff": "apiUrl(1,'hash')"}


@pytest.mark.parametrize("manner, idle, ended", [("observed", None, 0), ("documented", 0, 4)])
def test_the_chat_status_in_every_state(manner, idle, ended):
    host = Host(manner).wait(100)
    assert host.call("getChatStatus") == idle and type(host.call("getChatStatus")) is type(idle)
    host.ready()
    assert host.call("getChatStatus") == idle
    host.call("customMiniChat")
    assert host.call("getChatStatus") == 0
    for label, status in [("waiting", 1), ("chatting", 2), ("too-many", 3), ("leaveToService", 0), ("leaveDisabled", 0),
                          ("leaveToUrl", 0), ("end-1-1", ended), ("end-8-0", ended), ("", 0)]:
        host.server["chat"](label)
        assert host.call("getChatStatus") == status, label


@both
def test_the_mini_status_does_not_depend_on_the_chat(manner):
    host = Host(manner).ready()
    for label in ["waiting", "chatting", "end-1-0"]:
        host.server["chat"](label)
        assert host.call("getMiniStatus") == "close"


@both
def test_every_change_of_the_chat_is_told(manner):
    host = Host(manner).ready()
    for label in ["waiting", "chatting", "end-2-1"]:
        host.server["chat"](label)
    assert host.wait(1).event("chatStatus") == ["waiting", "chatting", "end-2-1"]
    assert host.event("Served by Agent") == ["Lin"]


@both
def test_a_chat_known_to_the_server_before_ready_is_a_state_without_an_event(manner):
    host = Host(manner).wait(100)
    host.server["chat"]("chatting")
    host.ready()
    assert host.call("getChatStatus") == 2 and host.event("chatStatus") == []


@pytest.mark.parametrize("manner, nobody", [("observed", None), ("documented", "")])
def test_the_agent_is_known_while_chatting(manner, nobody):
    agent = {"staffId": 3, "staffNickName": "Mo", "recordId": "1_2"}
    host = Host(manner, agent=agent).ready()
    assert host.call("getChatStaffInfo") == nobody
    host.server["chat"]("waiting")
    assert host.call("getChatStaffInfo") == nobody
    host.server["chat"]("chatting")
    assert host.call("getChatStaffInfo") == agent
    assert host.wait(1).event("chatStaffInfo") == ['{"staffId":3,"staffNickName":"Mo","recordId":"1_2"}']
    for label in ["end-1-0", "leaveToService"]:
        host.server["chat"](label)
        assert host.call("getChatStaffInfo") == ""


@both
def test_a_cancelled_rating_is_told_with_its_moment(manner):
    host = Host(manner).ready()
    host.window["visitor_evaluates"]("0-1")
    assert host.wait(1).event("visitorEvaluate") == ["0-1"] and host.event("Chat_Evaluate_Cancel") == ["chating"]


@both
def test_the_visitor_id_is_known_at_ready(manner):
    host = Host(manner).wait(100)
    assert host.call("getEchatVisitorId") is None
    assert host.ready().call("getEchatVisitorId") == "70010001"


@both
def test_a_new_visitor_id_is_kept_and_the_link_built_anew(manner):
    host = Host(manner).ready()
    host.server["rename"]("42")
    assert host.call("getEchatVisitorId") == "42" and query(host.call("getChatPageUrl"))["chatVisitorId"] == "42"
    assert host.storage["es.cs.test_9001_chatVisitorId"] == "42"


@pytest.mark.parametrize("manner, sends", [("observed", False), ("documented", True)])
def test_the_documented_refresh_is_a_silent_no_op_in_observed(manner, sends):
    host = Host(manner).ready()
    assert host.call("refreshVisitorMetaData", "meta", "my") is None
    host.wait(1000)
    assert (host.fake["sent"] != []) == sends and (host.call("getEchatVisitorId") != "70010001") == sends


@both
def test_a_refresh_with_three_arguments_takes_effect_when_the_server_answers(manner):
    host = Host(manner).ready()
    assert host.call("refreshVisitorMetaData", "aB+/==", "my", "x") is None
    assert host.fake["sent"] == [["identity", ["aB+/==", "my", "x"]]] and host.call("getEchatVisitorId") == "70010001"
    host.wait(1000)
    link = query(host.call("getChatPageUrl"))
    assert link["chatVisitorId"] == "70010002" and link["metaData"] == "aB+/==" and link["myData"] == "my"


@both
def test_a_refresh_without_meta_data_is_nothing(manner):
    host = Host(manner).ready()
    host.call("refreshVisitorMetaData", "", "my", "x")
    assert host.fake["sent"] == []


@pytest.mark.parametrize("manner, sent", [("observed", 0), ("documented", 1)])
def test_a_card_without_link_or_image_is_ignored_in_observed(manner, sent):
    host = Host(manner).ready()
    host.call("pushVisitorEvent", {"title": "Coat", "urlForVisitor": "http('https://shop.test','blank')"})
    assert len(host.fake["sent"]) == sent


@pytest.mark.parametrize("manner, links", [("observed", set()), ("documented", {"urlForVisitor", "urlForStaff"})])
def test_a_card_is_sent_live_without_its_links_in_observed(manner, links):
    host = Host(manner).ready()
    host.call("pushVisitorEvent", CARD)
    [[kind, form]] = host.fake["sent"]
    assert kind == "card" and form["title"] == "Coat" and form["memo"] == "ab" and form["content"] == "<i>1</i>"
    assert form["customizeMsgType"] == 1 and {"urlForVisitor", "urlForStaff"} & set(form) == links
    assert "urlForVisitor" in CARD and CARD["title"] == "<b>Coat</b>"


@both
def test_a_card_may_be_json_text_and_what_is_no_card_is_nothing(manner):
    host = Host(manner).ready()
    for given in ['{"imageUrl":"/a.png","customizeMsgType":2}', "nonsense", None, 3, []]:
        host.call("pushVisitorEvent", given)
    assert host.fake["sent"] == [["card", {"imageUrl": "/a.png", "customizeMsgType": 2}]]


@pytest.mark.parametrize("manner, kept", [("observed", True), ("documented", False)])
def test_outside_a_chat_the_card_also_goes_into_the_next_link_in_observed(manner, kept):
    host = Host(manner).ready()
    host.call("pushVisitorEvent", CARD)
    link = query(host.call("getChatPageUrl"))
    assert ("visEvt" in link) == kept and len(host.fake["sent"]) == 1
    assert not kept or "urlForVisitor" in link["visEvt"]
    assert query(host.call("getChatPageUrl", {"visEvt": "own"}))["visEvt"] == "own"


def test_observed_the_cards_place_in_the_link_ends_with_the_chats_beginning():
    host = Host(queue=[["initParam", {"visEvt": "start"}]]).ready()
    host.call("pushVisitorEvent", CARD)
    assert query(host.call("getChatPageUrl"))["visEvt"] != "start"
    host.server["chat"]("waiting")
    assert query(host.call("getChatPageUrl"))["visEvt"] == "start"
    host.call("pushVisitorEvent", CARD)
    assert query(host.call("getChatPageUrl"))["visEvt"] == "start" and len(host.fake["sent"]) == 2


@both
@pytest.mark.parametrize("label, titles", [("", []), ("chatting", ["second"])])
def test_of_cards_before_ready_only_the_last_is_sent_and_only_into_a_chat(manner, label, titles):
    host = Host(manner).wait(100)
    for title in ["first", "second"]:
        host.call("pushVisitorEvent", {"title": title, "imageUrl": "/a.png"})
    host.server["chat"](label)
    host.ready()
    assert [form["title"] for _, form in host.fake["sent"]] == titles
