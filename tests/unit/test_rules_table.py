"""The tables of docs/rules.md say what the code does: every key, deed and check once, every example good, all of it in Chinese."""
import re

import pytest
from echat_plugin.core.check.rule_problems import EXPECTED, OTHERS_EXPECTED
from echat_plugin.core.declarations import declarations
from echat_plugin.core.rules.conditions import CONDITIONS, READERS, SIGNALS
from echat_plugin.core.rules.engine import verdict
from echat_plugin.core.rules.guards import BUSY, LOUD, guards
from echat_plugin.core.rules.reading import DEEDS, OTHERS, SCOPES, SPEAKING, TELLING, read_rule
from echat_plugin.tools import rules_docs, rules_table, rules_zh
from unit.facts import facts_of

ENGLISH, CHINESE = [{row[1]: row for row in rules_docs.rows(chinese)} for chinese in [False, True]]
every_row = pytest.mark.parametrize("row", [*rules_docs.rows(False), *rules_docs.rows(True)], ids=lambda row: row[6])
# A whole rule for each deed
WHOLE = {"teaser": "do: teaser; text: hi", "title": "do: title; text: hi"}


def rule_of(deed):
    return WHOLE.get(deed, "do: " + deed)


def checks_of(text):
    """The keys of all checks of a rule that has every cap."""
    facts = facts_of()
    facts["memory"]["fired"] = [["a", [0]]]
    rule = read_rule("a", text)
    return [check["key"] for check in verdict(rule, facts, guards(rule["do"], facts), False, True)["checks"]]


# Keys


def test_every_condition_and_every_other_key_has_its_one_row():
    assert [row[1] for row in rules_table.CONDITIONS] == list(CONDITIONS)
    assert [row[1] for row in rules_table.SETTINGS] == list(OTHERS)
    assert list(rules_zh.CONDITIONS) == list(CONDITIONS) and list(rules_zh.SETTINGS) == list(OTHERS)


def test_every_group_has_its_rows_in_its_place():
    found = [row[0] for row in rules_docs.rows(False)]
    assert list(dict.fromkeys(found)) == rules_table.GROUPS and sorted(found, key=rules_table.GROUPS.index) == found
    assert list(rules_table.TITLES) == list(rules_zh.TITLES) == rules_table.GROUPS


@every_row
def test_the_example_is_a_whole_rule_that_shows_its_key(row):
    assert read_rule("a", row[6])["problems"] == []
    assert row[1] in [key for key, _ in declarations(row[6])]


@every_row
def test_no_cell_is_empty_and_conditions_have_no_default(row):
    assert all(row[at] for at in [2, 4, 5, 6]) and (row[3] is None) == (row[1] in CONDITIONS) and row[3] != ""


def test_a_wrong_example_would_be_seen():
    assert read_rule("a", "after: soon")["problems"] != [] and read_rule("a", "after: 1s; text: x")["problems"] != []


@pytest.mark.parametrize("key", ENGLISH)
def test_both_examples_are_the_same_but_for_their_words(key):
    pairs = [declarations(table[key][6]) for table in [ENGLISH, CHINESE]]
    said = [[pair if pair[0] not in ("text", "accept") else [pair[0], ""] for pair in each] for each in pairs]
    assert said[0] == said[1]


# Values


def test_the_words_for_a_value_are_the_readers_own_in_both_languages():
    assert {CONDITIONS[key][0] for key in CONDITIONS} == set(READERS) == set(EXPECTED)
    assert set(rules_zh.KINDS) == set(READERS) and list(OTHERS_EXPECTED) == list(OTHERS)
    for key, (kind, *words) in CONDITIONS.items():
        assert rules_docs.value(key, False) == " ".join([EXPECTED[kind], *(f"`{word}`" for word in words)])
        assert rules_docs.value(key, True) == " ".join([rules_zh.KINDS[kind], *(f"`{word}`" for word in words)])


@pytest.mark.parametrize("kind", READERS)
def test_what_the_chinese_gives_as_an_example_of_a_value_is_one(kind):
    samples = [sample for sample in re.findall(r"`([^`]+)`", rules_zh.KINDS[kind]) if kind != "query"]
    assert [sample for sample in samples if READERS[kind](sample) is None] == []


def test_the_words_of_settings_stand_in_their_rows():
    for table in [ENGLISH, CHINESE]:
        assert re.findall(r"`(\w+)`", table["do"][2]) == DEEDS
        assert [scope for scope in SCOPES if f"`{scope}`" not in table["limit"][2]] == []
        assert [word for word in ["session", "never"] if f"`{word}`" not in table["after-dismiss"][2]] == []
        assert [deed for deed in TELLING if f"`{deed}`" not in table["text"][3]] == [] and "50" in table["limit"][2]


def test_defaults_are_those_of_a_rule_that_says_nothing():
    rule = read_rule("a", "after: 1s")
    for table in [ENGLISH, CHINESE]:
        said = {key: table[key][3].split("`")[1] for key in ["do", "limit", "after-dismiss", "priority", "cooldown", "delay"]}
        assert said == {"do": rule["do"], "limit": rule["limit"][0][3], "after-dismiss": rule["after-dismiss"],
                        "priority": str(rule["priority"]), "cooldown": str(rule["cooldown"]), "delay": str(rule["delay"])}
        assert table["card"][3] == f"`{read_rule('a', 'do: card')['card']}`"


@pytest.mark.parametrize("deed, dismissal", [("open", "session"), ("teaser", "session"), ("title", "session"), ("badge", "session"), ("card", ""), ("emit", "")])
def test_a_dismissal_quiets_the_deeds_the_table_says(deed, dismissal):
    assert read_rule("a", rule_of(deed))["after-dismiss"] == dismissal
    assert (f"`{deed}`" in ENGLISH["after-dismiss"][3]) is (f"`{deed}`" in CHINESE["after-dismiss"][3]) is (dismissal == "")


def test_signals_and_no_others_are_called_signals():
    assert [key for key in CONDITIONS if "A signal" in ENGLISH[key][4]] == [key for key in CONDITIONS if "瞬间信号" in CHINESE[key][4]]
    assert {key for key in CONDITIONS if "A signal" in ENGLISH[key][4]} == set(SIGNALS)


# Deeds and checks


def test_every_deed_has_its_one_row_and_a_good_example():
    assert {row[0] for row in rules_table.DEEDS} == set(DEEDS) and len(rules_table.DEEDS) == len(DEEDS)
    assert set(rules_zh.DEEDS) == set(DEEDS)
    examples = [(row[0], row[3]) for row in rules_table.DEEDS] + [(deed, words[1]) for deed, words in rules_zh.DEEDS.items()]
    assert [deed for deed, example in examples if read_rule("a", example)["problems"] or read_rule("a", example)["do"] != deed] == []


@pytest.mark.parametrize("name, heeds", [(row[0], row[2]) for row in rules_table.DEEDS])
def test_a_deed_heeds_what_its_row_says(name, heeds):
    caps = ["limit", "cooldown", "after-dismiss", "before-open"]
    assert [key for key in checks_of(rule_of(name)) if key not in caps] == heeds
    assert (name in LOUD) is ("attention" in heeds) is ("other-tab" in heeds)


def test_every_check_has_its_one_row():
    found = {key for deed in DEEDS for key in checks_of(rule_of(deed) + "; delay: 1s; sample: 50%; cooldown: 1s")}
    # A rule that cannot be read has no checks: `blocks` says this of it.
    named = [row[0] for row in rules_table.CHECKS]
    assert sorted(named) == sorted(found | {"problems"}) and list(rules_zh.CHECKS) == named


def test_what_the_visitor_may_be_busy_with_is_named():
    assert [word for word in [*BUSY, "pause"] for words in [dict((row[0], row[1]) for row in rules_table.CHECKS)["attention"], rules_zh.CHECKS["attention"][0]] if f"`{word}`" not in words] == []


def test_what_a_text_is_for_is_said_of_every_deed_that_speaks():
    for deed in SPEAKING:
        assert "`text`" in next(row[1] for row in rules_table.DEEDS if row[0] == deed) and "`text`" in rules_zh.DEEDS[deed][0]


# Tables


@pytest.mark.parametrize("chinese", [False, True])
def test_the_short_table_has_every_key_with_a_value_that_is_read(chinese):
    words = [each for row in list(rules_docs.compact(chinese))[1:] for each in re.findall(r"`([^`]+)`", row[1])]
    assert [each.split(":")[0] for each in words] == [*CONDITIONS, *OTHERS]


@pytest.mark.parametrize("chinese", [False, True])
def test_the_reference_has_every_key_once(chinese):
    rows = [row for _, table in rules_docs.groups(chinese) for row in table[1:]]
    assert [row[0] for row in rows] == [f"`{key}`" for key in [*CONDITIONS, *OTHERS]]


@pytest.mark.parametrize("chinese", [False, True])
@pytest.mark.parametrize("rows", [rules_docs.compact, rules_docs.deeds, rules_docs.checks])
def test_every_row_of_a_table_is_as_long_as_its_head(rows, chinese):
    assert len({len(row) for row in rows(chinese)}) == 1
