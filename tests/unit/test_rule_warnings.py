"""What the console says of a rule that cannot be read: whole sentences, as a site's developer reads them."""
import pytest
from echat_plugin.core.check.rule_problems import rule_problems
from echat_plugin.core.rules.reading import read_rules

PATTERNS = "patterns such as /product/*"
SELECTOR = "a CSS selector such as #pricing"
COUNTS = "counts up to 50 such as 1/page, 1/session, 2/day, 1/visitor or 1/7d"
BLOCKED = "open: a browser blocks windows that nobody clicked for"
SAID = [
    # what a declaration holds that nobody understands, and what was expected
    ("active: soon", "a time such as 30s"), ("scroll: half", "a percentage such as 60%"), ("exit-intent: now", "no value"), ("visible", SELECTOR), ("event", "names of events such as cart-updated"),
    ("path", PATTERNS), ("query", "name or name=value"), ("language", "languages such as zh, en-GB"), ("region", "countries, provinces or cities"), ("unread: many", "a comparison such as >= 3"),
    ("data: cart > much", "a name, or a comparison such as cart.total >= 200"), ("hours: sometimes", "hours such as mon-fri 09:00-18:00 Asia/Shanghai"), ("device: tv", "one of pc, mobile"),
    ("chat: on", "one of none, waiting, chatting, full, ended"), ("sample: half", "a percentage such as 50%"), ("priority: high", "a number"), ("limit: often", COUNTS), ("limit: 0/day", COUNTS),
    ("limit", "a count such as 1/session"), ("cooldown: long", "a time such as 1d"), ("after-dismiss: maybe", "session, never or a time such as 1d"), ("do: dance", "one of open, teaser, badge, title, card, emit"),
    ("do: window", BLOCKED), ("do: tab", BLOCKED), ("text", "a text"), ("accept", "a text"), ("card", "a text"), ("delay: x", "a time such as 5s"), ("afer: 2s", "after (did you mean that?)"),
]  # fmt: skip
CONFLICTS = [
    ("do: teaser", 'has "do: teaser" and no text: expected text: what it says'), ("do: open; text: Hi", 'has "text", which "do: open" does not show: expected do: teaser'),
    ("do: open; accept: Yes", 'has "accept", the button of a teaser: expected do: teaser'), ("do: open; card: x", 'has "card": expected do: card'),
]


def said(declarations):
    return rule_problems(read_rules([["a", f"after: 1s; {declarations}"]], None)["problems"])


@pytest.mark.parametrize("declaration, expected", SAID)
def test_a_declaration_nobody_understands_is_told_with_what_was_expected(declaration, expected):
    assert said(declaration) == [f'data-rule-a has "{declaration}": expected {expected}; the rule is off']


@pytest.mark.parametrize("declarations, sentence", CONFLICTS)
def test_what_does_not_go_with_what_the_rule_does_is_told(declarations, sentence):
    assert said(declarations) == [f"data-rule-a {sentence}; the rule is off"]


@pytest.mark.parametrize("declarations", ["do: teaser; text: Hi; accept: Yes", "do: open", "do: card; card: x", "limit: 1/session", "device: pc", "do: badge; text: Hi"])
def test_of_a_rule_that_can_be_read_nothing_is_said(declarations):
    assert said(declarations) == []


def test_rules_that_are_no_object_are_told_with_what_stands_there():
    assert rule_problems(read_rules([], "[1]")["problems"]) == ['data-rules="[1]": expected the selector of a script with a JSON object of rules by name']
