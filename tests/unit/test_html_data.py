"""`dist/html-data.json`: editors complete and explain every attribute of the tag and of openers, and no other."""
import json

import pytest
from echat_plugin.core import kinds
from echat_plugin.core.attributes import ATTRIBUTES, VENDOR
from echat_plugin.core.params import opener_params, vendor_name
from echat_plugin.core.rules.conditions import CONDITIONS
from echat_plugin.core.rules.reading import OTHERS, read_rule
from echat_plugin.tools import docs_zh, html_data

DATA = json.loads(html_data.html_data())
OWN = {entry["name"]: entry for entry in DATA["tags"][0]["attributes"]}
OPENERS = {entry["name"]: entry for entry in DATA["globalAttributes"]}


def named(entry):
    return [value["name"] for value in entry.get("values", [])]


def told(entry):
    return entry["description"]["value"]


def test_the_tag_has_every_attribute_once_and_a_rule():
    names = [entry["name"] for entry in DATA["tags"][0]["attributes"]]
    assert DATA["version"] == 1.1 and [tag["name"] for tag in DATA["tags"]] == ["script"]
    assert names == ["data-" + row[0] for row in ATTRIBUTES] + ["data-rule-help"]


@pytest.mark.parametrize("row", ATTRIBUTES, ids=lambda row: row[0])
def test_an_attribute_is_explained_in_both_languages_and_its_values_are_good(row):
    name, kind, _, limits, help_text = row
    assert told(OWN["data-" + name]).startswith(help_text) and docs_zh.HELP[name] in told(OWN["data-" + name])
    assert [value for value in named(OWN["data-" + name]) if kind(value, limits) is None] == []
    assert (named(OWN["data-" + name]) == limits) is (kind in (kinds.word, kinds.word_or_selector, kinds.budget)) or named(OWN["data-" + name]) == limits == []


def test_flags_and_numbers_that_can_be_off_say_so():
    assert named(OWN["data-dry-run"]) == ["on", "off"] and named(OWN["data-badge"]) == ["off"] and named(OWN["data-launcher-size"]) == []


def test_a_rule_names_every_key_and_begins_with_good_examples():
    for name, _ in [*CONDITIONS.items(), *((name, None) for name in OTHERS)]:
        assert f"`{name}" in told(OWN["data-rule-help"])
    assert [value for value in named(OWN["data-rule-help"]) if read_rule("a", value)["problems"]] == []
    assert len(named(OWN["data-rule-help"])) == len(set(named(OWN["data-rule-help"]))) > len(CONDITIONS)


def test_an_opener_has_how_it_opens_and_every_parameter_but_the_company():
    assert list(OPENERS)[0] == "data-echat-open" and named(OPENERS["data-echat-open"]) == ["auto", "mini", "tab", "window"]
    assert "data-echat-tag" in OPENERS and "data-echat-card" in OPENERS and "data-echat-route-entrance-id" in OPENERS
    assert len(OPENERS) == len(VENDOR) and not [name for name in OPENERS if "company" in name or "echat-echat" in name]


def test_what_is_offered_for_an_opener_is_what_the_plugin_reads_there():
    for row in VENDOR[1:]:
        # As browser/openers.py takes it from the element, and core reads it on.
        assert html_data.opener_name(row[0]) in OPENERS
        assert list(opener_params({row[0]: "width: 3" if row[1] is kinds.record else "3"})) == [vendor_name(row[0])]


def test_no_link_of_the_reference_is_left_where_it_leads_nowhere():
    assert "](#" not in html_data.html_data()
