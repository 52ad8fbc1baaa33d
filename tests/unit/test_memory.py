"""What is remembered between pages."""
import json

import pytest
from echat_plugin.core.rules.memory import KEPT, PAUSE, fired, history, new_memory, read_memory, remember_firing, turn_page


def stored(**changes):
    memory = {"v": 1, "visits": 2, "pages": 3, "start": 100, "last": 200, "dismissed": 0, "closed": 4, "lease": ["t", 5], "id": "x", "utm": [["source", "a"]], "fired": [["a", [1, 2]]]}
    memory.update(changes)
    return json.dumps({key: value for key, value in memory.items() if value != "gone"})


def test_a_record_of_ours_is_read_as_it_was_written():
    assert read_memory(stored()) == json.loads(stored())
    assert read_memory(json.dumps(new_memory(7))) == new_memory(7)


@pytest.mark.parametrize("text", [
    None, "", "null", "3", "[]", "{}", "{", "x", stored(v=2), stored(v="1"), stored(v="gone"), stored(visits="2"), stored(visits="gone"), stored(last=None),
    stored(lease=[]), stored(lease=["t"]), stored(lease=["t", "5"]), stored(lease=None), stored(fired=None), stored(fired={}), stored(fired=["a"]),
    stored(fired=[["a"]]), stored(fired=[["a", 1]]), stored(fired=[["a", ["1"]]]), stored(fired=[["a", [None]]]), stored(id=5), stored(closed="1"), stored(utm="a"), stored(utm=[["a"]]), stored(utm=[["a", 1]]), stored(utm=[1]), stored(utm=[[1, "a"]]),
])
def test_a_broken_record_or_one_of_another_version_is_none(text):
    assert read_memory(text) is None


def test_the_first_page_is_the_first_visit():
    memory = new_memory(PAUSE * 10)
    turn_page(memory, PAUSE * 10, [])
    assert [memory["visits"], memory["pages"], memory["start"], memory["last"]] == [1, 1, PAUSE * 10, PAUSE * 10]


@pytest.mark.parametrize("gap, visits, pages", [(0, 1, 2), (PAUSE, 1, 2), (PAUSE + 1, 2, 1), (-PAUSE, 1, 2), (-PAUSE - 1, 2, 1)])
def test_a_visit_ends_after_half_an_hour_without_a_sign_of_life(gap, visits, pages):
    memory = new_memory(0)
    turn_page(memory, PAUSE * 100, [["source", "a"]])
    turn_page(memory, PAUSE * 100 + gap, [])
    assert [memory["visits"], memory["pages"]] == [visits, pages]
    assert memory["start"] == PAUSE * 100 + (gap if visits == 2 else 0)
    assert memory["utm"] == ([["source", "a"]] if visits == 1 else [])


def test_a_campaign_is_that_of_the_visit_until_another_address_names_one():
    memory = new_memory(0)
    for campaign, known in [([["source", "a"]], "a"), ([], "a"), ([["source", "b"]], "b")]:
        turn_page(memory, PAUSE * 100, campaign)
        assert memory["utm"] == [["source", known]]


def test_a_record_of_an_earlier_build_goes_on_with_what_it_did_not_know_as_in_a_new_one():
    assert read_memory(stored(id="gone", closed="gone", utm="gone")) == {**json.loads(stored()), "id": "", "closed": 0, "utm": []}


def test_a_dry_run_has_a_history_of_its_own():
    assert [history("a", False), history("a", True)] == ["a", "dry:a"]


def test_firings_are_kept_by_rule_oldest_first_and_only_so_many():
    memory = new_memory(0)
    for at in range(KEPT + 5):
        remember_firing(memory, "a", at)
    remember_firing(memory, "b", 7)
    assert fired(memory, "a") == list(range(5, KEPT + 5))
    assert fired(memory, "b") == [7] and fired(memory, "c") == []
