"""`step(state, event) -> effects` on events made by hand: the gates, what waits, the answers, the timer."""
import pytest
from echat_plugin.core.check.part import CHECK
from unit.events import NO_SDK, ready
from unit.started import Plugin, calls, emitted, of

CALLABLE = ready(ready=False, mini=None, chat=None)


# The start


def test_a_start_draws_the_launcher_and_asks_for_the_sdk_and_for_no_timer():
    plugin = Plugin()
    assert [effect["do"] for effect in plugin.started] == ["schedule", "launcher"]
    assert of(plugin.started, "schedule")[0]["load"] == "idle"


@pytest.mark.parametrize("rule, listens", [("after: 1s", []), ("scroll: 5%", ["scroll"]), ("exit-intent", ["exit"]), ("active: 1s", ["input"]), ("idle: 1s; scroll: 5%", ["scroll", "input"])])
def test_only_what_a_rule_uses_is_listened_to(rule, listens):
    assert [effect["what"] for effect in of(Plugin(["rule-a", rule], ["attention", "off"]).started, "listen")] == listens


def test_a_page_with_the_vendors_snippet_is_not_held_back():
    attributes = ["load", "manual"]
    assert of(Plugin(attributes).started, "schedule")[0]["load"] == "manual"
    assert of(Plugin(attributes, sdk={**NO_SDK, "embedded": True}).started, "schedule")[0]["load"] == "idle"


def test_without_storage_nothing_is_kept():
    rule = ["rule-a", "after: 1s"]
    assert len(of(Plugin(rule).started, "keep")) == 1
    assert of(Plugin(rule, ["storage", "off"]).started, "keep") == []


# The two gates


def test_the_sdk_is_fetched_once():
    plugin = Plugin()
    assert of(plugin.send("boot"), "boot") == [{"do": "boot", "params": {"companyId": "12191"}}]
    assert of(plugin.send("boot"), "boot") == []


def test_ready_is_said_once_and_only_when_it_is():
    plugin = Plugin()
    plugin.send("boot")
    assert emitted(plugin.send("look", sdk=CALLABLE)) == []
    effects = plugin.send("look", sdk=ready())
    assert [effect for effect in effects if effect["do"] == "emit"] == [{"do": "emit", "name": "ready", "detail": {}}]
    assert emitted(plugin.send("look")) == []


def test_an_open_waits_through_both_gates():
    plugin = Plugin()
    assert calls(plugin.open()) == [] and plugin.state["sdk"] == "loading"
    assert calls(plugin.send("look", sdk=CALLABLE)) == []
    assert calls(plugin.send("look", sdk=ready())) == ["customMiniChat"]
    assert calls(plugin.send("look")) == []


def test_where_ready_never_comes_callable_is_enough_after_the_timeout():
    plugin = Plugin(["timeout", "5s"])
    plugin.open()
    plugin.send("look", sdk=CALLABLE)
    assert plugin.state["wake"] == 5000
    assert calls(plugin.send("wake", at=4999)) == []
    assert calls(plugin.send("wake", at=5000)) == ["customMiniChat"]


@pytest.mark.parametrize("load, boots", [("interaction", 1), ("idle", 0), ("manual", 0)])
def test_a_pointer_on_the_launcher_fetches_the_sdk_only_where_it_waits_for_interest(load, boots):
    assert len(of(Plugin(["load", load]).send("hover"), "boot")) == boots


def test_a_pointer_on_an_opener_with_a_card_fetches_the_card_part_once():
    plugin = Plugin()
    assert [effect["name"] for effect in of(plugin.send("carded"), "fetch")] == ["card"]
    assert of(plugin.send("carded"), "fetch") == []


# What waits


def test_what_waits_is_done_in_order_and_of_several_opens_the_last_counts():
    plugin = Plugin()
    plugin.open(params={"echatTag": "one"})
    plugin.send("api", more={"name": "end"})
    plugin.open(params={"echatTag": "two"})
    # Each call is followed by a look, which the next one goes by.
    done = of(plugin.send("look", sdk=ready()), "call") + of(plugin.send("look"), "call")
    assert [[call["name"], call["args"]] for call in done if call["name"] != "setPageTitle"] == [["closeMiniChat", []], ["customMiniChat", [{"echatTag": "two"}]]]


@pytest.mark.parametrize("mini, name, made", [("open", "close", ["hideMiniChat"]), ("open", "maximize", ["maxMiniChat"]), ("close", "close", []), ("min", "maximize", []), ("close", "end", ["closeMiniChat"])])
def test_hide_and_maximise_only_reach_an_open_window(mini, name, made):
    plugin = Plugin(sdk=ready(mini=mini))
    assert calls(plugin.send("api", more={"name": name})) == made


def test_a_call_carries_the_sites_parameters_under_those_of_this_open_and_no_company():
    plugin = Plugin(["echat-tag", "site"], ["lan", "en"], sdk=ready())
    assert of(plugin.open(params={"echatTag": "mine", "companyId": "3"}), "call")[-1]["args"] == [{"echatTag": "mine", "lan": "en"}]


@pytest.mark.vendor(1, 19)
def test_the_sdk_starts_with_the_company_and_the_sites_parameters_so_that_its_own_opens_have_them():
    plugin = Plugin(["pc-mini-win-param", "left: 20; bottom: 30; min: true; close: false; width: 320"], ["lan", "en"])
    assert of(plugin.send("boot"), "boot")[0]["params"] == {
        "companyId": "12191", "lan": "en", "pcMiniWinParam": {"left": 20, "bottom": 30, "min": True, "close": False, "width": 320},
    }


# Failure


def test_an_event_of_the_vendors_that_cannot_be_read_is_none_for_the_next():
    plugin = Plugin(sdk=ready())
    endless = {}
    endless["again"] = endless
    with pytest.raises(RecursionError):
        plugin.send("vendor", more={"category": "echat", "action": "brandNew", "label": endless})
    assert emitted(plugin.send("vendor", more={"category": "echat", "action": "staffStatus", "label": 1})) == ["staff"]


@pytest.mark.parametrize("kind, at, reason", [("error", 10, "blocked"), ("wake", 10000, "timeout")])
def test_an_sdk_that_cannot_be_had_is_said_once_and_the_launcher_becomes_a_link(kind, at, reason):
    plugin = Plugin()
    plugin.open()
    effects = plugin.send(kind, at=at)
    assert [effect["text"] for effect in of(effects, "warn")] == [f"the chat could not be loaded ({reason}): its direct link serves instead"]
    assert of(effects, "emit")[0]["detail"] == {"reason": reason}
    assert of(effects, "launcher")[0]["view"]["name"].endswith("opens in a new tab")
    assert of(plugin.send(kind, at=at + 10), "warn") == []
    link = of(plugin.answer(plugin.send("launcher", at=at + 20)), "popup")[0]["url"]
    assert link == "https://www.echatsoft.com/visitor/pc/chat.html?companyId=12191"


def test_before_the_timeout_nothing_has_failed():
    plugin = Plugin()
    plugin.open()
    assert plugin.state["wake"] == 10000
    assert of(plugin.send("wake", at=9999), "warn") == [] and plugin.state["sdk"] == "loading"


def test_an_sdk_that_comes_after_all_is_taken():
    plugin = Plugin()
    plugin.open()
    plugin.send("wake", at=10000)
    assert emitted(plugin.send("look", at=12000, sdk=ready())) == ["ready"]
    assert calls(plugin.open()) == ["customMiniChat"]


def test_an_error_of_a_script_that_is_not_awaited_is_no_failure():
    assert of(Plugin(sdk=ready()).send("error"), "warn") == []


# Time and place


def test_a_wake_up_that_came_too_early_is_asked_for_again_and_none_where_nothing_waits():
    plugin = Plugin()
    assert of(plugin.send("wake"), "wake") == []
    assert of(plugin.open(), "wake") == [{"do": "wake", "at": 10000}]
    assert of(plugin.send("look", at=4000), "wake") == []
    assert of(plugin.send("wake", at=5000), "wake") == [{"do": "wake", "at": 10000}]


@pytest.mark.parametrize("timeout, wake", [("1s", 1000), ("10s", 1500)])
def test_the_timer_is_for_the_first_of_what_waits(timeout, wake):
    plugin = Plugin(["vis-evt", "auto"], ["timeout", timeout])
    plugin.send("boot")
    plugin.send("remembered", more={"ids": []})
    plugin.send("look", at=500, href="https://shop.cn/b")
    assert plugin.state["wake"] == wake
    plugin.send("look", at=600, sdk=ready())
    assert plugin.state["wake"] == 1500


@pytest.mark.parametrize("hide, device, shown", [("mobile", "mobile", False), ("mobile", "pc", True), ("pc", "pc", False), ("/pay*", "pc", True)])
def test_where_the_launcher_is_hidden_it_is_on_every_page(hide, device, shown):
    plugin = Plugin(["launcher-hide", hide], device=device)
    assert of(plugin.started, "launcher")[-1]["view"]["shown"] == shown
    plugin.send("look", href="https://shop.cn/b")
    assert plugin.state["wanted"] == shown


def test_a_part_that_comes_says_what_went_wrong_since():
    plugin = Plugin()
    plugin.send("part", more={"name": "check", "part": CHECK})
    plugin.state["config"]["wrong"].append(["colour", "red"])
    assert [effect["text"] for effect in of(plugin.send("look"), "warn")] == ["data-colour is not known (see the README)"]
    assert of(plugin.send("look"), "warn") == []


@pytest.mark.parametrize("device, folder", [("mobile", "mobile"), ("pc", "pc")])
def test_the_direct_link_is_that_of_the_device(device, folder):
    plugin = Plugin(device=device)
    plugin.send("boot")
    plugin.send("error")
    assert of(plugin.open(), "popup")[0]["url"] == f"https://www.echatsoft.com/visitor/{folder}/chat.html?companyId=12191"


def test_where_no_company_is_known_and_the_sdk_failed_nothing_waits():
    plugin = Plugin(sdk={**NO_SDK, "embedded": True})
    plugin.state["config"]["company-id"] = ""
    plugin.send("boot")
    plugin.send("error")
    assert of(plugin.open(), "popup") == [] and plugin.state["intents"] == []


# What the SDK starts with


@pytest.mark.parametrize("logged_in", [True, False])
def test_the_sdk_starts_without_a_card(logged_in):
    plugin = Plugin(["vis-evt", '{"title":"A"}'])
    if logged_in:
        plugin.send("login", more={"identity": {"metaData": "m"}})
    assert of(plugin.send("boot"), "boot")[0]["params"] == {"companyId": "12191"}


def test_the_sdk_that_was_held_for_a_card_part_is_fetched_once():
    plugin = Plugin(["vis-evt", "title: A"], ["launcher", "vendor"])
    plugin.send("boot")
    assert len(of(plugin.send("missing", more={"name": "card"}), "boot")) == 1
    assert of(plugin.send("missing", more={"name": "rules"}), "boot") == []
