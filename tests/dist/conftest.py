"""A build of the present sources in a folder of its own, made once."""
from pathlib import Path

import pytest

from echat_plugin.tools.build import node, pipeline

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def node_path():
    return node.find(ROOT)


@pytest.fixture(scope="session")
def made(tmp_path_factory, node_path):
    """The folder that holds dist/, build/ and demo/ of a fresh build."""
    return pipeline.make(ROOT, tmp_path_factory.mktemp("first"), node_path, quiet=True)
