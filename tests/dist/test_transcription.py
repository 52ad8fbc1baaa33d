"""The chain itself, on a module of its own: what Python answers is what the bundled JavaScript answers."""
import importlib.util
import json
import subprocess
from pathlib import Path

import pytest

from echat_plugin.core.lang import to_json
from echat_plugin.tools import subset
from echat_plugin.tools.build import bundle, say, transcribe

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = Path(__file__).with_name("sample.py")


def bundled(folder, text):
    """The CommonJS bundle of a package that is core.lang and this text as its module `sample`."""
    package = folder / "root" / "plugin" / "echat_plugin"
    (package / "core").mkdir(parents=True)
    for name in ("__init__.py", "core/__init__.py"):
        (package / name).touch()
    for name in ("lang.py", "lang.js"):
        (package / "core" / name).write_text((ROOT / "plugin/echat_plugin/core" / name).read_text(encoding="utf-8"), encoding="utf-8")
    (package / "sample.py").write_text(text, encoding="utf-8")
    copied = folder / "copied"
    transcribe.copy_sources(folder / "root", copied)
    script, count = transcribe.finish(transcribe.start(copied, "sample"))
    return str(script)


def bundle_to(folder, script, node_path, shape):
    job = {"input": script, "output": str(folder / f"{shape}.cjs"), "format": "cjs", "shape": shape}
    bundle.run(node_path, [job], folder)
    return job["output"]


@pytest.fixture(scope="module")
def script(tmp_path_factory):
    return bundled(tmp_path_factory.mktemp("sample"), SAMPLE.read_text(encoding="utf-8"))


@pytest.mark.parametrize("shape", ["plain", "readable", "small"])
def test_both_languages_answer_alike(script, tmp_path, node_path, shape):
    spec = importlib.util.spec_from_file_location("sample", SAMPLE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    program = f"process.stdout.write(JSON.stringify(require({json.dumps(bundle_to(tmp_path, script, node_path, shape))}).main()))"
    answer = subprocess.run([node_path, "-e", program], capture_output=True, text=True)
    assert answer.stderr == ""
    assert json.loads(answer.stdout) == json.loads(to_json(module.main()))


def test_what_the_runtime_does_not_have_stops_the_build(tmp_path, node_path):
    script = bundled(tmp_path, "def main(a):\n    return sorted(a)\n")
    with pytest.raises(say.Problem, match="needs sorted, which runtime.js does not have"):
        bundle_to(tmp_path, script, node_path, "plain")


def test_a_local_name_that_python_has_too_does_not(tmp_path, node_path):
    script = bundled(tmp_path, "def main(sorted):\n    return sorted(1)\n")
    assert "return sorted (1)" in Path(bundle_to(tmp_path, script, node_path, "plain")).read_text()


def test_what_a_twin_does_not_export_stops_the_build(tmp_path, node_path):
    script = bundled(tmp_path, "from echat_plugin.core.lang import SPACES\ndef main():\n    return SPACES\n")
    with pytest.raises(say.Problem, match='"SPACES" is not exported'):
        bundle_to(tmp_path, script, node_path, "plain")


def test_a_module_from_outside_stops_the_build(tmp_path):
    with pytest.raises(say.Problem, match="pulls in modules from outside the package"):
        bundled(tmp_path, "from random import random\ndef main():\n    return random()\n")


def test_transcrypt_names_the_line(tmp_path):
    with pytest.raises(say.Problem, match=r"(?s)refused echat_plugin.sample.*line 3"):
        bundled(tmp_path, '"""Doc."""\n\na, *b = [1, 2]\n')


def test_the_sample_is_in_the_subset():
    assert subset.check_text(SAMPLE.read_text(encoding="utf-8"), "core.sample", ROOT / "plugin") == []
