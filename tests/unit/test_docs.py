"""What the READMEs and the reference of rules say is what the code does."""
import re

import pytest
from echat_plugin.api import create_api
from echat_plugin.core.attributes import ATTRIBUTES
from echat_plugin.core.check.problems import EXPECTED
from echat_plugin.core.rules.conditions import CONDITIONS
from echat_plugin.core.rules.reading import OTHERS, read_rule
from echat_plugin.core.chat.vendor_events import ACTIONS
from echat_plugin.tools import docs, docs_zh

both = pytest.mark.parametrize("file", ["README.md", "README.zh.md"])


def text(file):
    return (docs.ROOT / file).read_text("utf-8")


@pytest.mark.parametrize("file", docs.PAGES)
def test_the_tables_are_current(file):
    assert file not in docs.stale(), "run: python plugin/echat_plugin/tools/docs.py"


def test_every_attribute_and_kind_has_its_chinese():
    assert set(docs_zh.HELP) == {row[0] for row in ATTRIBUTES}
    assert set(docs_zh.KINDS) == {row[0].__name__ for row in EXPECTED} - {"word"}


def table(text, name):
    """The cells of the rows between the markers of this name, without heads."""
    lines = text.split(f"<!-- {name} -->\n")[1].split(f"\n<!-- /{name} -->")[0].splitlines()
    rows = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines if line.startswith("|")]
    return [row for at, row in enumerate(rows) if not row[-1].startswith("---") and not rows[min(at + 1, len(rows) - 1)][-1].startswith("---")]


def declared(cell):
    return [words.replace("\\|", "|") for words in re.findall(r"`([^`]+)`", cell)]


@both
def test_the_readme_has_every_key_of_a_rule_with_a_good_example(file):
    examples = [example for row in table(text(file), "rules") for example in declared(row[1])]
    keys = [example.split(":")[0] for example in examples]
    assert sorted(keys) == sorted([*CONDITIONS, *OTHERS])
    for key, words in zip(keys, examples, strict=True):
        whole = {"text": "do: teaser; ", "accept": "do: teaser; text: hi; ", "card": "do: card; "}.get(key, "")
        assert read_rule("a", whole + words + ("; text: hi" if key == "do" else ""))["problems"] == [], words


@pytest.mark.parametrize("file", ["docs/rules.md", "docs/rules.zh.md"])
def test_the_reference_explains_every_key_and_every_example_is_good(file):
    rows = table(text(file), "rules")
    assert sorted(row[0].strip("`") for row in rows) == sorted([*CONDITIONS, *OTHERS])
    assert [row[-1] for row in rows if len(declared(row[-1])) != 1 or read_rule("a", declared(row[-1])[0])["problems"]] == []
    assert [row for row in rows if "" in row] == []


@both
def test_the_readme_shows_rules_that_do_each_of_some_things(file):
    rules = re.findall(r'data-rule-([\w-]+)="(.*?)"', text(file).split("\n## ")[3])
    assert 6 <= len(rules) <= 8
    assert [value for name, value in rules if read_rule(name, value)["problems"]] == []
    assert {read_rule(name, value)["do"] for name, value in rules} >= {"open", "teaser", "title", "badge"}


@both
def test_every_call_and_event_is_named(file):
    api = create_api({"on": None, "off": None}, None, None, None, None)
    assert [name for name in api if name not in ("push", "version") and f"`{name}(" not in text(file)] == []
    assert [row[0] for row in ACTIONS.values() if f"`{row[0]}`" not in text(file)] == []


def test_a_stale_table_is_seen():
    body = docs.filled("a <!-- x -->\nold\n<!-- /x --> b", "x", "new")
    assert body == "a <!-- x -->\nnew\n<!-- /x --> b"


def test_the_table_has_each_attribute_once_and_all_of_the_launchers_in_a_row():
    names = [row[0] for row in docs.by_family()]
    assert sorted(names) == sorted(row[0] for row in ATTRIBUTES)
    at = [number for number, name in enumerate(names) if name in ["hours", "offline"] or name.startswith("launcher")]
    assert at == list(range(at[0], at[0] + len(at)))
