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
    ("exit-intent", "exit-intent", [True], [False]),
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
    assert {case[1] for case in CASES} | {"hours"} == set(CONDITIONS)


@pytest.mark.parametrize("text, key", [(case[0], case[1]) for case in CASES])
def test_what_is_not_known_never_holds_negated_or_not(text, key):
    found = line(text, **{key: None})
    assert found["ok"] is False and found["next"] is None


@pytest.mark.parametrize("key", ["after", "active", "idle"])
def test_a_running_time_says_when_it_will_hold_and_a_halted_one_does_not(key):
    assert line(key + ": 30s", **{key: 10000, "at": 500})["next"] == 20500
    assert line(key + ": 30s", **{key: 10000, "at": 500, "runs-" + key: False})["next"] is None
    assert line(key + ": 30s", **{key: 30000})["next"] is None


def test_a_line_tells_what_was_wanted_and_seen():
    assert line("path: /a, !/b", path="/x") == {"key": "path", "want": "/a, !/b", "seen": "/x", "ok": False, "next": None}


@pytest.mark.parametrize("items, ok", [(["a"], True), (["b"], False), (["b", "a"], True), (["!a"], False), (["!b"], True), (["a", "!a"], False), (["b", "!c"], False), ([], True)])
def test_a_comma_list_means_any_of_and_a_negated_item_excludes(items, ok):
    assert any_of(items, lambda item: glob(item, "a")) is ok


def test_a_query_item_may_name_a_parameter_or_its_value():
    pairs = [["a", "1"], ["a", "2"], ["b", ""]]
    assert all(query_has(pairs, item) for item in ["a", "a=1", "a=2", "b", "b=", "a=*"])
    assert not any(query_has(pairs, item) for item in ["c", "a=3", "b=1", ""])
