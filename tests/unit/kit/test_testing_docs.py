"""docs/testing.md is true: its files are written, its commands run, and what it says they print they print."""
import inspect
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from echat_plugin.sandbox.agent import AGENT
from echat_plugin.sandbox.timeline import read_step
from echat_plugin.sandbox.visitor import VISITOR
from echat_plugin.tools.cli import main
from echat_plugin.tools.kit.chat import Chat
from echat_plugin.tools.kit.options import visitor_options
from echat_plugin.tools.kit.seen import Rule
from echat_plugin.tools.kit.shop import Shop

DOCS = Path(__file__).resolve().parents[3] / "docs"
BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.M | re.S)


def blocks(file):
    return BLOCK.findall((DOCS / file).read_text("utf-8"))


def printed(command, folder):
    """What a command prints, and how it ends."""
    words = shlex.split(command)
    if words[0] == "echat-plugin":
        return CliRunner().invoke(main, words[1:]).output
    done = subprocess.run([sys.executable, "-m", *words, "-p", "no:cacheprovider", "-q"], capture_output=True, text=True, cwd=folder)
    return done.stdout


def test_every_block_does_what_it_says(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for language, name, text in blocks("testing.md"):
        if name:
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(text, "utf-8")
        elif language == "toml":
            (tmp_path / "pyproject.toml").write_text(text, "utf-8")
        elif language == "console":
            command, *lines = text.splitlines()
            found = iter(printed(command.removeprefix("$ "), tmp_path).splitlines())
            for line in lines:
                wanted = " ".join(line.split())
                assert any(wanted in " ".join(each.split()) for each in found), (command, line)


def test_both_languages_have_the_same_blocks():
    assert blocks("testing.md") == blocks("testing.zh.md")


@pytest.mark.parametrize("file", ["testing.md", "testing.zh.md"])
def test_every_verb_option_and_property_is_told(file):
    text = (DOCS / file).read_text("utf-8")
    verbs = [name for name, member in inspect.getmembers(Shop, inspect.isfunction) if not name.startswith("_")]
    assert [name for name in verbs if f"{name}(" not in text] == []
    known = [name for kind in (Chat, Rule) for name, _ in inspect.getmembers(kind, lambda member: isinstance(member, property))]
    assert [name for name in known if name not in text and name not in ("is_ready", "verdict")] == []
    options = [name for name, one in inspect.signature(visitor_options).parameters.items() if one.kind is one.POSITIONAL_OR_KEYWORD]
    assert [name for name in options if f"`{name}=" not in text] == []


@pytest.mark.parametrize("file", ["testing.md", "testing.zh.md"])
def test_every_word_of_a_timeline_is_one(file):
    line = next(line for line in (DOCS / file).read_text("utf-8").split("\n\n") if "`exit`" in line and "`hide`" in line)
    # (`chatting` alone is a chat's state.)
    words = [read_step(each)["verb"] for each in re.findall(r"`([^`]+)`", line)]
    assert len(words) > 20 and [word for word in words if word not in {*VISITOR, *AGENT, "load", "tab"}] == []
