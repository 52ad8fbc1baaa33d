"""Constants and the keys of records."""
import ast
import math
import re

from .vocabulary import UNSAFE_KEYS


def findings(module):
    for node in module.of(ast.Constant):
        yield from constant(node)
    for node in module.of(ast.Dict):
        for key in node.keys:
            yield from display_key(key, node, module)
    for node in module.of(ast.Subscript):
        if isinstance(node.slice, ast.Constant) and isinstance(node.slice.value, str):
            yield from safe(node.slice)


def constant(node):
    value = node.value
    if value is Ellipsis or isinstance(value, (bytes, complex)):
        yield node, "constant", repr(value)
    elif isinstance(value, float) and not math.isfinite(value) or isinstance(value, int) and abs(value) > 2**53:
        yield node, "number-size", repr(value)
    elif isinstance(value, str) and re.search(r"(?<!\\)(?:\\\\)*\\U", repr(value)):
        yield node, "text-escape", repr(value)


def display_key(key, node, module):
    if key is None:
        yield node, "star", "** in a record"
    elif isinstance(key, ast.Constant) and isinstance(key.value, str):
        yield from safe(key)
    elif not (isinstance(key, ast.Name) and key.id.isupper() and module.resolve(key) is module.tree):
        yield key, "key-kind", f"the key {ast.unparse(key)}"


def safe(node):
    """A text as a key. What looks like a number is sorted before the others; what looks like magic is magic."""
    key = node.value
    if re.fullmatch(r"\d+|__.*|py_.*", key) or key in UNSAFE_KEYS:
        yield node, "key", f"the key {key!r}"
