"""As much of JSON schema (draft-07) as `dist/rules.schema.json` uses: where a value breaks it, in words."""
import re

SORTS = {"string": str, "array": list, "object": dict, "boolean": bool}
KNOWN = {"$schema", "title", "description", "definitions", "examples", "default", "patternErrorMessage", "enumDescriptions"}


def is_a(value, sort):
    return isinstance(value, (int, float)) and not isinstance(value, bool) if sort == "number" else isinstance(value, SORTS[sort])


def breaks(value, schema, root=None):
    """What is wrong with the value; an empty list where it is right. A keyword that is not known here fails loudly."""
    root = root or schema
    return [problem for word, told in schema.items() if word not in KNOWN for problem in CHECKS[word](value, told, schema, root)]


def only(sort, check):
    """A check that passes over every other sort of value, as JSON schema does."""
    return lambda value, told, schema, root: check(value, told, schema, root) if is_a(value, sort) else []


def says(wrong, words):
    return [words] if wrong else []


def each(values, schema, root):
    return [problem for value in values for problem in breaks(value, schema, root)]


def any_of(value, told, schema, root):
    tried = [breaks(value, one, root) for one in told]
    return [] if [] in tried else [problem for problems in tried for problem in problems]


def properties(value, told, schema, root):
    return [problem for key, one in told.items() if key in value for problem in breaks(value[key], one, root)]


def additional(value, told, schema, root):
    others = [key for key in value if key not in schema.get("properties", {})]
    return says(others, f"{others} not known") if told is False else each([value[key] for key in others], told, root)


def dependencies(value, told, schema, root):
    return [problem for key, one in told.items() if key in value for problem in breaks(value, one, root)]


def names(value, told, schema, root):
    return each(list(value), told, root)


CHECKS = {
    "$ref": lambda value, told, schema, root: breaks(value, root["definitions"][told.split("/")[-1]], root),
    "type": lambda value, told, schema, root: says(not any(is_a(value, sort) for sort in ([told] if isinstance(told, str) else told)), f"{value!r} is no {told}"),
    "enum": lambda value, told, schema, root: says(not any(type(value) is type(one) and value == one for one in told), f"{value!r} is none of {told}"),
    "pattern": only("string", lambda value, told, schema, root: says(not re.search(told, value), f"{value!r}: {schema.get('patternErrorMessage', told)}")),
    "minLength": only("string", lambda value, told, schema, root: says(len(value) < told, "too short")),
    "minimum": only("number", lambda value, told, schema, root: says(value < told, "too small")),
    "maximum": only("number", lambda value, told, schema, root: says(value > told, "too large")),
    "minItems": only("array", lambda value, told, schema, root: says(len(value) < told, "too few")),
    "items": only("array", lambda value, told, schema, root: each(value, told, root)),
    "minProperties": only("object", lambda value, told, schema, root: says(len(value) < told, "too few")),
    "required": only("object", lambda value, told, schema, root: says([key for key in told if key not in value], f"{told} missing")),
    "properties": only("object", properties),
    "additionalProperties": only("object", additional),
    "propertyNames": only("object", names),
    "dependencies": only("object", dependencies),
    "anyOf": any_of,
    "if": lambda value, told, schema, root: [] if breaks(value, told, root) else breaks(value, schema["then"], root),
    "then": lambda value, told, schema, root: [],
}
