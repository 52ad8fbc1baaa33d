"""What is always in force, and the verdicts with their reasons."""
import pytest
from echat_plugin.core.rules.engine import by_priority, judge, waits_for_sdk
from echat_plugin.core.rules.guards import chat_guard, guards
from echat_plugin.core.rules.reading import read_rule
from unit.facts import WALL, facts_of


def rules(**texts):
    return [read_rule(name, text) for name, text in texts.items()]


def one(text, **known):
    return judge(rules(a=text), facts_of(**known))[0]


def blocking(found):
    return [line["key"] for line in found["checks"] if not line["ok"]]


def test_on_a_quiet_page_nothing_blocks():
    found = one("after: 30s", after=30000)
    assert found["fires"] is True and blocking(found) == [] and found["rule"] == "a" and found["next"] is None


@pytest.mark.parametrize("known, key", [
    ({"on": False}, "on"), ({"wanted": False}, "launcher"), ({"mini": "open"}, "window"), ({"opening": True}, "window"), ({"visible": False}, "tab"), ({"sdk": "callable"}, "sdk"),
    ({"sdk": "idle"}, "sdk"), ({"sdk": "failed"}, "sdk"), ({"chat": "waiting"}, "no-chat"), ({"chat": "chatting"}, "no-chat"),
])
def test_each_guard_alone_blocks_and_says_so(known, key):
    found = one("after: 30s", after=30000, **known)
    assert found["fires"] is False and blocking(found) == [key]


@pytest.mark.parametrize("known", [{"mini": "close"}, {"mini": "min"}, {"mini": None}, {"chat": "none"}, {"chat": "ended"}, {"chat": "full"}])
def test_what_forbids_nothing_blocks_nothing(known):
    assert one("after: 30s", after=30000, **known)["fires"] is True


@pytest.mark.parametrize("lease, free, then", [
    (["", 0], True, None), (["t1", WALL + 30000], True, None), (["t2", WALL + 30000], False, 31000), (["t2", WALL], True, None), (["t2", WALL - 1], True, None),
])
def test_another_tab_that_just_acted_keeps_this_one_silent_for_a_while(lease, free, then):
    facts = facts_of()
    facts["memory"]["lease"] = lease
    line = [line for line in guards(facts) if line["key"] == "other-tab"][0]
    assert [line["ok"], line["next"]] == [free, then]


def test_a_rules_own_chat_condition_lifts_the_chat_guard_and_nothing_else():
    assert chat_guard(rules(a="chat: chatting")[0], facts_of(chat="chatting")) == []
    assert one("chat: chatting", chat="chatting")["fires"] is True
    assert blocking(one("chat: chatting", chat="chatting", mini="open")) == ["window"]
    assert blocking(one("after: 0s", chat="chatting")) == ["no-chat"]


def test_the_next_look_is_when_the_last_failing_line_can_change():
    assert one("after: 30s; active: 10s", after=10000, active=9000)["next"] == 1000 + 20000
    assert one("after: 30s", after=10000)["next"] == 21000


def test_a_line_that_waits_for_an_event_needs_no_timer():
    assert one("after: 30s; scroll: 50%", after=10000)["next"] is None
    assert one("after: 30s; scroll: 50%", after=10000, scroll=50)["next"] == 21000


def test_all_conditions_must_hold():
    assert one("after: 30s; path: /a", after=30000, path="/b")["fires"] is False
    assert one("after: 30s; path: /a", after=30000, path="/a")["fires"] is True


def test_rules_are_tried_by_priority_and_then_in_page_order():
    found = by_priority(rules(a="after: 1s", b="after: 1s; priority: 5", c="after: 1s; priority: -1", d="after: 1s; priority: 5"))
    assert [rule["name"] for rule in found] == ["b", "d", "a", "c"]


def test_the_verdicts_do_not_change_the_facts_nor_each_other():
    facts = facts_of(after=30000)
    found = judge(rules(a="after: 1m", b="after: 30s"), facts)
    assert [verdict["fires"] for verdict in found] == [False, True]
    assert judge(rules(a="after: 1m", b="after: 30s"), facts) == found


@pytest.mark.parametrize("known, waits", [({"sdk": "idle"}, True), ({"sdk": "loading", "chat": None}, True), ({"sdk": "ready"}, False), ({"sdk": "idle", "after": 0}, False), ({"sdk": "idle", "visible": False}, False)])
def test_a_rule_waits_for_the_sdk_when_nothing_else_fails(known, waits):
    assert waits_for_sdk(one("after: 30s", **{"after": 30000, **known})) is waits
