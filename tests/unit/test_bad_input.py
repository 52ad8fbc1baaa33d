"""Bad input is one clear warning that names the attribute, what was found and what was expected; the rest stays in force."""
import json

import pytest
from scenarios.playing import play
from unit.bad_input import GOOD, TABLE


def warnings(pairs):
    """What a page with these attributes logs within a second of its start, and its trace."""
    # As the browser's port has it: "" where the selector finds nothing, None without data-rules.
    rules = "" if any(name == "rules" and value for name, value in pairs) else None
    trace, thrown = play({"attributes": pairs, "rules": rules, "timeline": "0s load / | 500ms api state | 1s api explain"})
    assert thrown == []
    return [record[3] for record in trace if record[2] == "warn"], trace


def test_the_table_is_large_and_has_no_row_twice():
    assert len(TABLE) >= 60 and len({json.dumps(row[:2]) for row in TABLE}) == len(TABLE)


def test_the_good_attributes_alone_are_no_warning():
    assert warnings(GOOD)[0] == []


@pytest.mark.parametrize("name, value, words", TABLE, ids=[f"{row[0]}={row[1]}" for row in TABLE])
def test_each_is_one_clear_warning_and_the_others_stay_in_force(name, value, words):
    found, trace = warnings([*GOOD, [name, value]])
    assert len(found) == 1, found
    assert "data-" + name in found[0]
    assert [word for word in words if word.lower() not in found[0].lower()] == [], found[0]
    assert ["Ask us"] == list({record[3]["name"] for record in trace if record[2] == "launcher"})
    assert in_force(trace)


def in_force(trace):
    """The good attributes beside it: nothing is loaded, and the good rule is judged with its own 1h."""
    sdk = [record for record in trace if record[2] == "sdk"]
    rules = [record[3] for record in trace if record[2] == "explain"][-1]
    return sdk == [] and rules[0]["rule"] == "good" and "1h" in [check["want"] for check in rules[0]["checks"]]


def test_a_long_value_is_not_repeated_in_full():
    found, _ = warnings([*GOOD, ["chat-window-param", "{" + "x" * 5000]])
    assert len(found) == 1 and len(found[0]) < 300
