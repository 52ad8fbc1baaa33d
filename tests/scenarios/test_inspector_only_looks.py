"""With `data-debug` the inspector comes; all else is as without it, in every scenario."""
import pytest
from scenarios.playing import play
from scenarios.reading import read_all

PLAYED = [pytest.param(scenario, id=f"{scenario.file}: {scenario.name}") for scenario in read_all() if ["debug", ""] not in scenario.attributes]


def without_inspector(trace):
    return [record for record in trace if record[2] != "inspect" and record[2:] != ["fetch", "inspector"]]


@pytest.mark.parametrize("scenario", PLAYED)
def test_a_page_that_is_inspected_does_the_same(scenario):
    options = scenario.played(scenario.manners[0])
    trace, problems = play(options)
    inspected, more = play(options | {"attributes": [*options["attributes"], ["debug", ""]]})
    assert not more or len(more) == len(problems), more
    assert without_inspector(inspected) == trace
    assert len(inspected) > len(trace)
