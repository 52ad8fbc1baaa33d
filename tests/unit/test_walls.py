"""Who may import whom (ARCHITECTURE.md): core stays pure, browser is reached from the composition root alone."""
import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE_ROOT = ROOT / "plugin"
PACKAGE = SOURCE_ROOT / "echat_plugin"

# The part of the package a module is in, and the parts it may import from.
WALLS = {
    "core": {"core"},
    "browser": {"core", "browser"},
    "sandbox": {"core", "sandbox"},
    "api": {"core"},
    "app": {"core", "api"},
    "bootstrap": {"core", "app", "browser"},
    "module": {"bootstrap", "browser"},
    "entry": {"app", "api", "bootstrap", "browser"},
    "recording": {"core"},
    "debug_entry": {"app", "bootstrap", "browser", "recording"},
    "parts": {"core", "browser"},
    "languages": {"parts"},
    "tools": {"core", "sandbox", "app", "api", "tools"},
}
# What tools may import from outside: nothing of ours stands behind it.
PURE = [part for part in WALLS if part != "tools"]


def name_of(path):
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")


def imports(tree, name, is_package=False):
    """The modules a module imports, each by its full dotted name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ["echat_plugin", *name.split(".")]
            home = ".".join(base[: len(base) - node.level + is_package]) if node.level else ""
            source = ".".join(filter(None, [home, node.module]))
            # "from echat_plugin import core" imports echat_plugin.core
            yield from (f"{source}.{alias.name}" for alias in node.names) if source.count(".") == 0 else [source]


def breaches(text, name, is_package=False):
    """The imports of a module that go through a wall."""
    part = name.split(".")[0]
    found = []
    for source in imports(ast.parse(text), name, is_package):
        parts = source.split(".")
        ours = parts[0] == "echat_plugin"
        if ours and parts[1] not in WALLS.get(part, ()) or not ours and part in PURE:
            found.append(source)
    return found


def is_twin(path):
    return path.with_suffix(".js").exists()


MODULES = sorted(path for path in PACKAGE.rglob("*.py") if path != PACKAGE / "__init__.py")


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_module_stays_inside_its_walls(path):
    found = breaches(path.read_text(encoding="utf-8"), name_of(path), path.name == "__init__.py")
    # the Python half of a module that is written twice may use Python's own library
    assert [each for each in found if each.startswith("echat_plugin") or not is_twin(path)] == []


@pytest.mark.parametrize("name, bad, good", [
    ("core.rules.caps", "from echat_plugin.browser.page import create_page", "from echat_plugin.core.lang import get"),
    ("core.state", "import json", "from echat_plugin.core.lang import from_json"),
    ("core.state", "from ..sandbox import clock", "from ..core import lang"),
    ("core.state", "from echat_plugin import app", "from echat_plugin import core"),
    ("browser.page", "from echat_plugin.sandbox.clock import create_clock", "from echat_plugin.browser.host import win"),
    ("browser.page", "from echat_plugin.app import create_app", "from echat_plugin.core.lang import get"),
    ("sandbox.echat", "from echat_plugin.browser.host import win", "from echat_plugin.sandbox.clock import create_clock"),
    ("app", "from echat_plugin.browser.host import win", "from echat_plugin.core.machine import step"),
    ("tools.lint", "from echat_plugin.browser.host import win", "import json"),
    ("tools.lint", "from echat_plugin.entry import anything", "from echat_plugin.core.lang import get"),
    ("module", "from echat_plugin.core.options import option_pairs", "from echat_plugin.bootstrap import start_with"),
    ("recording", "from echat_plugin.browser.storage import key_of", "from echat_plugin.core.machine import PARTS"),
    ("app", "from echat_plugin.recording import with_recorder", "from echat_plugin.core.state import new_state"),
    ("bootstrap", "from echat_plugin.entry import anything", "from echat_plugin.browser.page import create_page"),
])  # fmt: skip
def test_the_checker_refuses_a_bad_import_and_accepts_a_good_one(name, bad, good):
    assert len(breaches(bad, name)) == 1
    assert breaches(good, name) == []


def test_no_import_goes_in_a_circle():
    graph = {name_of(path): [each.removeprefix("echat_plugin.") for each in imports(ast.parse(path.read_text(encoding="utf-8")), name_of(path))]
             for path in MODULES if "tools" not in path.parts}
    assert circle(graph) is None
    assert circle({"a": ["b"], "b": ["c"], "c": ["a"]}) == ["a", "b", "c", "a"]


def circle(graph):
    """A way through the imports that ends where it began, or None."""
    done = set()

    def walk(name, way):
        if name in way:
            return way[way.index(name) :] + [name]
        if name in done:
            return None
        for each in graph.get(name, ()):
            found = walk(each, [*way, name])
            if found:
                return found
        done.add(name)
        return None

    return next(filter(None, (walk(name, []) for name in graph)), None)
