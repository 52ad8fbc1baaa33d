"""The inspector's part: what it shows, when, and what it never does; a verdict in words."""
import json

import pytest
from echat_plugin.core.inspector.log import KEPT
from echat_plugin.core.inspector.verdicts import STATES, cells, rest, sentence, span, state_of
from echat_plugin.core.inspector.words import WORDS
from unit.events import ready
from unit.started import Plugin, of

DEBUG = ["debug", ""]
HELP = ["rule-help", "after: 30s"]
EN, ZH = WORDS["en"], WORDS["zh"]


def line(key="staff", want="online", seen="offline", ok=False, then=None, since=None):
    return {"key": key, "want": want, "seen": seen, "ok": ok, "next": then, "since": since}


def verdict(*lines, **known):
    blocks = [each["key"] for each in lines if not each["ok"]]
    times = [each["next"] for each in lines if not each["ok"]]
    then = None if None in times or not times else max(times)
    return {"rule": "help", "do": "open", "fires": not blocks, "checks": list(lines), "blocks": blocks, "next": then, "problems": []} | known


def views(effects):
    return [effect["view"] for effect in of(effects, "inspect")]


# A verdict in words


@pytest.mark.parametrize("state, found", [
    ("fires", verdict(line(ok=True))),
    ("waits", verdict(line("after", "30s", 1000, then=30000))),
    ("blocked", verdict(line())),
    ("blocked", verdict(line(), line("after", "30s", 1000, then=30000))),
    ("done", verdict(line("limit", "1/page", 1))),
    ("done", verdict(line(), line("limit", "1/day", 1, then=9000))),
    ("off", verdict(problems=["is wrong"], fires=False, blocks=["problems"])),
])  # fmt: skip
def test_a_rule_is_in_one_of_five_states(state, found):
    assert state_of(found) == state


@pytest.mark.parametrize("words, found", [
    ("every condition holds", verdict(line(ok=True))),
    ("after 12s of 30s · in 18s", verdict(line("after", "30s", 12000, then=30000))),
    ("after 12s of 30s · in 18s · +1 more", verdict(line("attention", "free", "pause", then=14000), line("after", "30s", 12000, then=30000))),
    ("after 12s of 30s · in 18s · +1 more", verdict(line("sdk", "ready", "loading"), line("after", "30s", 12000, then=30000), next=30000)),
    ("staff is offline, wanted online", verdict(line())),
    ("staff is not known, wanted online · +1 more", verdict(line("after", "30s", 12000, then=30000), line(seen=None))),
    ("visits is 1, wanted >= 2", verdict(line("visits", ">= 2", 1))),
    ("scroll 30% of 60%", verdict(line("scroll", "60%", 30))),
    ("exit-intent: no", verdict(line("exit-intent", "", False))),
    ("visible .price: no", verdict(line("visible", ".price", False))),
    ("visible is not known, wanted ##", verdict(line("visible", "##", None))),
    ("hours 09:00-18:00: no · in 3h", verdict(line("hours", "09:00-18:00", False, then=12000 + 3 * 3600000))),
    ("attention is typing, wanted free", verdict(line("attention", "free", "typing"))),
    ("delay 2s of 5s · in 3s", verdict(line("delay", 5000, 2000, then=15000))),
    ("sample is 73.5%, wanted < 50%", verdict(line("sample", 50, 73.5))),
    ("cooldown 1h: 2m · in 2m", verdict(line("cooldown", 3600000, 120000, then=132000))),
    ("after-dismiss session: dismissed", verdict(line("after-dismiss", "session", 1700000000000))),
    ("fired 1 of 1/session", verdict(line("limit", "1/session", 1))),
    ("fired 2 of 2/day · in 5h · +1 more", verdict(line(), line("limit", "2/day", 2, then=12000 + 5 * 3600000))),
    ("is wrong; and so", verdict(problems=["is wrong", "and so"], fires=False, blocks=["problems"])),
])  # fmt: skip
def test_a_sentence_says_what_has_most_to_say(words, found):
    assert sentence(EN, found, 12000, 0) == words


@pytest.mark.parametrize("words, found", [
    ("after 12s / 30s · 再过 18s", verdict(line("after", "30s", 12000, then=30000))),
    ("staff 为 offline，需为 online", verdict(line())),
    ("staff 为 未知，需为 online · +1 项", verdict(line(seen=None), line())),
    ("exit-intent: 否", verdict(line("exit-intent", "", False))),
    ("已触发 1 / 1/session", verdict(line("limit", "1/session", 1))),
])  # fmt: skip
def test_and_says_it_in_chinese(words, found):
    assert sentence(ZH, found, 12000, 0) == words


def test_a_time_that_runs_has_gone_on_and_one_that_stands_has_not():
    assert sentence(EN, verdict(line("after", "30s", 12000, then=30000)), 15000, 3000) == "after 15s of 30s · in 15s"
    assert sentence(EN, verdict(line("active", "30s", 12000)), 15000, 3000) == "active 12s of 30s"


@pytest.mark.parametrize("ms, words, left", [
    (0, "0s", "0s"), (1, "0s", "1s"), (999, "0s", "1s"), (1000, "1s", "1s"), (59000, "59s", "59s"), (60000, "1m", "1m"), (125000, "2m 5s", "2m 5s"),
    (3600000, "1h", "1h"), (3660000, "1h 1m", "1h 1m"), (3601000, "1h", "1h"), (90000000, "1d 1h", "1d 1h"), (12.5, "0s", "1s"),
])  # fmt: skip
def test_a_time_is_written_as_in_rules(ms, words, left):
    assert [span(ms), rest(ms)] == [words, left]


def test_the_cells_of_a_check_stand_under_their_columns():
    for words in [EN, ZH]:
        assert len(cells(words, line(), 0, 0)) == len(words["columns"])
    assert cells(EN, line("after", "30s", 12000, then=30000), 13000, 1000) == ["after", "30s", "13s", "", "in 17s", "no"]
    assert cells(EN, line("tab", "visible", True, True, since=4000), 12000, 0) == ["tab", "visible", "yes", "8s", "", "yes"]
    assert cells(EN, line("path", "/a, /b", "/c"), 12000, 0) == ["path", "/a, /b", "/c", "", "by an event", "no"]
    assert cells(EN, line("query", "a=1", [["b", "2"]]), 12000, 0)[2] == '[["b","2"]]'


def test_both_languages_have_every_word():
    assert set(EN) == set(ZH) and set(STATES) <= set(EN)


# The part


def test_the_part_is_fetched_where_debug_is_and_nowhere_else():
    assert "inspector" in [effect["name"] for effect in of(Plugin(DEBUG).started, "fetch")]
    for attributes in [[], [HELP], [["debug", "off"]]]:
        assert "inspector" not in [effect["name"] for effect in of(Plugin(*attributes).started, "fetch")]


def test_a_view_has_what_explain_says_the_state_and_the_language():
    plugin = Plugin(DEBUG, HELP, sdk=ready())
    view = views(plugin.send("look", at=12000, sdk=ready(unread=2)))[-1]
    assert [[each["rule"], each["fires"], each["blocks"]] for each in view["rules"]] == [["help", False, ["after"]]]
    assert view["rules"] == plugin.state["parts"]["rules"]["explain"](plugin.state)
    assert dict(view["state"]) == {"sdk": "ready", "window": "close", "chat": "none", "unread": 2, "staff": None, "dry-run": False, "page": plugin.state["here"]["path"]}
    assert view["language"] == plugin.state["lan"]


def test_without_rules_it_shows_the_rest():
    assert views(Plugin(DEBUG).started)[-1]["rules"] == []


def test_nothing_new_is_not_shown_again():
    plugin = Plugin(DEBUG, ["rule-help", "scroll: 60%"], sdk=ready())
    plugin.send("look", at=2000)
    assert views(plugin.send("look", at=3000)) == []
    assert len(views(plugin.send("look", at=4000, sdk=ready(unread=1)))) == 1


def test_it_asks_for_no_wake_up():
    plugin = Plugin(DEBUG, ["rule-help", "scroll: 60%"], sdk=ready())
    plugin.send("look", at=2000)
    assert plugin.state["wake"] is None


def test_the_end_takes_it_away():
    plugin = Plugin(DEBUG, HELP, sdk=ready())
    assert views(plugin.send("destroy", more={"forget": False})) == [None]


# The log


def log(plugin):
    return [entry[1:] for entry in plugin.state["inspector"]["log"]]


def test_the_log_tells_of_rules_openings_and_closings():
    plugin = Plugin(DEBUG, HELP, sdk=ready())
    plugin.answer(plugin.send("wake", at=30000))
    plugin.send("look", at=30100, sdk=ready(mini="open"))
    plugin.send("look", at=40000, sdk=ready(mini="close"))
    told = log(plugin)
    for entry in [["before-open", "by rule, rule help, how mini"], ["rule", "rule help, do open"], ["open", "by rule, rule help, how mini"], ["close", "by visitor"]]:
        assert entry in told
        told = told[told.index(entry) :]


def test_the_log_tells_of_a_refusal_and_a_page():
    plugin = Plugin(DEBUG, HELP, sdk=ready())
    plugin.answer(plugin.send("wake", at=30000), ok=False)
    assert log(plugin)[-1] == ["refused", "by rule, rule help, how mini"]
    plugin.send("look", href="https://shop.test/cart?token=1")
    assert log(plugin)[-1] == ["page", "/cart"]


def test_the_log_keeps_the_last_and_no_more():
    plugin = Plugin(DEBUG, sdk=ready())
    for count in range(1, KEPT + 10):
        plugin.send("look", sdk=ready(unread=count))
    assert len(log(plugin)) == KEPT and log(plugin)[-1] == ["unread", f"count {KEPT + 9}"]


def test_who_the_visitor_is_and_what_he_writes_is_not_in_it():
    plugin = Plugin(DEBUG, HELP, ["meta-data", "secret-1"], sdk=ready())
    plugin.send("login", more={"identity": {"metaData": "secret-2", "myData": "secret-3"}})
    plugin.open(params={"myData": "secret-4"})
    plugin.send("vendor", more={"category": "echat", "action": "visitorSendMsg", "label": json.dumps({"content": "secret-5"})})
    plugin.send("set", more={"data": {"name": "secret-6"}})
    shown = json.dumps(views(plugin.send("look", at=9000, sdk=ready(unread=9)))[-1])
    assert "secret" not in shown and "login" in shown and "set" in shown
