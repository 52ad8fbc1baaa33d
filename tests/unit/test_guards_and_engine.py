"""What is always in force, and the verdicts with their reasons."""
import pytest
from echat_plugin.core.rules.engine import by_priority, guards_by_deed, is_stuck, ready, verdict
from echat_plugin.core.rules.guards import chat_guard, guards
from echat_plugin.core.rules.reading import read_rule
from echat_plugin.core.rules.sampling import share
from unit.facts import WALL, facts_of


def rules(**texts):
    return [read_rule(name, text) for name, text in texts.items()]


def judge(rules, facts, latched=False, whole=True):
    guards_of = guards_by_deed(facts)
    return [verdict(rule, facts, guards_of(rule["do"]), latched, whole) for rule in rules]


def one(text, **known):
    return judge(rules(a=text), facts_of(**known))[0]


def fires(found):
    return ready(found, [])


def blocking(found):
    assert found["blocks"] == [line["key"] for line in found["checks"] if not line["ok"]]
    return found["blocks"]


def test_on_a_quiet_page_nothing_blocks():
    found = one("after: 30s", after=30000)
    assert fires(found) and blocking(found) == [] and found["rule"] == "a" and found["do"] == "open" and found["next"] == 0


@pytest.mark.parametrize("known, key", [
    ({"on": False}, "on"), ({"wanted": False}, "launcher"), ({"mini": "open"}, "window"), ({"opening": 9000}, "window"), ({"seen": False}, "tab"), ({"sdk": "callable"}, "sdk"),
    ({"sdk": "idle"}, "sdk"), ({"sdk": "failed"}, "sdk"), ({"chat": "waiting"}, "no-chat"), ({"chat": "chatting"}, "no-chat"),
])
def test_each_guard_alone_blocks_and_says_so(known, key):
    found = one("after: 30s", after=30000, **known)
    assert not fires(found) and blocking(found) == [key]


@pytest.mark.parametrize("known", [{"mini": "close"}, {"mini": "min"}, {"mini": None}, {"chat": "none"}, {"chat": "ended"}, {"chat": "full"}])
def test_what_forbids_nothing_blocks_nothing(known):
    assert fires(one("after: 30s", after=30000, **known))


@pytest.mark.parametrize("lease, free, then", [
    (["", 0], True, None), (["t1", WALL + 30000], True, None), (["t2", WALL + 30000], False, 31000), (["t2", WALL], True, None), (["t2", WALL - 1], True, None),
])
def test_another_tab_that_just_acted_keeps_this_one_silent_for_a_while(lease, free, then):
    facts = facts_of()
    facts["memory"]["lease"] = lease
    line = [line for line in guards("open", facts) if line["key"] == "other-tab"][0]
    assert [line["ok"], line["next"]] == [free, then]


def test_a_rules_own_chat_condition_lifts_the_chat_guard_and_nothing_else():
    assert chat_guard(rules(a="chat: chatting")[0], facts_of(chat="chatting")) == []
    assert fires(one("chat: chatting", chat="chatting"))
    assert blocking(one("chat: chatting", chat="chatting", mini="open")) == ["window"]
    assert blocking(one("after: 0s", chat="chatting")) == ["no-chat"]


def test_the_next_look_is_when_the_last_failing_line_can_change():
    assert one("after: 30s; active: 10s", after=10000, active=9000)["next"] == 1000 + 20000
    assert one("after: 30s", after=10000)["next"] == 21000


def test_a_line_that_waits_for_an_event_needs_no_timer():
    assert one("after: 30s; scroll: 50%", after=10000)["next"] is None
    assert one("after: 30s; scroll: 50%", after=10000, scroll=50)["next"] == 21000


def test_all_conditions_must_hold():
    assert not fires(one("after: 30s; path: /a", after=30000, path="/b"))
    assert fires(one("after: 30s; path: /a", after=30000, path="/a"))


def test_rules_are_tried_by_priority_and_then_in_page_order():
    found = by_priority(rules(a="after: 1s", b="after: 1s; priority: 5", c="after: 1s; priority: -1", d="after: 1s; priority: 5"))
    assert [rule["name"] for rule in found] == ["b", "d", "a", "c"]


def test_the_verdicts_do_not_change_the_facts_nor_each_other():
    facts = facts_of(after=30000)
    found = judge(rules(a="after: 1m", b="after: 30s"), facts)
    assert [fires(each) for each in found] == [False, True]
    assert judge(rules(a="after: 1m", b="after: 30s"), facts) == found


@pytest.mark.parametrize("known, waits", [({"sdk": "idle"}, True), ({"sdk": "loading", "chat": None}, True), ({"sdk": "ready"}, True), ({"sdk": "idle", "after": 0}, False), ({"sdk": "idle", "seen": False}, False)])
def test_a_rule_waits_for_the_sdk_when_nothing_else_fails(known, waits):
    assert ready(one("after: 30s", **{"after": 30000, **known}), ["sdk"]) is waits


def test_a_pass_ends_at_the_first_check_that_only_an_event_can_change():
    many = rules(a="after: 30s; path: /a; scroll: 50%")
    short = judge(many, facts_of(after=10000), whole=False)[0]
    assert blocking(short) == ["after", "path"] and short["next"] is None
    assert blocking(judge(many, facts_of(after=10000))[0]) == ["after", "path", "scroll"]


# What each deed heeds of what is always in force

LIFTED = {
    "open": [], "teaser": [], "title": ["tab"], "badge": ["attention", "other-tab"],
    "card": ["window", "no-chat", "sdk", "attention", "other-tab"], "emit": ["window", "no-chat", "sdk", "attention", "other-tab"],
}
BLOCKED = {
    "window": {"mini": "open"}, "no-chat": {"chat": "chatting"}, "sdk": {"sdk": "loading"}, "attention": {"busy": ["dialog"]},
    "tab": {"seen": False, "watched": False}, "launcher": {"wanted": False}, "on": {"on": False},
}


def deed(name, **known):
    texts = {"teaser": "; text: hi", "title": "; text: hi"}
    known = {"watched": name != "title", **known}
    return one(f"do: {name}{texts.get(name, '')}", **known)


@pytest.mark.parametrize("name", LIFTED)
def test_each_deed_is_done_on_a_quiet_page(name):
    assert blocking(deed(name)) == []


@pytest.mark.parametrize("name", LIFTED)
@pytest.mark.parametrize("guard", BLOCKED)
def test_each_deed_heeds_the_guards_that_concern_it_and_no_others(name, guard):
    assert blocking(deed(name, **BLOCKED[guard])) == ([] if guard in LIFTED[name] else [guard])


@pytest.mark.parametrize("name", LIFTED)
def test_a_tab_that_has_just_asked_for_attention_silences_the_loud_deeds_of_others(name):
    facts = facts_of(watched=name != "title")
    facts["memory"]["lease"] = ["t2", WALL + 1]
    text = f"do: {name}; text: hi" if name in ("teaser", "title") else f"do: {name}"
    assert blocking(judge(rules(a=text), facts)[0]) == ([] if "other-tab" in LIFTED[name] else ["other-tab"])


def test_a_title_calls_those_who_look_elsewhere_and_only_where_titles_are_ours():
    assert blocking(deed("title", watched=True)) == ["tab"]
    assert blocking(deed("title", title="off")) == ["title"]
    assert blocking(deed("teaser", title="off")) == []


@pytest.mark.parametrize("sdk, load, opens, teases", [
    ("ready", "idle", True, True), ("loading", "idle", False, False), ("callable", "idle", False, False), ("failed", "idle", False, True), ("idle", "idle", False, False),
    ("idle", "eager", False, False), ("idle", "interaction", False, True), ("idle", "manual", False, True),
])
def test_an_open_needs_the_sdk_ready_and_a_teaser_that_no_chat_can_be_unknown(sdk, load, opens, teases):
    assert (blocking(deed("open", sdk=sdk, load=load)) == []) is opens
    assert (blocking(deed("teaser", sdk=sdk, load=load)) == []) is teases


@pytest.mark.parametrize("load, opens", [("interaction", True), ("manual", True), ("idle", False)])
def test_a_dry_run_takes_an_sdk_that_a_rule_would_fetch_as_there(load, opens):
    assert fires(deed("open", sdk="idle", load=load, dry=True)) is opens
    assert not fires(deed("open", sdk="idle", load=load))


# The attention budget


@pytest.mark.parametrize("known, seen, then", [
    ({}, "free", None), ({"attended": 0}, "pause", 10000), ({"attended": -9000}, "free", None), ({"attended": -8999}, "pause", 1001),
    ({"calm-at": 1001}, "typing", 1001), ({"calm-at": 1000}, "free", None), ({"busy": ["dialog"]}, "dialog", None), ({"busy": ["fullscreen"]}, "fullscreen", None),
    ({"busy": ["fullscreen"], "calm-at": 5000}, "fullscreen", None), ({"calm-at": 3000, "attended": 0}, "pause", 10000), ({"calm-at": 12000, "attended": 0}, "typing", 12000), ({"attention": ["off"], "busy": ["dialog"], "attended": 1, "calm-at": 9999}, "free", None),
    ({"attention": ["typing"], "busy": ["dialog"], "attended": 0}, "free", None), ({"attention": ["1m"], "attended": 1000}, "pause", 61000),
])
def test_what_the_visitor_is_busy_with_and_what_a_rule_just_did_holds_back(known, seen, then):
    line = [line for line in guards("open", facts_of(**known)) if line["key"] == "attention"][0]
    assert [line["seen"], line["ok"], line["next"]] == [seen, seen == "free", then]


# delay and sample


def test_a_delay_counts_from_when_nothing_else_is_in_the_way():
    assert blocking(one("delay: 5s", held={})) == ["delay"] and one("delay: 5s", held={})["next"] == 6000
    assert blocking(one("delay: 5s", held={"$a": -3999})) == ["delay"] and one("delay: 5s", held={"$a": -3999})["next"] == 1001
    assert blocking(one("delay: 5s", held={"$a": -4000})) == []
    assert blocking(one("delay: 5s; path: /b", held={"$a": -4000})) == ["path", "delay"]


def test_a_delay_counts_while_the_sdk_is_on_its_way():
    assert blocking(one("delay: 5s", held={"$a": -4000}, sdk="loading")) == ["sdk"]


def check(found, key):
    return [each for each in found["checks"] if each["key"] == key][0]


def test_a_delay_says_how_long_it_is_and_has_been():
    counting, blocked = one("delay: 5s", held={"$a": -2000}), one("delay: 5s; path: /b", held={"$a": -2000})
    assert check(counting, "delay") == {"key": "delay", "want": 5000, "seen": 3000, "ok": False, "next": 3000}
    assert check(blocked, "delay") == {"key": "delay", "want": 5000, "seen": 0, "ok": False, "next": 0}
    assert blocking(one("delay: 1ms", held={"$a": 1000})) == ["delay"]


@pytest.mark.parametrize("more, ok", [(0, False), (0.01, True)])
def test_a_sample_says_where_the_visitor_stands_and_takes_those_below_it(more, ok):
    memory = {**facts_of()["memory"], "id": "anna"}
    seen = share("anna", "a")
    found = check(one(f"sample: {round(seen + more, 2)}%", memory=memory), "sample")
    assert [found["want"], found["seen"], found["ok"]] == [round(seen + more, 2), seen, ok]


def test_a_sample_is_looked_at_last_and_costs_no_clock():
    nobody, everybody = one("sample: 0%; after: 5s"), one("sample: 100%; after: 5s")
    assert blocking(nobody) == ["after", "sample"] and nobody["next"] == 6000
    assert blocking(everybody) == ["after"]
    assert ready(one("sample: 0%"), ["sample"]) and not ready(one("sample: 0%"), [])


def test_what_ended_a_pass_ends_the_next_as_long_as_it_fails():
    rule = rules(a="after: 30s; path: /a")[0]
    book = {"changed": {"path": ["/", 1000]}}
    judge([rule], facts_of(after=10000), whole=False)
    assert rule["stuck"]["key"] == "path" and is_stuck(rule, facts_of(after=40000), book)
    assert not is_stuck(rule, facts_of(path="/a"), book)
    judge([rule], facts_of(path="/a"), whole=False)
    assert rule["stuck"] is None and not is_stuck(rule, facts_of(), book)


@pytest.mark.parametrize("changed, judged, stuck", [(999, 1000, True), (1000, 1000, False), (1001, 1000, False)])
def test_it_is_looked_at_again_only_where_what_it_looks_at_has_changed_since(changed, judged, stuck):
    rule = rules(a="path: /a")[0]
    judge([rule], facts_of(at=judged), whole=False)
    # The fact says otherwise already: who does not look does not see it.
    assert is_stuck(rule, facts_of(at=2000, path="/a"), {"changed": {"path": ["/", changed]}}) is stuck


def test_what_nobody_notes_is_looked_at_every_time():
    rule = rules(a="present: #a")[0]
    judge([rule], facts_of(), whole=False)
    assert not is_stuck(rule, facts_of(at=2000, present=[["#a", True, 0]]), {"changed": {}})


@pytest.mark.parametrize("known, stuck", [({"mini": "open", "path": "/a"}, None), ({"after": 0, "path": "/a"}, None), ({"mini": "open"}, None), ({}, "path")])
def test_only_a_condition_that_an_event_must_change_is_kept_as_what_ended_it(known, stuck):
    rule = rules(a="after: 30s; path: /a")[0]
    judge([rule], facts_of(**known), whole=False)
    assert (rule["stuck"] and rule["stuck"]["key"]) == stuck


# What each guard says it wants and sees

FREE = {"on": True, "wanted": True, "mini": "close", "opening": None, "seen": True, "watched": False, "title": "count", "busy": [], "sdk": "ready"}
SAID = [
    # key, wanted; what is seen where it is free; facts that close it, what is seen then
    ("open", "on", "the plugin is on", True, {"on": False}, False), ("open", "launcher", "the chat is wanted here", True, {"wanted": False}, False), ("open", "window", "close", "close", {"mini": "open"}, "open"),
    ("open", "window", "close", "close", {"opening": 9000}, "close"), ("open", "tab", "visible", True, {"seen": False}, False), ("title", "tab", "left", "left", {"watched": True}, "watched"),
    ("title", "title", "not off", "count", {"title": "off"}, "off"), ("open", "other-tab", "silent", "silent", {"lease": ["t2", WALL + 1]}, "acting"), ("open", "attention", "free", "free", {"busy": ["dialog"]}, "dialog"),
    ("open", "attention", "free", "free", {"busy": ["fullscreen"]}, "fullscreen"), ("open", "sdk", "ready", "ready", {"sdk": "loading"}, "loading"), ("badge", "sdk", "settled", "ready", {"sdk": "loading"}, "loading"),
]  # fmt: skip


@pytest.mark.parametrize("deed, key, want, free, closing, closed", SAID)
def test_each_guard_says_what_it_wants_and_sees(deed, key, want, free, closing, closed):
    for known, seen, ok in [({}, free, True), (closing, closed, False)]:
        facts = facts_of(**{name: value for name, value in {**FREE, **known}.items() if name != "lease"})
        facts["memory"]["lease"] = known.get("lease", ["", 0])
        line = [line for line in guards(deed, facts) if line["key"] == key][0]
        assert [line["want"], line["seen"], line["ok"]] == [want, seen, ok]


@pytest.mark.parametrize("sdk, then", [("failed", None), ("loading", 0)])
def test_an_sdk_on_its_way_is_no_matter_of_the_clock_and_one_that_failed_of_an_event(sdk, then):
    line = [line for line in guards("open", facts_of(sdk=sdk)) if line["key"] == "sdk"][0]
    assert line["ok"] is False and line["next"] == then and type(line["next"]) is type(then)
