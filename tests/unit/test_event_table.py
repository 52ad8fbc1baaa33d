"""The table of events says what the code does: every event of the vendor's, every field, each of its type."""
import re

import pytest
from echat_plugin.tools.event_table import EVENTS
from echat_plugin.core.chat.vendor_events import ACTIONS, decode
from echat_plugin.tools import docs, events_zh
from unit.test_vendor_events import ANALYTICS, CASES

SEEN = [decode("echat", *case[:2]) for case in CASES] + [decode("analytics", *case[:2]) for case in ANALYTICS] + [decode("x", "y", "z")]
KINDS = {"string": str, "boolean": bool, "number": (int, float), "null": type(None), "unknown": object}


def fits(value, type_):
    return any(value == each.strip("'") if each.startswith("'") else isinstance(value, KINDS[each]) and not (each == "number" and isinstance(value, bool))
               for each in type_.split(" | "))


def row_of(name, detail):
    rows = [row for row in EVENTS if row[0] == name]
    return rows[0] if len(rows) == 1 else next(row for row in rows if row[4][0][1] == f"'{detail['msgType']}'")


def test_every_action_stands_in_the_table_under_its_event():
    assert {(action, row[0]) for row in EVENTS for action in row[1]} == {(action, row[0]) for action, row in ACTIONS.items()}


@pytest.mark.parametrize("name, detail", SEEN)
def test_a_detail_has_the_fields_of_the_table_and_their_types(name, detail):
    fields = row_of(name, detail)[4]
    assert {field[0] for field in fields} == set(detail)
    assert [field[0] for field in fields if not fits(detail[field[0]], field[1])] == []


def test_every_row_is_seen_and_every_type_is_known():
    assert {docs.event_key(row_of(name, detail)) for name, detail in SEEN} == {docs.event_key(row) for row in EVENTS}
    types = {each for row in EVENTS for field in row[4] for each in field[1].split(" | ")}
    assert [each for each in types if not re.fullmatch(r"'\w+'", each) and each not in KINDS] == []


@pytest.mark.parametrize("value, type_, good", [("a", "string", True), (1, "string", False), (True, "number | null", False), (None, "number | null", True), ("b", "'a' | 'b'", True), ("c", "'a' | 'b'", False)])
def test_the_check_of_types(value, type_, good):
    assert fits(value, type_) is good


def test_every_event_and_field_has_its_chinese():
    assert {key: len(words) for key, words in events_zh.EVENTS.items()} == {docs.event_key(row): 1 + len(row[4]) for row in EVENTS}
