"""The chat part by hand: what it calls, with which arguments, and what it says of it."""
import pytest
from unit.events import ready
from unit.started import Plugin, calls, of

CALLABLE = ready(ready=False, mini=None, chat=None)


def details(effects, name):
    """Without what the rules part adds to every event."""
    found = [effect["detail"] for effect in of(effects, "emit") if effect["name"] == name]
    return [{key: value for key, value in detail.items() if key != "fingerprint"} for detail in found]


@pytest.mark.parametrize("how", ["tab", "window"])
def test_a_chat_outside_the_page_is_said_to_be_open_at_once(how):
    assert details(Plugin(sdk=ready()).open(how), "open") == [{"by": "api", "rule": None, "how": how}]


def test_a_window_in_the_page_is_said_to_be_open_once_it_is():
    plugin = Plugin(sdk=ready())
    assert details(plugin.open("mini"), "open") == []
    assert details(plugin.send("look", sdk=ready(mini="open")), "open") == [{"by": "api", "rule": None, "how": "mini"}]


def test_another_chat_in_an_open_window_does_not_explain_the_next_opening():
    plugin = Plugin(sdk=ready(mini="open"))
    plugin.open()
    plugin.send("look", sdk=ready(mini="close"))
    assert details(plugin.send("look", sdk=ready(mini="open")), "open") == [{"by": "vendor", "rule": None, "how": "mini"}]


@pytest.mark.parametrize("how, arguments", [("mini", 1), ("tab", 1), ("window", 2)])
def test_only_a_popup_gets_its_size_beside_the_parameters(how, arguments):
    size = {"width": 500}
    made = of(Plugin(["chat-window-param", "width: 500"], sdk=ready()).open(how), "call")[-1]["args"]
    assert made == [{"chatWindowParam": size}, size][:arguments]
    assert len(of(Plugin(sdk=ready()).open(how), "call")[-1]["args"]) == 1


@pytest.mark.parametrize("opens, told", [(True, []), (False, ["refreshVisitorMetaData"])])
def test_an_open_tells_who_the_visitor_is_so_that_its_chat_need_not_be_told(opens, told):
    plugin = Plugin(sdk=ready())
    plugin.send("login", more={"identity": {"metaData": "m"}})
    if opens:
        plugin.open()
    assert calls(plugin.send("look", sdk=ready(chat=2))) == told


CLICKED = {"category": "analytics", "action": "Button Clicked", "label": "Button Clicked"}


@pytest.mark.parametrize("by, later, clicks", [("api", 0, 0), ("api", 1499, 0), ("api", 1500, 1), ("launcher", 0, 1), ("opener", 0, 1)])
def test_a_click_the_vendor_counts_is_one_where_a_visitor_clicked(by, later, clicks):
    plugin = Plugin(sdk=ready())
    wishes = {"api": ("open", {"by": "api", "how": "mini", "params": None}), "launcher": ("launcher", {}), "opener": ("opener", {"how": "mini", "values": {}})}
    kind, more = wishes[by]
    plugin.answer(plugin.send(kind, at=5000, more=more))
    assert len(details(plugin.send("vendor", at=5000 + later, more=CLICKED), "analytics")) == clicks


@pytest.mark.parametrize("name, clicks", [("maximize", 0), ("close", 1)])
def test_maximising_by_script_is_no_click(name, clicks):
    plugin = Plugin(sdk=ready(mini="open"))
    plugin.send("api", more={"name": name})
    assert len(details(plugin.send("vendor", more=CLICKED), "analytics")) == clicks


@pytest.mark.parametrize("top, device, made", [("1", "mobile", [[1]]), ("0", "mobile", []), ("50", "pc", [])])
def test_the_top_is_left_free_on_phones_as_the_window_opens(top, device, made):
    plugin = Plugin(["mobile-page-top", top], sdk=ready(), device=device)
    assert [effect["args"] for effect in of(plugin.open(), "call") if effect["name"] == "setMobilePageTop"] == made


@pytest.mark.parametrize("facts, told", [(CALLABLE, [["Shop"]]), (ready(), [["Shop"]]), (None, [])])
def test_the_vendor_is_told_the_title_as_soon_as_it_can_be_called(facts, told):
    plugin = Plugin()
    effects = plugin.send("boot") + plugin.send("look", **({"sdk": facts} if facts else {}))
    assert [effect["args"] for effect in of(effects, "call") if effect["name"] == "setPageTitle"] == told


@pytest.mark.parametrize("stands, given_back", [(None, ["Shop"]), ("Sale", [])])
def test_at_the_end_the_title_is_given_back_unless_the_host_has_set_another(stands, given_back):
    plugin = Plugin(sdk=ready(unread=1), visible=False)
    ours = of(plugin.started, "title")[0]["text"]
    plugin.send("look", title=stands or ours, sdk=ready(unread=0) if stands else ready(unread=1))
    assert [effect["text"] for effect in of(plugin.send("destroy", more={"forget": False}), "title")] == given_back


def test_on_a_page_that_flashes_already_the_vendor_is_not_told_its_own_text():
    plugin = Plugin(title="您有新消息", sdk=CALLABLE)
    assert of(plugin.started + plugin.send("look"), "call") == []
    assert [effect["args"] for effect in of(plugin.send("look", title="Shop"), "call")] == [["Shop"]]


def test_a_click_before_anything_was_opened_counts():
    assert len(details(Plugin(sdk=ready()).send("vendor", more=CLICKED), "analytics")) == 1


@pytest.mark.parametrize("storage, fetched", [("on", ["rules"]), ("off", [])])
@pytest.mark.parametrize("opening", [("look", {"sdk": ready(mini="open")}), ("vendor", {"category": "echat", "action": "visitorHide", "label": ""})])
def test_the_rules_part_comes_with_the_windows_opening_or_its_closing_where_something_may_be_kept(storage, fetched, opening):
    plugin = Plugin(["storage", storage], sdk=ready())
    assert [effect["name"] for effect in of(plugin.send(opening[0], more=opening[1]), "fetch")] == fetched


def test_a_closing_the_vendor_tells_of_is_the_visitors_where_nobody_else_closed():
    # The rules part would take the note at once.
    plugin = Plugin(["storage", "off"], sdk=ready())
    plugin.send("vendor", more={"category": "echat", "action": "visitorHide", "label": ""})
    assert plugin.state["dismissed"]


def test_who_closed_the_window_before_is_not_who_closes_it_now():
    plugin = Plugin(sdk=ready(mini="open"))
    plugin.send("api", more={"name": "close"})
    assert details(plugin.send("look", sdk=ready(mini="close")), "close") == [{"by": "api"}]
    plugin.send("look", sdk=ready(mini="open"))
    assert details(plugin.send("look", sdk=ready(mini="close")), "close") == [{"by": "visitor"}]


def test_an_open_on_the_page_before_does_not_explain_an_opening_on_this_one():
    plugin = Plugin(sdk=ready())
    plugin.open()
    plugin.send("look", href="https://shop.cn/other")
    assert details(plugin.send("look", sdk=ready(mini="open")), "open")[0]["by"] == "vendor"


@pytest.mark.parametrize("later, by", [(9999, "api"), (10000, "api"), (10001, "vendor")])
def test_an_open_that_opened_nothing_does_not_explain_a_window_that_comes_much_later(later, by):
    plugin = Plugin(sdk=ready())
    plugin.open()
    plugin.send("look", at=later - 1)
    assert details(plugin.send("look", at=later, sdk=ready(mini="open")), "open")[0]["by"] == by


@pytest.mark.parametrize("label, staff", [("leave-0-0", "offline"), ("leaveToService", "offline"), ("chatting", None), ("end-1-0", None)])
def test_a_chat_that_goes_to_the_message_board_says_that_nobody_is_there(label, staff):
    plugin = Plugin(sdk=ready())
    plugin.send("vendor", more={"category": "echat", "action": "chatStatus", "label": label})
    assert plugin.state["staff"] == staff


@pytest.mark.parametrize("to", ["gtag", "datalayer", "hmt", "off"])
def test_the_vendors_analytics_go_where_the_site_wants_them(to):
    effects = Plugin(["analytics", to], sdk=ready()).send("vendor", more=CLICKED)
    assert [effect["to"] for effect in of(effects, "analytics")] == ([] if to == "off" else [to])


def test_only_a_click_can_be_our_own():
    plugin = Plugin(sdk=ready())
    plugin.open()
    assert len(details(plugin.send("vendor", more={**CLICKED, "action": "Served by Agent"}), "analytics")) == 1


def test_a_chat_that_runs_as_the_page_starts_is_not_told_who_the_visitor_is():
    assert "refreshVisitorMetaData" not in calls(Plugin(["meta-data", "m"], sdk=ready(chat=2)).started)


@pytest.mark.parametrize("chat, then", [(1, "none"), (2, "none"), (3, "ended"), (0, "ended")])
def test_an_end_is_remembered_until_another_chat_begins(chat, then):
    plugin = Plugin(sdk=ready(chat=2))
    plugin.send("vendor", more={"category": "echat", "action": "chatStatus", "label": "end-1-0"}, sdk=ready(chat=0))
    assert plugin.state["status"] == "ended"
    plugin.send("look", sdk=ready(chat=chat))
    plugin.send("look", sdk=ready(chat=0))
    assert plugin.state["status"] == then


@pytest.mark.parametrize("mini, unread, told", [("open", 0, ["read"]), ("close", 0, []), ("open", 3, []), ("close", 3, [])])
def test_other_tabs_hear_of_what_was_read_in_an_open_window_and_of_nothing_else(mini, unread, told):
    plugin = Plugin(sdk=ready(unread=2))
    assert [effect["what"] for effect in of(plugin.send("look", sdk=ready(unread=unread, mini=mini)), "tell")] == told


@pytest.mark.parametrize("unread, fetched", [(1, 1), (0, 0)])
def test_what_shows_the_number_comes_with_something_unread(unread, fetched):
    plugin = Plugin(["favicon", "on"], sdk=ready(unread=2))
    plugin.state["fetched"].pop("attention")
    assert len([effect for effect in of(plugin.send("look", sdk=ready(unread=unread)), "fetch") if effect["name"] == "attention"]) == fetched


def test_every_track_event_counts():
    plugin = Plugin(sdk=ready())
    for number in (1, 2, 3):
        plugin.send("vendor", more={"category": "echat", "action": "visitorTrackInfo", "label": {"country": "中国"}})
        assert plugin.state["tracks"] == number
