"""What many visits come to: how often each rule acted, by day, by visitor, and when in the visit; and what kept it from acting."""
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from statistics import median


@dataclass
class RuleTally:
    name: str
    do: str = "open"
    acts: int = 0
    visits: int = 0  # in which it acted
    visitors: int = 0
    most: int = 0  # for one visitor
    by_day: Counter = field(default_factory=Counter)
    seconds: list = field(default_factory=list)  # since the visit began
    blocks: Counter = field(default_factory=Counter)  # at the end of visits in which it did not act

    @property
    def typical(self):
        """The second of the visit at which it acts, as a rule."""
        return median(self.seconds) if self.seconds else None

    @property
    def blocked_by(self):
        return [key for key, _ in self.blocks.most_common(2)]


@dataclass
class Tally:
    rules: dict
    visits: int = 0
    visitors: int = 0
    opened: int = 0  # visits in which any rule opened the chat
    days: Counter = field(default_factory=Counter)
    unknown: Counter = field(default_factory=Counter)  # words of timelines nobody knows


def new_tally(rules):
    """`rules` in the order of the page: pairs (name, what it does)."""
    return Tally({name: RuleTally(name, do) for name, do in rules})


def add(tally, visits, results):
    """One visitor's visits."""
    tally.visitors += 1
    counts = Counter()
    for visit, result in zip(visits, results):
        day = visit["wall"][:10]
        tally.visits += 1
        tally.days[day] += 1
        tally.unknown.update(result["unknown"])
        tally.opened += any(do == "open" for _, _, do in result["acts"])
        acted = defaultdict(list)
        for at, name, _ in result["acts"]:
            acted[name].append(at)
        for name, times in acted.items():
            rule = tally.rules[name]
            rule.acts += len(times)
            rule.visits += 1
            rule.by_day[day] += len(times)
            rule.seconds += [at / 1000 for at in times]
            counts[name] += len(times)
        for name, blocks in result["blocks"].items():
            if name not in acted and name in tally.rules:
                tally.rules[name].blocks.update(blocks)
    for name, count in counts.items():
        tally.rules[name].visitors += 1
        tally.rules[name].most = max(tally.rules[name].most, count)
