"""What a second reader found in the machine: each of these failed once."""
import json

from unit.events import ready
from unit.started import Plugin, calls, of

RULE = ["rule-help", "after: 30s; limit: 1/session; after-dismiss: 0s"]
OLD = json.dumps({"v": 1, "visits": 1, "pages": 1, "start": 0, "last": 0, "dismissed": 0, "lease": ["", 0], "fired": []})


def test_caps_hold_where_a_full_storage_keeps_giving_the_old_record():
    plugin = Plugin(RULE, sdk=ready(), local=OLD)
    plugin.answer(plugin.send("wake", at=30000, local=OLD), at=30000, local=OLD)
    plugin.send("look", at=30001, sdk=ready(mini="open"), local=OLD)
    assert of(plugin.send("look", at=90000, sdk=ready(), local=OLD), "ask") == []
    assert [entry[0] for entry in plugin.memory["fired"]] == ["help"]


def test_a_close_that_no_sdk_will_hear_does_not_leave_the_launcher_busy():
    plugin = Plugin(["load", "manual"])
    assert not any(effect["view"]["busy"] for effect in of(plugin.send("api", name="close"), "launcher"))


def test_the_launcher_puts_the_window_away_as_the_visitor_wishes():
    plugin = Plugin(["rule-help", "after: 30s; limit: 9/page"], sdk=ready(mini="open"))
    plugin.send("launcher", at=40000, sdk=ready(mini="open"))
    assert of(plugin.send("look", at=40001, sdk=ready()), "ask") == []
    assert plugin.memory["dismissed"] > 0


def test_where_no_link_can_be_made_a_tab_waits_for_the_sdk():
    plugin = Plugin(sdk=ready(ready=False))
    plugin.state["config"]["company-id"] = ""
    assert calls(plugin.open("tab")) == []
    assert calls(plugin.send("look", sdk=ready())) == ["customOpenChat"]
