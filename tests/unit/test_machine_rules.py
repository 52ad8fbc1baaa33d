"""`step` on hand-made events: rules and the answer of the page, closing, pages, tabs, the title, the end."""
import json

import pytest
from echat_plugin.core.rules.part import RULES
from unit.events import ready
from unit.facts import WALL
from unit.started import Plugin, calls, emitted, of

RULE = ["rule-help", "after: 30s"]


def due(*attributes, **facts):
    """A plugin whose rule has just asked, and what it asked."""
    plugin = Plugin(RULE, *attributes, **{"sdk": ready(), **facts})
    return plugin, plugin.send("wake", at=30000)


def mark(plugin):
    """Every event of a page with rules tells which rules these are."""
    return {"fingerprint": plugin.state["book"]["fingerprint"]}


# Before-open


def test_a_rule_asks_first_and_opens_when_the_page_lets_it():
    plugin, effects = due()
    assert of(effects, "ask")[0]["detail"] == {"by": "rule", "rule": "help", "how": "mini", "params": {}, **mark(plugin)} and calls(effects) == []
    effects = plugin.answer(effects, at=30001)
    assert calls(effects) == ["customMiniChat"] and emitted(effects) == ["rule"]
    assert plugin.memory["fired"] == [["help", [WALL + 30001]]] and plugin.memory["lease"] == ["t1", WALL + 60001]


def test_a_rule_that_is_not_due_does_not_ask():
    plugin = Plugin(RULE, sdk=ready())
    assert plugin.state["wake"] == 30000
    assert of(plugin.send("wake", at=29999), "ask") == []


def test_a_rule_the_page_refuses_opens_nothing_counts_nothing_and_does_not_ask_again():
    plugin, effects = due()
    effects = plugin.answer(effects, ok=False)
    assert calls(effects) == [] and emitted(effects) == [] and plugin.memory["fired"] == []
    assert of(plugin.send("look", at=31000), "ask") == []


@pytest.mark.parametrize("facts", [{"sdk": ready(mini="open")}, {"sdk": ready(chat=2)}, {"visible": False}, {"href": "https://shop.cn/pay"}])
def test_what_has_changed_between_asking_and_the_answer_still_forbids(facts):
    plugin, effects = due(["launcher-hide", "/pay"])
    effects = plugin.answer(effects, at=30001, **facts)
    assert "customMiniChat" not in calls(effects) and "rule" not in emitted(effects)


@pytest.mark.parametrize("at, asks", [(34999, 0), (35000, 1)])
def test_an_open_that_opened_nothing_holds_rules_back_for_as_long_as_the_sdk_is_waited_for(at, asks):
    plugin = Plugin(RULE, sdk=ready())
    plugin.open(at=25000)
    assert plugin.state["wake"] == 35000
    assert len(of(plugin.send("wake", at=at), "ask")) == asks


def test_another_tab_that_acted_between_asking_and_the_answer_forbids_too():
    plugin, effects = due()
    memory = {**plugin.memory, "lease": ["t2", WALL + 60000]}
    assert calls(plugin.answer(effects, at=30001, local=json.dumps(memory))) == []


def test_while_one_rule_is_asked_about_no_other_asks():
    plugin, _ = due(["rule-other", "after: 30s"])
    assert of(plugin.send("look", at=30001), "ask") == []


def test_after_an_answer_the_next_rule_may_ask():
    plugin, effects = due(["rule-other", "after: 30s"])
    assert of(plugin.answer(effects, ok=False), "ask")[0]["detail"]["rule"] == "other"


def test_a_refused_click_opens_nothing():
    plugin = Plugin(sdk=ready())
    assert calls(plugin.answer(plugin.send("launcher"), ok=False)) == []
    assert calls(plugin.answer(plugin.send("launcher"))) == ["customMiniChat"]


# Ways to open


def test_the_launcher_puts_an_open_window_away_without_asking():
    effects = Plugin(sdk=ready(mini="open")).send("launcher")
    assert calls(effects) == ["hideMiniChat"] and of(effects, "ask") == []


@pytest.mark.parametrize("how, device, name", [("auto", "pc", "customMiniChat"), ("mini", "pc", "customMiniChat"), ("tab", "pc", "customOpenChat"), ("window", "pc", "customNewWinChat"), ("tab", "mobile", "customMiniChat"), ("window", "mobile", "customMiniChat")])
def test_each_mode_has_its_call_and_a_phone_stays_in_the_page(how, device, name):
    assert calls(Plugin(sdk=ready(), device=device).open(how)) == [name]


def test_a_tab_before_the_sdk_is_ready_is_the_direct_link_since_a_popup_cannot_wait():
    effects = Plugin().open("tab", {"echatTag": "x"})
    assert of(effects, "popup")[0]["url"].endswith("?companyId=12191&echatTag=x") and calls(effects) == []


# Closing


def opened_by_rule(*attributes):
    plugin, effects = due(*attributes)
    plugin.answer(effects)
    assert emitted(plugin.send("look", at=30100, sdk=ready(mini="open"))) == ["open"]
    return plugin


def test_a_closing_by_the_visitor_is_remembered_and_said():
    plugin = opened_by_rule()
    effects = plugin.send("look", at=40000, sdk=ready(mini="close"))
    assert [effect["detail"] for effect in of(effects, "emit")] == [{"by": "visitor", **mark(plugin)}] and plugin.memory["dismissed"] == WALL + 40000


def test_a_closing_by_the_page_is_not_the_visitors():
    plugin = opened_by_rule()
    plugin.send("api", at=39000, more={"name": "close"})
    effects = plugin.send("look", at=40000, sdk=ready(mini="close"))
    assert [effect["detail"] for effect in of(effects, "emit")] == [{"by": "api", **mark(plugin)}] and plugin.memory["dismissed"] == 0


@pytest.mark.parametrize("label, dismissed", [('{"event":8}', True), ('{"event":2}', False)])
def test_the_vendors_page_status_8_is_a_closing(label, dismissed):
    plugin = opened_by_rule()
    plugin.send("vendor", at=35000, more={"category": "echat", "action": "echatPageStatus", "label": label})
    assert (plugin.memory["dismissed"] > 0) is dismissed


def test_a_window_the_vendor_opens_is_the_vendors():
    effects = Plugin(sdk=ready()).send("look", sdk=ready(mini="open"))
    assert of(effects, "emit")[0]["detail"] == {"by": "vendor", "rule": None, "how": "mini"}


# Pages and tabs


def test_another_page_of_the_site_starts_its_clock_and_its_limits_anew():
    plugin, effects = due()
    plugin.answer(effects, ok=False)
    plugin.send("look", at=40000, href="https://shop.cn/next")
    assert plugin.memory["pages"] == 2 and plugin.state["wake"] == 70000
    assert of(plugin.send("wake", at=69999), "ask") == [] and len(of(plugin.send("wake", at=70000), "ask")) == 1


def test_an_anchor_is_no_other_page():
    plugin = Plugin(RULE, sdk=ready())
    plugin.send("look", at=20000, href="https://shop.cn/#reviews")
    assert plugin.memory["pages"] == 1 and plugin.state["wake"] == 30000


def test_what_another_tab_stored_is_adopted_and_nonsense_is_not():
    plugin = Plugin(RULE, sdk=ready())
    plugin.send("look", local=json.dumps({**plugin.memory, "visits": 7}))
    assert plugin.memory["visits"] == 7
    plugin.send("look", local='{"v":1}')
    assert plugin.memory["visits"] == 7


# The timer


def test_an_idle_page_waits_for_nothing():
    for plugin in [Plugin(sdk=ready()), Plugin(["rule-a", "scroll: 50%"], sdk=ready()), Plugin(RULE, sdk=ready(mini="open"))]:
        assert plugin.state["wake"] is None


def test_active_time_halts_while_hidden_and_the_timer_with_it():
    plugin = Plugin(["rule-a", "active: 20s"], sdk=ready())
    assert plugin.state["wake"] == 20000
    plugin.send("look", at=5000, visible=False)
    assert plugin.state["wake"] is None
    plugin.send("look", at=60000, visible=True, input=60000)
    assert plugin.state["book"]["active"] == 5000 and plugin.state["wake"] == 75000


# Unread, title, end


def test_unread_messages_reach_badge_title_and_event_in_the_same_step():
    effects = Plugin(sdk=ready()).send("look", sdk=ready(unread=3), focused=False)
    assert of(effects, "launcher")[0]["view"]["badge"] == "3" and of(effects, "title")[0]["text"] == "New messages (3) · Shop" and emitted(effects) == ["unread"]


def test_the_vendor_is_told_of_each_true_title_once():
    plugin = Plugin(sdk=ready())
    told = [effect["args"] for effects in [plugin.started, plugin.send("look"), plugin.send("look", title="Cart")] for effect in of(effects, "call")]
    assert told == [["Shop"], ["Cart"]]
    assert of(Plugin(["title", "off"], sdk=ready()).started, "call") == []


def test_the_end_takes_back_our_title_and_nothing_happens_afterwards():
    plugin = Plugin(RULE, sdk=ready())
    plugin.send("look", sdk=ready(unread=3), focused=False)
    effects = plugin.send("destroy", more={"forget": False}, title="New messages (3) · Shop")
    assert of(effects, "title")[0]["text"] == "Shop" and of(effects, "launcher")[0]["view"]["shown"] is False and plugin.state["wake"] is None
    assert plugin.send("wake", at=90000) == []


def test_explain_says_what_blocks():
    plugin = Plugin(RULE, sdk=ready())
    assert [line["key"] for line in RULES["explain"](plugin.state)[0]["checks"] if not line["ok"]] == ["after"]


# What is asked for once


def test_the_end_of_a_dialog_is_asked_for_once_and_again_for_the_next():
    plugin = Plugin(["rule-help", "after: 1s"], sdk=ready())
    looks = [(2000, ["dialog"], True), (3000, ["dialog"], True), (4000, [], False), (5000, ["dialog"], True)]
    found = [plugin.send("look", at=at, busy=busy, visible=visible) for at, busy, visible in looks]
    assert [len(of(effects, "await-calm")) for effects in found] == [1, 0, 0, 1]


def test_the_next_touch_is_asked_for_once_the_visitor_is_idle_and_not_before():
    plugin = Plugin(["rule-help", "active: 2m"], sdk=ready())
    found = [plugin.send("look", at=at) for at in (10000, 29999, 30000)]
    assert [len(of(effects, "await-input")) for effects in found] == [0, 0, 1]


@pytest.mark.parametrize("attributes, heard", [
    ([], ["typing", "dialog", "fullscreen"]), ([["attention", "fullscreen, dialog, 5s"]], ["fullscreen", "dialog"]), ([["attention", "2s"]], None), ([["attention", "off"]], None),
])
def test_what_the_visitor_may_be_busy_with_is_listened_to_where_it_counts(attributes, heard):
    found = [effect["of"] for effect in of(Plugin(RULE, *attributes).started, "listen") if effect["what"] == "busy"]
    assert found == ([heard] if heard else [])
    quiet = Plugin(["rule-help", "after: 30s; do: badge"], *attributes).started
    assert [effect for effect in of(quiet, "listen") if effect["what"] == "busy"] == []
