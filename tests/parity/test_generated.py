"""Thousands of scenarios that Hypothesis makes leave the same traces in both languages. One Node process plays them all."""
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from parity.generating import scenarios
from parity.twins import on_node, options
from scenarios.playing import canonical, play, shown


def made(count):
    """That many scenarios, the same ones every time."""
    found = []

    @settings(max_examples=count, derandomize=True, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(scenarios)
    def gather(scenario):
        found.append(options(scenario))

    gather()
    return found


def agree(batch):
    with ThreadPoolExecutor() as pool:
        node = pool.submit(on_node, batch)
        ours = [play(scenario) for scenario in batch]
        traces = node.result()
    for scenario, (trace, problems), theirs in zip(batch, ours, traces, strict=True):
        assert not problems, (problems, scenario)
        assert canonical(trace) == theirs, scenario
        assert all(record[2] not in ("threw", "stuck", "unknown-verb") for record in trace), (scenario, list(map(shown, trace)))


def test_two_thousand():
    batch = made(2000)
    assert len(batch) >= 1900
    agree(batch)


@pytest.mark.slow
def test_twenty_thousand():
    agree(made(20000))
