"""The other language: one Node process that plays many scenarios."""
import json
import subprocess
from pathlib import Path

import pytest
from echat_plugin.tools.build.node import find
from scenarios.playing import DEFAULTS

ROOT = Path(__file__).resolve().parents[2]


def on_node(requests):
    """What Node answers to each request (a record), as lines of text; its complaints are a failure."""
    for path in ("dist/echat-plugin.js", "build/sandbox.cjs"):
        if not (ROOT / path).is_file():
            pytest.fail(f"{path} is missing: run  python3 build.py")
    lines = "".join(json.dumps(request) + "\n" for request in requests)
    done = subprocess.run([find(ROOT), "tests/parity/replay.cjs"], input=lines, capture_output=True, cwd=ROOT, encoding="utf-8")
    assert done.returncode == 0 and not done.stderr, done.stderr[-3000:]
    return done.stdout.split("\n")[:-1]


def options(given):
    """The whole options of a scenario, as Node needs them."""
    return DEFAULTS | given
