"""Calls: built-ins, methods and arity."""
import ast

from .vocabulary import BUILTINS, LITERALS, METHODS, PYTHON_METHODS


def findings(module):
    called = {node.func for node in module.of(ast.Call)}
    for node in module.of(ast.Attribute):
        if not module.at_edge and node not in called:
            yield node, "attribute", f".{node.attr}"
    for node in module.of(ast.Call):
        for keyword in node.keywords:
            yield keyword.value, "keyword", f"{keyword.arg or '**'}="
        if isinstance(node.func, ast.Attribute):
            yield from method(node, module)
        elif isinstance(node.func, ast.Name):
            yield from function(node, module)


def method(node, module):
    name, count = node.func.attr, len(node.args)
    if module.at_edge:
        if name in PYTHON_METHODS or name == "join" and isinstance(node.func.value, ast.Constant):
            yield node, "method", f".{name}()"
        return
    if name not in METHODS:
        yield node, "method", f".{name}()"
        return
    fewest, most = METHODS[name]
    if not fewest <= count <= most:
        yield node, "method-arguments", f".{name}() with {count}"
    elif name in ("startswith", "endswith", "find", "rfind", "split") and (isinstance(node.args[0], LITERALS) or is_empty(node.args[0])):
        yield node, "method-arguments", f".{name}({ast.unparse(node.args[0])})"
    if name == "append" and not isinstance(module.parents[node], (ast.Expr, ast.Lambda)):
        yield node, "method-value", "the value of append"


def is_empty(node):
    return isinstance(node, ast.Constant) and node.value in ("", None)


def function(node, module):
    name, count = node.func.id, len(node.args)
    if any(isinstance(each, ast.Starred) for each in node.args):
        return
    if module.resolve(node.func) is None and name in BUILTINS:
        fewest, most = BUILTINS[name]
        if not fewest <= count <= most:
            yield node, "arity", f"{name}() with {count}"
        elif any(isinstance(each, (ast.Dict, *([] if name == "len" else LITERALS))) for each in node.args):
            yield node, "builtin", f"{name}() of a literal"
        return
    target = module.function_named(node.func)
    if target:
        given = target.args
        most = len(given.posonlyargs) + len(given.args)
        if not most - len(given.defaults) <= count <= (count if given.vararg else most):
            yield node, "arity", f"{name}() with {count}, which takes {most}"
