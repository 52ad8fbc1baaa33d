"""What rules look at and remember, asked directly: leaving, closing, clicks, selectors and zones only a browser knows, the campaign."""
import pytest
from echat_plugin.core.rules.memory import PAUSE
from unit.events import ready
from unit.facts import WALL
from unit.started import Plugin, of

RULE = ["rule-a", "after: 10m; path: /x"]


def told(effects):
    """The declarations that the console says are wrong, and of which rules."""
    return [effect["text"].split(": expected")[0] for effect in of(effects, "warn")]


@pytest.mark.parametrize("later, kept", [(0, True), (PAUSE - 1, True), (PAUSE, True), (PAUSE + 1, False)])
def test_who_leaves_within_half_an_hour_was_there_until_then(later, kept):
    plugin = Plugin(RULE, sdk=ready())
    began = plugin.state["at"]
    effects = plugin.send("leave", at=began + later)
    assert bool(of(effects, "keep")) is kept
    assert plugin.memory["last"] == WALL + began + (later if kept else 0)


def test_what_is_no_leaving_is_no_sign_of_life():
    assert of(Plugin(RULE, sdk=ready()).send("look", at=5000), "keep") == []


@pytest.mark.parametrize("mini, closed", [("close", WALL + 7000), ("open", 0)])
def test_a_window_counts_as_closed_once_it_is(mini, closed):
    plugin = Plugin(RULE, sdk=ready(mini="open"))
    plugin.send("look", at=7000, sdk=ready(mini=mini))
    assert plugin.memory["closed"] == closed


def test_a_click_selector_that_is_none_is_told_of_the_rules_that_have_it_and_no_others():
    plugin = Plugin(["rule-a", "click: #ok"], ["rule-b", "click: ?!"], sdk=ready())
    assert told(plugin.send("no-selector", more={"selector": "?!"})) == ['data-rule-b has "click: ?!"']


@pytest.mark.parametrize("rule, senses, wrong", [
    ("present: ?!", {"present": [["?!", None]]}, True), ("absent: ?!", {"present": [["?!", None]]}, True), ("visible: ?!", {}, True),
    ("hours: 09:00-18:00 Mars/Base", {"offsets": [["", 0], ["Mars/Base", None]]}, True),
    ("present: #a", {"present": [["#a", False]]}, False), ("absent: #a", {"present": [["#a", True]]}, False),
    ("hours: 09:00-18:00 Asia/Tokyo", {"offsets": [["", 0], ["Asia/Tokyo", 540]]}, False), ("after: 1s", {}, False),
])  # fmt: skip
def test_a_selector_or_zone_the_browser_does_not_know_is_told_and_one_it_knows_is_not(rule, senses, wrong):
    assert told(Plugin(["rule-a", rule], sdk=ready(), **senses).started) == ([f'data-rule-a has "{rule}"'] if wrong else [])


@pytest.mark.parametrize("query, campaign", [
    ("utm_source=ads", [["source", "ads"]]), ("source=ads", []), ("utm_sourc=ads", []), ("utm_id=7&utm_term=tea", [["term", "tea"]]), ("abc_source=ads", []),
])
def test_the_campaign_is_what_the_five_parameters_say_and_nothing_else(query, campaign):
    plugin = Plugin(RULE, sdk=ready(), href=f"https://shop.cn/?{query}")
    assert [list(pair) for pair in plugin.memory["utm"]] == campaign


def test_scroll_marks_are_asked_for_in_their_order_each_once():
    started = Plugin(["rule-a", "scroll: 60%"], ["rule-b", "scroll: 20%"], ["rule-c", "scroll: 60%; path: /x"], sdk=ready()).started
    assert [effect["of"] for effect in of(started, "listen") if effect["what"] == "scroll"] == [[20, 60]]
