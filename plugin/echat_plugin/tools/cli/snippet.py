"""`echat-plugin snippet`: asks what a first tag needs, and prints it."""
from html import escape

import click

from echat_plugin.core.attributes import ATTRIBUTES
from echat_plugin.core.check.problems import problem
from echat_plugin.core.check.rule_problems import problems_of
from echat_plugin.core.lang import trim
from echat_plugin.core.check.rule_problems import problems_of
from echat_plugin.core.rules.reading import read_rule

ROWS = {row[0]: row for row in ATTRIBUTES}
# attribute, what is asked, what is proposed
QUESTIONS = [
    ("company-id", "Your Echat company number (empty where the page has the vendor's snippet)", ""),
    ("servers", "The vendor's server, _echatServer in your snippet (empty: the vendor's default)", ""),
    ("launcher-label", "Text beside the launcher's icon (empty: none)", ""),
    ("launcher-color", "Its colour, as in CSS (empty: the plugin's own)", ""),
    ("launcher-hide", "Pages and devices without a chat, such as /pay*, mobile (empty: none)", ""),
    ("title", "The page's title when something is unread", "flash"),
]
RULE = "A rule that opens the chat, such as  after: 30s; path: /product/*; limit: 1/session  (empty: none)"


@click.command()
@click.option("--src", default="/echat-plugin.js", show_default=True, help="Where echat-plugin.js is on your site.")
def snippet(src):
    """Ask what the tag needs, and print it.

    The tag alone goes to the standard output, so that it can be piped on."""
    given = [("data-" + name, ask(name, question, proposed)) for name, question, proposed in QUESTIONS]
    given.append(("data-rule-help", ask_rule()))
    click.echo(err=True)
    click.echo(tag(src, given))


def ask(name, question, proposed):
    row = ROWS[name]

    def understood(answer):
        if trim(answer) and row[1](trim(answer), row[3]) is None:
            raise click.UsageError(f"data-{name}{problem(name, trim(answer))}")
        return trim(answer)

    answer = click.prompt(question, default=proposed, show_default=bool(proposed), value_proc=understood, err=True)
    # What is the default needs no attribute.
    return "" if answer == row[2] else answer


def ask_rule():
    def understood(answer):
        wrong = problems_of(read_rule("help", answer)) if trim(answer) else []
        if wrong:
            raise click.UsageError("the rule " + "; ".join(wrong))
        return trim(answer)

    return click.prompt(RULE, default="", show_default=False, value_proc=understood, err=True)


def tag(src, given):
    lines = [f'<script async src="{escape(src)}"', *(f'        {name}="{escape(value)}"' for name, value in given if value)]
    return "\n".join(lines) + "></script>"
