"""`dist/rules.schema.json` takes every right rule and refuses every wrong one that can be told from its text, as the reader does."""
import json

import pytest
from echat_plugin.core.declarations import declarations
from echat_plugin.core.lang import to_json, unquote
from echat_plugin.core.rules.conditions import CONDITIONS
from echat_plugin.core.rules.reading import DEEDS, OTHERS, read_rule
from echat_plugin.tools import rules_docs, rules_schema, rules_table, rules_zh
from unit.bad_input import TABLE
from jsonschema import Draft7Validator

SCHEMA = json.loads(rules_schema.rules_schema())
PROPERTIES = SCHEMA["definitions"]["rule"]["properties"]
EXAMPLES = [row[6] for chinese in [False, True] for row in rules_docs.rows(chinese)] + [row[3] for row in rules_table.DEEDS] + \
    [words[1] for words in rules_zh.DEEDS.values()]
# (What is no JSON at all no schema sees.)
BAD = [(name.removeprefix("rule-"), value) for name, value, _ in TABLE if name.startswith("rule-") and not value.startswith("{")]
# Only the page can tell: a zone that is not known, a selector that is none, a name that is taken.
BEYOND = ["hours: 09:00-18:00 Mars/Olympus", "absent: ##", "click: ##", "after: 2h"]


def breaks(value, schema):
    """What is wrong with the value, in words."""
    return [problem.message for problem in Draft7Validator({**schema, "definitions": SCHEMA["definitions"]}).iter_errors(value)]


def wrong(rule, name="a"):
    return breaks({name: rule}, SCHEMA)


def as_object(text):
    """A rule's text as the object one writes in JSON."""
    return {key: unquote(value) for key, value in declarations(text)}


def test_every_key_is_there_with_its_meaning_in_both_languages_and_an_example():
    assert list(PROPERTIES) == [*CONDITIONS, *OTHERS]
    for chinese in [False, True]:
        for row in rules_docs.rows(chinese):
            assert rules_docs.unlinked(row[4]) in PROPERTIES[row[1]]["description"]
    assert [key for key, told in PROPERTIES.items() if not told["examples"] or any(breaks(each, told) for each in told["examples"])] == []
    assert PROPERTIES["do"]["enum"] == DEEDS and len(PROPERTIES["do"]["enumDescriptions"]) == len(DEEDS)


@pytest.mark.parametrize("text", EXAMPLES)
def test_an_example_of_the_reference_is_taken_as_text_and_as_object(text):
    assert wrong(text) == [] and wrong(as_object(text)) == []


@pytest.mark.parametrize("name, text", BAD, ids=[text or "(empty)" for _, text in BAD])
def test_a_wrong_rule_is_refused(name, text):
    assert (wrong(as_object(text), name) == []) is (text in BEYOND)


@pytest.mark.parametrize("text", ["afer: 30s", "30s", "", ";", "after: 1s; weather: sunny", "after: 1s weather; sunny: x"])
def test_a_text_with_a_key_that_is_none_is_refused(text):
    assert wrong(text) != []


@pytest.mark.parametrize("text", ["exit-intent", " after : 30s ;; path: /a; ", 'text: "a; b"; do: teaser', "path: '/a;b', \"/c;d\", /e", "text: don't; do: badge", "text: 'a; do: badge", '{"after": "30s"}', "path: /a,"])
def test_a_text_is_taken_as_the_reader_takes_it(text):
    assert wrong(text) == [] and read_rule("a", text)["problems"] == []


# key, value as in JSON, whether it is right
VALUES = [
    ["after", 0, True], ["after", 30, False], ["after", "0", True], ["after", "1.5h", True], ["after", "1.h", False], ["after", "30 s", True], ["after", True, False],
    ["scroll", "100%", True], ["scroll", "100.5%", False], ["scroll", "99.9%", True], ["scroll", 60, False],
    ["exit-intent", True, True], ["exit-intent", "", True], ["exit-intent", "often", False],
    ["path", ["/cart", "!/cart/old"], True], ["path", [], False], ["path", "/a, /b", True], ["path", " , ", False], ["path", '""', False], ["query", 5, True],
    ["device", "!pc", True], ["device", ["pc", "mobile"], True], ["device", ["pc", "tablet"], False], ["device", "pc, mobile", True], ["device", "pc, tablet", False],
    ["visits", 3, True], ["visits", ">= 3", True], ["visits", "=> 3", False], ["visits", -1, True], ["unread", ">0", True],
    ["data", "member", True], ["data", "plan != gold*", True], ["data", "a b = c", False], ["data", "!member", False], ["data", "cart.total >= 2", True], ["data", "cart.total > x", False], ["data", "note = a < b", True],
    ["hours", "mon-fri 09:00-18:00 Asia/Shanghai", True], ["hours", "Mon-Fri 9:00-18:00, !12:00-13:00 UTC", True], ["hours", ["sat", "sun 10:00-24:00"], True],
    ["hours", "09:00-18:00 10:00-11:00", False], ["hours", "Asia/Shanghai", False], ["hours", "09:00-24:01", False], ["hours", "UTC workdays 22:00-06:00", True], ["hours", "fri-mon-tue", False],
    ["event", ["paid", "refused"], True], ["event", ["!paid"], False], ["event", "paid, !refused", False], ["event", "a*", False],
    ["click", ".a, .b", True], ["click", "", False], ["click", '""', False],
    ["limit", "50/visitor", True], ["limit", "1/session, 3/7d", True], ["limit", ["1/session", "3/7d"], True], ["limit", "1", False], ["limit", 1, False],
    ["after-dismiss", "never", True], ["after-dismiss", 0, True], ["after-dismiss", "1w", False], ["priority", -5, True], ["priority", "5", True], ["priority", "high", False],
    ["sample", "50%", True], ["sample", 50, False], ["do", "emit", True], ["do", "", False],
]  # fmt: skip


@pytest.mark.parametrize("key, value, right", VALUES)
def test_a_value_is_judged_as_the_reader_judges_it(key, value, right):
    assert (wrong({"path": "/x", key: value} if key != "path" else {key: value}) == []) is right
    assert (read_rule("a", to_json({key: value}))["problems"] == []) is right


@pytest.mark.parametrize("rule, right", [
    ({"do": "teaser", "text": "hi"}, True), ({"do": "teaser"}, False), ({"text": "hi"}, False), ({"do": "card", "text": "hi"}, False), ({"do": "badge", "text": 1}, True),
    ({"do": "teaser", "text": "hi", "accept": "yes"}, True), ({"do": "badge", "accept": "yes"}, False), ({"do": "card", "card": "auto"}, True), ({"card": "auto"}, False), ({}, False), ([], False), (3, False),
])  # fmt: skip
def test_what_goes_together_is_judged_as_the_reader_judges_it(rule, right):
    assert (wrong(rule) == []) is right
    if isinstance(rule, dict):
        assert (read_rule("a", to_json(rule))["problems"] == []) is right


def test_a_rule_has_a_name_and_all_of_them_are_an_object():
    assert wrong("after: 1s", "") != [] and breaks([], SCHEMA) != [] and breaks({}, SCHEMA) == []
