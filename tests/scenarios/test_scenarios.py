"""Every scenario, in each manner of the fake ECHAT it speaks of, in CPython."""
import re

import pytest
from scenarios.playing import play, shown
from scenarios.reading import read_all

SCENARIOS = read_all()
PLAYED = [pytest.param(scenario, manner, id=f"{scenario.file}: {scenario.name} [{manner}]",
                       marks=[pytest.mark.vendor(*scenario.sections)] if scenario.sections else [])
          for scenario in SCENARIOS for manner in scenario.manners]  # fmt: skip


def has(line, words):
    """Whether the words are in the line, in order; a time is the line's own."""
    first, *rest = words.split()
    if first[0].isdigit() and line.split()[0] != first:
        return False
    parts = rest if first[0].isdigit() else [first, *rest]
    return bool(re.search(".*".join(rf"(?<=[ {{\[,?&]){re.escape(part)}(?![\w=-])" for part in parts), line))


@pytest.mark.parametrize(("scenario", "manner"), PLAYED)
def test_scenario(scenario, manner):
    trace, problems = play(scenario.played(manner))
    assert not problems, problems
    assert all(record[2] not in ("threw", "stuck", "unknown-verb") for record in trace), "\n".join(map(shown, trace))
    lines = [shown(record) for record in trace]
    rest = iter(lines)
    for words in scenario.wanted:
        assert any(has(line, words) for line in rest), f"missing, in order: {words}\n" + "\n".join(lines)
    for words in scenario.never:
        found = [line for line in lines if has(line, words)]
        assert not found, f"must not be: {found[0]}\n" + "\n".join(lines)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: f"{scenario.file}: {scenario.name}")
def test_scenario_expects_something(scenario):
    assert scenario.wanted or scenario.never
    assert scenario.timeline
