"""Holidays and make-up workdays: reading the file, and what `hours` makes of it; the example file for China."""
import json
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from echat_plugin.core.rules.calendar import NONE, among, day_of, days, is_workday, read_calendar
from echat_plugin.core.rules.hours import by_calendar, hours_hold, read_hours

FILE = Path(__file__).resolve().parents[2] / "demo/holidays-cn.json"
CHINA = read_calendar(FILE.read_text("utf-8"))
ZONES = [["", 0], ["Asia/Shanghai", 480]]


def number(day):
    """An ISO day as days since 1970, by Python's own calendar."""
    return (date.fromisoformat(day) - date(1970, 1, 1)).days


def now(hours, moment, calendar=CHINA):
    wall = int(datetime.fromisoformat(moment).replace(tzinfo=timezone.utc).timestamp() * 1000)
    return hours_hold(read_hours(hours), wall, ZONES, calendar)


def holds(hours, moment, calendar=CHINA):
    return now(hours, moment, calendar)[0]


# Days


@pytest.mark.parametrize("day", ["1970-01-01", "1999-12-31", "2000-02-29", "2000-03-01", "2024-02-29", "2026-02-28", "2026-03-01", "2100-03-01", "2026-12-31"])
def test_a_day_is_the_number_python_gives_it(day):
    assert day_of(day) == number(day) == days(*map(int, day.split("-")))


@pytest.mark.parametrize("words", ["", "2026", "2026-02", "2026-2-15", "2026-02-15T00:00", "15.02.2026", "2026-02-xx", "xxxx-02-15", "2026-xx-15", "2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-12-32", "2026/02/15", "-026-02-15"])
def test_what_is_no_day_is_none(words):
    assert day_of(words) is None


# The file


@pytest.mark.parametrize("record, found", [
    ({"holidays": [], "workdays": []}, NONE),
    ({"holidays": ["1970-01-02"], "workdays": ["1970-01-03/1970-01-05"]}, {"holidays": [[1, 1]], "workdays": [[2, 4]]}),
    ({"holidays": ["1970-01-02/1970-01-02"]}, {"holidays": [[1, 1]], "workdays": []}),
    ({"workdays": ["1970-01-02"]}, {"holidays": [], "workdays": [[1, 1]]}),
    ({"note": "anything", "year": 2026, "holidays": []}, NONE), ({}, NONE),
])
def test_a_calendar_is_days_and_spans_of_days(record, found):
    assert read_calendar(json.dumps(record)) == found


@pytest.mark.parametrize("text", [
    None, "", "x", "[]", "null", "7", '"2026-01-01"', '{"holidays": ["2026-01-01"]', '{"holidays": ["1 January"]}', '{"holidays": ["2026-01-01", 7]}',
    '{"holidays": ["2026-01-03/2026-01-01"]}', '{"holidays": ["2026-01-01/2026-01-02/2026-01-03"]}', '{"holidays": ["2026-01-01/"]}', '{"holidays": ["/2026-01-01"]}',
    '{"holidays": [null]}', '{"workdays": ["2026-1-4"]}', '{"holidays": [], "workdays": [""]}',
])
def test_a_broken_calendar_is_none(text):
    assert read_calendar(text) is None


def test_a_span_has_both_its_ends_and_nothing_beyond():
    spans = [[10, 12], [20, 20]]
    assert [day for day in range(30) if among(spans, day)] == [10, 11, 12, 20] and not among([], 10)


@pytest.mark.parametrize("day, works", [
    ("2026-03-02", True), ("2026-03-06", True), ("2026-03-07", False), ("2026-03-08", False),
    ("2026-05-05", False), ("2026-05-06", True), ("2026-05-09", True), ("2026-05-10", False), ("2026-05-16", False),
])
def test_a_workday_is_monday_to_friday_without_holidays_and_the_weekends_that_are_worked(day, works):
    assert is_workday(CHINA, number(day)) is works


def test_a_workday_of_the_file_within_a_holiday_is_worked():
    both = {"holidays": [[number("2026-03-02"), number("2026-03-08")]], "workdays": [[number("2026-03-07")] * 2]}
    assert [is_workday(both, number(f"2026-03-0{day}")) for day in range(2, 9)] == [False, False, False, False, False, True, False]


def test_without_a_calendar_every_monday_to_friday_is_a_workday():
    monday = number("2026-10-05")
    assert [is_workday(NONE, monday + at) for at in range(7)] == [True] * 5 + [False] * 2


# Hours


@pytest.mark.parametrize("hours, inside, outside", [
    ("workdays 09:00-18:00", ["2026-09-30T09:00", "2026-10-08T12:00", "2026-10-10T17:59", "2026-09-20T12:00"], ["2026-10-01T12:00", "2026-10-08T18:00", "2026-10-11T12:00"]),
    ("workdays", ["2026-09-30T00:00", "2026-10-10T23:59"], ["2026-10-01T00:00", "2026-10-07T23:59", "2026-10-11T12:00"]),
    ("holidays", ["2026-10-01T00:00", "2026-10-07T23:59", "2026-10-03T12:00"], ["2026-09-30T23:59", "2026-10-08T00:00", "2026-10-10T12:00", "2026-10-11T12:00"]),
    ("holidays 10:00-16:00", ["2026-10-01T10:00"], ["2026-10-01T09:59", "2026-10-01T16:00", "2026-10-08T12:00"]),
    ("!holidays", ["2026-09-30T23:59", "2026-10-08T00:00", "2026-10-11T12:00"], ["2026-10-01T00:00", "2026-10-07T23:59"]),
    ("!workdays", ["2026-10-01T12:00", "2026-10-11T12:00"], ["2026-10-08T12:00", "2026-10-10T12:00"]),
    ("mon-fri 09:00-18:00, !holidays", ["2026-10-08T12:00"], ["2026-10-05T12:00", "2026-10-10T12:00"]),
    ("holidays, sat-sun, !workdays", ["2026-10-01T12:00", "2026-10-11T12:00"], ["2026-10-10T12:00", "2026-10-08T12:00"]),
    ("workdays holidays 12:00-13:00", ["2026-10-01T12:30", "2026-10-08T12:30", "2026-10-10T12:30"], ["2026-10-11T12:30"]),
    ("workdays sun 12:00-13:00", ["2026-10-11T12:30", "2026-10-08T12:30"], ["2026-10-01T12:30"]),
])
def test_hours_by_the_calendar(hours, inside, outside):
    assert [moment for moment in inside if holds(hours, moment) is not True] == []
    assert [moment for moment in outside if holds(hours, moment) is not False] == []


@pytest.mark.parametrize("hours, inside, outside", [
    # Tuesday the 5th of May is the last day off; the night that begins on it goes on into the first workday.
    ("holidays 22:00-06:00", ["2026-05-05T23:00", "2026-05-06T05:59"], ["2026-05-06T06:00", "2026-05-06T23:00", "2026-05-01T05:00"]),
    # The night of the last workday goes on into the first day off.
    ("workdays 22:00-06:00", ["2026-04-30T23:00", "2026-05-01T05:59"], ["2026-05-01T06:00", "2026-05-01T23:00", "2026-05-06T05:00"]),
    ("22:00-06:00, !holidays", ["2026-04-30T23:00", "2026-05-06T05:00"], ["2026-05-01T05:00", "2026-05-05T23:00"]),
    ("!holidays 22:00-06:00", ["2026-05-01T05:59", "2026-05-05T21:59", "2026-05-06T06:00"], ["2026-05-05T22:00", "2026-05-06T05:59"]),
])
def test_a_night_belongs_to_the_day_on_which_it_begins(hours, inside, outside):
    assert [moment for moment in inside if holds(hours, moment) is not True] == []
    assert [moment for moment in outside if holds(hours, moment) is not False] == []


@pytest.mark.parametrize("moment, inside", [("2026-09-30T15:59", False), ("2026-09-30T16:00", True), ("2026-10-07T15:59", True), ("2026-10-07T16:00", False)])
def test_a_holiday_begins_at_the_zones_own_midnight(moment, inside):
    assert holds("holidays Asia/Shanghai", moment) is inside


@pytest.mark.parametrize("hours", ["workdays", "holidays 09:00-18:00", "!holidays", "!workdays", "09:00-18:00, !holidays", "mon-fri workdays"])
def test_while_the_calendar_is_unknown_such_hours_neither_hold_nor_ask_for_a_timer(hours):
    assert [now(hours, f"2026-03-0{day}T12:00", None) for day in range(1, 8)] == [[None, None]] * 7


@pytest.mark.parametrize("hours", ["mon-fri 09:00-18:00", "!12:00-13:00", "sat"])
def test_hours_that_do_not_speak_of_it_need_no_calendar(hours):
    assert not by_calendar(read_hours(hours)) and by_calendar(read_hours(hours + ", !holidays"))
    assert holds(hours, "2026-03-07T11:00", None) is holds(hours, "2026-03-07T11:00", NONE) is not None


def test_the_next_look_is_never_later_than_a_change():
    spans = read_hours("workdays 09:00-18:00, holidays 22:00-06:00, !12:00-13:00 Asia/Shanghai")
    start = number("2026-04-29") * 86400000
    verdicts = [hours_hold(spans, start + at * 900000, ZONES, CHINA) for at in range(14 * 96)]
    assert {found[0] for found in verdicts} == {True, False}
    assert [at for at in range(len(verdicts) - 1) if verdicts[at][0] != verdicts[at + 1][0] and verdicts[at][1] > 900000] == []


# China's own


def days_off(year):
    first = number(f"{year}-01-01")
    return [first + at for at in range(366) if (date(year, 1, 1) + timedelta(at)).year == year and not is_workday(CHINA, first + at)]


def test_the_file_is_read_and_says_what_it_is():
    assert CHINA is not None and "2027" in json.loads(FILE.read_text("utf-8"))["note"]


@pytest.mark.parametrize("day, works", [
    ("2026-01-01", False), ("2026-01-02", False), ("2026-01-04", True), ("2026-02-13", True), ("2026-02-14", True), ("2026-02-16", False), ("2026-02-23", False), ("2026-02-24", True), ("2026-02-28", True),
    ("2026-04-06", False), ("2026-04-07", True), ("2026-05-04", False), ("2026-05-09", True), ("2026-06-19", False), ("2026-06-22", True), ("2026-09-20", True), ("2026-09-25", False),
    ("2026-10-07", False), ("2026-10-08", True), ("2026-10-10", True), ("2026-12-25", True), ("2027-01-01", False), ("2027-01-04", True), ("2027-02-08", False), ("2027-02-09", True),
])
def test_chinas_days(day, works):
    assert is_workday(CHINA, number(day)) is works


def test_every_workday_moved_to_a_weekend_is_one_and_falls_on_no_holiday():
    moved = [day for first, last in CHINA["workdays"] for day in range(first, last + 1)]
    assert [day for day in moved if (day + 4) % 7 not in (0, 6) or among(CHINA["holidays"], day)] == []


def test_a_year_has_the_days_off_that_the_law_gives():
    # 104 Saturdays and Sundays, and 13 statutory days; in 2027 those on a weekend are not made up for yet.
    assert len(days_off(2026)) == 104 + 13
    assert len(days_off(2027)) == 104 + len([day for first, last in CHINA["holidays"] for day in range(first, last + 1) if number("2027-01-01") <= day and (day + 4) % 7 not in (0, 6)])
