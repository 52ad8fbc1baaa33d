"""From attributes to configuration: what is wrong becomes a problem, and the rest stays in force."""
import pytest
from echat_plugin.core.attributes import ATTRIBUTES
from echat_plugin.core.check.problems import problems
from echat_plugin.core.check.rule_problems import rule_problems
from echat_plugin.core.config import configure
from echat_plugin.core.rules.reading import read_rules


def wrong(pairs):
    """What the check part says about these attributes."""
    return problems(configure(pairs, None)["wrong"])


def test_without_attributes_every_setting_has_its_default_and_nothing_is_wrong():
    config = configure([], None)
    for name, _, default, _, _ in ATTRIBUTES:
        assert config[name] == default
    assert config["launcher-offset"] == [20, 20]
    assert [config["wrong"], config["declared"], config["rules-text"]] == [[], [], None]


def test_good_attributes_are_taken():
    config = configure([["company-id", "12191"], ["badge", "off"], ["launcher-offset", "20 80"], ["debug", ""]], None)
    assert [config["company-id"], config["badge"], config["launcher-offset"], config["debug"]] == ["12191", 0, [20, 80], True]
    assert config["wrong"] == []


def test_a_bad_attribute_keeps_its_default_and_harms_no_other():
    pairs = [["badge", "many"], ["launcher-size", "64"]]
    config = configure(pairs, None)
    assert config["badge"] == 99 and config["launcher-size"] == 64
    assert wrong(pairs) == ['data-badge="many": expected off or a whole number from 1 to 9999']


def test_an_unknown_name_is_answered_with_the_nearest():
    assert wrong([["launcher-colour", "red"]]) == ["data-launcher-colour is not known. Did you mean data-launcher-color?"]


def test_a_name_near_to_none_points_at_the_readme():
    assert wrong([["zebra-crossing", ""]]) == ["data-zebra-crossing is not known (see the README)"]


@pytest.mark.parametrize("name", ["cfasync", "nonce", "turbo-track", "rocket-src", "no-minify", "gtm-id", "domain", "wp-strategy"])
def test_what_other_tools_put_on_script_tags_is_no_problem(name):
    assert wrong([[name, "x"]]) == []


@pytest.mark.parametrize("name", ["cfasyn", "dominos", "turbos"])
def test_what_only_resembles_them_is_one(name):
    assert len(wrong([[name, "x"]])) == 1


@pytest.mark.parametrize("name", ["echat-tag", "lan", "meta-data", "launcher-label", "title-text"])
def test_an_empty_text_is_the_default_as_templates_leave_it(name):
    config = configure([[name, ""]], None)
    assert config["wrong"] == [] and config[name] == ""


def test_attribute_rules_come_in_page_order_and_json_rules_after_them():
    config = configure([["rule-b", "after: 1s"], ["badge", "9"], ["rule-a", "after: 2s"]], '{"c": "after: 3s", "d": {"path": ["/x", "/y"], "priority": 2}}')
    found = read_rules(config["declared"], config["rules-text"])
    assert [rule["name"] for rule in found["rules"]] == ["b", "a", "c", "d"]
    assert found["rules"][3]["when"][0]["want"] == ["/x", "/y"] and found["rules"][3]["priority"] == 2
    assert found["problems"] == []


@pytest.mark.parametrize("text", ["", "[]", "null", "3", '"a"', "{", "not json"])
def test_rules_that_are_no_json_object_are_one_problem(text):
    found = read_rules([["a", "after: 2s"]], text)
    said = rule_problems(found["problems"])
    assert len(said) == 1 and said[0].startswith("data-rules")
    assert [rule["name"] for rule in found["rules"]] == ["a"]


def test_a_broken_rule_disables_itself_alone():
    found = read_rules([["a", "afer: 2s"], ["b", "after: 2s"]], None)
    assert [rule["name"] for rule in found["rules"]] == ["b"]
    assert rule_problems(found["problems"]) == ['data-rule-a has "afer: 2s": expected after (did you mean that?); the rule is off']


def test_the_second_rule_of_a_name_is_off_and_the_first_stays():
    found = read_rules([["a", "after: 2s"]], '{"a": "after: 9s"}')
    assert [rule["when"][0]["want"] for rule in found["rules"]] == [2000]
    assert rule_problems(found["problems"]) == ["data-rules a has a name that is taken; the rule is off"]


@pytest.mark.parametrize("name", ["constructor", "__proto__", "toString", "hasOwnProperty"])
def test_names_of_object_members_are_names_like_any_other(name):
    assert len(wrong([[name, "x"]])) == 1
    assert [rule["name"] for rule in read_rules([[name, "after: 1s"]], None)["rules"]] == [name]
