"""Who the visitor is goes to the vendor, and into no event, storage or log of ours (visitor API, section 5)."""
import json

import pytest
from echat_plugin.core.chat.vendor_events import decode
from echat_plugin.core.opening import direct_link
from echat_plugin.core.params import PRIVATE
from scenarios.playing import play
from unit.events import ready
from unit.started import Plugin, of

SECRET = "aGVsbG8+/w=="
LIFE = "0s load / | 1s api open | 2s chatting | 3s api login SECRET | 4s message | 5s close | 6s api open | 7s api state | 8s load /b | 9s quit".replace("SECRET", SECRET)


@pytest.mark.vendor(5)
@pytest.mark.parametrize("manner", ["documented", "observed"])
def test_an_identity_reaches_the_vendor_and_nobody_else(manner):
    given = [["company-id", "12191"], ["meta-data", SECRET], ["rule-help", "path: /; limit: 5/page"]]
    trace, thrown = play({"attributes": given, "manner": manner, "timeline": LIFE})
    assert thrown == []
    calls = [record for record in trace if record[2] == "call"]
    assert any(SECRET in json.dumps(record) for record in calls)
    others = [record for record in trace if record[2] in ("emit", "keep", "warn", "launcher", "state", "title")]
    assert len(others) > 10 and [record for record in others if SECRET in json.dumps(record)] == []


def test_before_open_tells_what_is_asked_for_without_the_identity():
    plugin = Plugin(sdk=ready())
    asked = of(plugin.send("open", more={"how": "mini", "params": {"echatTag": "x", "metaData": SECRET, "myData": "y"}}), "ask")[0]
    assert asked["detail"]["params"] == {"echatTag": "x"} and asked["params"] == {"echatTag": "x", "metaData": SECRET, "myData": "y"}


def refreshed(chat, identity, *attributes):
    """The arguments of refreshVisitorMetaData after a login in a chat of this state."""
    plugin = Plugin(*attributes, sdk=ready(chat=chat))
    plugin.send("look")
    return [effect["args"] for effect in of(plugin.send("login", more={"identity": identity}), "call") if effect["name"] == "refreshVisitorMetaData"]


@pytest.mark.vendor(5)
@pytest.mark.parametrize("chat, told", [(1, 1), (2, 1), (0, 0), (3, 0), (4, 0)])
def test_a_running_chat_is_told_at_once_and_no_other(chat, told):
    assert len(refreshed(chat, {"metaData": SECRET})) == told


@pytest.mark.vendor(5)
@pytest.mark.parametrize("identity, arguments", [
    ({"metaData": SECRET}, [[SECRET]]), ({"metaData": SECRET, "myData": "m"}, [[SECRET, "m", "m"]]), ({"metaData": SECRET, "myData": None}, [[SECRET]]),
    ({"metaData": "", "myData": "m"}, []), ({}, []), (None, []), ("nonsense", []), ({"metaData": None}, []),
])
def test_nothing_empty_is_told(identity, arguments):
    assert refreshed(2, identity) == arguments


def test_the_sdk_starts_with_whom_the_tag_names():
    assert of(Plugin(["meta-data", "old"]).send("boot"), "boot")[0]["params"] == {"companyId": "12191", "metaData": "old"}


@pytest.mark.parametrize("identity", [{"metaData": SECRET}, {}])
def test_the_sdk_never_starts_with_who_logged_in_since_that_could_not_be_taken_back(identity):
    plugin = Plugin(["meta-data", "old"], ["my-data", "mine"])
    plugin.send("login", more={"identity": identity})
    assert of(plugin.send("boot"), "boot")[0]["params"] == {"companyId": "12191"}


@pytest.mark.parametrize("manner", ["documented", "observed"])
@pytest.mark.parametrize("how", ["mini", "tab", "window"])
def test_after_a_logout_the_chats_own_address_has_nobody_in_it(manner, how):
    """Not only our call: the SDK falls back to what it was started with."""
    life = f"0s load / | 10ms api login {SECRET} | 3s api logout | 4s api open {how} | 6s"
    trace, thrown = play({"manner": manner, "timeline": life})
    opened = [record for record in trace if record[2] in ("window", "vendor-popup")]
    assert thrown == [] and len(opened) > 0 and [record for record in opened if "metaData" in json.dumps(record)] == []


def test_a_login_before_the_sdk_is_ready_is_told_when_it_is():
    plugin = Plugin()
    plugin.send("boot")
    plugin.send("login", more={"identity": {"metaData": SECRET}})
    told = [effect["name"] for effect in of(plugin.send("look", sdk=ready(chat=2)), "call")]
    assert "refreshVisitorMetaData" in told
    assert "refreshVisitorMetaData" not in [effect["name"] for effect in of(plugin.send("look", sdk=ready(chat=2)), "call")]


@pytest.mark.parametrize("manner", ["documented", "observed"])
@pytest.mark.parametrize("timeline, there", [("", True), ("| 3s api login NEXT", False), ("| 3s api logout", False)])
def test_a_link_has_nobody_of_before_in_it(manner, timeline, there):
    """The vendor's own address, of which ours is made, has whom the SDK was started with."""
    given = [["company-id", "12191"], ["meta-data", "FIRST"], ["my-data", "old"]]
    trace, thrown = play({"attributes": given, "manner": manner, "timeline": f"0s load / {timeline} | 4s api link"})
    link = [record for record in trace if record[2] == "link"][0][3]
    assert thrown == [] and ("metaData=FIRST" in link) == there and ("myData=old" in link) == there and "metaData=&" not in link + "&"


def test_a_link_keeps_whom_the_pages_own_snippet_named():
    plugin = Plugin(sdk=ready())
    assert direct_link(plugin.state, "/chat.html?companyId=1&metaData=its", {}) == "/chat.html?companyId=1&metaData=its"


def test_after_a_logout_a_link_loses_whom_the_vendors_address_named():
    plugin = Plugin(["meta-data", "old"], sdk=ready())
    plugin.send("login", more={"identity": {}})
    assert direct_link(plugin.state, "/chat.html?companyId=1&metaData=old&myData=x&a=1", {}) == "/chat.html?companyId=1&a=1"


@pytest.mark.parametrize("name", PRIVATE)
def test_no_event_bears_an_identity_the_vendor_repeats(name):
    address = f"https://x.cn/chat.html?{name}=S"
    for action, label in [("unknown", f'{{"{name}": "S"}}'), ("unknown", {"a": {name: "S"}}), ("platformNewMsg", {"chatUrl": address}), ("visitorTrackInfo", {"firstUrl": address})]:
        assert name not in json.dumps(decode("echat", action, label))


def test_the_same_visitor_again_is_not_told_again():
    plugin = Plugin(["meta-data", SECRET], sdk=ready(chat=2))
    plugin.send("look")
    told = [effect["name"] for _ in range(2) for effect in of(plugin.send("login", more={"identity": {"metaData": SECRET}}), "call")]
    assert "refreshVisitorMetaData" not in told


def test_a_login_before_the_sdks_start_is_told_to_a_chat_that_runs_once():
    plugin = Plugin()
    plugin.send("login", more={"identity": {"metaData": SECRET}})
    plugin.send("boot")
    told = [effect["name"] for _ in range(2) for effect in of(plugin.send("look", sdk=ready(chat=2)), "call")]
    assert told.count("refreshVisitorMetaData") == 1
