"""Which tests show which sections of the vendor's documentation: `@pytest.mark.vendor(2, 7)` on a test, `section: 2, 7` in a scenario."""
import ast
from pathlib import Path

TESTS = Path(__file__).resolve().parents[3] / "tests"
# In CPython, and in Chromium.
LAYERS = [["unit", "scenarios"], ["browser"]]


def shown(layer):
    """[section, file, name] of every marked test of a layer."""
    for folder in layer:
        for path in sorted((TESTS / folder).iterdir()):
            if path.suffix in MARKED:
                for name, sections in MARKED[path.suffix](path.read_text("utf-8")):
                    yield from ([section, path.name, name] for section in sections)


def marked_tests(source):
    """A test that a plain run leaves out shows nothing."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            marks = [mark if isinstance(mark, ast.Call) else ast.Call(mark, [], []) for mark in node.decorator_list]
            names = [ast.unparse(mark.func).removeprefix("pytest.mark.") for mark in marks]
            if "vendor" in names and not {"slow", "skip", "skipif", "xfail"}.intersection(names):
                sections = [ast.literal_eval(argument) for argument in marks[names.index("vendor")].args]
                yield node.name.removeprefix("test_").replace("_", " "), sections


def marked_scenarios(text):
    name = None
    for line in text.splitlines():
        if line.startswith("# "):
            name = line[2:]
        elif name and line.startswith("section:"):
            yield name, [int(number) for number in line.split(":")[1].split(",")]


MARKED = {".py": marked_tests, ".txt": marked_scenarios}
