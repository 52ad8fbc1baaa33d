"""What a rule does once it has the lock, step by step; what it leaves alone."""
import pytest
from unit.events import ready
from unit.started import Plugin, calls, emitted, of


def acted(text, *attributes, **facts):
    """A plugin whose rule was due after a second and has had the lock, and the effects of that."""
    plugin = Plugin(["rule-a", "after: 1s; " + text], *attributes, **{"sdk": ready(), **facts})
    asked = plugin.send("wake", at=1000)
    return plugin, asked, plugin.answer(asked, at=1001)


@pytest.mark.parametrize("text, how", [("do: open", "mini"), ("do: teaser; text: hi", None), ("do: badge", None), ("do: card", None), ("do: emit", None)])
def test_only_an_open_asks_the_pages_leave_and_all_take_the_lock(text, how):
    _, asked, _ = acted(text)
    assert of(asked, "ask")[0]["detail"]["how"] == how and of(asked, "ask")[0]["detail"]["by"] == "rule"


@pytest.mark.parametrize("text, effect", [
    ("do: teaser; text: hi; accept: yes", {"do": "teaser", "view": {"rule": "a", "text": "hi", "accept": "yes", "dismiss": "Dismiss", "label": "Chat with us"}}),
    ("do: teaser; text: hi", {"do": "teaser", "view": {"rule": "a", "text": "hi", "accept": "Chat now", "dismiss": "Dismiss", "label": "Chat with us"}}),
    ("do: card; card: '#item'", {"do": "send", "event": {"type": "card", "card": "#item"}}),
    ("do: card", {"do": "send", "event": {"type": "card", "card": "auto"}}),
])
def test_a_deed_is_its_effect(text, effect):
    _, _, effects = acted(text)
    assert effect in effects and calls(effects) == [] and emitted(effects) == ["rule"]


def test_an_event_without_a_deed_is_all_that_emit_does():
    _, _, effects = acted("do: emit; text: promo")
    assert [effect["do"] for effect in effects if effect["do"] not in ("wake", "keep")] == ["emit"]
    assert {**of(effects, "emit")[0]["detail"], "fingerprint": ""} == {"rule": "a", "do": "emit", "text": "promo", "fingerprint": ""}


@pytest.mark.parametrize("text, lease", [("do: open", True), ("do: teaser; text: hi", True), ("do: badge", False), ("do: card", False), ("do: emit", False)])
def test_what_asks_for_attention_takes_the_lease_and_begins_the_pause(text, lease):
    plugin, _, _ = acted(text)
    assert (plugin.memory["lease"][0] == "t1") is lease and (plugin.state["attended"] == 1001) is lease


def test_a_teaser_in_chinese_speaks_chinese():
    plugin = Plugin(["rule-a", "do: teaser; text: 你好"], ["lan", "zh-CN"], sdk=ready())
    found = of(plugin.answer(plugin.started), "teaser")[0]["view"]
    assert [found["accept"], found["dismiss"], found["label"]] == ["立即咨询", "关闭", "在线客服"]


def test_an_answer_to_a_teaser_that_is_gone_is_nothing():
    plugin = Plugin(["rule-a", "after: 1h"], sdk=ready())
    effects = plugin.send("teaser", more={"answer": "dismiss"})
    assert of(effects, "teaser") == [] and plugin.memory["dismissed"] == 0


@pytest.mark.parametrize("how, name", [("auto", "customMiniChat"), ("window", "customNewWinChat")])
def test_an_accepted_teaser_opens_as_the_launcher_does(how, name):
    plugin, _, _ = acted("do: teaser; text: hi", ["launcher-open", how])
    asked = plugin.send("teaser", at=2000, more={"answer": "accept"})
    assert of(asked, "teaser") == [{"do": "teaser", "view": None}] and of(asked, "ask")[0]["detail"]["by"] == "teaser"
    assert calls(plugin.answer(asked)) == [name]


@pytest.mark.parametrize("facts", [{"sdk": ready(mini="open")}, {"sdk": ready(chat=1)}, {"href": "https://shop.cn/pay"}, {"href": "https://shop.cn/next"}])
def test_teaser_and_mark_go_when_the_visitor_is_in_the_chat_or_on_another_page(facts):
    plugin = Plugin(["rule-a", "after: 1s; do: teaser; text: hi; priority: 1"], ["rule-b", "after: 1s; do: badge"], ["launcher-hide", "/pay"], sdk=ready())
    second = plugin.answer(plugin.send("wake", at=1000), at=1001)
    plugin.answer(second, at=1002)
    assert plugin.state["mark"] == "•" and plugin.state["teaser"] is not None
    assert of(plugin.send("look", at=2000, **facts), "teaser") == [{"do": "teaser", "view": None}] and plugin.state["mark"] == ""


def test_the_end_takes_a_teaser_down():
    plugin, _, _ = acted("do: teaser; text: hi")
    assert of(plugin.send("destroy", more={"forget": False}), "teaser") == [{"do": "teaser", "view": None}]


def test_a_rule_that_lost_its_reason_while_it_waited_for_the_lock_does_nothing_and_spends_nothing():
    plugin = Plugin(["rule-a", "after: 1s; do: badge; absent: #x"], sdk=ready(), present=[["#x", False]])
    asked = plugin.send("wake", at=1000)
    effects = plugin.answer(asked, at=1001, present=[["#x", True]])
    assert emitted(effects) == [] and plugin.state["mark"] == "" and plugin.memory["fired"] == []


def test_a_signal_is_still_there_when_the_lock_comes():
    plugin = Plugin(["rule-a", "event: x; do: emit"], sdk=ready())
    asked = plugin.send("signal", more={"key": "event", "name": "x"})
    assert emitted(plugin.answer(asked, at=50)) == ["rule"]
    assert of(plugin.send("look", at=60), "ask") == []


def test_a_signal_is_kept_no_longer_than_the_sdk_may_take():
    for at, asks in [(10000, 1), (10001, 0)]:
        plugin = Plugin(["rule-a", "event: x"], ["timeout", "10s"])
        plugin.send("boot")
        plugin.send("signal", more={"key": "event", "name": "x"})
        assert len(of(plugin.send("look", at=at, sdk=ready()), "ask")) == asks


def test_signals_on_a_page_without_rules_are_not_kept():
    plugin = Plugin(sdk=ready())
    plugin.send("signal", more={"key": "event", "name": "x"})
    assert plugin.state["signals"] == []


def test_what_the_site_sets_is_added_to_what_it_has_set():
    plugin = Plugin(sdk=ready())
    plugin.send("set", more={"data": {"a": 1, "b": 2}})
    plugin.send("set", more={"data": {"b": 3}})
    assert plugin.state["data"] == {"a": 1, "b": 3}
