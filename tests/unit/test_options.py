"""The options of a module's `start` become attributes: any spelling of a name, any of JavaScript's values; then they are read as the tag's are."""
import pytest
from echat_plugin.core.attributes import ATTRIBUTES
from echat_plugin.core.config import configure
from echat_plugin.core.options import kebab, option_pairs
from echat_plugin.core.params import vendor_name
from echat_plugin.core.rules.reading import read_rules

NAMES = [row[0] for row in ATTRIBUTES]


def settings(**options):
    return configure(option_pairs(options), None)


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_taken_in_camel_case_and_as_the_attribute_is_written(name):
    assert kebab(name) == name
    if name != "echat-card":
        assert kebab(vendor_name(name)) == name
    assert kebab("echatCard") == "echat-card"


@pytest.mark.parametrize("name, value, text", [
    ("companyId", 12191, "12191"), ("companyId", "12191", "12191"), ("launcherLabel", "Ask us", "Ask us"), ("dryRun", True, "on"), ("dryRun", False, "off"), ("badge", False, "off"),
    ("servers", ["a.cn", "b.cn"], '"a.cn", "b.cn"'), ("launcherOffset", [20, 80], "20 80"), ("launcherOffset", 20, "20"), ("attention", ["typing", "10s"], '"typing", "10s"'),
    ("pcMiniWinParam", {"width": 360}, '{"width":360}'), ("servers", [], ""), ("rule-help", {"after": "30s"}, '{"after":"30s"}'), ("rule-help", "after: 30s", "after: 30s"),
])  # fmt: skip
def test_a_value_becomes_the_text_of_the_attribute(name, value, text):
    assert option_pairs({name: value}) == [[kebab(name), text]]


def test_the_text_is_read_as_the_tags_is():
    config = settings(companyId=7, servers=["a.cn", "b.cn"], launcherOffset=[20, 80], badge=False, dryRun=True, pcMiniWinParam={"width": 360}, attention=["typing", "5s"], launcher=False)
    assert config["wrong"] == []
    assert [config[name] for name in ["company-id", "servers", "launcher-offset", "badge", "dry-run", "pc-mini-win-param", "attention", "launcher"]] == \
        ["7", ["a.cn", "b.cn"], [20, 80], 0, True, {"width": 360}, ["typing", "5s"], "off"]


def test_a_rule_as_an_object_is_a_rule():
    found = read_rules([[name[5:], text] for name, text in option_pairs({"rule-help": {"after": "30s", "path": ["/a", "/b"]}})], None)
    assert found["problems"] == [] and [condition["key"] for condition in found["rules"][0]["when"]] == ["after", "path"]


@pytest.mark.parametrize("value", [None])
def test_what_is_not_there_is_left_out(value):
    assert option_pairs({"launcherLabel": value}) == [] and option_pairs({}) == []


@pytest.mark.parametrize("name", ["base", "nonce", "crossOrigin", "rules"])
def test_what_is_no_attribute_becomes_none(name):
    assert option_pairs({name: "x", "lan": "en"}) == [["lan", "en"]]


def test_a_wrong_option_is_as_wrong_as_the_attribute():
    assert settings(launcherColour="red", launcherSize=[])["wrong"] == [["launcher-colour", "red"], ["launcher-size", ""]]
