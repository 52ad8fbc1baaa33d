"""Visits that Hypothesis makes keep every invariant of `model.py` and `explained.py`, and leave the same traces in both languages."""
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from parity.generated_visits import RUN, figures, visits
from parity.looking_often import comparable, turns
from parity.twins import on_node
from scenarios.playing import canonical

BATCH = 500
# What two thousand visits must have seen, or they show nothing: turns by deed, and moments at which one check alone held a rule back
SEEN = {
    "acted in": 900, "turns": 5000, "tabs": 800, "explained": 800, "open": 400, "teaser": 400, "badge": 400, "title": 100, "card": 300, "emit": 300, "out open": 100, "dry open": 50,
    "only limit": 500, "only cooldown": 100, "only after-dismiss": 50, "only no-chat": 20, "only window": 300, "only attention": 80, "only other-tab": 5, "only tab": 100, "only before-open": 5, "only delay": 50, "only sdk": 100,
}  # fmt: skip


def asked(visit):
    return visit.options | {"timeline": "\n".join(visit.lines)}


def agree(batch):
    """Node plays these visits too; there nobody has asked for the reasons on the way, so that asking must change nothing."""
    for visit, theirs in zip(batch, on_node(map(asked, batch)), strict=True):
        assert canonical(visit.world["trace"]) == theirs, asked(visit)


def look_often(batch):
    for visit in batch:
        if comparable(visit):
            assert turns(visit, False) == turns(visit, True), asked(visit)


def prove(count, often):
    """Make that many visits; give the figures. Of each batch this many are looked at often."""
    told = Counter()
    with ThreadPoolExecutor(1) as pool:
        playing = []
        for first in range(0, count, BATCH):
            # (A run's plainest visit is left out, but for the first.)
            batch = visits(first * 2 // RUN, BATCH)
            playing.append(pool.submit(agree, batch))
            look_often(batch[:often])
            told += figures(batch)
        for each in playing:
            each.result()
    return told


def vacuous(told, times):
    return {name: told[name] for name, least in SEEN.items() if told[name] < least * times}


def test_two_thousand_visits():
    told = prove(2000, 50)
    assert told["visits"] == 2000
    assert vacuous(told, 1) == {}


@pytest.mark.slow
def test_twenty_thousand_visits():
    told = prove(20000, 100)
    print(dict(told.most_common()))
    assert told["visits"] == 20000
    assert vacuous(told, 10) == {}
