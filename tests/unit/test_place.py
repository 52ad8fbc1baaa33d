"""The place part, asked directly: how far the launcher rises, the side that is kept, what hides it, own elements, and the chat on a phone."""
import json

import pytest
from echat_plugin.core.config import configure
from echat_plugin.core.launcher import NEVER
from echat_plugin.core.place.lifting import GAP, lift
from echat_plugin.core.place.looking import begin, look
from echat_plugin.core.place.memory import side_of, with_side
from echat_plugin.core.place.mirror import mirror
from echat_plugin.core.place.part import PLACE
from echat_plugin.core.rules.memory import read_memory
from echat_plugin.core.texts import TEXTS
from unit.events import ready
from unit.started import Plugin, of

BOX = [1200, 724, 1256, 780]


@pytest.mark.parametrize("obstacles, rise", [
    ([], 0),
    ([[0, 740, 1280, 800]], 40 + GAP),
    # One that it would touch with its gap, and one that it just would not
    ([[0, 780 + GAP - 1, 1280, 800]], 1), ([[0, 780 + GAP, 1280, 800]], 0),
    # Beside it, above it
    ([[0, 740, 1200, 800]], 0), ([[1256, 740, 1280, 800]], 0), ([[0, 0, 1280, 724]], 0),
    # Only just under its corner
    ([[1255, 740, 1280, 800]], 40 + GAP), ([[0, 740, 1201, 800]], 40 + GAP),
    # Two bars, in either order; clearing one runs into the other
    ([[0, 760, 1280, 800], [0, 700, 1280, 760]], 80 + GAP), ([[0, 700, 1280, 760], [0, 760, 1280, 800]], 80 + GAP),
    # Two with room between them
    ([[0, 760, 1280, 800], [0, 500, 1280, 600]], 20 + GAP),
    # What it just clears by rising beside another, below and above
    ([[0, 760, 1280, 800], [0, 740 - GAP, 1280, 760 - GAP]], 48 + GAP), ([[0, 760, 1280, 800], [0, 600, 1280, 704 - GAP]], 20 + GAP),
    # What leaves no room on the screen, and what just does
    ([[0, 0, 1280, 800]], 0), ([[0, 56 + GAP - 1, 1280, 800]], 0), ([[0, 56 + GAP, 1280, 800]], 724),
])
def test_it_rises_until_nothing_covers_it(obstacles, rise):
    assert lift(BOX, obstacles) == rise


@pytest.mark.parametrize("text, side", [
    (None, None), ("", None), ("{", None), ("[]", None), ("{}", None), ('{"v":1}', None), ('{"v":1,"side":"left"}', "left"), ('{"v":1,"side":"right"}', "right"),
    ('{"v":1,"side":"up"}', None), ('{"v":1,"side":["left"]}', None), ('{"v":2,"side":"left"}', None),
])
def test_the_side_is_read_from_the_record_whatever_stands_there(text, side):
    assert side_of(text) == side


@pytest.mark.parametrize("text", [None, "", "{", "[1]", '{"v":2,"visits":3}'])
def test_where_no_record_is_a_new_one_is_made_that_rules_read(text):
    kept = with_side(text, "left")
    assert side_of(kept) == "left" and read_memory(kept)["side"] == "left" and read_memory(kept)["visits"] == 0


def test_a_record_keeps_what_else_it_says():
    kept = json.loads(with_side('{"v":1,"visits":7,"side":"left"}', "right"))
    assert kept == {"v": 1, "visits": 7, "side": "right"}


def state_of(attributes=(), **more):
    state = {"config": configure(list(attributes), None), "texts": TEXTS["en"], "lan": "en", "device": "pc", "here": {"path": "/"}, "wanted": True, "away": 5, "at": 9,
             "unread": 0, "mini": None, "on": True, "sdk": "ready", "company": "1", "mark": "", "label": "", "hidden": False, "elsewhere": "", "staff": None, "intents": [], "fetched": {}, "parts": {}, **more}
    effects = []
    begin(state, effects)
    state["begun"] = effects[-1]
    state["recalls"] = sides(effects[:-1])
    return state


def told(state, sort, **more):
    effects = []
    look(state, {"type": sort, "href": "https://shop.test/", **more}, effects)
    return effects


def acted(state):
    effects = []
    PLACE["act"](state, effects)
    return effects


def placed(state, present=(), wrong=()):
    return told(state, "placed", present=list(present), wrong=list(wrong))


@pytest.mark.parametrize("attributes, asked", [
    ([], {"own": "", "avoid": "", "hide": [], "scroll": False, "drag": False, "phone": False}),
    ([["launcher", "#a, .b"]], {"own": "#a, .b"}),
    ([["launcher-avoid", "#bar"]], {"avoid": "#bar"}),
    ([["launcher-hide", "/pay*, *x, pc, mobile, scroll, #menu, .a, [b], :c"]], {"hide": ["#menu", ".a", "[b]", ":c"], "scroll": True}),
    ([["launcher-drag", ""]], {"drag": True}),
    # There is nothing to drag.
    ([["launcher-drag", ""], ["launcher", "off"]], {"drag": False}), ([["launcher-drag", ""], ["launcher", "#a"]], {"drag": False}),
])
def test_the_page_is_asked_for_what_the_tag_says_and_no_more(attributes, asked):
    begun = state_of(attributes)["begun"]
    assert {key: begun[key] for key in asked} == asked


def test_on_a_phone_the_page_hears_so():
    assert state_of(device="mobile")["begun"]["phone"] is True


def test_the_launcher_comes_when_its_place_is_known():
    state = state_of([["launcher-drag", ""]])
    assert state["away"] == 5 and placed(state) == [] and state["away"] == 0


def sides(effects):
    return [[effect["do"], effect.get("side")] for effect in effects if "side" in effect["do"]]


LEFT = '{"v":1,"side":"left"}'


def test_the_side_from_before_is_recalled_where_dragging_is_allowed():
    state = state_of([["launcher-drag", ""]])
    # Before the launcher stands anywhere, and once.
    assert state["recalls"] == [["recall-side", None]] and sides(acted(state)) == []
    assert sides(told(state, "recalled", stored=LEFT)) == [["side", "left"]] and sides(told(state, "recalled", stored=None)) == []
    other = state_of([["launcher-avoid", "#bar"]])
    assert other["recalls"] == sides(acted(other)) == []


def test_before_consent_a_side_is_neither_recalled_nor_kept():
    state = state_of([["launcher-drag", ""]], sdk="held")
    assert state["recalls"] == sides(acted(state)) == []
    assert sides(told(state, "moved", side="left")) == [["side", "left"]] and sides(acted(state)) == []
    state["sdk"] = "idle"
    assert sides(acted(state)) == [["keep-side", "left"]]
    assert sides(told(state, "moved", side="right")) == [["side", "right"], ["keep-side", "right"]]


def test_what_is_said_of_dragging_is_said_once_and_again_in_another_language():
    state = state_of([["launcher-drag", ""]], lan="zh")
    found = [acted(state) for _ in range(2)]
    state["texts"] = {**state["texts"], "left": "Nach links verschoben"}
    found.append(acted(state))
    assert [effect["words"][1] for effects in found for effect in effects if effect["do"] == "drag-words"] == ["已移到左侧", "Nach links verschoben"]
    assert [effect["do"] for effect in acted(state_of()) if effect["do"] == "drag-words"] == []


def test_what_is_no_selector_is_said_by_the_check_part():
    state = state_of([["launcher-avoid", "##"]], fetched={})
    assert [effect["name"] for effect in placed(state, wrong=[["launcher-avoid", "##"]])] == ["check"]
    assert state["config"]["wrong"] == [["launcher-avoid", "##"]]


def test_an_element_hides_it_while_it_is_there_and_a_path_as_ever():
    state = state_of([["launcher-hide", "#menu, /pay"]])
    placed(state)
    assert state["wanted"]
    told(state, "present", present=["#menu"])
    assert not state["wanted"]
    told(state, "look")
    assert not state["wanted"]
    told(state, "present", present=[])
    assert state["wanted"]
    state["here"] = {"path": "/pay"}
    told(state, "look")
    assert not state["wanted"]


@pytest.mark.parametrize("more, away", [({}, NEVER), ({"unread": 1}, 0), ({"mini": "open"}, 0), ({"mini": "close"}, NEVER)])
def test_scrolling_down_takes_it_away_unless_it_has_something_to_say_or_to_close(more, away):
    state = state_of([["launcher-hide", "scroll"]], **more)
    placed(state)
    told(state, "turned", down=True)
    assert state["away"] == away
    told(state, "turned", down=False)
    assert state["away"] == 0


def mirrored(state):
    effects = []
    mirror(state, effects)
    return [effect["view"] for effect in effects]


def test_own_elements_show_what_our_launcher_would_and_only_news():
    state = state_of([["launcher", "#help"]], unread=3, staff="online", mini="open")
    assert mirrored(state) == [{"unread": "3", "staff": "online", "window": "open", "expanded": "true", "busy": False, "name": "Chat with us", "more": ", 3 unread messages"}]
    assert mirrored(state) == []
    state["staff"] = None
    assert mirrored(state)[0]["staff"] == ""


def test_own_elements_say_that_they_are_a_link_and_that_they_are_busy():
    assert mirrored(state_of([["launcher", "#help"]], sdk="failed", texts={**TEXTS["en"], "new-tab": "opens in a new tab"}))[0]["more"] == ", opens in a new tab"
    assert mirrored(state_of([["launcher", "#help"]], sdk="loading", intents=[{"name": "open"}]))[0]["busy"]


@pytest.mark.parametrize("attributes, on", [([], True), ([["launcher", "off"]], True), ([["launcher", "#help"]], False)])
def test_without_own_elements_or_after_the_end_nothing_is_mirrored(attributes, on):
    assert mirrored(state_of(attributes, on=on)) == []


def phone(mini="open", href="https://shop.test/"):
    state = state_of(device="mobile", mini=mini)
    return state, told(state, "look", href=href)


MARKED = "https://shop.test/#/cart#TOECHAT17"


@pytest.mark.parametrize("href, marked", [("https://shop.test/", False), (MARKED, True)])
def test_an_open_window_is_held_once_and_let_go_once(href, marked):
    state, effects = phone(href=href)
    assert effects == [{"do": "hold-back", "marked": marked}] and told(state, "look", href=href) == []
    state["mini"] = "close"
    assert told(state, "look", href=href) == [{"do": "let-back"}] and told(state, "look") == []


def test_a_closed_window_holds_nothing_and_a_pc_never():
    assert phone("close")[1] == []
    state = state_of(mini="open")
    assert told(state, "look") == []


def test_back_closes_the_window():
    state, _ = phone()
    assert told(state, "returned") == [] and state["intents"] == [{"name": "hide"}]


def test_back_in_a_closed_window_is_nothing():
    state, _ = phone("close")
    assert told(state, "returned") == [] and state["intents"] == []


def test_where_the_vendor_did_not_hear_back_it_gets_an_entry_to_go_back_from():
    state, _ = phone(href=MARKED)
    assert told(state, "returned") == [{"do": "mark-again"}] and state["intents"] == [{"name": "hide"}]


def test_where_its_entry_is_still_there_it_needs_none():
    state, _ = phone(href=MARKED)
    assert told(state, "returned", href=MARKED) == [] and state["intents"] == [{"name": "hide"}]


class Late(Plugin):
    """A plugin whose place part is on its way."""

    def bring(self, effects, senses):
        return super().bring([effect for effect in effects if effect.get("name") != "place"], senses)


@pytest.mark.parametrize("present, asks", [([], 1), (["#menu"], 0)])
def test_no_rule_opens_before_it_is_known_whether_an_element_hides_the_chat(present, asks):
    plugin = Late(["launcher-hide", "#menu"], ["rule-help", "after: 0s"], sdk=ready())
    assert of(plugin.started, "ask") == [] and of(plugin.send("look", at=50), "ask") == []
    come = plugin.send("part", more={"name": "place", "part": PLACE})
    assert of(come, "ask") == []
    assert len(of(plugin.send("placed", more={"present": present, "wrong": []}), "ask")) == asks


def test_a_rule_waits_for_a_part_that_hangs_as_long_as_the_launcher_does():
    plugin = Late(["launcher-hide", "#menu"], ["rule-help", "after: 0s"], ["timeout", "3s"], sdk=ready())
    assert of(plugin.send("look", at=2999), "ask") == []
    assert len(of(plugin.send("wake", at=3000), "ask")) == 1
