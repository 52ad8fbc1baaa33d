"""The looks part by hand: what `data-offline`, `data-hours` and `data-launcher-motion` are read as, and what they do."""
import pytest
from echat_plugin.core.looks.offline import leads, read_offline
from unit.events import ready
from unit.started import Plugin, of

PLAIN = {"hide": False, "label": "", "icon": "", "link": ""}
OFFLINE = {"category": "echat", "action": "staffStatus", "label": "2"}
SUNDAY = {"wall": 1772330400000, "offsets": [["Asia/Shanghai", 480]]}
MONDAY = {"wall": 1772416800000, "offsets": [["Asia/Shanghai", 480]]}
HOURS = ["hours", "mon-fri 09:00-18:00 Asia/Shanghai"]


@pytest.mark.parametrize("value, found", [
    ("show", PLAIN), ("hide", {**PLAIN, "hide": True}), ("label: Leave a message", {**PLAIN, "label": "Leave a message"}), ("icon: pen; link: /contact", {**PLAIN, "icon": "pen", "link": "/contact"}),
    ('{"label": "留言", "link": "mailto:a@b.cn"}', {**PLAIN, "label": "留言", "link": "mailto:a@b.cn"}), ("label: '24; 7'", {**PLAIN, "label": "24; 7"}), ("label: 24", {**PLAIN, "label": "24"}),
    ("gone", None), ("", None), ("label", None), ("label: ", None), ("text: hi", None), ("__proto__: x", None), ("link: javascript:alert(1)", None), ("link: data:text/html,x", None), ('{"label": [1]}', {**PLAIN, "label": '"1"'}),
    ('{"label": {}}', None), ("{", None),
])
def test_offline_is_a_word_or_what_it_looks_like(value, found):
    assert read_offline(value) == found


@pytest.mark.parametrize("link, ok", [
    ("https://a.cn/form", True), ("/form", True), ("#form", True), ("mailto:a@b.cn", True), ("TEL:+86400", True), ("sms:10086", True), ("javascript:x", False), ("a b", False), ("vbscript:x", False), ("", False), ("mail:a@b.cn", False),
])
def test_a_link_leads_to_an_address_or_calls_for_mail_or_phone(link, ok):
    assert leads(link) is ok


@pytest.mark.parametrize("attributes, fetched", [
    ([], 0), ([["launcher-icon", "chat"]], 0), ([["launcher-icon", "💬"]], 0), ([["launcher-icon", "/a.svg"]], 0), ([["offline", "show"]], 0), ([["launcher-shape", "round"]], 0),
    ([["launcher-icon", "pen"]], 1), ([["launcher-shape", "tab"]], 1), ([["launcher-motion", "fade"]], 1), ([["offline", "hide"]], 1), ([HOURS], 1),
])
def test_who_asks_for_no_look_does_not_fetch_the_part(attributes, fetched):
    assert len([effect for effect in of(Plugin(*attributes).started, "fetch") if effect["name"] == "looks"]) == fetched


def away(plugin, effects):
    """What it was told to wear last, whether it is shown, and where a click leads."""
    worn = of(effects, "wear")
    return [worn[-1]["label"] if worn else None, not plugin.state["hidden"], plugin.state["elsewhere"]]


@pytest.mark.parametrize("facts, label", [({}, "Later"), ({"mini": "open"}, None), ({"chat": 1}, None), ({"chat": 2}, None), ({"chat": 4}, "Later"), ({"unread": 2}, None)])
def test_who_is_in_a_chat_or_has_something_to_read_keeps_the_way_to_it(facts, label):
    plugin = Plugin(["offline", "label: Later"], sdk=ready(**facts))
    assert away(plugin, plugin.send("vendor", more=OFFLINE))[0] == label


@pytest.mark.parametrize("clock, found", [(MONDAY, ["", True, ""]), (SUNDAY, ["Closed", True, "/form"])])
def test_outside_the_hours_nobody_is_there(clock, found):
    plugin = Plugin(HOURS, ["offline", "label: Closed; link: /form"])
    asked = of(plugin.started, "clock")
    assert asked == [{"do": "clock", "zones": ["Asia/Shanghai"]}] and plugin.state["hidden"]
    effects = plugin.send("clock", more=clock)
    assert away(plugin, plugin.started + effects) == found


def test_the_clock_is_asked_again_at_the_edge_and_not_before():
    plugin = Plugin(HOURS)
    plugin.send("clock", more=MONDAY)
    edge = plugin.state["looks"]["hours"]["due"]
    # Ten o'clock in Shanghai: eight hours until the evening.
    assert edge == 8 * 3600 * 1000 and of(plugin.send("look", at=edge - 1), "clock") == []
    assert len(of(plugin.send("wake", at=edge), "clock")) == 1


def test_a_zone_named_twice_is_asked_for_once_and_the_visitors_own_is_none():
    assert of(Plugin(["hours", "mon 09:00-12:00 Asia/Shanghai, mon 13:00-18:00 Asia/Shanghai"]).started, "clock")[0]["zones"] == ["Asia/Shanghai"]
    assert of(Plugin(["hours", "09:00-12:00"]).started, "clock")[0]["zones"] == [""]


def test_a_click_with_the_window_open_closes_it_even_where_it_would_lead_elsewhere():
    plugin = Plugin(["offline", "link: /form"], sdk=ready())
    plugin.send("vendor", more=OFFLINE)
    assert of(plugin.send("launcher"), "go") == [{"do": "go", "url": "/form"}]
    assert of(plugin.send("launcher", sdk=ready(mini="open")), "go") == []


@pytest.mark.parametrize("motion, how, after", [("slide", None, None), ("pulse", "pulse", None), ("fade, hop, 20s", "hop", 20000), ("30s", None, 30000), ("wave, 5s, 9s", "wave", 5000), ("off", None, None)])
def test_motion_is_how_it_calls_and_when(motion, how, after):
    calling = Plugin(["launcher-motion", motion]).state["looks"]["calling"]
    assert [calling["how"], calling["after"]] == [how, after]


def test_what_is_read_calls_nobody():
    plugin = Plugin(["launcher-motion", "pulse"], sdk=ready(unread=2))
    assert of(plugin.send("look", sdk=ready(unread=1)), "beckon") == []
    assert of(plugin.send("look", sdk=ready(unread=2)), "beckon") == [{"do": "beckon", "how": "pulse"}]


def test_a_call_by_the_clock_and_one_by_the_hours_are_one_timer_the_earlier():
    plugin = Plugin(HOURS, ["launcher-motion", "pulse, 30s"])
    plugin.send("clock", more=MONDAY)
    assert plugin.state["wake"] == 30000
    plugin.send("wake", at=30000)
    assert plugin.state["wake"] == 8 * 3600 * 1000


def test_a_calendar_that_never_comes_hides_nothing_for_longer_than_a_part():
    plugin = Plugin(["hours", "workdays 09:00-18:00 Asia/Shanghai"], ["holidays", "/days.json"], ["timeout", "3s"])
    plugin.send("clock", more=MONDAY)
    assert of(plugin.send("look", at=2999), "launcher") == []
    assert [effect["view"]["shown"] for effect in of(plugin.send("wake", at=3000), "launcher")] == [True]


def test_one_that_comes_late_still_counts():
    plugin = Plugin(["hours", "workdays 09:00-18:00 Asia/Shanghai"], ["holidays", "/days.json"], ["timeout", "3s"], ["offline", "hide"])
    plugin.send("clock", more=MONDAY)
    plugin.send("wake", at=3000)
    come = plugin.send("calendar", at=9000, more={"text": '{"holidays": ["2026-03-02"]}'}) + plugin.send("clock", more=MONDAY)
    assert [effect["view"]["shown"] for effect in of(come, "launcher")] == [False]
