"""The sandbox's port to its fake SDK, where a scenario has no words for it: a member that throws once."""
import pytest
from echat_plugin.app import create_app
from echat_plugin.sandbox.timeline import parse
from echat_plugin.sandbox.world import create_world
from echat_plugin.tools.kit.playing import DEFAULTS, PARTS, offset, throw
from scenarios.playing import shown

HOST = {"offset": offset, "throw": throw, "guard": lambda work, failed: work(), "parts": PARTS}


@pytest.mark.parametrize(("getter", "what"), [("getMiniStatus", "click launcher"), ("getUnReadMsgCount", "message")])
def test_a_getter_that_throws_once_leaves_what_was_known(getter, what):
    world = create_world(DEFAULTS | {"attributes": [["company-id", "1"], ["load", "eager"]]}, create_app, HOST)

    def play(timeline):
        for one in parse(timeline):
            world["step"](one)

    play(f"0s load / | 5s {what} | 6s")
    fake = world["page"]()["fake"]
    real = fake["call"]

    def once(name, args):
        if name == getter:
            fake["call"] = real
            throw("once")
        return real(name, args)

    fake["call"] = once
    before = len(world["trace"])
    play("7s hide | 8s show")
    told = [shown(record) for record in world["trace"][before:]]
    assert fake["call"] == real
    assert not [words for words in told if "emit" in words or "expanded" in words], told
