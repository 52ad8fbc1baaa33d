"""The package for sites with a bundler: a module that does nothing on import, and in the package what belongs there and nothing else."""
import json
import re
import subprocess
from pathlib import Path

import brotli
import pytest
from echat_plugin.tools.build import bundle, node, pipeline, verify

ROOT = Path(__file__).resolve().parents[2]
MODULE = (ROOT / bundle.MODULE).read_text(encoding="utf-8")
PACKAGE = json.loads((ROOT / "package.json").read_text("utf-8"))
BUDGET = 10_600
# No page, and none of what a page has is touched.
IMPORT = "const before = Object.keys(globalThis).join(); const found = await import('./dist/echat-plugin.mjs'); " \
         "console.log(JSON.stringify([Object.keys(found), found.start({companyId: 1}), before === Object.keys(globalThis).join()]))"
PARSE = "import {parse} from 'acorn'; import {readFileSync} from 'node:fs'; parse(readFileSync(0, 'utf8').replaceAll('import.meta', 'meta'), {ecmaVersion: 2017, sourceType: 'module'})"


def run(node_path, code, text=None):
    done = subprocess.run([node_path, "--input-type=module", "-e", code], input=text, cwd=ROOT, capture_output=True, text=True, encoding="utf-8")
    assert done.stderr == ""
    return done.stdout


def test_importing_on_a_server_is_inert_and_so_is_starting(node_path):
    assert json.loads(run(node_path, IMPORT)) == [["start"], None, True]


def test_the_module_is_es2017_but_for_where_it_lies(node_path):
    run(node_path, PARSE, MODULE)
    assert set(re.findall(r"import\.meta\.(\w+)", MODULE)) == {"url"} and not re.search(r"\bimport\b(?!\.meta)", MODULE)


def test_the_module_names_every_part_in_full_so_that_bundlers_take_them_along():
    named = re.findall(r'new URL\("\./echat-(\w+)\.js",import\.meta\.url\)', MODULE)
    assert sorted([*named, "plugin"]) == sorted(bundle.SHIPPED)


def test_the_module_names_the_folder_of_the_languages():
    assert re.search(r"new URL\(`\./echat-lang/\$\{\w+\}\.js`,import\.meta\.url\)", MODULE)


def test_the_module_is_as_small_and_clean_as_the_script():
    assert len(brotli.compress(MODULE.encode(), quality=11)) <= BUDGET
    assert verify.leftovers(MODULE) == [] and MODULE.isascii()
    assert MODULE.startswith(f"/*! echat-plugin {bundle.version(ROOT)} | MIT licence */\n")


def test_the_script_does_not_pay_for_the_module():
    assert "import.meta" not in (ROOT / "dist/echat-plugin.js").read_text("utf-8")


def test_the_package_names_what_there_is():
    told = PACKAGE["exports"]["."]
    assert (ROOT / told["default"]) == ROOT / bundle.MODULE and all((ROOT / told[key]).is_file() for key in told)
    assert (ROOT / PACKAGE["types"]).is_file() and (ROOT / PACKAGE["unpkg"]).is_file() and (ROOT / PACKAGE["jsdelivr"]).is_file()
    assert PACKAGE["sideEffects"] == ["./dist/*.js"] and not PACKAGE.get("private") and not PACKAGE.get("dependencies")


def test_a_package_has_what_is_built_and_what_is_to_be_read_and_nothing_else(node_path):
    done = subprocess.run([*node.npm_of(node_path), "pack", "--dry-run", "--json", "--ignore-scripts", "--offline"], cwd=ROOT, capture_output=True, text=True)
    listed = {file["path"] for file in json.loads(done.stdout)[0]["files"]}
    built = {path for path in pipeline.COMMITTED if path.startswith("dist/")}
    assert listed == built | {"package.json", "LICENSE", "README.md", "README.zh.md"}


@pytest.mark.parametrize("name", ["echat-rules.js", "html-data.json"])
def test_a_file_of_the_package_can_be_asked_for_by_name(name, node_path, tmp_path):
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules/echat-plugin").symlink_to(ROOT, target_is_directory=True)
    code = f"console.log([import.meta.resolve('echat-plugin'), import.meta.resolve('echat-plugin/dist/{name}')].join(' '))"
    (tmp_path / "ask.mjs").write_text(code)
    done = subprocess.run([node_path, "ask.mjs"], cwd=tmp_path, capture_output=True, text=True)
    assert [Path(each).name for each in done.stdout.split()] == ["echat-plugin.mjs", name]
