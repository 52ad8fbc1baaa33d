"""Life cycle and dispatcher of the fake ECHAT: evaluation, queue, attach, ready."""

import pytest
from unit.fake_host import Host, Thrown

from echat_plugin.sandbox.manners import SWITCHES, create_manner

both = pytest.mark.parametrize("manner", ["observed", "documented"])
DOCUMENTED = [
    "customNewWinChat", "customOpenChat", "customMiniChat", "refreshVisitorMetaData", "pushVisitorEvent",
    "getChatPageUrl", "getEchatVisitorId", "setPageTitle", "hideMiniChat", "maxMiniChat", "closeMiniChat",
    "setMobilePageTop", "getMiniStatus", "getChatStatus", "getChatStaffInfo", "getUnReadMsgCount",
]


def test_every_switch_differs_between_the_manners_and_names_its_source():
    assert len({row[0] for row in SWITCHES}) == len(SWITCHES)
    for name, documented, observed, source in SWITCHES:
        assert (documented, type(documented)) != (observed, type(observed)), name
        assert "§" in source or "api" in source, name
        assert create_manner("documented")[name] == documented and create_manner("observed")[name] == observed


@both
def test_after_evaluation_there_is_only_on_and_off(manner):
    assert sorted(Host(manner).ECHAT) == ["off", "on"]


@both
def test_members_join_the_same_record_at_attach_and_not_before(manner):
    host = Host(manner)
    record = host.ECHAT
    host.wait(99)
    assert "customMiniChat" not in record
    host.wait(1)
    assert set(DOCUMENTED) <= set(record) and host.fake["ECHAT"] is record


@both
def test_never_attached_means_never_any_member(manner):
    host = Host(manner, attach_after=None).wait(100_000)
    assert sorted(host.ECHAT) == ["off", "on"] and host.clock["pending"]() == 0


@both
def test_without_a_company_nothing_attaches(manner):
    host = Host(manner, company="").ready()
    assert sorted(host.ECHAT) == ["off", "on"] and host.logs == ["echat: no companyId"]


@both
def test_the_company_of_a_later_init_param_is_enough(manner):
    host = Host(manner, company="")
    host._echat("initParam", {"companyId": 9001}, None, None)
    host.ready()
    assert "companyId=9001&" in host.call("getChatPageUrl")


@both
def test_a_visitor_known_to_storage_attaches_at_once(manner):
    storage = {}
    Host(manner, storage=storage).ready()
    assert set(storage) == {"es.cs.test_9001_encryptVID", "es.cs.test_9001_chatVisitorId"}
    assert "customMiniChat" in Host(manner, storage=storage).ECHAT


@both
def test_listeners_of_init_find_the_members_even_where_it_comes_at_once(manner):
    storage, seen = {}, []
    for _ in range(2):
        host = Host(manner, storage=storage, evaluated=False)
        host.options["queue"] = [["on", {"init": lambda here=host: seen.append("customMiniChat" in here.ECHAT)}]]
        host.evaluate().ready()
    assert seen == [True, True]


@both
def test_a_failed_request_for_ids_leaves_the_text_null_for_all_later_pages(manner):
    storage = {}
    assert Host(manner, storage=storage, ysc_fails=True).ready().call("getEchatVisitorId") == "null"
    assert Host(manner, storage=storage).ready().call("getEchatVisitorId") == "null"


def test_observed_has_27_members_and_can_tell_attach_and_ready():
    host = Host().wait(100)
    assert len(host.ECHAT) == 27
    assert host.ECHAT["isInit"] is True and host.call("isReady") is None
    host.ready()
    assert host.call("isReady") is True


def test_documented_has_the_documented_members_only():
    host = Host("documented").ready()
    assert set(host.ECHAT) == {"on", "off", "getFileUploadInfo", *DOCUMENTED}
    assert host.call("getFileUploadInfo")["url"] == "https://es.cs.test/upload"


def test_observed_has_no_upload_info():
    host = Host().ready()
    with pytest.raises(Thrown, match="TypeError: ECHAT.getFileUploadInfo is not a function"):
        host.call("getFileUploadInfo")


@both
def test_ready_comes_once_and_at_once_for_who_is_late(manner):
    seen = []
    host = Host(manner, queue=[["on", {"ready": lambda: seen.append("queued"), "init": lambda: seen.append("init")}]])
    host.wait(100)
    assert seen == ["init"]
    host.ready().wait(10_000)
    assert seen == ["init", "queued"]
    host._echat("on", {"ready": lambda: seen.append("late")}, None, None)
    assert seen == ["init", "queued", "late"]


@both
def test_never_ready_leaves_the_members_callable(manner):
    host = Host(manner, ready_after=None).wait(100_000)
    assert host.call("getMiniStatus") == "close" and host.events == []


@both
def test_a_ready_listener_that_throws_does_not_stop_the_next(manner):
    seen = []
    host = Host(manner, queue=[["on", {"ready": lambda: 1 / 0}], ["on", {"ready": lambda: seen.append(1)}]]).ready()
    assert seen == [1] and host.thrown == []


@both
def test_the_queue_is_read_in_order_and_calls_run_behind_the_ready_listeners(manner):
    seen = []
    host = Host(manner, company="", evaluated=False, queue=[
        ["initParam", {"companyId": 9001}],
        ["customMiniChat", {"echatTag": "queued"}],
        ["nonsense", 1],
        ["on", {"ready": lambda: seen.append(host.call("getMiniStatus"))}],
        ["initParam", {"lan": "en"}],
    ]).evaluate()
    host.ready()
    assert seen == ["close"] and host.call("getMiniStatus") == "open"
    assert "echatTag=queued&lan=en" in host.did("frame")[0][2]


def throwing_queue(manner):
    queue = [["customOpenChat"], ["customNewWinChat"], ["customMiniChat"]]
    host = Host(manner, evaluated=False, queue=queue)
    host.popup = lambda url, name, features: host.throw("blocked by force") if name != "_blank" else None
    return host.evaluate().ready().acts()


def test_observed_the_first_throwing_entry_drops_the_rest():
    assert throwing_queue("observed") == []


def test_documented_a_throwing_entry_costs_only_itself():
    assert throwing_queue("documented") == ["load", "show"]


@both
def test_a_call_through_the_dispatcher_before_attach_is_lost(manner):
    host = Host(manner)
    assert host._echat("customMiniChat", None, None, None) is None
    host.ready()
    assert host.trace == [] and host.fake["calls"] == []


@both
def test_a_call_through_the_dispatcher_after_attach_reaches_the_member(manner):
    host = Host(manner).ready()
    assert host._echat("customMiniChat", {"lan": "en"}, None, None) is False
    assert host.fake["calls"] == [["customMiniChat", [{"lan": "en"}]]]


@both
@pytest.mark.parametrize("name", ["nonsense", "constructor", "__proto__"])
def test_unknown_names_are_nothing(manner, name):
    assert Host(manner).ready()._echat(name, 1, 2, 3) is None


def test_observed_init_param_after_attach_throws():
    host = Host().wait(99)
    host._echat("initParam", {"lan": "en"}, None, None)
    host.wait(1)
    with pytest.raises(Thrown, match="reading 'param'"):
        host._echat("initParam", {"lan": "de"}, None, None)
    assert "lan=en" in host.call("getChatPageUrl")


def test_documented_init_param_after_attach_counts():
    host = Host("documented").ready()
    host._echat("initParam", {"lan": "de"}, None, None)
    assert "lan=de" in host.call("getChatPageUrl")


@pytest.mark.parametrize("manner, sent", [("observed", []), ("documented", [["identity", ["meta", "my", "x"]]])])
def test_the_dispatcher_does_not_know_refresh_in_observed(manner, sent):
    host = Host(manner).ready()
    host._echat("refreshVisitorMetaData", "meta", "my", "x")
    assert host.fake["sent"] == sent


@pytest.mark.parametrize("manner, public, inner", [("observed", [1], []), ("documented", [], [1])])
def test_off_takes_everyones_listeners_but_by_the_inner_name_in_observed(manner, public, inner):
    for name, heard in [("newMsg", public), ("__newMsg", inner)]:
        host = Host(manner).ready()
        host.ECHAT["off"](name)
        host.server["message"]({})
        assert host.counts == heard


@both
def test_calls_keep_order_and_leave_out_missing_arguments(manner):
    host = Host(manner).ready()
    host.call("getMiniStatus")
    host.ECHAT["customNewWinChat"]({"lan": "en"}, None)
    host.ECHAT["setPageTitle"]("x")
    assert host.fake["calls"] == [["getMiniStatus", []], ["customNewWinChat", [{"lan": "en"}]], ["setPageTitle", ["x"]]]


@both
def test_the_default_icon_is_shown_at_ready_and_not_before(manner):
    host = Host(manner).wait(299)
    assert host.parts == {}
    host.wait(1)
    assert host.parts == {"icon": [True, ""]}


@both
@pytest.mark.parametrize("given", [None, "ready", {"ready": None, "newMsg": "no function", "other": len}])
def test_on_takes_functions_by_known_names_and_nothing_else(manner, given):
    host = Host(manner, queue=[["on", given]]).ready()
    host.server["message"]({})
    assert host.counts == [1] and host.logs == []


def test_off_can_come_through_the_dispatcher():
    host = Host("documented").ready()
    host._echat("off", "newMsg", None, None)
    host.server["message"]({})
    assert host.counts == []


def test_observed_set_fast_question_goes_into_the_links():
    host = Host().ready()
    host.call("setFastQuestion", "why?")
    assert "fastQuestion=why%3F" in host.call("getChatPageUrl", {})


@both
def test_a_page_that_is_itself_a_chat_frame_opens_nothing_and_hears_nothing(manner):
    host = Host(manner, auto_pop=100, queue=[["initParam", {"echatInnerFrame": True}]]).ready()
    assert host.call("customMiniChat") is None
    host.server["message"]({})
    host.wait(1000)
    assert host.trace == [] and host.counts == [] and host.event("Button Clicked") == []
