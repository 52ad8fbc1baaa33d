"""`hours: mon-fri 09:00-18:00 Asia/Shanghai`: spans, nights, zones, negation, and when it could change."""
from datetime import datetime, timezone

import pytest
from echat_plugin.core.rules.calendar import NONE
from echat_plugin.core.rules.hours import days, hours_hold, minute, read_hours

MINUTE = 60000
CHINA = [["", 0], ["Asia/Shanghai", 480], ["America/New_York", -300], ["Asia/Kathmandu", 345], ["UTC", 0]]


def wall(text):
    return int(datetime.fromisoformat(text).replace(tzinfo=timezone.utc).timestamp() * 1000)


def now(hours, moment, offsets=CHINA, calendar=NONE):
    return hours_hold(read_hours(hours), wall(moment), offsets, calendar)


@pytest.mark.parametrize("clock, minutes", [("00:00", 0), ("9:00", 540), ("09:30", 570), ("23:59", 1439), ("24:00", 1440)])
def test_a_clock_time_is_minutes_after_midnight(clock, minutes):
    assert minute(clock) == minutes


@pytest.mark.parametrize("clock", ["", "9", "09:60", "24:01", "25:00", "9:5", "09:000", "-1:00", "a:00", "09:-1", ":30", "09:0a"])
def test_what_is_no_clock_time_is_minus_one(clock):
    assert minute(clock) == -1


@pytest.mark.parametrize("words, digits", [("mon", "1"), ("mon-fri", "12345"), ("sat-sun", "60"), ("fri-mon", "5601"), ("sun-sat", "0123456"), ("sun", "0")])
def test_days_may_span_the_weekend(words, digits):
    assert days(words) == digits


@pytest.mark.parametrize("words", ["", "monday", "mon-", "-fri", "mon-fri-sun", "x", "mon-x"])
def test_what_is_no_day_names_none(words):
    assert days(words) == ""


@pytest.mark.parametrize("words", ["", "09:00", "09:00-", "09:00-09:00", "09:00-25:00", "9-18", "weekdays 09:00-18:00", "09:00-10:00-11:00", "Asia/Shanghai", "09:00-12:00 13:00-18:00", "00:00-06:00 09:00-18:00", "mon 0:00-9:00 10:00-11:00"])
def test_what_cannot_be_read_is_none(words):
    assert read_hours(words) is None


# 2024-01-01 was a Monday.
@pytest.mark.parametrize("hours, inside, outside", [
    ("09:00-18:00", ["2024-01-01T09:00", "2024-01-06T17:59:59"], ["2024-01-01T08:59:59", "2024-01-01T18:00"]),
    ("mon-fri 09:00-18:00", ["2024-01-05T12:00"], ["2024-01-06T12:00", "2024-01-07T12:00", "2024-01-05T18:00"]),
    ("sat sun 09:00-18:00", ["2024-01-06T12:00", "2024-01-07T12:00"], ["2024-01-05T12:00"]),
    ("MON-FRI 9:00-18:00", ["2024-01-05T12:00"], ["2024-01-06T12:00"]),
    ("22:00-06:00", ["2024-01-01T22:00", "2024-01-01T23:59", "2024-01-01T00:00", "2024-01-01T05:59"], ["2024-01-01T06:00", "2024-01-01T21:59"]),
    ("fri 22:00-06:00", ["2024-01-05T23:00", "2024-01-06T05:59"], ["2024-01-05T05:00", "2024-01-06T22:30", "2024-01-06T06:00"]),
    ("sat 22:00-06:00", ["2024-01-07T03:00"], ["2024-01-08T03:00", "2024-01-06T03:00"]),
    ("18:00-24:00", ["2024-01-01T23:59:59"], ["2024-01-01T00:00", "2024-01-01T17:59"]),
    ("00:00-24:00", ["2024-01-01T00:00", "2024-01-01T23:59:59"], []),
    ("mon-fri 09:00-18:00, sat 10:00-12:00", ["2024-01-06T11:00", "2024-01-05T11:00"], ["2024-01-06T12:30", "2024-01-07T11:00"]),
    ("!12:00-13:00", ["2024-01-01T11:59", "2024-01-01T13:00"], ["2024-01-01T12:00", "2024-01-01T12:59"]),
    ("mon-fri", ["2024-01-01T00:00", "2024-01-05T23:59:59"], ["2024-01-06T00:00", "2024-01-07T23:59"]),
    ('"mon-fri 09:00-18:00", "sat 10:00-12:00"', ["2024-01-05T11:00", "2024-01-06T11:00"], ["2024-01-06T13:00"]),
    ('"mon-fri 09:00-18:00, sat 10:00-12:00"', ["2024-01-05T11:00", "2024-01-06T11:00"], ["2024-01-06T13:00"]),
    ("09:00-18:00, !sat", ["2024-01-05T11:00"], ["2024-01-06T11:00", "2024-01-05T08:00"]),
    ("09:00-18:00, !12:00-13:00", ["2024-01-01T11:59"], ["2024-01-01T12:30", "2024-01-01T19:00"]),
])
def test_inside_and_outside(hours, inside, outside):
    assert [moment for moment in inside if now(hours, moment)[0] is not True] == []
    assert [moment for moment in outside if now(hours, moment)[0] is not False] == []


@pytest.mark.parametrize("hours, inside, outside", [
    ("mon 09:00-18:00 Asia/Shanghai", "2024-01-01T01:00", "2024-01-01T10:00"),
    ("mon 00:00-01:00 Asia/Shanghai", "2023-12-31T16:30", "2024-01-01T00:30"),
    ("sun 19:00-24:00 America/New_York", "2024-01-01T00:30", "2023-12-31T00:30"),
    ("09:00-10:00 Asia/Kathmandu", "2024-01-01T03:15", "2024-01-01T03:14"),
    ("09:00-10:00 UTC", "2024-01-01T09:00", "2024-01-01T10:00"),
    ("09:00-10:00, 11:00-12:00 Asia/Shanghai", "2024-01-01T01:00", "2024-01-01T09:00"),
    ("09:00-10:00 UTC, 09:00-10:00 Asia/Shanghai", "2024-01-01T09:30", "2024-01-01T10:30"),
])
def test_zones_count_and_one_written_once_serves_all(hours, inside, outside):
    assert now(hours, inside)[0] is True and now(hours, outside)[0] is False


def test_an_unknown_zone_neither_holds_nor_asks_for_a_timer():
    assert now("09:00-18:00 Mars/Olympus", "2024-01-01T12:00") == [None, None]
    assert now("!09:00-18:00 Mars/Olympus", "2024-01-01T12:00") == [None, None]
    assert now("09:00-18:00 Mars/Olympus", "2024-01-01T12:00", [["Mars/Olympus", None]]) == [None, None]


@pytest.mark.parametrize("hours, moment, minutes", [
    ("09:00-18:00", "2024-01-01T08:00", 60), ("09:00-18:00", "2024-01-01T09:00", 540), ("09:00-18:00", "2024-01-01T18:00", 900),
    ("22:00-06:00", "2024-01-01T23:00", 420), ("09:00-18:00 Asia/Shanghai", "2024-01-01T00:00", 60), ("18:00-24:00", "2024-01-01T20:00", 240),
    ("mon-fri", "2024-01-05T23:00", 60),
    ("09:00-18:00, !12:00-13:00", "2024-01-01T11:30", 30),
])
def test_the_next_look_is_at_the_next_edge(hours, moment, minutes):
    assert now(hours, moment)[1] == minutes * MINUTE


def test_the_next_look_counts_the_seconds_already_gone():
    assert now("09:00-18:00", "2024-01-01T08:59:30")[1] == 30000


@pytest.mark.parametrize("hours", ["fri 22:00-06:00", "mon-fri 09:00-18:00, !12:00-13:00", "sat 00:00-24:00", "18:00-24:00, 03:00-04:00 Asia/Kathmandu"])
def test_nothing_changes_before_the_next_look_and_the_look_is_never_late(hours):
    start = wall("2024-01-01T00:00")
    spans = read_hours(hours)
    verdicts = [hours_hold(spans, start + at * 15 * MINUTE, CHINA, NONE) for at in range(8 * 96)]
    for at in range(len(verdicts) - 1):
        assert 0 < verdicts[at][1] <= 1440 * MINUTE
        if verdicts[at][0] != verdicts[at + 1][0]:
            assert verdicts[at][1] <= 15 * MINUTE


def test_a_span_may_begin_and_end_at_midnight():
    assert [[span["from"], span["to"]] for span in read_hours("00:00-06:00, 22:00-00:00")] == [[0, 360], [1320, 0]]


def test_what_has_a_slash_is_a_zone_and_holds_for_what_follows():
    assert [span["zone"] for span in read_hours("09:00-18:00 /x, 09:00-18:00 UTC, 09:00-18:00")] == ["/x", "UTC", "UTC"]


def test_blanks_more_than_one_are_one():
    assert read_hours("mon-fri   09:00-18:00  UTC") == read_hours("mon-fri 09:00-18:00 UTC") is not None
