"""What calls the visitor back: what is shown, heard and remembered, step by step. What depends on time and tabs is in scenarios/calling.txt."""
import pytest
from unit.events import ready
from unit.started import Plugin, of

LIN = {"staffNickName": "Lin", "staffHead": "https://es.cs.test/7.png"}


def started(*attributes, **facts):
    """A page whose SDK has been ready for a while."""
    plugin = Plugin(*attributes, sdk=ready())
    plugin.send("look", at=5000, **facts)
    return plugin


def told(plugin, label, at=6000, **sdk):
    """A message comes: its words, and the number."""
    words = plugin.send("vendor", at=at, more={"category": "echat", "action": "newMsg", "label": label})
    return words + plugin.send("look", at=at, sdk=ready(unread=1, **sdk))


def preview(effects):
    return of(effects, "preview")[-1]["view"]


@pytest.mark.parametrize("staff, sender, avatar", [
    (LIN, "Lin", "https://es.cs.test/7.png"),
    ('{"staffNickName": "Lin", "staffHead": "/head/7.png"}', "Lin", "https://es.echatsoft.com/head/7.png"),
    ({"staffNickName": "", "staffHead": "javascript:alert(1)"}, "New message", ""),
    ({"staffNickName": 7, "staffHead": "data:image/png;base64,x"}, "7", ""),
    ({}, "New message", ""), ("", "New message", ""), (None, "New message", ""), ("null", "New message", ""), ([1], "New message", ""),
])  # fmt: skip
def test_a_preview_says_who_wrote_as_far_as_that_is_known(staff, sender, avatar):
    view = preview(told(started(["preview", "on"], ["lan", "en"]), "Hello", staff=staff))
    assert (view["sender"], view["avatar"], view["text"]) == (sender, avatar, "Hello")


@pytest.mark.parametrize("label, text", [
    ("Hello", "Hello"), ("<p>Hello</p><script>bad()</script>", "Hello"), ("a &lt;b&gt; c", "a <b> c"), ("[image]", "[图片]"), ("[file]", "[文件]"), ("<br>", "新消息"),
    (None, "1 条未读消息"), ({"a": 1}, "1 条未读消息"),
])
def test_what_is_written_is_text(label, text):
    assert preview(told(started(["preview", "on"], ["lan", "zh-CN"]), label))["text"] == text


@pytest.mark.parametrize("apart, text", [(1999, "Hello"), (2000, "Hello"), (2001, "1 unread message")])
def test_words_of_long_ago_are_not_those_of_this_message(apart, text):
    plugin = started(["preview", "on"], ["lan", "en"])
    plugin.send("vendor", at=6000, more={"category": "echat", "action": "newMsg", "label": "Hello"})
    assert preview(plugin.send("look", at=6000 + apart, sdk=ready(unread=1)))["text"] == text


def test_words_that_come_after_the_number_are_put_in():
    plugin = started(["preview", "on"], ["lan", "en"])
    assert preview(plugin.send("look", at=6000, sdk=ready(unread=1)))["text"] == "1 unread message"
    assert preview(plugin.send("vendor", at=6010, more={"category": "echat", "action": "newMsg", "label": "Hello"}))["text"] == "Hello"


@pytest.mark.parametrize("at, news", [(1000, False), (1001, True)])
def test_what_the_server_had_is_no_news(at, news):
    plugin = Plugin(["preview", "on"], sdk=ready())
    ready_at = plugin.state["ready_at"]
    assert bool(of(plugin.send("look", at=ready_at + at, sdk=ready(unread=1)), "preview")) is news


@pytest.mark.parametrize("mode, watched, shown", [("off", False, ""), ("on", True, "3"), ("on", False, "3"), ("hidden", True, ""), ("hidden", False, "3")])
def test_each_of_them_is_off_on_or_for_when_nobody_looks(mode, watched, shown):
    plugin = started(["favicon", mode], ["sound", mode], ["preview", mode], ["app-badge", mode], focused=watched)
    effects = plugin.send("look", at=6000, sdk=ready(unread=3))
    assert [effect["text"] for effect in of(effects, "favicon")] == [shown] * (shown != "")
    assert [effect["count"] for effect in of(effects, "app-badge")] == [3] * (shown != "")
    assert len(of(effects, "preview")) == (shown != "")
    assert len(of(effects + plugin.send("wake", at=6500), "ask-turn")) == (shown != "")


@pytest.mark.parametrize("able, sounds", [(True, 1), (False, 0)])
def test_a_turn_is_for_who_may_be_heard(able, sounds):
    plugin = started(["sound", "on"])
    plugin.send("look", at=6000, sdk=ready(unread=1))
    effects = plugin.send("turn", at=6100, more={"able": able})
    assert len(of(effects, "sound")) == len(of(effects, "tell")) == sounds
    assert plugin.state["attended"] == (6100 if able else None)


@pytest.mark.parametrize("meanwhile", [
    {"kind": "told", "more": {"what": "rang"}}, {"kind": "told", "more": {"what": "seen"}}, {"kind": "told", "more": {"what": "muted"}}, {"kind": "told", "more": {"what": "read"}}, {"kind": "mute", "more": {"muted": True}},
    {"kind": "look", "sdk": ready(unread=0)}, {"kind": "turn", "more": {"able": True}},
])  # fmt: skip
def test_a_turn_that_comes_when_there_is_nothing_left_to_tell_is_let_go(meanwhile):
    plugin = started(["sound", "on"])
    plugin.send("look", at=6000, sdk=ready(unread=1))
    plugin.send("muting", at=6000, more={"muted": False})
    plugin.send(meanwhile["kind"], at=6050, **{key: value for key, value in meanwhile.items() if key != "kind"})
    assert of(plugin.send("turn", at=6100, more={"able": True}), "sound") == []


@pytest.mark.parametrize("before, sounds", [(500, 0), (501, 1)])
def test_a_tab_that_is_looked_at_may_say_so_before_the_message_is_here(before, sounds):
    plugin = started(["sound", "hidden"], focused=False)
    plugin.send("told", at=6000, more={"what": "seen"})
    plugin.send("look", at=6000 + before, sdk=ready(unread=1))
    plugin.send("wake", at=7500)
    assert len(of(plugin.send("turn", at=7500, more={"able": True}), "sound")) == sounds


def test_another_tabs_sound_of_before_is_none_of_this_message():
    plugin = started(["sound", "on"], ["attention", "1s"])
    plugin.send("told", at=6000, more={"what": "rang"})
    assert of(plugin.send("look", at=6999, sdk=ready(unread=1)), "ask-turn") == []
    assert len(of(plugin.send("look", at=7000, sdk=ready(unread=2)), "ask-turn")) == 1
    assert len(of(plugin.send("turn", at=7000, more={"able": True}), "sound")) == 1


def test_what_another_tab_says_that_nobody_understands_is_nothing():
    plugin = started(["sound", "on"], ["preview", "on"])
    before = dict(plugin.state["attention"])
    assert plugin.send("told", at=6000, more={"what": "other"}) == []
    assert plugin.state["attention"] == before and plugin.state["read"] == 0


@pytest.mark.parametrize("said, kept", [(True, [True]), (False, [])])
def test_only_what_changes_is_stored(said, kept):
    plugin = started(["sound", "on"])
    plugin.send("muting", at=6000, more={"muted": False})
    effects = plugin.send("mute", at=6000, more={"muted": said}) + plugin.send("look", at=6001)
    assert [effect["muted"] for effect in of(effects, "keep-muting")] == kept
    assert [effect["what"] for effect in of(effects, "tell")] == ["muted"] * len(kept)


def test_a_click_on_the_preview_is_a_click_on_the_chat():
    plugin = started(["preview", "on"])
    told(plugin, "Hello")
    asked = plugin.send("preview", at=7000, more={"answer": "open"})
    assert of(asked, "ask")[0]["detail"] == {"by": "preview", "rule": None, "how": "mini", "params": {}}
    plugin.answer(asked)
    assert plugin.state["own_click"] == 7000


def test_the_bubble_gives_its_place_before_another_takes_it():
    plugin = Plugin(["preview", "on"], ["rule-a", "after: 1s; do: teaser; text: Hi"], sdk=ready())
    effects = plugin.answer(plugin.send("look", at=5000))
    assert of(effects, "teaser")[0]["view"]["text"] == "Hi"
    shown = [(effect["do"], effect["view"] is not None) for effect in told(plugin, "Hello") if effect["do"] in ("teaser", "preview")]
    assert shown == [("teaser", False), ("preview", True)]
    gone = plugin.send("preview", at=7000, more={"answer": "dismiss"})
    assert [(effect["do"], effect["view"] is not None) for effect in gone if effect["do"] in ("teaser", "preview")] == [("preview", False), ("teaser", True)]


@pytest.mark.parametrize("how", ["mini", "tab", "window"])
def test_the_preview_opens_the_chat_as_the_launcher_does(how):
    plugin = started(["preview", "on"], ["launcher-open", how])
    told(plugin, "Hello")
    assert [effect["detail"]["how"] for effect in of(plugin.send("preview", at=6100, more={"answer": "open"}), "ask")] == [how]


@pytest.mark.parametrize("mini, unread, shown", [("close", 1, True), ("open", 1, False), ("close", 0, False), ("open", 0, False)])
def test_a_preview_is_of_what_is_unread_and_not_in_sight(mini, unread, shown):
    plugin = started(["preview", "on"])
    told(plugin, "Hello")
    plugin.send("look", at=6100, sdk=ready(unread=unread, mini=mini))
    assert (plugin.state["preview"] is not None) is shown


@pytest.mark.parametrize("word, muted", [("muted", True), ("unmuted", False)])
def test_what_another_tab_says_of_the_sound_holds_here_and_is_not_said_again(word, muted):
    plugin = started(["sound", "on"])
    plugin.send("muting", at=5100, more={"muted": not muted})
    effects = plugin.send("told", at=5200, more={"what": word})
    assert plugin.state["muted"] is muted and of(effects, "keep-muting") == of(effects, "tell") == []


@pytest.mark.parametrize("muted, word", [(True, "muted"), (False, "unmuted")])
def test_what_the_visitor_says_of_the_sound_is_kept_and_told_to_the_other_tabs(muted, word):
    plugin = started(["sound", "on"])
    plugin.send("muting", at=5100, more={"muted": not muted})
    effects = plugin.send("mute", at=5200, more={"muted": muted})
    assert [effect["muted"] for effect in of(effects, "keep-muting")] == [muted] and [effect["what"] for effect in of(effects, "tell")] == [word]
