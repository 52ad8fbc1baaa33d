"""The visit recorder: what is recorded, what never is, and that a recorded visit played again comes to the same."""
import json

import pytest

from echat_plugin.app import create_app
from echat_plugin.core import machine
from echat_plugin.core.recorder.places import host, place
from echat_plugin.core.recorder.record import ROOM, line_of, new_record, write
from echat_plugin.recording import with_recorder
from echat_plugin.sandbox.timeline import read_step
from echat_plugin.tools.kit.playing import DEFAULTS, new_world
from echat_plugin.tools.simulate.python_engine import play_visit
from echat_plugin.tools.simulate.visits import read_visit

ZERO = 1772416800000


class Tab:
    """A tab of the sandbox whose pages have the debug build. `record(what)` is called on the page in hand."""

    def __init__(self, *rules, **options):
        self.kept, self.problems = {}, []
        self.base = {"attributes": [["company-id", "12191"], *[[f"rule-r{at}", words] for at, words in enumerate(rules)]], **options}
        self.world = new_world(self.base, self.problems, self.start)

    def start(self, page, sdk):
        now = self.now
        born = now()

        def keep(company, text):
            self.kept[company] = text

        tab = {"origin": born, "now": self.now, "local": lambda moment: "2026-03-02 10:00:00", "zone": "Asia/Shanghai", "referrer": self.base.get("referrer", ""),
               "load": self.kept.get, "keep": keep, "safely": lambda work: work()}
        return with_recorder(create_app, lambda: tab)(page, sdk)

    def now(self):
        return ZERO + self.world["clock"]["now"]() if hasattr(self, "world") else ZERO

    def play(self, timeline):
        for step in timeline.split(" | "):
            self.world["step"](read_step(step))
        assert self.problems == []
        return self

    def record(self, what=None):
        return self.world["app"]()["record"](what)

    @property
    def acts(self):
        return [[each[0], each[4]["rule"], each[4]["do"]] for each in self.world["trace"] if each[2:4] == ["emit", "rule"]]


@pytest.fixture(autouse=True)
def parts_as_before():
    before = list(machine.PARTS)
    yield
    machine.PARTS[:] = before


def timeline(line):
    return json.loads(line)["timeline"]


def recorded(*rules, steps, first="0s load /", what=None, **options):
    tab = Tab(*rules, **options).play(first)
    tab.record(what)
    return timeline(tab.play(steps).record("stop"))


def test_nothing_is_recorded_and_kept_unless_asked_for():
    tab = Tab("after: 1s").play("0s load / | 2s click launcher | 3s load /two | 5s")
    assert tab.kept == {} and tab.record("stop") == ""


def test_a_visit_goes_on_over_pages_and_ends_with_stop():
    tab = Tab().play("0s load /?utm_source=mail&token=7")
    assert timeline(tab.record()) == "0s load /?utm_source=mail | 0s"
    tab.play("2s click launcher | 4s go /cart | 6500ms load /pay/7 | 8s")
    assert timeline(tab.record()) == "0s load /?utm_source=mail | 2s click launcher | 4s go /cart | 6500ms load /pay/7 | 8s"
    assert timeline(tab.record(False)).endswith("| 8s")
    assert tab.play("9s load /more").record("stop") == "" and tab.kept["12191"] == ""


def test_the_line_begins_where_the_page_did_not_where_the_recording_was_asked_for():
    assert recorded(first="0s load / | 9s", steps="10s click launcher | 11s") == "0s load / | 10s click launcher | 11s"


@pytest.mark.parametrize("rule, steps, words", [
    ("scroll: 50%", "1s scroll 60%", "1s scroll 60%"),
    ("exit-intent", "1s exit", "1s exit"),
    ("click: #buy", "1s click #buy", "1s click #buy"),
    ("event: paid", "1s happen paid", "1s happen paid"),
    ("event: paid", "1s api track paid", "1s happen paid"),
    ("visible: #price", "1s view #price | 2s unview #price", "1s view #price | 2s unview #price"),
    ("absent: .modal", "1s put .modal | 2s take .modal", "1s put .modal | 2s take .modal"),
    ("after: 1m", "1s hide | 2s show", "1s hide | 2s show"),
    ("after: 1m", "1s click opener mini", "1s click opener mini"),
    ("after: 1m", "1s api open | 2s close", "1s api open | 2s close"),
    ("after: 1m", "1s api open | 2s api close", "1s api open | 2s api close"),
    ("after: 1m", "1s click launcher | 2s click launcher", "1s click launcher | 2s click launcher"),
    ("after: 1m", "1s open | 2s close", "1s open | 2s close"),
    ("after: 1m", "1s message x2 | 2s message", "1s message | 1s message | 2s message"),
    ("after: 1m", "1s staff offline | 2s staff online", "1001ms staff offline | 2001ms staff online"),
    ("after: 1m", "1s waiting | 2s chatting | 3s end-2-0", "1001ms waiting | 2001ms chatting | 3001ms end-2-0"),
    ("after: 1s; do: teaser; text: Hi", "2s teaser dismiss", "2s teaser dismiss"),
    ("after: 1m", "1s begin fullscreen | 2s end fullscreen", "1s begin fullscreen | 2s end fullscreen"),
])  # fmt: skip
def test_what_rules_can_see_is_recorded(rule, steps, words):
    assert recorded(rule, steps=f"500ms | 900ms | {steps} | 5s") == f"0s load / | {words} | 5s"


def test_signs_of_life_and_typing_have_their_own_time():
    assert recorded("idle: 3s; limit: 1/page", steps="1s touch | 9s") == "0s load / | 1s move | 9s"
    assert recorded("after: 5s; do: teaser; text: Hi", steps="1s type | 9s") == "0s load / | 1s type | 9s"


def test_what_was_typed_on_the_page_before_is_none_of_this_one():
    assert recorded("after: 9s; do: teaser; text: Hi", first="0s load / | 1s type | 2s go /two | 3s", steps="4s") == "0s load /two | 2s"


def test_what_a_rule_does_is_no_deed_of_the_visitors():
    assert recorded("after: 1s", steps="5s") == "0s load / | 5s"


@pytest.mark.parametrize("steps", [
    "1s say my name is Anna", "1s api login anna", "1s api set {\"mail\": \"anna@shop.test\"}", "1s api track anna", "1s happen anna", "1s track anna",
    "1s title Anna's cart", "1s api open anna", "1s click opener anna", "1s reply Anna!", "1s hover",
])  # fmt: skip
def test_what_may_be_personal_is_not(steps):
    tab = Tab("after: 1m", "event: paid").play("0s load /?name=anna#anna")
    tab.record()
    tab.play(f"800ms | {steps} | 5s")
    assert "anna" not in "".join(tab.kept.values()).lower()
    assert "anna" not in tab.record("stop").lower()


def test_what_the_site_tells_goes_in_where_that_is_asked_for():
    assert recorded("data: a", steps='1s api set {"a": "x|y"} | 2s', what={"data": True}) == r'0s load / | 1s api set {"a":"x\u007cy"} | 2s'
    assert recorded("data: a", steps='1s api set {"a": "x|y"} | 2s', what={"data": False}) == "0s load / | 2s"


def test_what_was_tracked_before_the_rules_came_is_recorded_where_a_rule_waits_for_it():
    assert recorded("event: paid", steps="10ms api track paid | 20ms api track anna | 2s") == "0s load / | 10ms api track paid | 2s"


def test_the_head_says_what_the_visitor_is_like_and_of_the_referrer_its_host_alone():
    tab = Tab(referrer="https://www.baidu.com/s?wd=anna", mobile=True, staff=2).play("0s load /")
    tab.record()
    assert json.loads(tab.play("5s").record("stop")) == {
        "v": 1, "at": "2026-03-02 10:00:00", "zone": "Asia/Shanghai", "device": "mobile", "language": "zh-CN", "referrer": "https://www.baidu.com/",
        "staff": "offline", "sdk_load": 300, "timeline": "0s load / | 5s"}  # fmt: skip


def test_pages_that_differ_only_in_what_is_left_out_are_different_pages():
    found = recorded("after: 1m", first="0s load /find?q=a", steps="1s go /find?q=b | 2s go /find?q=c#top | 3s go /find?q=c#end | 4s")
    assert found == "0s load /find | 1s go /find?1 | 2s go /find | 4s"


def test_where_nothing_may_be_stored_a_recording_lasts_as_long_as_the_page():
    tab = Tab(attributes=[["company-id", "12191"], ["storage", "off"]]).play("0s load /")
    tab.record()
    assert timeline(tab.play("1s click launcher | 2s").record()).endswith("1s click launcher | 2s") and tab.kept == {}
    assert tab.play("3s load /two").record("stop") == ""


def test_to_forget_is_to_forget_the_recording_too():
    tab = Tab().play("0s load /")
    tab.record()
    assert "load /" in tab.kept["12191"]
    tab.play("1s api forget")
    assert tab.kept["12191"] == ""


@pytest.mark.parametrize("text", ["no json", "[]", '{"v":9}', '{"v":1,"steps":3}', "null"])
def test_what_is_not_a_recording_is_not_gone_on_with(text):
    tab = Tab()
    tab.kept["12191"] = text
    assert tab.play("0s load / | 1s").record("stop") == ""


def test_the_room_is_bounded():
    record = new_record({}, False)
    record["zero"] = 0
    for at in range(50000):
        write(record, at, "scroll 60%")
    assert ROOM <= record["size"] < ROOM + 50 and len(line_of(record, "", 0)) < 1.5 * ROOM


def test_what_a_timeline_cannot_say_is_left_out():
    record = new_record({}, False)
    record["zero"] = 0
    write(record, 5, "view [lang|=en]")
    write(record, 5, "view a\nb")
    assert record["steps"] == []


@pytest.mark.parametrize("href, found", [
    ("https://shop.cn/a/b", "/a/b"), ("https://shop.cn", "/"), ("https://shop.cn/a?b=c", "/a"), ("https://shop.cn/a?b=c&utm_source=x&utm_id=7&utm_term=y", "/a?utm_source=x&utm_term=y"),
    ("https://shop.cn/a#top", "/a"), ("https://shop.cn/a#access_token=7", "/a"), ("https://shop.cn/#/order/7?t=8", "/#/order/7"), ("https://shop.cn/#!cart", "/#!cart"), ("https://shop.cn/a|b", "/a%7Cb"),
])  # fmt: skip
def test_of_an_address_the_path_the_campaign_and_the_route_are_kept(href, found):
    assert place(href, "") == found


def test_of_a_referrer_the_host_is_kept():
    assert [host(each) for each in ["https://anna.cn/b?c#d", "http://x.cn:81", "x", ""]] == ["https://anna.cn/", "http://x.cn:81/", "", ""]


RULES = [
    "after: 3s; path: /product/*", "scroll: 40%; do: teaser; text: Hi", "exit-intent; path: /cart", "idle: 4s; do: badge; text: 1; limit: 9/page", "active: 6s; do: emit",
    "staff: offline; after: 1s; do: badge", "present: .modal; after: 2s; do: emit", "click: #buy; delay: 2s", "event: paid; do: emit", "unread: >= 1; do: emit", "chat: ended; do: emit; limit: 9/page",
    "utm-source: mail; after: 1s; do: emit", "visible: #price; do: emit; limit: 9/day", "since-closed: 3s; do: title; text: Hi",
]  # fmt: skip
VISITS = [
    "0s load /product/7?utm_source=mail | 8s close | 20s",
    "0s load / | 2s scroll 50% | 4s teaser dismiss | 5s touch | 6s go /cart | 8s exit | 14s close | 25s",
    "0s load / | 2s put .modal | 3s hide | 9s show | 10s click #buy | 11s api track paid | 16s close | 18s load /cart | 22s exit | 40s",
    "0s load / | 3s staff offline | 4s message x2 | 6s view #price | 8s waiting | 9s chatting | 12s end-1-0 | 20s",
    "0s load / | 1s type | 2s click launcher | 4s click launcher | 9s move | 12s load /product/2 | 13s begin fullscreen | 18s end fullscreen | 24s",
    "0s load / | 3s click opener mini | 5s open | 6s close | 9s api open | 10s api close | 20s",
]


@pytest.mark.parametrize("visit", VISITS)
def test_a_recorded_visit_played_again_has_the_same_rules_act_at_the_same_time(visit):
    first = visit.split(" | ")[0]
    tab = Tab(*RULES).play(first)
    tab.record()
    tab.play(visit.removeprefix(first + " | "))
    again = play_visit(DEFAULTS | tab.base | read_visit(json.loads(tab.record("stop")), "x"), {})
    assert again["unknown"] == [] and len(tab.acts) > 0
    assert [each[1:] for each in again["acts"]] == [each[1:] for each in tab.acts]
    # What the SDK tells it tells a ms after it has happened.
    assert all(0 <= there[0] - here[0] <= 5 for there, here in zip(again["acts"], tab.acts, strict=True))


@pytest.mark.parametrize("load, steps, words", [
    ("interaction", "1s key | 9s", "1s touch | 9s"),
    ("manual", "1s api load | 9s", "1s api load | 9s"),
    ("manual", "9s", "9s"),
    ("eager", "9s", "9s"),
])  # fmt: skip
def test_what_makes_the_sdk_load_is_recorded_where_it_does_not_come_by_itself(load, steps, words):
    assert recorded(attributes=[["company-id", "12191"], ["load", load]], steps=steps) == f"0s load / | {words}"


@pytest.mark.parametrize("load", ["idle", "eager", "interaction"])
@pytest.mark.parametrize("snippet", [False, True])
def test_a_slow_sdk_is_as_slow_when_the_visit_is_played_again(load, snippet):
    tab = Tab(attributes=[["company-id", "12191"], ["load", load], ["rule-r", "after: 500ms"]], sdk_load=4000, snippet=snippet).play("0s load /")
    tab.record()
    line = json.loads(tab.play("1s key | 9s load /two | 20s").record("stop"))
    assert line["sdk_load"] == 4000
    again = play_visit(DEFAULTS | tab.base | {"sdk_load": 300} | read_visit(line, "x"), {})
    assert len(tab.acts) == 2 and again["acts"] == tab.acts


def test_an_sdk_that_was_there_before_the_recording_began_says_nothing_of_its_time():
    tab = Tab().play("0s load / | 5s")
    tab.record()
    assert "sdk_load" not in json.loads(tab.play("6s").record("stop"))


def test_a_page_that_comes_back_is_recorded_as_a_page_that_loads():
    tab = Tab("after: 1s; do: emit; limit: 9/day").play("0s load /")
    tab.record()
    assert timeline(tab.play("5s restore 1m | 66s").record("stop")) == "0s load / | 65s load / | 66s"


def test_a_chat_that_is_full_or_gone_is_recorded():
    assert recorded(steps="800ms | 1s too-many | 2s api state | 3s chatting | 4s chat none | 5s api state | 6s") == "0s load / | 2s too-many | 3001ms chatting | 5s chat none | 6s"


def test_a_chat_that_ended_keeps_its_reason_and_whether_it_was_rated():
    assert recorded(steps="1s chatting | 2s end-4-1 | 3s") == "0s load / | 1001ms chatting | 2001ms end-4-1 | 3s"


def test_an_opener_without_a_way_and_an_open_with_one_are_recorded_as_they_are():
    assert recorded(steps="1s click opener | 2s api open window | 3s") == "0s load / | 1s click opener | 2s api open window | 3s"


def test_to_destroy_alone_keeps_the_recording_for_the_next_page():
    tab = Tab().play("0s load /")
    tab.record()
    tab.play("1s api destroy | 2s load /two | 3s")
    assert timeline(tab.record("stop")) == "0s load / | 2s load /two | 3s"
