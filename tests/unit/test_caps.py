"""How often a rule may fire: limit, cooldown, after-dismiss."""
import pytest
from echat_plugin.core.rules.memory import new_memory
from echat_plugin.core.rules.caps import caps
from echat_plugin.core.rules.reading import read_rule
from unit.facts import WALL, facts_of

DAY = 86400000
HOUR = 3600000


def lines(text, fired=(), start=WALL - HOUR, dismissed=0, **known):
    memory = new_memory(WALL)
    memory["fired"] = [["other", [WALL]], ["a", list(fired)]] if fired else []
    memory["start"] = start
    memory["dismissed"] = dismissed
    rule = read_rule("a", "after: 1s; " + text)
    assert rule["problems"] == []
    return caps(rule, facts_of(memory=memory, **known))


def limit(text, **known):
    return lines("limit: " + text, **known)[0]


@pytest.mark.parametrize("words, fired, ok", [
    ("1/session", [], True), ("1/session", [WALL - 1], False), ("1/session", [WALL - HOUR - 1], True), ("2/session", [WALL - 1], True), ("2/session", [WALL - 2, WALL - 1], False),
    ("1/visitor", [], True), ("1/visitor", [1], False), ("1/visitor", [0], False), ("1/1ms", [WALL - 1], True), ("1/1ms", [WALL], False),
    ("1/7d", [WALL - 7 * DAY], True), ("1/7d", [WALL - 7 * DAY + 1], False), ("2/1h", [WALL - 2, WALL - HOUR], True), ("2/1h", [WALL - 2, WALL - 1], False),
    ("1/session", [WALL + 99999], False), ("1/1h", [WALL + 99999], False),
])
def test_a_limit_counts_within_its_scope(words, fired, ok):
    assert limit(words, fired=fired)["ok"] is ok


def test_a_limit_per_page_counts_what_fired_on_this_page_alone():
    assert limit("1/page", fired_here=["a"])["ok"] is False
    assert limit("1/page", fired_here=["b"], fired=[WALL - 1])["ok"] is True
    assert limit("2/page", fired_here=["a"])["ok"] is True


@pytest.mark.parametrize("offset, ago, ok", [(0, 1, False), (0, WALL % DAY, False), (0, WALL % DAY + 1, True), (480, (WALL + 480 * 60000) % DAY, False), (480, (WALL + 480 * 60000) % DAY + 1, True)])
def test_a_day_is_the_visitors_own_calendar_day(offset, ago, ok):
    assert limit("1/day", fired=[WALL - ago], offsets=[["", offset]])["ok"] is ok


def test_a_limit_over_a_time_says_when_it_is_over_and_the_others_do_not():
    assert limit("1/1h", fired=[WALL - 1000], at=5)["next"] == 5 + HOUR - 1000
    assert limit("1/1ms", fired=[WALL])["next"] == 1001
    assert limit("1/session", fired=[WALL - 1000])["next"] is None


@pytest.mark.parametrize("offset", [0, 480])
def test_a_limit_a_day_says_midnight(offset):
    assert limit("1/day", fired=[WALL - 1], offsets=[["", offset]], at=5)["next"] == 5 + DAY - (WALL + offset * 60000) % DAY


def test_several_limits_must_all_hold():
    found = lines("limit: 2/session, 1/1h", fired=[WALL - 1])
    assert [[line["want"], line["ok"]] for line in found[:2]] == [["2/session", True], ["1/1h", False]]


@pytest.mark.parametrize("ago, ok, then", [(HOUR, True, 1000), (HOUR - 1, False, 1001), (0, False, 1000 + HOUR)])
def test_a_cooldown_counts_from_the_last_firing(ago, ok, then):
    found = lines("cooldown: 1h", fired=[WALL - 2 * HOUR, WALL - ago])[1]
    assert found == {"key": "cooldown", "want": HOUR, "seen": then - 1000, "ok": ok, "next": then}
    assert lines("cooldown: 1ms", fired=[WALL])[1]["ok"] is False


@pytest.mark.parametrize("refused, seen", [(["a"], "refused"), (["b"], "allowed")])
def test_a_rule_the_page_refused_says_so(refused, seen):
    found = lines("priority: 1", refused=refused)[1]
    assert [found["key"], found["want"], found["seen"], found["ok"]] == ["before-open", "allowed", seen, seen == "allowed"]


def test_without_a_firing_or_a_cooldown_there_is_no_such_line():
    assert [line["key"] for line in lines("cooldown: 1h")] == ["limit", "before-open", "after-dismiss"]
    assert [line["key"] for line in lines("priority: 1", fired=[WALL])] == ["limit", "before-open", "after-dismiss"]


@pytest.mark.parametrize("words, dismissed, ok", [
    ("session", 0, True), ("session", WALL - 1, False), ("session", WALL - HOUR - 1, True), ("session", WALL - HOUR, False),
    ("never", 0, True), ("never", 1, False), ("1d", 0, True), ("1d", WALL - DAY, True), ("1d", WALL - DAY + 1, False), ("0s", WALL, True), ("0s", WALL + HOUR, True), ("99999d", 0, True),
])
def test_after_the_visitor_closed_it_a_rule_stays_quiet_as_it_says(words, dismissed, ok):
    assert lines("after-dismiss: " + words, dismissed=dismissed)[-1]["ok"] is ok


def test_a_dismissal_for_a_time_says_when_it_is_over():
    assert lines("after-dismiss: 1h", dismissed=WALL - 1000)[-1]["next"] == 1000 + HOUR - 1000
    assert lines("after-dismiss: 1h", dismissed=WALL - HOUR)[-1]["next"] is None
    assert lines("after-dismiss: session", dismissed=WALL - 1000)[-1]["next"] is None
