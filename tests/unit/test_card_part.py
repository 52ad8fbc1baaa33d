"""The card part by hand: what it asks the page for, what it reads once, and what it leaves alone."""
import pytest
from unit.events import ready
from unit.started import Plugin, calls, of

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


@pytest.mark.parametrize("chat, pushed", [(0, []), (1, ["a"]), (2, ["a"]), (3, []), (4, [])])
def test_the_pages_card_is_pushed_while_a_chat_waits_or_runs(chat, pushed):
    plugin = with_card(CARD)
    effects = plugin.send("look", sdk=ready(chat=chat))
    assert [effect["args"][0]["eventId"] for effect in of(effects, "call") if effect["name"] == "pushVisitorEvent"] == pushed
    assert [effect["ids"] for effect in of(effects, "keep-cards")] == ([pushed] if pushed else [])


def test_an_open_without_a_card_marks_none_when_its_chat_begins():
    plugin = with_card(CARD, sdk=ready())
    plugin.send("card", more={"card": None})
    plugin.open()
    assert of(plugin.send("look", sdk=ready(chat=2)), "keep-cards") == []
    assert plugin.state["cards"]["sent"] == []


def test_what_an_open_took_along_is_noted_once_and_marked_when_a_chat_begins():
    plugin = with_card(CARD, sdk=ready())
    plugin.open()
    plugin.send("look")
    assert plugin.state["passed"] is None and plugin.state["cards"]["sent"] == []
    assert [effect["ids"] for effect in of(plugin.send("look", sdk=ready(chat=1)), "keep-cards")] == [["a"]]
    assert of(plugin.send("look", sdk=ready(chat=2)), "keep-cards") == []


def test_json_that_a_popup_took_along_before_the_part_had_come_is_marked_too():
    plugin = Plugin(["load", "manual"])
    assert len(of(plugin.open("tab", {"visEvt": '{"title":"B","urlForVisitor":"/p/5"}'}), "popup")) == 1
    plugin.send("remembered", more={"ids": []})
    plugin.send("look", sdk=ready(chat=2))
    assert plugin.state["cards"]["sent"] == ["card-/p/5"]


def test_an_opens_own_card_waits_while_the_page_is_asked_for_it():
    plugin = with_card(CARD)
    plugin.open(params={"visEvt": "#own"})
    assert plugin.state["intents"][0]["params"]["visEvt"] == "#own"
    plugin.send("read", more={"source": "#own", "text": '{"eventId":"b","title":"B"}'})
    assert plugin.state["intents"][0]["params"]["visEvt"] == {"eventId": "b", "title": "B"}


@pytest.mark.parametrize("sent, passed", [([], True), (["b"], False), (["a"], True)])
def test_an_opens_own_card_that_reached_the_chat_before_is_not_passed_again(sent, passed):
    plugin = with_card(CARD)
    plugin.state["cards"]["sent"] = sent
    plugin.open(params={"visEvt": {"eventId": "b", "title": "B"}})
    assert ("visEvt" in plugin.state["intents"][0]["params"]) is passed


def test_a_card_is_read_again_only_when_something_of_it_has_changed():
    plugin = with_card(["vis-evt", "auto"])
    plugin.send("read", more=READ)
    read = plugin.state["cards"]["card"]
    plugin.send("look")
    assert plugin.state["cards"]["card"] is read
    plugin.send("read", more=READ)
    assert plugin.state["cards"]["card"] is not read


def test_what_is_wrong_with_a_card_is_said_once():
    plugin = with_card(CARD)
    assert [effect["text"][:13] for effect in of(plugin.send("card", more={"card": {"title": "A", "price": "5"}}), "warn")] == ['card: "price"']
    assert of(plugin.send("card", more={"card": {"title": "B", "price": "5"}}), "warn") == []
    assert len(of(plugin.send("card", more={"card": {"title": "B", "cost": "5"}}), "warn")) == 1


@pytest.mark.parametrize("kind, more", [
    ("open", {"by": "api", "how": "mini", "params": None}), ("launcher", {}), ("opener", {"how": "mini", "values": {}}),
])
def test_the_page_is_read_anew_for_each_wish_to_open(kind, more):
    plugin = with_card(["vis-evt", "auto"])
    plugin.send("read", more=READ)
    assert asked(plugin.send("look")) == []
    assert asked(plugin.send(kind, more=more)) == ["auto"]


@pytest.mark.parametrize("kind, more", [
    ("open", {"by": "api", "how": "mini", "params": {"visEvt": "#own"}}), ("open", {"by": "api", "how": "mini", "params": {"vis-evt": "#own"}}), ("open", {"by": "api", "how": "mini", "params": {"echat-card": "#own"}}),
    ("opener", {"how": "mini", "values": {"vis-evt": "#own"}}), ("opener", {"how": "mini", "values": {"echat-card": "#own"}}),
])
def test_the_page_is_read_for_an_opens_own_card_before_the_open(kind, more):
    assert asked(with_card(CARD).send(kind, more=more)) == ["#own"]


def test_a_card_of_the_pages_own_by_javascript_may_be_read_from_the_page_too():
    plugin = with_card(CARD)
    for again in range(2):
        assert asked(plugin.send("card", more={"card": "auto"})) == ["auto"]
        plugin.send("read", more=READ)


def test_what_we_made_of_a_card_is_what_counts_at_once():
    plugin = with_card(CARD)
    plugin.send("card", more={"card": {"title": "B"}})
    assert plugin.state["params"]["visEvt"] == {"title": "B", "eventId": "card-B"}


def test_an_opens_own_card_is_read_before_its_popup_opens():
    plugin = with_card()
    plugin.send("carded")
    plugin.send("remembered", more={"ids": []})
    effects = plugin.open("tab", {"visEvt": "eventId: b; title: B; price: 5"})
    assert of(effects, "popup")[0]["url"].endswith("visEvt=%7B%22eventId%22%3A%22b%22%2C%22title%22%3A%22B%22%7D")
    assert len(of(effects, "warn")) == 1


def test_a_card_refused_at_before_open_is_not_read():
    plugin = with_card(CARD)
    assert of(plugin.answer(plugin.send("open", more={"by": "api", "how": "tab", "params": {"visEvt": "price: 5"}}), ok=False), "warn") == []


def test_an_opens_own_card_keeps_the_pages_out_of_that_chat_until_the_page_shows_it_again():
    plugin = with_card(CARD, sdk=ready())
    plugin.open(params={"visEvt": {"eventId": "b", "title": "B"}})
    plugin.send("look")
    assert "pushVisitorEvent" not in calls(plugin.send("look", sdk=ready(chat=2)))
    assert calls(plugin.send("card", more={"card": {"eventId": "a", "title": "A"}})) == ["pushVisitorEvent"]


def test_with_the_vendors_launcher_the_sdk_waits_while_the_page_is_asked():
    plugin = Plugin(["vis-evt", "auto"], ["launcher", "vendor"])
    plugin.send("boot")
    assert of(plugin.send("remembered", more={"ids": []}), "boot") == []
    assert of(plugin.send("look"), "boot") == []
    assert of(plugin.send("read", more=READ), "boot")[0]["params"]["visEvt"]["eventId"] == "prod-7"


@pytest.mark.parametrize("chat, at_once", [(0, ["auto"]), (2, [])])
def test_another_page_is_read_once_it_has_settled_and_outside_a_chat_at_once_too(chat, at_once):
    plugin = with_card(["vis-evt", "auto"], sdk=ready(chat=chat))
    plugin.send("read", more=READ)
    assert asked(plugin.send("look", at=5000, href="https://shop.cn/b")) == at_once
    assert asked(plugin.send("look", at=5999)) == []
    assert plugin.state["wake"] == 6000
    assert asked(plugin.send("wake", at=6000)) == ["auto"]
    assert asked(plugin.send("look", at=9000)) == [] and plugin.state["wake"] is None
    plugin.send("read", more=READ)
    assert plugin.state["cards"]["card"]["urlForVisitor"] == "http('https://shop.cn/b','blank')"


def test_the_card_the_sdk_started_with_is_not_pushed_when_its_chat_begins():
    plugin = with_card(CARD, ["launcher", "vendor"])
    assert of(plugin.send("look", sdk=ready(chat=2)), "call")[0]["name"] != "pushVisitorEvent"
    assert plugin.state["cards"]["sent"] == ["a"]


# An open waits for its card


def test_an_open_waits_for_the_pages_card_to_be_read():
    plugin = Plugin(CARD, sdk=ready())
    assert calls(plugin.open()) == [] and plugin.state["wake"] == 10000
    effects = plugin.send("remembered", more={"ids": []})
    assert [effect["args"] for effect in of(effects, "call") if effect["name"] == "customMiniChat"] == [[{"visEvt": {"eventId": "a", "title": "A"}}]]


def test_an_open_waits_while_the_page_is_asked_for_its_own_card():
    plugin = with_card(CARD, sdk=ready())
    assert calls(plugin.open(params={"visEvt": "#own"})) == []
    assert calls(plugin.send("read", more={"source": "#own", "text": '{"title":"B"}'})) == ["customMiniChat"]


def test_an_open_waits_for_its_card_no_longer_than_for_the_part():
    plugin = Plugin(CARD, ["timeout", "5s"], sdk=ready())
    plugin.open()
    assert calls(plugin.send("wake", at=4999)) == []
    assert calls(plugin.send("wake", at=5000)) == ["customMiniChat"]
    assert plugin.state["wake"] is None


@pytest.mark.parametrize("opened, message, wake", [(0, 500, 1000), (600, 0, 1000), (500, 500, 1500)])
def test_the_timer_is_for_the_open_that_waits_or_the_title_that_flashes_whichever_comes_first(opened, message, wake):
    plugin = Plugin(["timeout", "1s"], sdk=ready(), visible=False)
    for at in sorted({opened, message}):
        if at == message:
            plugin.send("look", at=at, sdk=ready(unread=1))
        if at == opened:
            plugin.open(params={"visEvt": {"title": "B"}}, at=at)
    assert plugin.state["wake"] == wake
