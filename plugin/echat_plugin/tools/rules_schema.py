"""`dist/rules.schema.json`: a JSON schema (draft-07, which editors know best) of what `data-rules` points at.

Made from the tables of rules. It refuses what can be told from the text alone; that a zone exists, or that two rules have one name, it cannot know.
`patternErrorMessage` and `enumDescriptions` are VS Code's: others pass over them.
"""
import json

from ..core.declarations import declarations
from ..core.check.rule_problems import EXPECTED
from ..core.rules.conditions import CONDITIONS
from ..core.rules.hours import DAYS, WORDS
from ..core.rules.reading import DEEDS, OTHERS, SCOPES, SPEAKING, TELLING
from ..core.lang import unquote
from . import rules_docs, rules_table, rules_zh

NUMBER = r"\d+(?:\.\d+)?"
TIME = rf"(?:0|{NUMBER}\s*(?:ms|s|m|h|d))"
CLOCK = r"(?:(?:[01]?\d|2[0-3]):[0-5]\d|24:00)"
ZONE = r"(?:UTC|[A-Za-z_+-]+/[A-Za-z0-9_+/-]+)"
# A quoted text; what stands before the next `;`, where a text in quotes may hold one; the keys of a rule
QUOTED = r"""(?:"[^"]*"|'[^']*')"""
VALUE = rf"""(?:\s*!?\s*{QUOTED})?(?:,\s*!?\s*{QUOTED}|,(?!\s*!?\s*["'])|[^;,])*"""


def rules_schema():
    """The whole file."""
    made = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Rules of echat-plugin, by name",
        "description": "What `data-rules` points at: docs/rules.md.\n`data-rules` 所指的规则：docs/rules.zh.md。",
        "type": "object",
        "propertyNames": {"minLength": 1},
        "additionalProperties": {"anyOf": [{"$ref": "#/definitions/text"}, {"$ref": "#/definitions/rule"}]},
        "definitions": {"text": text_of_a_rule(), "rule": rule()},
    }
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def matching(pattern, expected, **more):
    return {"type": "string", "pattern": pattern, "patternErrorMessage": "expected " + expected, **more}


def text_of_a_rule():
    """A rule as on the tag. Its values are not looked into, else nobody could read what is wrong."""
    one = rf"(?:{'|'.join(keys())})\s*(?::{VALUE})?"
    return matching(rf"^\s*(?:\{{|[\s;]*{one}(?:;[\s;]*{one})*[\s;]*$)", "key: value; key: value", examples=examples())


def keys():
    return [*CONDITIONS, *OTHERS]


def examples():
    return list(dict.fromkeys(row[6] for chinese in [False, True] for row in rules_docs.rows(chinese)))


def rule():
    telling = {"properties": {"do": {"enum": TELLING}}, "required": ["do"]}
    return {
        "type": "object",
        "minProperties": 1,
        "additionalProperties": False,
        "properties": {key: prop(key) for key in keys()},
        "dependencies": {"text": does(SPEAKING), "accept": does(["teaser"]), "card": does(["card"])},
        "if": telling,
        "then": {"required": ["text"]},
    }


def does(deeds):
    return {"required": ["do"], "properties": {"do": {"enum": deeds}}}


def prop(key):
    """The values of a key, with what it means and an example in both languages."""
    rows = [next(row for row in rules_docs.rows(chinese) if row[1] == key) for chinese in [False, True]]
    shown = dict.fromkeys(unquote(dict(declarations(row[6]))[key]) or True for row in rows)
    told = [rules_docs.unlinked(row[4]) + ("" if row[3] is None else f" ({row[3]})") for row in rows]
    return {"description": "\n".join(told), **values(key), "examples": list(shown)}


def values(key):
    if key in CONDITIONS:
        kind, *words = CONDITIONS[key]
        expected = EXPECTED[kind]
        return some_words(words, expected) if words else KINDS[kind](expected)
    return SETTINGS[key]()


def time(expected):
    # 0 needs no unit, as a number either.
    return {**matching(rf"^{TIME}$", expected), "type": ["string", "number"], "minimum": 0, "maximum": 0}


def percent(expected):
    return matching(r"^0*(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)%$", expected)


def numeric(expected, signs):
    return {**matching(rf"^{signs}-?{NUMBER}$", expected), "type": ["string", "number"]}


def saying(expected):
    return {**matching(r"""^(?!(?:""|'')$)[\s\S]""", expected), "type": ["string", "number"]}


def several(item, expected):
    """One by itself, several by comma, or a list."""
    return {"anyOf": [matching(rf"^{item}(?:\s*,\s*{item})*$", expected), {"type": "array", "minItems": 1, "items": matching(f"^{item}$", expected)}]}


def listed(expected):
    """Any texts: as a comma list with something in it, or as a list."""
    return {**matching(r"""[^\s,"']""", expected), "type": ["string", "number", "array"], "minItems": 1, "items": {"type": ["string", "number"], "minLength": 1}}


def names(expected):
    made = listed(expected)
    return {**made, "type": ["string", "array"], "pattern": r"""^(?!.*\*)(?!(?:.*,)?\s*["']?!).*[^\s,"']""", "items": {"type": "string", "pattern": r"^[^!*][^*]*$"}}


def some_words(words, expected):
    item = rf"!?(?:{'|'.join(words)})"
    by_name = {"enum": [*words, *("!" + word for word in words)]}
    return {"anyOf": [by_name, *several(item, f"{expected} {', '.join(words)}")["anyOf"]]}


def data(expected):
    path = r"[^\s!<>=]+"
    return matching(rf"""^{path}(?:\s*!?=[\s\S]*|\s*[<>]=?\s*["']?-?{NUMBER}["']?)?$""", expected)


def hours(expected):
    day = "(?:" + "|".join(any_case(DAYS[at : at + 3]) for at in range(0, len(DAYS), 3)) + ")"
    days = "(?:" + "|".join(any_case(word) for word in WORDS) + f"|{day}(?:-{day})?)"
    either, span = f"(?:{days}|{ZONE})", f"{CLOCK}-{CLOCK}"
    return several(rf"!?\s*(?:(?:{either}\s+)*{span}(?:\s+{either})*|(?:{ZONE}\s+)*{days}(?:\s+{either})*)", expected)


def any_case(word):
    return "".join(f"[{letter.upper()}{letter}]" for letter in word)


def deeds():
    told = {row[0]: row[1] for row in rules_table.DEEDS}
    return {"enum": DEEDS, "default": "open", "enumDescriptions": [f"{told[deed]}\n{rules_zh.DEEDS[deed][0]}" for deed in DEEDS]}


def limits():
    return several(rf"(?:[1-9]|[1-4]\d|50)/(?:{'|'.join(SCOPES)}|(?=[0.]*[1-9]){TIME})", "counts up to 50 such as 1/page, 1/session, 2/day, 1/visitor or 1/7d")


KINDS = {
    "span": time,
    "percent": percent,
    "moment": lambda expected: {"enum": [True, "", "true"]},
    "selector": lambda expected: {**saying(expected), "type": "string"},
    "names": names,
    "globs": listed,
    "query": listed,
    "tags": listed,
    "places": listed,
    "compare": lambda expected: numeric(expected, r"(?:>=|<=|>|<|=)?\s*"),
    "data": data,
    "hours": hours,
}
SETTINGS = {
    "sample": lambda: percent("a percentage such as 50%"),
    "priority": lambda: numeric("a number", ""),
    "limit": limits,
    "cooldown": lambda: time("a time such as 1d"),
    "after-dismiss": lambda: {"anyOf": [{"enum": ["session", "never"]}, time("session, never or a time such as 1d")]},
    "do": deeds,
    "text": lambda: saying("a text"),
    "accept": lambda: saying("a text"),
    "card": lambda: {**saying("a text"), "type": "string"},
    "delay": lambda: time("a time such as 5s"),
}
