"""Which small mistakes `build.py mutate` makes, and how it recognises one again."""
import pytest

from echat_plugin.tools.build.mutants import entry, listed, mutants_of

SOURCE = '''"""Prose."""
TABLE = ["one", for_people("Said to people.")]


def more(amount):
    return amount + 1


def holds(text):
    return text.find("x") >= 0


def place(text):
    return text.find("x")
'''


@pytest.fixture
def made(tmp_path):
    path = tmp_path / "code.py"
    path.write_text(SOURCE, "utf-8")
    return tmp_path, mutants_of(path)


def changes(made):
    root, mutants = made
    return [entry(root, mutant).splitlines() for mutant in mutants]


def test_a_function_and_a_table_each_get_their_mistakes(made):
    assert ["code.py more", "- return amount + 1", "+ return amount - 1"] in changes(made)
    assert ["code.py", '- TABLE = ["one", for_people("Said to people.")]', '+ TABLE = ["ONE", for_people("Said to people.")]'] in changes(made)


def test_what_is_said_to_people_gets_none(made):
    assert [change for change in changes(made) if "SAID" in change[2] or "XXSaid" in change[2]] == []


def test_the_last_place_is_as_good_as_the_first_only_where_presence_is_asked_for(made):
    swapped = [change[0] for change in changes(made) if "rfind" in change[2]]
    assert swapped == ["code.py place"]


def test_a_mutant_is_recognised_by_its_entry_and_no_other_is(made):
    root, mutants = made
    text = "# why\n" + entry(root, mutants[3])
    assert listed(root, mutants, text) == [mutants[3]]
    assert listed(root, mutants, "# " + text.replace("\n", "\n# ")) == []
