"""The set-up: which Python, which Node, which Chromium; stamps, the linter's reach, and the demo's server."""
import shutil
import subprocess
import sys
import threading
import urllib.request
from pathlib import Path

import pytest

from echat_plugin.tools.build import browser, node, say, serve, setup, sources, stamp

ROOT = Path(__file__).resolve().parents[2]


def test_a_fitting_python_is_taken_as_it_is():
    for running in [(3, 10), (3, 11), (3, 13)]:
        assert setup.find_python(running) == sys.executable


@pytest.mark.parametrize("running", [(3, 9), (3, 14)])
def test_for_another_python_a_fitting_one_is_looked_for(running):
    on_path = {"python3.12": "/opt/python3.12", "python3.11": "/opt/python3.11"}
    assert setup.find_python(running, on_path.get) == "/opt/python3.12"
    with pytest.raises(say.Problem, match="needs a Python from 3.10 to 3.13"):
        setup.find_python(running, {}.get)


def executable(path, said):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho {said}\n")
    path.chmod(0o755)
    return str(path)


def test_an_old_node_is_passed_over(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    executable(tmp_path / "bin/node", "v16.20.0")
    assert node.find(tmp_path) is None
    own = executable(tmp_path / ".node/bin/node", "v20.1.0")
    assert node.find(tmp_path) == own
    newer = executable(tmp_path / "bin/node", "v18.0.0")
    assert node.find(tmp_path) == newer


def test_the_named_chromium_comes_first(tmp_path, monkeypatch):
    named = executable(tmp_path / "mine", "Chromium")
    monkeypatch.setenv("PATH", str(tmp_path))
    executable(tmp_path / "chromium", "Chromium")
    monkeypatch.setenv("ECHAT_CHROMIUM", named)
    assert browser.find() == named
    monkeypatch.delenv("ECHAT_CHROMIUM")
    assert browser.find() == str(tmp_path / "chromium")
    monkeypatch.setenv("ECHAT_CHROMIUM", str(tmp_path / "missing"))
    with pytest.raises(say.Problem, match="is no program"):
        browser.find()


def test_a_file_is_written_in_one_step_and_an_equal_one_left_alone(tmp_path):
    path = tmp_path / "folder" / "file"
    stamp.write_file(path, b"one")
    first = path.stat()
    stamp.write_file(path, b"one")
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (first.st_ino, first.st_mtime_ns)
    stamp.write_file(path, b"two")
    assert path.read_bytes() == b"two"
    assert [each.name for each in path.parent.iterdir()] == ["file"]


def test_a_digest_sees_contents_and_names(tmp_path):
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_bytes(b"x")
    before = stamp.digest([one], tmp_path)
    shutil.copyfile(one, two)
    assert stamp.digest([one], tmp_path) == before
    assert stamp.digest([two], tmp_path) != before
    one.write_bytes(b"y")
    assert stamp.digest([one], tmp_path) != before


def test_every_transcribed_module_is_reached_from_a_main():
    reached = {path for main in sources.MAINS.values() for path in sources.reached(ROOT, main)}
    idle = [path for path in sources.transcribed(ROOT) if path not in reached and not path.with_suffix(".js").exists() and path.stat().st_size]
    assert idle == []


@pytest.fixture
def served(tmp_path):
    (tmp_path / "demo").mkdir()
    for name in ("a.js", "a.css", "a.html", "a.svg", "a.json", "a.mjs"):
        (tmp_path / "demo" / name).touch()
    with serve.server(tmp_path, 8640) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running
        running.shutdown()


def test_the_demo_server_takes_the_next_free_port(served, tmp_path):
    with serve.server(tmp_path, served.server_address[1]) as second:
        assert second.server_address[1] > served.server_address[1]


def test_the_demo_server_names_types_and_forbids_caching(served):
    types = {}
    for name in ("a.js", "a.css", "a.html", "a.svg", "a.json", "a.mjs"):
        with urllib.request.urlopen(f"http://localhost:{served.server_address[1]}/demo/{name}") as answer:
            types[name[2:]] = answer.headers["Content-Type"].split(";")[0]
            assert answer.headers["Cache-Control"] == "no-store"
    assert types == {"js": "text/javascript", "css": "text/css", "html": "text/html", "svg": "image/svg+xml", "json": "application/json",
                     "mjs": "text/javascript"}


def test_the_build_begins_on_a_bare_python():
    """On a new machine nothing is installed when build.py starts: it makes .venv itself."""
    done = subprocess.run([sys.executable, "-I", "-S", "build.py", "--help"], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "") and "bench" in done.stdout
