"""The files for editors: the schema accepts what the plugin accepts, refuses what it refuses; the HTML data names every attribute."""
import json

import pytest
from jsonschema import Draft7Validator

from echat_plugin.core.attributes import ATTRIBUTES
from echat_plugin.core.lang import to_json
from echat_plugin.core.rules.conditions import CONDITIONS
from echat_plugin.core.rules.reading import OTHERS, read_rule
from echat_plugin.tools import rules_table
from echat_plugin.tools.editors import html_data, rules_schema

SCHEMA = Draft7Validator(rules_schema())
GOOD = [
    {"after": "30s", "path": ["/product/*", "!/product/1"], "limit": "1/session, 2/7d"}, {"scroll": "60%", "do": "teaser", "text": "Hi"}, {"exit-intent": ""},
    {"visits": 3}, {"visits": ">= 3", "visitor": "returning"}, {"device": ["pc", "mobile"]}, {"chat": "none, ended"}, {"visitor": "!new"}, {"hours": "mon-fri 09:00-18:00"},
    {"after": "1s", "priority": -1, "sample": "50%", "cooldown": "1d", "after-dismiss": "never", "delay": "500ms"}, {"data": "cart.total >= 200"}, {"after": "0"},
]  # fmt: skip
BAD = [
    {}, {"aftr": "30s"}, {"after": "soon"}, {"after": 30}, {"scroll": "101%"}, {"exit-intent": "yes"}, {"visits": "many"}, {"device": "tv"}, {"device": ["pc", "tv"]},
    {"after": "1s", "limit": "1/week"}, {"after": "1s", "do": "window"}, {"after": "1s", "after-dismiss": "always"}, {"after": "1s", "sample": "half"}, {"path": []},
]  # fmt: skip


def test_the_schema_is_one():
    Draft7Validator.check_schema(rules_schema())


@pytest.mark.parametrize("rule", GOOD, ids=json.dumps)
def test_what_the_plugin_understands_is_good(rule):
    assert read_rule("r", to_json(rule))["problems"] == []
    assert SCHEMA.is_valid({"r": rule})


@pytest.mark.parametrize("rule", BAD, ids=json.dumps)
def test_what_the_plugin_does_not_understand_is_refused(rule):
    assert read_rule("r", to_json(rule))["problems"] != []
    assert not SCHEMA.is_valid({"r": rule})


def test_a_rule_may_be_its_declarations():
    assert SCHEMA.is_valid({"r": "after: 30s; path: /x"})
    assert not SCHEMA.is_valid({"r": 30})


def test_every_condition_and_setting_is_there_with_its_meaning():
    properties = rules_schema()["definitions"]["rule"]["properties"]
    assert set(properties) == {*CONDITIONS, *OTHERS}
    assert all(each["description"] for each in properties.values())


@pytest.mark.parametrize("example", [row[4] for row in rules_table.CONDITIONS] + [row[6] for row in rules_table.SETTINGS])
def test_every_documented_example_is_good(example):
    pairs = [piece.split(":", 1) for piece in example.split(";")] if '"' not in example else []
    rule = {pair[0].strip(): pair[1].strip() if len(pair) > 1 else "" for pair in pairs}
    assert not rule or SCHEMA.is_valid({"r": rule}), list(SCHEMA.iter_errors({"r": rule}))


def test_the_html_data_names_every_attribute_with_its_help_and_words():
    tag = {each["name"]: each for each in html_data()["tags"][0]["attributes"]}
    assert {"data-" + row[0] for row in ATTRIBUTES} < set(tag)
    assert [each["name"] for each in tag["data-title"]["values"]] == ["flash", "count", "sync", "off"]
    assert all(each["description"]["value"] for each in tag.values())
    openers = {each["name"] for each in html_data()["globalAttributes"]}
    assert {"data-echat-open", "data-echat-tag", "data-echat-card", "data-echat-meta-data"} <= openers and "data-echat-company-id" not in openers
