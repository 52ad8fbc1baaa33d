"""The vendor's documentation, section by section: every row is true, and is shown by tests in CPython and in Chromium."""
import re

import pytest
from echat_plugin.api import create_api
from echat_plugin.core.attributes import ATTRIBUTES
from echat_plugin.tools.event_table import EVENTS
from echat_plugin.sandbox.members import documented, upload_member
from echat_plugin.tools import docs
from echat_plugin.tools.own_events import OWN
from echat_plugin.tools.sections import SECTIONS
from echat_plugin.tools.shown import LAYERS, marked_scenarios, marked_tests, shown
from scenarios.playing import play
from scenarios.reading import read_all

NUMBERS = [row[0] for row in SECTIONS]
SHOWN = [list(shown(layer)) for layer in LAYERS]
LIMITS = {row[0]: row[3] for row in ATTRIBUTES}
# An opener's own attribute takes the words that the launcher's does.
LIMITS["echat-open"] = LIMITS["launcher-open"]
CALLS = create_api({"on": None, "off": None}, None, None, None, None)
STATE = play({"timeline": "0s load / | 2s api state"})[0][-1][3]


def test_there_are_twenty_sections_and_every_mark_is_one_of_them():
    assert NUMBERS == list(range(1, 21))
    assert {section for found in SHOWN for section, _, _ in found} <= set(NUMBERS)


@pytest.mark.parametrize("found", SHOWN, ids=["CPython", "Chromium"])
@pytest.mark.parametrize("number", NUMBERS)
def test_every_section_is_shown_by_a_test(number, found):
    assert [name for section, _, name in found if section == number]


def test_every_member_of_the_documentation_has_its_one_section():
    named = [member for row in SECTIONS for member in row[3]]
    assert sorted(named) == sorted(row[0] for row in documented(None) + upload_member(None))


@pytest.mark.parametrize("row", SECTIONS, ids=lambda row: str(row[0]))
def test_what_a_row_names_exists(row):
    for attribute in row[4]:
        name, _, value = attribute.partition("=")
        assert name in LIMITS and (not value or value.strip('"') in LIMITS[name])
    for call in row[5]:
        name, field = re.fullmatch(r"(\w+)\([^)]*\)\.?(\w*)", call).groups()
        assert name in CALLS and (not field or field in STATE)
    assert set(row[6]) <= {event[0] for event in OWN + EVENTS}


@pytest.mark.parametrize("file", docs.HEADS)
def test_the_readme_has_the_table_as_it_is(file):
    table = docs.table(docs.sections(file))
    assert table in docs.fresh(file) and len(table.splitlines()) == 22
    assert table in (docs.ROOT / file).read_text("utf-8"), "run: python plugin/echat_plugin/tools/docs.py"


def test_a_mark_is_seen_where_it_stands_and_nowhere_else():
    source = "import pytest\n@pytest.mark.slow\n@pytest.mark.vendor(2, 7)\ndef test_a_b(): pass\n@pytest.mark.vendor(3)\ndef helper(): pass\n"
    assert list(marked_tests(source)) == []
    assert list(marked_tests(source.replace("slow", "other"))) == [("a b", [2, 7])]
    text = "About: this\nsection: 9\n\n# one\nsection: 2, 7\n0s load /\n> section: 4\n\n# two\n0s load /\n"
    assert list(marked_scenarios(text)) == [("one", [2, 7])]


def test_a_scenarios_marks_are_those_it_is_read_with():
    read = [[section, scenario.file + ".txt", scenario.name] for scenario in read_all() for section in scenario.sections]
    assert sorted(read) == sorted(each for each in shown(["scenarios"]) if each[1].endswith(".txt"))
