"""The card part by hand: what it asks the page for, what it reads once, and what it leaves alone."""
import pytest
from unit.events import ready
from unit.started import Plugin, of

CARD = ["vis-evt", "eventId: a; title: A"]
READ = {"source": "auto", "scripts": ['{"@type":"Product","sku":"7","name":"Cup"}'], "metas": [], "text": None}


def with_card(*attributes, sent=(), **facts):
    """A plugin whose card part has come and been told what this tab has sent before."""
    plugin = Plugin(*attributes, **facts)
    plugin.send("boot")
    plugin.send("remembered", more={"ids": list(sent)})
    return plugin


def asked(effects):
    return [effect["source"] for effect in of(effects, "read-card")]


def test_before_it_knows_what_was_sent_the_part_does_nothing():
    plugin = Plugin(CARD)
    effects = plugin.send("boot")
    assert len(of(effects, "recall-cards")) == 1
    assert plugin.state["params"]["visEvt"] == CARD[1]
    plugin.send("remembered", more={"ids": []})
    assert plugin.state["params"]["visEvt"] == {"eventId": "a", "title": "A"}


def test_the_page_is_asked_once_until_it_has_answered():
    plugin = Plugin(["vis-evt", "auto"])
    plugin.send("boot")
    assert asked(plugin.send("remembered", more={"ids": []})) == ["auto"]
    assert asked(plugin.send("look")) == []
    assert plugin.state["params"]["visEvt"] == "auto"
    plugin.send("read", more=READ)
    assert plugin.state["params"]["visEvt"]["eventId"] == "prod-7"


def test_what_waits_beside_an_open_has_no_card():
    plugin = with_card(CARD)
    plugin.send("api", more={"name": "end"})
    plugin.open(params={"visEvt": {"eventId": "b", "title": "B"}})
    assert [intent["name"] for intent in plugin.state["intents"]] == ["end", "open"]
    assert plugin.state["intents"][1]["params"]["visEvt"]["eventId"] == "b"


@pytest.mark.parametrize("wish, params", [("eventId: a; title: A", {"visEvt": {"eventId": "a", "title": "A"}}), ("nothing but text", {})])
def test_with_the_vendors_launcher_the_sdk_starts_once_the_card_is_read_whether_there_is_one_or_not(wish, params):
    plugin = Plugin(["vis-evt", wish], ["launcher", "vendor"])
    assert of(plugin.send("boot"), "boot") == []
    assert [effect["params"] for effect in of(plugin.send("remembered", more={"ids": []}), "boot")] == [{"companyId": "12191", **params}]
    assert of(plugin.send("look"), "boot") == []


def test_the_card_the_sdk_started_with_is_not_pushed_when_its_chat_begins():
    plugin = with_card(CARD, ["launcher", "vendor"])
    assert of(plugin.send("look", sdk=ready(chat=2)), "call")[0]["name"] != "pushVisitorEvent"
    assert plugin.state["cards"]["sent"] == ["a"]
