"""From a declaration list to a rule."""
import pytest
from echat_plugin.core.check.rule_problems import problems_of
from echat_plugin.core.rules.reading import read_rule, read_rules


def test_a_rule_is_conditions_and_caps():
    rule = read_rule("help", "after: 30s; path: /product/*, !/product/old; limit: 1/session, 3/7d; cooldown: 1h; after-dismiss: 1d; priority: 5; do: open")
    assert rule["problems"] == []
    assert [[c["key"], c["kind"], c["want"], c["text"]] for c in rule["when"]] == [
        ["after", "span", 30000, "30s"], ["path", "globs", ["/product/*", "!/product/old"], "/product/*, !/product/old"],
    ]
    assert rule["limit"] == [[1, "session", 0, "1/session"], [3, "7d", 604800000, "3/7d"]]
    assert [rule["cooldown"], rule["after-dismiss"], rule["priority"]] == [3600000, "1d", 5]


def test_without_a_limit_a_rule_fires_once_a_page_and_stays_quiet_for_a_session_after_a_dismissal():
    rule = read_rule("help", "after: 30s")
    assert rule["limit"] == [[1, "page", 0, "1/page"]] and rule["after-dismiss"] == "session" and rule["priority"] == 0


@pytest.mark.parametrize("text", [
    "exit-intent", "scroll: 50%", "active: 1m; idle: 5s", "query: utm=x, !a", "referrer: *baidu.com*", "device: pc, !mobile", "visits: >= 2", "pages: 3",
    "visitor: new", "staff: online", "chat: none, ended", "chat: waiting, chatting, full", "unread: > 0", "hours: mon-fri 09:00-18:00 Asia/Shanghai", 'hours: "mon-fri 09:00-18:00, sat 10:00-12:00"',
    "after: 1s; limit: 1/visitor", "after: 1s; after-dismiss: never", "after: 1s; after-dismiss: 0s", "after: 1s; priority: -1", '{"after": "1s"}', "hours: !12:00-13:00",
])
def test_what_the_readme_says_is_taken(text):
    assert read_rule("a", text)["problems"] == []


@pytest.mark.parametrize("text, found, wanted", [
    ("after: soon", 'has "after: soon"', "a time such as 30s"), ("scroll: 50", 'has "scroll: 50"', "a percentage such as 60%"),
    ("exit-intent: yes", 'has "exit-intent: yes"', "no value"), ("path:", 'has "path"', "patterns such as /product/*"),
    ("device: tablet", 'has "device: tablet"', "one of pc, mobile"), ("visits: many", 'has "visits: many"', "a comparison such as >= 3"),
    ("hours: weekdays", 'has "hours: weekdays"', "hours such as mon-fri 09:00-18:00 Asia/Shanghai"), ("limit: once", 'has "limit: once"', "counts up to 50 such as 1/page"),
    ("limit: 0/page", 'has "limit: 0/page"', "counts up to 50 such as"), ("limit:", 'has "limit"', "a count such as 1/session"), ("cooldown: long", 'has "cooldown: long"', "a time such as 1d"),
    ("after-dismiss: maybe", 'has "after-dismiss: maybe"', "session, never or a time"), ("priority: high", 'has "priority: high"', "a number"), ("do: dance", 'has "do: dance"', "open"),
    ("afer: 1s", 'has "afer: 1s"', "after (did you mean that?)"), ("zzzzzz: 1", 'has "zzzzzz: 1"', "one of after, active"), ("constructor: 1", 'has "constructor: 1"', "one of after"),
    ("", 'is ""', "a name and key: value"), ("{", 'is "{"', "a name and key: value"),
])
def test_what_is_wrong_is_said_once_with_what_was_found_and_expected(text, found, wanted):
    problems = problems_of(read_rule("a", text))
    assert len(problems) == 1 and problems[0].startswith(found) and wanted in problems[0].split(": expected ")[1]


def test_a_rule_needs_a_name():
    assert len(read_rule("", "after: 1s")["problems"]) == 1 and read_rule("a", "after: 1s")["problems"] == []


def test_each_wrong_declaration_is_its_own_problem():
    assert len(read_rule("a", "after: soon; scroll: 50; path: /a")["problems"]) == 2


def test_a_json_list_of_selectors_is_any_of_them():
    found = read_rules([], '{"a": {"click": ["#a", ".b > c"], "present": "#d, .e"}}')["rules"][0]
    assert [condition["want"] for condition in found["when"]] == ["#a, .b > c", "#d, .e"]


def test_json_rules_are_tried_as_javascript_lists_them():
    """Names that are numbers come first there, whatever the order in the text."""
    assert [rule["name"] for rule in read_rules([], '{"b": "after: 1s", "10": "after: 1s", "9": "after: 1s"}')["rules"]] == ["9", "10", "b"]


def test_of_several_limits_each_counts_and_of_anything_else_the_last():
    rule = read_rule("a", "after: 1s; limit: 2/session; limit: 1/1h; cooldown: 1h; cooldown: 2h")
    assert [limit[3] for limit in rule["limit"]] == ["2/session", "1/1h"] and rule["cooldown"] == 7200000


@pytest.mark.parametrize("text, patient", [("after: 1s", False), ("after: 1s; delay: 1ms", True), ("after: 1s; delay: 0s", False), ("click: #a", True), ("exit-intent", True)])
def test_a_rule_that_keeps_something_while_it_waits_is_patient(text, patient):
    assert read_rule("a", text)["patient"] is patient
