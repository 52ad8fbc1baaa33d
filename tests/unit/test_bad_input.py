"""Bad input is one clear warning that names the attribute, what was found and what was expected; the rest stays in force."""
import json

import pytest
from echat_plugin.core.config import configure
from echat_plugin.core.machine import step
from echat_plugin.core.state import new_state, zones
from unit.bad_input import GOOD, TABLE
from unit.events import STILL, event


def warnings(pairs):
    """What a page with these attributes logs at its start, and the configuration that is in force."""
    # As the browser's port has it: "" where the selector finds nothing, None without data-rules.
    rules = "" if any(name == "rules" and value for name, value in pairs) else None
    config = configure(pairs, rules)
    offsets = [[zone, None if "Mars" in zone else 0] for zone in zones(config)]
    first = event("start", offsets=offsets)
    effects = step(new_state(config, first, STILL), first)
    return [effect["text"] for effect in effects if effect["do"] == "warn"], config


def test_the_table_is_large_and_has_no_row_twice():
    assert len(TABLE) >= 60 and len({json.dumps(row[:2]) for row in TABLE}) == len(TABLE)


def test_the_good_attributes_alone_are_no_warning():
    assert warnings(GOOD)[0] == []


@pytest.mark.parametrize("name, value, words", TABLE, ids=[f"{row[0]}={row[1]}" for row in TABLE])
def test_each_is_one_clear_warning_and_the_others_stay_in_force(name, value, words):
    found, config = warnings([*GOOD, [name, value]])
    assert len(found) == 1, found
    assert "data-" + name in found[0]
    assert [word for word in words if word.lower() not in found[0].lower()] == [], found[0]
    assert [config["company-id"], config["load"], config["launcher-label"], config["badge"]] == ["12191", "manual", "Ask us", 9]
    assert config["rules"][0]["name"] == "good" and config["rules"][0]["when"][0]["want"] == 3600000


def test_a_long_value_is_not_repeated_in_full():
    found, _ = warnings([*GOOD, ["vis-evt", "{" + "x" * 5000]])
    assert len(found) == 1 and len(found[0]) < 300
