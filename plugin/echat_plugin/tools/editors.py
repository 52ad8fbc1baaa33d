"""What editors complete and check with, made from the tables the code and the documents use: `dist/html-data.json` (VS Code's HTML custom
data) and `dist/rules.schema.json` (JSON schema of what `data-rules` points at)."""
import json

from ..core.attributes import ATTRIBUTES, VENDOR
from ..core.kinds import flag, word
from ..core.rules.conditions import CONDITIONS
from ..core.rules.reading import DEEDS
from .rules_table import CONDITIONS as MEANINGS
from .rules_table import SETTINGS

OPENER = "Opens the chat on a click: `auto` is `mini`, the window in the page."
SPAN = r"^\s*(0|\d+(\.\d+)?\s*(ms|s|m|h|d))\s*$"
PERCENT = r"^\s*(100|\d{1,2})(\.\d+)?%\s*$"
COMPARISON = r"^\s*(>=|<=|>|<|=)?\s*-?\d+(\.\d+)?\s*$"
LIMIT = r"\d+/(page|session|day|visitor|\d+(\.\d+)?(ms|s|m|h|d))"


def html_data():
    """Attributes of the tag and of openers."""
    tag = [entry("data-" + row[0], row[4], values_of(row)) for row in ATTRIBUTES]
    # Its name is half the site's: one example stands for all.
    tag.append(entry("data-rule-help", "A rule, under a name of your own: `after: 30s; path: /product/*; limit: 1/session`."))
    openers = [entry("data-echat-open", OPENER, ["auto", "mini", "tab", "window"])]
    for row in VENDOR:
        if row[0] != "company-id":
            openers.append(entry("data-" + (row[0] if row[0].startswith("echat") else "echat-" + row[0]), "On an opener, for that open alone: " + row[4][:1].lower() + row[4][1:]))
    return {"version": 1.1, "tags": [{"name": "script", "attributes": tag}], "globalAttributes": openers}


def entry(name, words, values=()):
    found = {"name": name, "description": {"kind": "markdown", "value": words}}
    return found | ({"values": [{"name": value} for value in values]} if values else {})


def values_of(row):
    return row[3] if row[1] == word else ["on", "off"] if row[1] == flag else []


def rules_schema():
    """An object of rules by name; a rule is an object, or the declarations as a text."""
    meanings = {row[1]: row[2] for row in MEANINGS} | {row[1]: f"{row[4]}. Expected: {row[2]}" for row in SETTINGS}
    properties = {key: {"description": meanings[key], **shape(row)} for key, row in CONDITIONS.items()}
    properties |= {key: {"description": meanings[key], **settings} for key, settings in SETTING_SHAPES.items()}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Rules of echat-plugin, by name",
        "type": "object",
        "additionalProperties": {"anyOf": [{"$ref": "#/definitions/rule"}, {"type": "string", "minLength": 1, "description": "after: 30s; path: /product/*"}]},
        "definitions": {"rule": {"type": "object", "minProperties": 1, "properties": properties, "additionalProperties": False}},
    }


def listed(items):
    """One, or a list of them; `!` in front of an item is "not"."""
    return {"anyOf": [items, {"type": "array", "items": items, "minItems": 1}]}


def text(pattern=None):
    return {"type": "string", **({"pattern": pattern} if pattern else {"minLength": 1})}


def number(pattern):
    return {"anyOf": [{"type": "number"}, text(pattern)]}


def shape(row):
    kind = row[0]
    if kind == "words":
        names = "|".join(row[1:])
        return listed({"anyOf": [{"enum": row[1:]}, text(rf"^\s*!?({names})\s*(,\s*!?({names})\s*)*$")]})
    shapes = {"span": text(SPAN), "percent": text(PERCENT), "moment": {"const": ""}, "compare": number(COMPARISON), "selector": text(), "data": text()}
    return shapes[kind] if kind in shapes else listed(text())


SETTING_SHAPES = {
    "sample": text(PERCENT),
    "priority": number(r"^\s*-?\d+(\.\d+)?\s*$"),
    "limit": listed(text(rf"^\s*{LIMIT}\s*(,\s*{LIMIT}\s*)*$")),
    "cooldown": text(SPAN),
    "after-dismiss": {"anyOf": [{"enum": ["session", "never"]}, text(SPAN)]},
    "do": {"enum": DEEDS},
    "text": text(),
    "accept": text(),
    "card": text(),
    "delay": text(SPAN),
}
FILES = {"dist/html-data.json": html_data, "dist/rules.schema.json": rules_schema}


def write(into):
    for path, made in FILES.items():
        (into / path).write_text(json.dumps(made(), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
