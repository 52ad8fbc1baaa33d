"""The linter of the subset: what may be written in code that is transcribed (ARCHITECTURE.md), and why not the rest.

It goes by allow-lists: a construct, built-in or method it does not know is refused. Each rule module yields findings:
a node, a code from `reasons`, and what was found.
"""
import ast
from collections import namedtuple

from . import calls, constants, escapes, functions, imports, loops, names, shapes
from .module import Module
from .reasons import REASONS

Finding = namedtuple("Finding", "path line column code what")
RULES = (shapes, constants, functions, imports, names, calls, loops)


def check(path, source_root):
    """The findings in a file, in the order of its lines; none for a module that has a JavaScript twin."""
    if path.with_suffix(".js").exists():
        return []
    name = ".".join(path.relative_to(source_root / "echat_plugin").with_suffix("").parts)
    return check_text(path.read_text(encoding="utf-8"), name, source_root, path)


def check_text(text, name, source_root, path=None):
    """The findings in the text of the module with this name inside the package ("core.rules.caps")."""
    try:
        tree = ast.parse(text)
        compile(text, name, "exec", dont_inherit=True)
    except SyntaxError as error:
        return [Finding(path, error.lineno or 1, error.offset or 1, "syntax", error.msg)]
    module = Module(text, tree, name, source_root)
    found = {(node.lineno, node.col_offset + 1, code, what) for rule in RULES for node, code, what in rule.findings(module)}
    return [Finding(path, *each) for each in sorted(escapes.apply(module, found))]


def show(finding, root):
    """One finding as a compiler would print it: where, what, why, and what to write."""
    why, instead = REASONS[finding.code]
    where = finding.path.relative_to(root) if finding.path else "text"
    return f"{where}:{finding.line}:{finding.column}: [{finding.code}] {finding.what}: {why}; {instead}"
