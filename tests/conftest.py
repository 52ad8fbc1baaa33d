"""What every test can count on: the built files are those of the present sources."""
from pathlib import Path

import pytest

from echat_plugin.tools.build import pipeline, say

ROOT = Path(__file__).resolve().parents[1]
NEED_THE_BUILD = ("browser", "dist", "parity", "contract", "bench")


def pytest_collection_finish(session):
    """Tests of what ships run on what the sources give now."""
    folders = {Path(item.path).relative_to(ROOT / "tests").parts[0] for item in session.items if (ROOT / "tests") in item.path.parents}
    if session.config.option.collectonly or not folders.intersection(NEED_THE_BUILD):
        return
    try:
        pipeline.build(ROOT)
    except say.Problem as problem:
        pytest.exit(f"the build is stale and cannot be made; see  python3 build.py\n{problem}", returncode=2)
