"""dist/ is what the sources give, byte for byte, wherever and whenever it is built."""
import base64
import hashlib
import json
import shutil
from pathlib import Path

import pytest

from echat_plugin.tools.build import pipeline, stamp

ROOT = Path(__file__).resolve().parents[2]


def test_the_committed_files_are_current(made):
    assert pipeline.stale(made, ROOT) == []


@pytest.mark.parametrize("path", pipeline.COMMITTED)
def test_a_changed_byte_is_noticed(made, tmp_path, path):
    for each in pipeline.COMMITTED:
        (tmp_path / each).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made / each, tmp_path / each)
    assert pipeline.stale(made, tmp_path) == []
    content = bytearray((tmp_path / path).read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / path).write_bytes(content)
    assert pipeline.stale(made, tmp_path) == [path]


def test_a_build_elsewhere_gives_the_same_bytes(made, tmp_path, node_path):
    elsewhere = tmp_path / "another name"
    for path in ("plugin/echat_plugin", "demo/sdk"):
        shutil.copytree(ROOT / path, elsewhere / path, ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("pyproject.toml", "demo/members.js"):
        shutil.copyfile(ROOT / file, elsewhere / file)
    again = pipeline.make(elsewhere, tmp_path / "second", node_path, quiet=True)
    assert {path: stamp.digest_of(again / path) for path in pipeline.OUTPUTS} == \
        {path: stamp.digest_of(made / path) for path in pipeline.OUTPUTS}


def test_integrity_holds_the_digest_of_each_script():
    table = json.loads((ROOT / "dist/integrity.json").read_text())
    assert sorted(table) == sorted(path.relative_to(ROOT / "dist").as_posix() for path in (ROOT / "dist").rglob("*.js"))
    for name, value in table.items():
        digest = hashlib.sha384((ROOT / "dist" / name).read_bytes()).digest()
        assert value == "sha384-" + base64.b64encode(digest).decode()
