"""The table of our own events and the types of explanations say what the code gives."""
import re

import pytest
from echat_plugin.core.rules.reading import DEEDS
from echat_plugin.tools import typescript
from echat_plugin.tools.event_table import EVENTS
from echat_plugin.tools.own_events import OWN
from scenarios.playing import play

FIELDS = {(row[0], *sorted(field[0] for field in row[4])): row for row in OWN + EVENTS}
LEAVE = "0s load / | 3s message | 4s teaser accept | 5s close | 9s api explain"
# A page's rules, its other attributes, and what happens there
PAGES = [
    [["after: 1s"], [], "0s load / | 5s close | 9s api close"],
    [["after: 1s; do: teaser; text: hi"], [], LEAVE],
    [["after: 1s; do: emit; text: x; sample: 0%", "after: 1s; do: emit; sample: 100%"], [], LEAVE],
    [["after: 1s; sample: 0%", "after: 1s; do: badge"], [["dry-run", ""]], LEAVE],
    [["after: 1s; do: card; card: 'title: Tea'", "after: soon"], [], LEAVE],
]


def seen(rules, attributes, timeline, **options):
    """The trace of a page with these rules."""
    named = [[f"rule-r{at}", rule] for at, rule in enumerate(rules)]
    trace, thrown = play({"attributes": [["company-id", "12191"], *named, *attributes], "timeline": timeline, **options})
    assert thrown == []
    return trace


def emitted(trace):
    return [[record[3], record[4]] for record in trace if record[2] == "emit"]


# Where consent is asked for there are no rules before.
ASKING = [
    [["after: 1s; do: emit"], [["consent", "required"]], "0s load / | 1s api consent yes | 5s api consent no | 6s"],
    [[], [["consent", "cookie: a; event: b"]], "0s load / | 1s cookie a=1 | 5s cookie a= | 6s"],
]


def told():
    return [each for page in PAGES + ASKING for each in emitted(seen(*page))] + emitted(seen([], [], "0s load / | 2s", blocked=True))


def fits(value, kind):
    kind = kind.replace("RuleDeed", " | ".join(f"'{deed}'" for deed in DEEDS))
    if kind == "RuleCheck[]":
        return all(set(check) == set(interface("RuleCheck")) for check in value)
    plain = {"string": str, "boolean": bool, "number": (int, float), "null": type(None), "Record<string, unknown>": dict}
    return any(value == each.strip("'") if each.startswith("'") else isinstance(value, plain[each]) for each in kind.split(" | "))


def interface(name):
    """The fields an interface of the declarations has."""
    body = re.search(rf"export interface {name} {{\n(.*?)\n}}", typescript.declaration(), re.S)[1]
    return re.findall(r"^  (\w+)\??: ", body, re.M)


def test_the_pages_give_every_event_of_ours():
    assert {row[0] for row in OWN} <= {name for name, _ in told()} and ("evaluate", "acts", "checks", "do", "rule") in FIELDS


@pytest.mark.parametrize("name", [row[0] for row in OWN])
def test_a_detail_has_the_fields_of_the_table_and_their_types(name):
    for each, detail in told():
        if each == name:
            row = FIELDS[(name, *sorted(set(detail) - {"fingerprint"}))]
            assert [field[0] for field in row[4] if not fits(detail[field[0]], field[1])] == []


def test_every_event_of_a_page_with_rules_has_their_mark():
    for page in PAGES:
        marks = {detail.get("fingerprint") for _, detail in emitted(seen(*page))}
        assert len(marks) == 1 and isinstance(marks.pop(), str)
    marks = [detail.get("fingerprint") for page in PAGES[:2] for _, detail in emitted(seen(*page))[:1]]
    assert marks[0] != marks[1]


def test_without_rules_there_is_no_mark_whatever_has_fetched_their_part():
    told = emitted(seen([], [], "0s load / | 2s api open | 5s close | 9s api open | 12s close"))
    assert [name for name, _ in told if name in ("open", "close")] == ["open", "close"] * 2
    assert [detail for _, detail in told if "fingerprint" in detail] == []


def test_a_verdict_has_the_fields_of_its_type():
    verdicts = [verdict for page in PAGES[1:] for record in seen(*page) if record[2] == "explain" for verdict in record[3]]
    assert {tuple(sorted(verdict)) for verdict in verdicts} == {tuple(sorted(interface("RuleVerdict")))}
    assert {tuple(sorted(check)) for verdict in verdicts for check in verdict["checks"]} == {tuple(sorted([*interface("RuleCheck"), "since"]))}
    assert {verdict["do"] for verdict in verdicts} <= {*DEEDS, ""} and "" in {verdict["do"] for verdict in verdicts}
    assert [verdict["problems"] != [] for verdict in verdicts] == [verdict["do"] == "" for verdict in verdicts]
