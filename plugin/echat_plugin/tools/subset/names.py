"""Names: each is defined somewhere, and means the same on both sides."""
import ast

from .vocabulary import BROWSER_GLOBALS, BUILTINS, HOST, PYTHON, RESERVED

PAGE = ("window", "document", "ECHAT")


def findings(module):
    for node in module.of(ast.Name):
        if isinstance(node.ctx, ast.Load):
            yield from read(node, module)
        else:
            yield from bound(node, node.id, module)
    for node in module.of(ast.arg):
        yield from bound(node, node.arg, module)
    for node in module.of(ast.FunctionDef):
        yield from bound(node, node.name, module)
    for node in module.of(ast.ImportFrom):
        for alias in node.names:
            if alias.name != "*":
                yield from bound(node, alias.asname or alias.name, module)


def read(node, module):
    if module.resolve(node):
        return
    name = node.id
    if module.layer == "browser" and name in BROWSER_GLOBALS or name in BUILTINS:
        return
    if name in HOST:
        yield node, "host-name", name
    elif name in PYTHON:
        yield node, "builtin", name
    else:
        yield node, "undefined", name


def bound(node, name, module):
    if name in RESERVED or name.startswith("__"):
        yield node, "reserved", f"the name {name}"
    elif name in PAGE and not (module.at_edge or module.layer == "sandbox"):  # the sandbox plays the page
        yield node, "host-name", f"the name {name}"
