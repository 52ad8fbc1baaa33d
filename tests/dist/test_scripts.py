"""The scripts of dist/: ES2017, no leftovers, small."""
import json
import re
import subprocess
from pathlib import Path

import brotli
import pytest

from echat_plugin.tools.kit.languages import LANGUAGES
from echat_plugin.tools.build import bundle, sources, verify

ROOT = Path(__file__).resolve().parents[2]
# Bytes after brotli -11: what every page pays (echat-plugin.js), and what the parts add on the pages that need them.
# A language is words.
LANGUAGE = 680
BUDGETS = {"plugin": 10_350, "chat": 4_500, "card": 5_100, "place": 5_500, "looks": 5_350, "rules": 12_000, "attention": 4_150, "bubble": 2_200, "check": 3_910, "inspector": 4_550, "texts": 1_350, "consent": 2_200}
SCRIPTS = [*sorted((ROOT / "dist").glob("*.js")), *sorted((ROOT / "dist/echat-lang").glob("*.js"))]
PARSE = "import {parse} from 'acorn'; import {readFileSync} from 'node:fs'; parse(readFileSync(0, 'utf8'), {ecmaVersion: 2017, sourceType: 'script'})"


def parses(text, node_path):
    done = subprocess.run([node_path, "--input-type=module", "-e", PARSE], input=text, cwd=ROOT, capture_output=True, text=True)
    return done.returncode == 0


def test_the_plugin_and_its_parts_are_there_each_small_and_readable():
    names = [f"echat-{name}{shape}.js" for name in sorted(bundle.SHIPPED) for shape in (".debug", "")]
    assert [path.name for path in SCRIPTS if path.parent.name == "dist"] == names


def test_each_language_is_there_small_and_readable():
    names = [f"{code}{shape}.js" for code in sorted(bundle.LANGUAGES) for shape in (".debug", "")]
    assert sorted(path.name for path in SCRIPTS if path.parent.name != "dist") == sorted(names)
    assert set(bundle.LANGUAGES) == set(LANGUAGES)


@pytest.mark.parametrize("code", bundle.LANGUAGES)
def test_a_language_is_within_its_budget(code):
    assert len(brotli.compress((ROOT / f"dist/echat-lang/{code}.js").read_bytes(), quality=11)) <= LANGUAGE


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_script_is_es2017(path, node_path):
    assert parses(path.read_text(encoding="utf-8"), node_path)


@pytest.mark.parametrize("newer", ["a = {...b}", "a?.b", "a ?? b", "try {} catch {}", "async function* f() {}", "a = 1n"])
def test_newer_syntax_is_noticed(newer, node_path):
    assert not parses(newer, node_path)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_a_script_has_no_leftovers(path):
    assert verify.leftovers(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("leftover, relative", [
    ("eval (x)", "medieval (x)"),
    ("new Function ('x')", "new FunctionList ('x')"),
    ("setTimeout('x()', 1)", "setTimeout(x, 1)"),
    ("Array.prototype.append = x", "x = Array.prototype.concat"),
    ("String.prototype['trim'] = x", "x == String.prototype['trim']"),
    ("Object.defineProperty(Array.prototype, 'x', y)", "Object.defineProperty(x, 'x', y)"),
    ("a.__proto__ = b", "a.proto = b"),
    ("//# sourceMappingURL=a.map", "// the source map"),
    ("// Transcrypt'ed from Python, 2026-11-23 09:52:16", "// 2026-11-23"),
    ("'/tmp/echat-1/out'", "'https://example.com/tmp/x'"),
    ("import {a} from 'b'", "x = 'an import'"),
])  # fmt: skip
def test_a_leftover_is_noticed_and_its_relative_is_not(leftover, relative):
    assert len(verify.leftovers(leftover)) == 1
    assert verify.leftovers(relative) == []


@pytest.mark.parametrize("name", [*(f"echat-{name}" for name in bundle.SHIPPED), *(f"echat-lang/{code}" for code in bundle.LANGUAGES)])
def test_what_ships_is_ascii_so_that_a_page_in_gbk_reads_it_right(name):
    assert (ROOT / f"dist/{name}.js").read_text(encoding="utf-8").isascii()


def test_the_banner_names_the_version_and_the_licence():
    for path in SCRIPTS:
        assert path.read_text(encoding="utf-8").startswith(f"/*! echat-plugin {bundle.version(ROOT)} | MIT licence */\n")


def test_the_version_is_written_alike_everywhere():
    text = (ROOT / "plugin/echat_plugin/core/version.py").read_text(encoding="utf-8")
    package = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
    assert re.search(r'^VERSION = "([^"]+)"', text, re.M).group(1) == package["version"] == bundle.version(ROOT)


def test_node_can_require_the_script(node_path):
    done = subprocess.run([node_path, "-e", "require('./dist/echat-plugin.js')"], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_only_the_debug_build_records_visits():
    recorder = {path for path in sources.reached(ROOT, sources.MAINS["debug"]) if "record" in path.as_posix().split("/echat_plugin/")[1]}
    assert len(recorder) == 7
    assert not any(recorder & set(sources.reached(ROOT, main)) for name, main in sources.MAINS.items() if name != "debug")
    assert [path.name for path in [*SCRIPTS, ROOT / bundle.MODULE] if ":visit" in path.read_text(encoding="utf-8")] == ["echat-plugin.debug.js"]


@pytest.mark.parametrize("name", BUDGETS)
def test_a_script_is_within_its_budget(name):
    size = len(brotli.compress((ROOT / f"dist/echat-{name}.js").read_bytes(), quality=11))
    assert size <= BUDGETS[name]
