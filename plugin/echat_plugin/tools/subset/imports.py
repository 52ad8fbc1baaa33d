"""Imports: names from modules of the package, at the top."""
import ast

PACKAGE = "echat_plugin"


def findings(module):
    for node in module.of(ast.ImportFrom):
        yield from imported(node, module)


def imported(node, module):
    name = node.module or ""
    if node.level:
        yield node, "relative-import", f"from {'.' * node.level}{name}"
    elif name.split(".")[0] != PACKAGE:
        yield node, "import-foreign", f"from {name}"
    elif any(alias.name == "*" for alias in node.names):
        yield node, "import-star", f"from {name} import *"
    elif not isinstance(module.parents[node], ast.Module):
        yield node, "import-inside", f"from {name}"
    else:
        offered = module.exports(name)
        for alias in node.names:
            if offered is None or alias.name not in offered:
                yield node, "import-missing", f"{alias.name} of {name}"
