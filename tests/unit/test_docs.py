"""What the READMEs say is what the code does."""
import pytest
from echat_plugin.api import create_api
from echat_plugin.core.attributes import ATTRIBUTES
from echat_plugin.core.check.problems import EXPECTED
from echat_plugin.core.rules.conditions import CONDITIONS
from echat_plugin.core.rules.reading import read_rule
from echat_plugin.core.chat.vendor_events import ACTIONS
from echat_plugin.tools import docs, docs_zh

both = pytest.mark.parametrize("file", ["README.md", "README.zh.md"])


def text(file):
    return (docs.ROOT / file).read_text("utf-8")


@both
def test_the_attribute_table_is_current(file):
    assert file not in docs.stale(), "run: python plugin/echat_plugin/tools/docs.py"


def test_every_attribute_and_kind_has_its_chinese():
    assert set(docs_zh.HELP) == {row[0] for row in ATTRIBUTES}
    assert set(docs_zh.KINDS) == {row[0].__name__ for row in EXPECTED} - {"word"}


@both
def test_every_condition_and_cap_is_explained_and_every_example_is_good(file):
    rows = [line for line in text(file).split("\n## ")[3].splitlines() if line.startswith("| `")]
    examples = [example for row in rows for example in row.split("|")[1].replace("`, `", "`\n`").split("\n")]
    keys = []
    for example in examples:
        words = example.strip().strip("`")
        keys.append(words.split(":")[0])
        rule = words if keys[-1] in CONDITIONS else "after: 1s; " + words
        assert read_rule("a", rule)["problems"] == [], words
    assert set(keys) == set(CONDITIONS) | {"limit", "cooldown", "after-dismiss", "priority"}


@both
def test_every_call_and_event_is_named(file):
    api = create_api({"on": None, "off": None}, None, None, None, None)
    assert [name for name in api if name not in ("push", "version") and f"`{name}(" not in text(file)] == []
    assert [row[0] for row in ACTIONS.values() if f"`{row[0]}`" not in text(file)] == []


def test_a_stale_table_is_seen():
    body = docs.filled("a <!-- x -->\nold\n<!-- /x --> b", "x", "new")
    assert body == "a <!-- x -->\nnew\n<!-- /x --> b"
