"""docs/rules.md and its Chinese: every example is read, and the explanation is what `explain()` gives."""
import html
import json
import re

import pytest
from echat_plugin.core.rules.calendar import read_calendar
from echat_plugin.core.rules.reading import read_rule, read_rules
from echat_plugin.tools import docs
from scenarios.playing import play

PAGES = ["docs/rules.md", "docs/rules.zh.md"]
pages = pytest.mark.parametrize("file", PAGES)
everywhere = pytest.mark.parametrize("file", ["README.md", "README.zh.md", *PAGES, "docs/deploy.md", "docs/deploy.zh.md"])


def text(file):
    return (docs.ROOT / file).read_text("utf-8")


def blocks(file, language):
    return re.findall(rf"```{language}\n(.*?)```", text(file), re.S)


def on_tags(file):
    """The rules on the script tags of the examples: pairs [name, text]."""
    return [[name, html.unescape(value)] for block in blocks(file, "html") for name, value in re.findall(r'data-rule-([\w-]+)="(.*?)"', block, re.S)]


def explained(rule):
    """What the page of the example says after 12 seconds, a line a check."""
    trace, thrown = play({"attributes": [["company-id", "12191"], ["rule-help", rule]], "timeline": "0s load /product/7 | 12s api state | api explain"})
    assert thrown == []
    verdict = next(record[3] for record in trace if record[2] == "explain")[0]
    checks = ",\n".join("      " + json.dumps({name: check[name] for name in ["key", "want", "seen", "ok", "since", "next"]}) for check in verdict.pop("checks"))
    head = ", ".join(f'"{name}": {json.dumps(verdict[name])}' for name in ["rule", "do", "fires", "blocks", "next", "problems"])
    return f'[\n  {{\n    {head},\n    "checks": [\n{checks}\n    ]\n  }}\n]\n'


@everywhere
def test_every_rule_on_a_tag_is_read(file):
    assert len(on_tags(file)) >= 1
    assert [value for name, value in on_tags(file) if read_rule(name, value)["problems"]] == []


@pages
def test_the_json_rules_are_read(file):
    found = [re.search(r"my-rules\">\n(.*?)</script>", block, re.S) for block in blocks(file, "html")]
    rules = read_rules([], next(each for each in found if each)[1])
    assert [rule["name"] for rule in rules["rules"]] == ["help", "leaving"] and rules["problems"] == []


@pages
def test_the_calendar_is_one(file):
    assert read_calendar(blocks(file, "json")[0])["workdays"] != []


@pages
def test_the_explanation_is_what_explain_gives(file):
    rule = on_tags(file)[-1][1]
    assert blocks(file, "json")[-1] == explained(rule)


@pages
def test_every_link_within_the_page_has_its_heading(file):
    anchors = {re.sub(r"[^\w -]", "", line.lstrip("# ").lower()).replace(" ", "-") for line in text(file).splitlines() if line.startswith("#")}
    assert set(re.findall(r"\]\(#([^)]+)\)", text(file))) <= anchors


@everywhere
def test_every_link_to_a_file_has_its_file(file):
    folder = (docs.ROOT / file).parent
    assert [link for link in re.findall(r"\]\(([\w./-]+)\)", text(file)) if not (folder / link).exists()] == []


def test_both_pages_have_the_same_headings_and_the_same_json():
    levels = [[line.split(" ")[0] for line in text(file).splitlines() if line.startswith("#")] for file in PAGES]
    assert levels[0] == levels[1] and len(levels[0]) > 15
    assert blocks(PAGES[0], "json") == blocks(PAGES[1], "json")
