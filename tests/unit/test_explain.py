"""`explain()`: for each rule and check what was wanted and seen, since when, what blocks it, and when it could change."""
import pytest
from echat_plugin.core.rules.part import RULES
from echat_plugin.core.rules.since import note_changes, unchanged
from unit.events import ready
from unit.facts import WALL
from unit.started import Plugin


def explained(plugin, name="help"):
    return [each for each in RULES["explain"](plugin.state) if each["rule"] == name][0]


def check(plugin, key, name="help"):
    return [each for each in explained(plugin, name)["checks"] if each["key"] == key][0]


def started(text, *attributes, **facts):
    return Plugin(["rule-help", text], *attributes, **{"sdk": ready(), **facts})


def test_a_rule_says_what_it_does_what_blocks_it_and_when_to_look_again():
    plugin = started("after: 30s; path: /a; do: emit")
    found = explained(plugin)
    assert [found["rule"], found["do"], found["fires"], found["blocks"], found["next"], found["problems"]] == ["help", "emit", False, ["after", "path"], None, []]
    assert check(plugin, "after") == {"key": "after", "want": "30s", "seen": 0, "ok": False, "next": 30000, "since": None}


def test_a_rule_that_is_about_to_act_says_so():
    plugin = started("present: #a")
    plugin.send("look", at=5000, present=[["#a", True]])
    assert check(plugin, "present")["ok"] is True and explained(plugin)["fires"] is True and explained(plugin)["next"] is None


def test_a_broken_rule_comes_last_with_its_problems():
    plugin = Plugin(["rule-bad", "aftr: 1s"], ["rule-help", "after: 1s"])
    found = RULES["explain"](plugin.state)
    assert [each["rule"] for each in found] == ["help", "bad"]
    assert found[1]["fires"] is False and found[1]["blocks"] == ["problems"] and "did you mean" in found[1]["problems"][0] and found[1]["checks"] == []


def test_each_check_of_a_rule_is_there_though_the_first_already_blocks():
    plugin = started("path: /a; after: 30s; scroll: 50%; cooldown: 1h; delay: 1s; sample: 50%")
    assert [each["key"] for each in explained(plugin)["checks"]] == [
        "on", "launcher", "window", "tab", "other-tab", "attention", "sdk", "path", "after", "scroll", "no-chat", "limit", "before-open", "after-dismiss", "delay", "sample"]


def test_a_chat_that_runs_hides_no_check_that_follows():
    plugin = started("after: 30s", sdk=ready(chat=2))
    assert [each["key"] for each in explained(plugin)["checks"]][-4:] == ["no-chat", "limit", "before-open", "after-dismiss"] and "no-chat" in explained(plugin)["blocks"]


def test_what_no_clock_can_change_has_no_moment():
    plugin = started("scroll: 50%; sample: 0%")
    assert [check(plugin, key)["next"] for key in ("scroll", "sample", "sdk")] == [None, None, None]


# Since when


@pytest.mark.parametrize("text, key, at, since", [
    ("after: 3s", "after", 5000, 3000), ("after: 30s", "after", 5000, None), ("on-site: 3s", "on-site", 5000, 3000), ("device: pc", "device", 5000, 0), ("path: /x", "path", 5000, 0),
])
def test_a_time_says_when_it_began_to_hold_and_a_fact_since_when_it_is_so(text, key, at, since):
    plugin = started(text + "; path: /nowhere")
    plugin.send("look", at=at)
    assert check(plugin, key)["since"] == since


def test_a_fact_that_changes_says_when():
    plugin = started("path: /b; visible: #a")
    plugin.send("look", at=4000, href="https://shop.cn/b")
    plugin.senses["visible"] = [["#a", True]]
    plugin.send("look", at=6000)
    plugin.send("look", at=7000)
    assert [check(plugin, key)["since"] for key in ("path", "tab", "visible")] == [4000, 0, 6000]


def test_query_and_campaign_go_by_the_address():
    plugin = started("query: a; utm-source: b; path: /nowhere")
    plugin.send("look", at=4000, href="https://shop.cn/?a&utm_source=b")
    assert [[check(plugin, key)["ok"], check(plugin, key)["since"]] for key in ("query", "utm-source")] == [[True, 4000], [True, 4000]]


def test_the_tab_is_left_and_looked_at_at_moments():
    plugin = started("path: /nowhere")
    plugin.send("look", at=4000, visible=False)
    plugin.send("look", at=5000)
    assert check(plugin, "tab")["since"] == 4000


def test_a_campaign_stays_what_it_is_on_the_pages_that_follow():
    plugin = started("utm-source: b; path: /nowhere")
    plugin.send("look", at=4000, href="https://shop.cn/?utm_source=b")
    plugin.send("look", at=6000, href="https://shop.cn/next")
    assert [check(plugin, "utm-source")["ok"], check(plugin, "utm-source")["since"]] == [True, 4000]


@pytest.mark.parametrize("attributes, name", [([], "help"), ([["dry-run", ""]], "dry:help")])
def test_the_last_of_several_firings_is_what_a_limit_is_since(attributes, name):
    plugin = started("after: 1h; limit: 2/session", *attributes)
    plugin.memory["fired"] = [["help" if name != "help" else "dry:help", [WALL]], [name, [WALL + 1000, WALL + 2000]]]
    plugin.send("look", at=3000)
    assert check(plugin, "limit")["since"] == 2000


def test_what_is_no_longer_known_is_so_from_then_on():
    book = {"changed": {}}
    for at, value in [(1, 5), (2, 5), (3, None), (4, None)]:
        note_changes(book, {"at": at, "x": value})
    assert book["changed"]["x"] == [None, 3]
    assert unchanged(book, "x", 5) and not unchanged(book, "x", 3) and not unchanged(book, "y", 5)


@pytest.mark.parametrize("key", ["active", "visible"])
def test_what_may_change_without_a_word_counts_as_changed(key):
    assert not unchanged({"changed": {key: [1, 0]}}, key, 5)


def test_a_cap_says_when_it_was_spent_and_a_dismissal_when_it_was():
    plugin = started("after: 1s; do: teaser; text: hi; limit: 1/session; cooldown: 1h")
    plugin.answer(plugin.send("wake", at=1000))
    plugin.send("teaser", at=3000, more={"answer": "dismiss"})
    plugin.send("look", at=9000)
    assert [[check(plugin, key)["ok"], check(plugin, key)["since"]] for key in ("limit", "cooldown", "after-dismiss")] == [[False, 1000], [False, 1000], [False, 3000]]


def test_what_was_never_spent_nor_dismissed_has_no_since():
    plugin = started("after: 1s; limit: 1/session")
    assert [check(plugin, key)["since"] for key in ("limit", "after-dismiss", "attention")] == [None, None, None]


def test_a_click_that_never_came_has_no_since():
    assert check(started("click: #a"), "click")["since"] is None


def test_a_click_that_waits_for_the_sdk_is_seen():
    plugin = started("click: #a", sdk=ready(ready=False))
    assert explained(plugin)["blocks"] == ["sdk", "click"]
    plugin.send("signal", at=2000, more={"key": "click", "name": "#a"})
    plugin.send("look", at=3000)
    assert explained(plugin)["blocks"] == ["sdk"] and check(plugin, "click")["ok"] is True


def test_how_far_down_the_page_was_seen_is_forgotten_with_it():
    plugin = started("scroll: 50%; path: /nowhere")
    plugin.send("scroll", at=1000, more={"percent": 60})
    assert check(plugin, "scroll")["seen"] == 60
    plugin.send("look", at=2000, href="https://shop.cn/b")
    assert check(plugin, "scroll")["seen"] == 0


def test_every_event_tells_the_fingerprint_of_the_rules():
    one, other = started("after: 30s"), started("after: 31s")
    details = [plugin.send("look", sdk=ready(unread=1), at=5)[0]["detail"] for plugin in (one, other)]
    assert details[0]["count"] == 1 and details[0]["fingerprint"] == one.state["book"]["fingerprint"] != details[1]["fingerprint"]


def test_the_wall_clock_of_a_page_without_a_memory_begins_with_it():
    assert started("after: 30s").memory["start"] == WALL
