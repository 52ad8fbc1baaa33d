"""What rules look at: the names they use, and what is not known."""
import pytest
from echat_plugin.core.rules.facts import facts
from unit.events import ready
from unit.facts import WALL
from unit.started import Plugin


def seen(*names, **known):
    plugin = Plugin(["rule-help", "after: 30s"], **{"sdk": ready(), **known})
    found = facts(plugin.state)
    return [found.get(name) for name in names]


def test_who_came_by_no_campaign_came_by_none():
    assert seen("utm-source", "utm-medium", "utm-campaign", "utm-term", "utm-content") == [""] * 5


def test_a_campaign_is_what_the_address_says_and_the_rest_of_it_nothing():
    assert seen("utm-source", "utm-term", "utm-content", href="https://shop.cn/?utm_source=baidu&utm_term=tea") == ["baidu", "tea", ""]


def test_a_language_is_compared_in_small_letters():
    plugin = Plugin(["rule-help", "after: 30s"], sdk=ready())
    plugin.state["language"] = "zh-CN"
    assert facts(plugin.state)["language"] == "zh-cn"


def test_where_the_visitor_is_from_is_not_known_before_the_vendor_tells():
    assert seen("region", "keyword", "search") == [None] * 3


@pytest.mark.parametrize("closed, since", [(0, None), (WALL - 5000, 5000), (WALL, 0), (WALL + 9, 0)])
def test_since_the_window_was_closed_never_counts_below_nothing(closed, since):
    plugin = Plugin(["rule-help", "after: 30s"], sdk=ready())
    plugin.memory["closed"] = closed
    plugin.memory["start"] = WALL + 9
    assert [facts(plugin.state)[name] for name in ("since-closed", "on-site")] == [since, 0]
    plugin.state["mini"] = "open"
    assert facts(plugin.state)["since-closed"] is None


def told(searcher="", keyword="", kind=0, tracks=1):
    plugin = Plugin(["rule-help", "after: 30s"], sdk=ready())
    plugin.state["track"] = {"country": "中国", "province": "四川省", "city": "成都市", "searcher": searcher, "keyword": keyword, "keywordType": kind}
    plugin.state["tracks"] = tracks
    found = facts(plugin.state)
    return [found["region"], found["keyword"], found["search"]]


@pytest.mark.parametrize("track, keyword, search", [
    # By no search engine: that is known at once.
    ({}, "", "none"), ({"tracks": 2}, "", "none"),
    # By one: the first word may be without the keyword, and says nothing yet.
    ({"searcher": "baidu"}, None, None), ({"searcher": "baidu", "kind": 1}, None, None),
    ({"searcher": "baidu", "keyword": "tea", "kind": 1}, "tea", "seo"), ({"searcher": "baidu", "keyword": "tea", "kind": 2}, "tea", "paid"), ({"searcher": "baidu", "keyword": "tea"}, "tea", None),
    ({"searcher": "baidu", "tracks": 2, "kind": 1}, "", "seo"), ({"searcher": "baidu", "tracks": 2, "kind": 2}, "", "paid"), ({"searcher": "baidu", "tracks": 2}, "", None),
])  # fmt: skip
def test_where_he_comes_from_is_what_the_vendor_has_told_so_far(track, keyword, search):
    assert told(**track) == ["中国/四川省/成都市", keyword, search]


def test_what_is_unread_is_known_once_the_chat_is_ready():
    assert seen("unread", sdk=ready(unread=2)) == [2]
    plugin = Plugin(["rule-help", "after: 30s"], sdk=ready())
    plugin.state["sdk"], plugin.state["unread"] = "callable", 2
    assert facts(plugin.state)["unread"] is None


@pytest.mark.parametrize("status, queue", [("waiting", 3), ("chatting", None), ("ended", None), ("none", None)])
def test_a_place_in_the_queue_is_there_as_long_as_one_waits(status, queue):
    plugin = Plugin(["rule-help", "after: 30s"], sdk=ready())
    plugin.state["status"], plugin.state["queue"] = status, 3
    assert facts(plugin.state)["queue"] == queue


def test_the_vendors_mark_is_no_part_of_the_address():
    assert seen("url", "hash", href="https://shop.cn/#/cart#TOECHAT1764000000000") == ["https://shop.cn/#/cart", "/cart"]


def test_a_visitor_nobody_remembers_is_known_by_the_tabs_name():
    assert Plugin(["rule-help", "after: 30s"], sdk=ready()).memory["id"] == "t1"
