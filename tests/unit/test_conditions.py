"""When a condition holds; what is not known holds never."""
import pytest
from echat_plugin.core.lang import glob
from echat_plugin.core.rules.conditions import CONDITIONS
from echat_plugin.core.rules.matching import any_of, holds, query_has
from echat_plugin.core.rules.reading import read_rule
from unit.facts import facts_of


def line(text, **known):
    rule = read_rule("a", text)
    assert rule["problems"] == []
    return holds(rule["when"][0], facts_of(**known), False)


CASES = [
    ("after: 30s", "after", [30000, 30001], [29999, 0]),
    ("active: 30s", "active", [30000], [29999]),
    ("idle: 5s", "idle", [5000], [4999]),
    ("scroll: 60%", "scroll", [60, 100], [59.9, 0]),
    ("on-site: 2m", "on-site", [120000], [119999]),
    ("since-closed: 1m", "since-closed", [60000], [59999, None]),
    ("exit-intent", "signals", [[["exit-intent", ""]]], [[], [["event", "exit-intent"]]]),
    ("click: .size, .fit", "signals", [[["click", ".size, .fit"]]], [[], [["click", ".size"]], [["event", ".size, .fit"]]]),
    ("event: cart, pay", "signals", [[["event", "pay"]], [["event", "x"], ["event", "cart"]]], [[], [["event", "car"]], [["click", "cart"]]]),
    ("visible: #a", "in-view", [[["#b", False, 0], ["#a", True, 0]]], [[["#a", False, 0]], [["#a", None, 0]], [["#b", True, 0]], []]),
    ("present: #a", "present", [[["#a", True, 0]]], [[["#a", False, 0]], [["#a", None, 0]], []]),
    ("absent: #a", "present", [[["#a", False, 0]]], [[["#a", True, 0]], [["#a", None, 0]], []]),
    ("url: *//shop.cn/*", "url", ["https://shop.cn/a?b#c"], ["https://shop.com/", ""]),
    ("hash: reviews, q*", "hash", ["reviews", "qa"], ["", "review"]),
    ("hash: !*", "hash", [], ["", "x"]),
    ("utm-source: baidu, 36*", "utm-source", ["baidu", "360"], ["", "google"]),
    ("utm-medium: cpc", "utm-medium", ["cpc"], [""]),
    ("utm-campaign: *11*", "utm-campaign", ["d11-a"], ["d12"]),
    ("utm-term: 茶", "utm-term", ["茶"], ["茶叶"]),
    ("utm-content: !b", "utm-content", ["a", ""], ["b"]),
    ("language: zh, en-GB", "language", ["zh", "zh-cn", "zh-hant-tw", "en-gb"], ["en", "en-us", "z", "zhx", ""]),
    ("language: !zh", "language", ["en", ""], ["zh-tw"]),
    ("region: 四川*, 上海市", "region", ["中国/四川省/成都市", "中国/上海市/上海市", "四川省"], ["中国/北京市/北京市", "", "//", None]),
    ("keyword: *客服*", "keyword", ["在线客服系统"], ["茶", "", None]),
    ("search: seo, none", "search", ["seo", "none"], ["paid", None]),
    ("search: !paid", "search", ["seo", "none"], ["paid", None]),
    ("data: cart.total >= 200", "data", [{"cart": {"total": 200}}, {"cart.total": "250"}], [{}, {"cart": {}}, {"cart": {"total": 199.5}}, {"cart": 200}, {"cart": {"total": "many"}}]),
    ("queue: > 3", "queue", [4], [3, 0, None]),
    ("path: /a, /p/*", "path", ["/a", "/p/7"], ["/b", "/a/"]),
    ("path: !/pay*", "path", ["/a"], ["/pay", "/pay/1"]),
    ("path: /p/*, !/p/old", "path", ["/p/7"], ["/p/old", "/x"]),
    ("query: tag=a*, free", "query", [[["tag", "abc"]], [["free", ""]]], [[["tag", "b"]], [], [["fre", ""]]]),
    ("query: !debug", "query", [[], [["a", "1"]]], [[["debug", "1"]]]),
    ("referrer: *baidu*", "referrer", ["https://www.baidu.com/"], ["", "https://a.cn/"]),
    ("device: mobile", "device", ["mobile"], ["pc"]),
    ("device: !mobile", "device", ["pc"], ["mobile"]),
    ("visits: >= 2", "visits", [2, 3], [1]),
    ("pages: < 3", "pages", [1, 2], [3]),
    ("visitor: returning", "visitor", ["returning"], ["new"]),
    ("staff: online", "staff", ["online"], ["offline", None]),
    ("staff: !online", "staff", ["offline"], ["online", None]),
    ("chat: none, ended", "chat", ["none", "ended"], ["chatting", "waiting", "full", None]),
    ("unread: > 0", "unread", [1], [0, None]),
]


@pytest.mark.parametrize("text, key, hits, misses", CASES)
def test_a_condition_holds_and_fails_as_it_says(text, key, hits, misses):
    assert [value for value in hits if line(text, **{key: value})["ok"] is not True] == []
    assert [value for value in misses if line(text, **{key: value})["ok"] is not False] == []


def test_hours_hold_by_the_wall_and_the_offset():
    assert line("hours: 09:00-18:00", wall=10 * 3600000)["ok"] is True
    found = line("hours: 09:00-18:00", wall=8 * 3600000, at=500)
    assert found["ok"] is False and found["seen"] is False and found["next"] == 500 + 3600000


def test_every_condition_has_its_case():
    assert {case[0].split(":")[0] for case in CASES} | {"hours"} == set(CONDITIONS)


@pytest.mark.parametrize("text, key", [(case[0], case[1]) for case in CASES if case[1] not in ("signals", "in-view", "present", "data")])
def test_what_is_not_known_never_holds_negated_or_not(text, key):
    found = line(text, **{key: None})
    assert found["ok"] is False and found["next"] is None


@pytest.mark.parametrize("key", ["after", "active", "idle"])
def test_a_running_time_says_when_it_will_hold_and_a_halted_one_does_not(key):
    assert line(key + ": 30s", **{key: 10000, "at": 500})["next"] == 20500
    assert line(key + ": 30s", **{key: 10000, "at": 500, "lively": False})["next"] == (None if key == "active" else 20500)
    assert line(key + ": 30s", **{key: 30000})["next"] is None


@pytest.mark.parametrize("text", ["exit-intent", "click: #a", "event: a"])
def test_a_signal_that_is_kept_holds_without_happening_again(text):
    condition = read_rule("a", text)["when"][0]
    assert [holds(condition, facts_of(), latched)["ok"] for latched in (True, False)] == [True, False]


def test_a_line_tells_what_was_wanted_and_seen():
    assert line("path: /a, !/b", path="/x") == {"key": "path", "want": "/a, !/b", "seen": "/x", "ok": False, "next": None}


@pytest.mark.parametrize("items, ok", [(["a"], True), (["b"], False), (["b", "a"], True), (["!a"], False), (["!b"], True), (["a", "!a"], False), (["b", "!c"], False), ([], True)])
def test_a_comma_list_means_any_of_and_a_negated_item_excludes(items, ok):
    assert any_of(items, lambda seen, item: glob(item, seen), "a") is ok


def test_a_query_item_may_name_a_parameter_or_its_value():
    pairs = [["a", "1"], ["a", "2"], ["b", ""]]
    assert all(query_has(pairs, item) for item in ["a", "a=1", "a=2", "b", "b=", "a=*"])
    assert not any(query_has(pairs, item) for item in ["c", "a=3", "b=1", ""])


def test_a_parameters_value_may_have_a_sign_of_its_own_and_its_name_be_empty():
    assert query_has([["a", "b=c"]], "a=b=c") and not query_has([["a=b", "c"]], "a=b=c")
    assert query_has([["", "x"]], "=x") and not query_has([["=x", ""]], "=x") and not query_has([["", "y"]], "=x")
