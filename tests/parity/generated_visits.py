"""Many different visits, the same ones every time, and what came of them."""
from collections import Counter

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test
from parity.history import Broken
from parity.visits import Visit

# From the eleventh on Hypothesis makes most of a run's examples by changing a little in the one before.
RUN = 10
STEPS = 18
SETTINGS = settings(
    max_examples=RUN, stateful_step_count=STEPS, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck), print_blob=False, report_multiple_bugs=False,
)  # fmt: skip


def visits(first, count):
    """At least `count` visits that kept every invariant; `first` numbers their first run. A broken invariant is raised, as a scenario."""
    found = []
    number = first
    while len(found) < count:
        machine = type("Visit", (Visit,), {"done": staticmethod(found.append)})
        run_state_machine_as_test(seed(number)(machine), settings=SETTINGS)
        # A run begins with the plainest of all visits; one is enough.
        if number > first:
            del found[-RUN]
        number += 1
    return found[:count]


def complaint(runs):
    """The first word of the first complaint in that many runs; None where nobody complains."""
    for number in range(runs):
        try:
            run_state_machine_as_test(seed(number)(Visit), settings=SETTINGS)
        except Broken as problem:
            return problem.args[0]
    return None


def figures(batch):
    """Of a batch: visits, steps, turns by deed, and how often each check was all that held a rule back."""
    told = Counter(visits=len(batch), steps=sum(len(visit.lines) for visit in batch), tabs=sum(visit.tabs > 1 for visit in batch))
    for visit in batch:
        told["explained"] += visit.site["explained"]
        told["acted in"] += bool(visit.model.turns)
        for turn in visit.model.turns:
            told["turns"] += 1
            told[("dry " if visit.model.dry else "" if turn["acted"] else "out ") + visit.model.rules[turn["rule"]]["do"]] += 1
        for key, times in visit.explained.alone.items():
            told["only " + key] += times
    return told
