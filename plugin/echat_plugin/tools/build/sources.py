"""Which files the build reads, and which modules an entry reaches."""
import ast

from echat_plugin.core.machine import PARTS

PACKAGE = "echat_plugin"
MAINS = {"plugin": "entry", "debug": "debug_entry", "module": "module", **{part: "parts." + part for part in PARTS}, "languages": "languages", "sandbox": "sandbox.main"}
BUILDERS = ("tools/js", "tools/build", "tools/subset")
# What is made from the tables alone, and the tables of people's words
TABLES = ("typescript.py", "own_events.py", "event_table.py", "html_data.py", "rules_schema.py", "docs.py", "docs_zh.py", "rules_docs.py",
          "rules_table.py", "rules_zh.py")


def home(root):
    return root / "plugin" / PACKAGE


def transcribed(root):
    """The Python files that are transcribed or have a JavaScript twin."""
    return sorted(path for path in home(root).rglob("*.py") if "tools" not in path.relative_to(home(root)).parts)


def all_inputs(root):
    """Every file that can change what the build writes."""
    package = home(root)
    found = [*transcribed(root), *(path for path in package.rglob("*.js") if "tools" not in path.relative_to(package).parts)]
    for folder in BUILDERS:
        found += [path for path in (package / folder).rglob("*") if path.suffix in (".py", ".js", ".mjs")]
    found += [home(root) / "tools" / name for name in TABLES]
    found += [path for path in [*(root / "demo" / "sdk").rglob("*"), root / "demo" / "members.js"] if path.is_file()]
    return found + [root / "pyproject.toml", root / "package-lock.json", root / "build.py"]


def file_of(root, module):
    """The file of a module named inside the package ("core.lang"): its JavaScript twin where there is one."""
    path = home(root).joinpath(*module.split("."))
    return next((each for each in (path.with_suffix(".js"), path.with_suffix(".py"), path / "__init__.py") if each.is_file()), None)


def reached(root, main):
    """The Python files that are transcribed for a main module, in the order they are met."""
    found, waiting = [], [main]
    while waiting:
        path = file_of(root, waiting.pop())
        if path and path.suffix == ".py" and path not in found:
            found.append(path)
            waiting += imported(path)
    return found


def imported(path):
    """The modules of the package a file imports from; none for a file that does not parse (the linter says so)."""
    try:
        tree = ast.parse(path.read_text(encoding="utf-8"))
    except SyntaxError:
        return []
    return [node.module[len(PACKAGE) + 1 :] for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(PACKAGE + ".")]
