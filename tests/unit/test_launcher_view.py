"""What the launcher shows."""
import pytest
from echat_plugin.core.chat.words import WORDS
from echat_plugin.core.config import configure
from echat_plugin.core.launcher import badge, is_word, placed, spelled, view, wanted_here
from echat_plugin.core.texts import TEXTS


def seen(attributes=(), **state):
    whole = {"config": configure(list(attributes), None), "texts": TEXTS["en"], "lan": "en", "unread": 0, "sdk": "ready", "on": True, "wanted": True, "mini": "close", "intents": [], "company": "1", "mark": "", "at": 0, "away": 0, "hidden": False, "elsewhere": ""}
    whole["label"] = whole["config"]["launcher-label"]
    whole.update(state)
    return view(whole)


@pytest.mark.parametrize("count, most, text", [(0, 99, ""), (-1, 99, ""), (1, 99, "1"), (99, 99, "99"), (100, 99, "99+"), (5, 1, "1+"), (5, 0, "")])
def test_the_badge_stops_counting_above_its_highest(count, most, text):
    assert badge(count, most) == text


@pytest.mark.parametrize("hide, path, device, wanted", [
    ([], "/", "pc", True), (["/pay*"], "/pay/1", "pc", False), (["/pay*"], "/cart", "pc", True), (["mobile"], "/", "mobile", False), (["mobile"], "/", "pc", True), (["/a", "pc"], "/b", "pc", False),
])
def test_it_hides_on_the_paths_and_devices_named(hide, path, device, wanted):
    assert wanted_here(hide, path, device) is wanted


@pytest.mark.parametrize("attributes, yes", [
    ([], False), ([["launcher", "off"]], False), ([["launcher", "vendor"]], False), ([["launcher", "#help"]], True), ([["launcher", "a.chat"]], True),
    ([["launcher-hide", "/pay*, *search*, pc, mobile"]], False), ([["launcher-hide", "/pay, scroll"]], True), ([["launcher-hide", "#menu"]], True),
    ([["launcher-hide", "/a.html#b"]], False), ([["launcher-hide", ".open"]], True), ([["launcher-hide", "[open]"]], True), ([["launcher-hide", ":modal"]], True),
    ([["launcher-avoid", "nav"]], True), ([["launcher-drag", ""]], True), ([["launcher-drag", "off"]], False),
])
def test_its_place_is_a_matter_of_its_own_only_where_the_tag_says_more_than_path_and_device(attributes, yes):
    assert bool(placed(configure(attributes, None))) is yes


def test_it_stays_away_until_its_place_is_known():
    assert not seen(at=49, away=50)["shown"] and seen(at=50, away=50)["shown"]


def test_a_quiet_page_shows_a_named_button_without_a_badge():
    assert seen() == {"shown": True, "own": True, "badge": "", "expanded": False, "busy": False, "name": "Chat with us", "news": "", "lan": "en"}


def test_unread_messages_are_in_the_badge_the_name_and_the_announcement():
    found = seen(unread=3)
    assert [found["badge"], found["name"], found["news"]] == ["3", "Chat with us, 3 unread messages", "3 unread messages"]
    assert seen(unread=1)["news"] == "1 unread message"


def test_a_mark_of_a_rules_stands_where_nothing_is_unread_and_badges_are_on():
    assert seen(mark="!")["badge"] == "!" and seen(mark="!", unread=2)["badge"] == "2" and seen([["badge", "off"]], mark="!")["badge"] == ""


def test_without_a_badge_the_number_is_still_said():
    found = seen([["badge", "off"]], unread=3)
    assert found["badge"] == "" and found["name"].endswith("3 unread messages")


def test_the_label_is_the_name_where_there_is_one():
    assert seen([["launcher-label", "Ask Ann"]])["name"] == "Ask Ann"
    assert seen([["launcher-label", ""]])["name"] == "Chat with us"


def test_after_a_failure_it_says_that_it_is_a_link():
    texts = {**TEXTS["en"], **WORDS["en"]}
    for sdk in ("failed", "held"):
        assert seen(sdk=sdk, texts=texts)["name"] == "Chat with us, opens in a new tab"
        # No company, no link; and until a part has brought the words it is not said.
        assert seen(sdk=sdk, texts=texts, company="")["name"] == seen(sdk=sdk)["name"] == "Chat with us"
    assert "tab" not in seen(sdk="callable")["name"]


def test_what_leads_elsewhere_opens_nothing_here_and_no_tab():
    found = seen(sdk="failed", elsewhere="mailto:a@b.cn", label="Write to us")
    assert [found["name"], found["expanded"]] == ["Write to us", ""]


@pytest.mark.parametrize("icon, word", [("headset", True), ("chat", True), ("Help", True), ("/a.svg", False), ("a.cn/b.png", False), ("💬", False), ("客服", False), ("a b", False)])
def test_an_icon_may_be_a_word(icon, word):
    assert is_word(icon) is word


@pytest.mark.parametrize("attributes, state, shown, own", [
    ([["launcher", "off"]], {}, False, True), ([["launcher", "vendor"]], {}, False, False), ([["launcher", "#help"]], {}, False, True), ([], {"on": False}, False, False), ([], {"wanted": False}, False, True), ([], {"hidden": True}, False, True), ([], {}, True, True),
])
def test_when_it_is_shown_and_when_the_vendors_icons_are_hidden(attributes, state, shown, own):
    found = seen(attributes, **state)
    assert [found["shown"], found["own"]] == [shown, own]


@pytest.mark.parametrize("state, expanded, busy", [
    ({"mini": "open"}, True, False), ({"mini": "min"}, False, False), ({"sdk": "loading"}, False, False), ({"sdk": "loading", "intents": [{"name": "open"}]}, False, True),
    ({"sdk": "callable", "intents": [{"name": "open"}]}, False, True), ({"sdk": "callable"}, False, False),
])
def test_expanded_is_the_open_window_and_busy_an_open_that_waits(state, expanded, busy):
    found = seen(**state)
    assert [found["expanded"], found["busy"]] == [expanded, busy]


@pytest.mark.parametrize("icon, text", [
    ("客服", True), ("Help", True), ("FAQ", True), ("чат", True), ("مساعدة", True), ("ช่วย", True), ("도움", True), ("ヘルプ", True),
    ("💬", False), ("👩‍💻", False), ("☎", False), ("✉️", False), ("?", False), ("chat", False), ("headset", False), ("/img/Chat.svg", False), ("https://cdn.example/客服.png", False),
])
def test_a_short_text_as_icon_is_the_name_and_a_picture_is_not(icon, text):
    assert spelled(icon) is text
    assert seen([["launcher-icon", icon]])["name"] == (icon if text else "Chat with us")
    assert seen([["launcher-icon", icon], ["launcher-label", "Ask us"]])["name"] == "Ask us"
