"""Every scenario leaves the same trace in CPython and on Node, byte for byte."""
import pytest
from parity.twins import on_node, options
from scenarios.playing import canonical, play
from scenarios.reading import read_all

PLAYED = [(scenario, manner) for scenario in read_all() for manner in scenario.manners]


@pytest.fixture(scope="module")
def node_traces():
    return on_node(options(scenario.played(manner)) for scenario, manner in PLAYED)


@pytest.mark.parametrize("at", range(len(PLAYED)), ids=[f"{one.file}: {one.name} [{manner}]" for one, manner in PLAYED])
def test_scenario_agrees(at, node_traces):
    scenario, manner = PLAYED[at]
    assert canonical(play(scenario.played(manner))[0]) == node_traces[at]
