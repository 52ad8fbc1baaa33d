"""Every scenario, in each manner of the fake ECHAT it speaks of, in CPython."""
import pytest
from scenarios.playing import play, shown
from scenarios.reading import read_all

SCENARIOS = read_all()
PLAYED = [pytest.param(scenario, manner, id=f"{scenario.file}: {scenario.name} [{manner}]")
          for scenario in SCENARIOS for manner in scenario.manners]  # fmt: skip


def has(line, words):
    """Whether the words are in the line, in order: the time and the tab exactly, the rest as parts of it."""
    at = 0
    for place, word in enumerate(words.split()):
        if place == 0 and word[0].isdigit():
            if line.split()[0] != word:
                return False
            at = len(word)
            continue
        found = line.find(word, at)
        if found < 0:
            return False
        at = found + len(word)
    return True


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
