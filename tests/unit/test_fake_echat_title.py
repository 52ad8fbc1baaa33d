"""The fake ECHAT and the page's title."""

import pytest
from unit.fake_host import Host

both = pytest.mark.parametrize("manner", ["observed", "documented"])
NEWS = "您有新消息"


def away(manner, **options):
    host = Host(manner, watching=False, **options).ready()
    host.server["message"]({})
    return host


@both
def test_the_title_alternates_every_800_ms_and_begins_at_once(manner):
    host = away(manner)
    assert host.titles == [NEWS]
    host.wait(799)
    assert host.titles == [NEWS]
    host.wait(1)
    assert host.titles == [NEWS, "Shop"]
    host.wait(800)
    assert host.titles == [NEWS, "Shop", NEWS]


@both
def test_a_second_message_does_not_start_a_second_flashing(manner):
    host = away(manner)
    host.server["message"]({})
    host.wait(1600)
    assert host.titles == [NEWS, "Shop", NEWS]


@both
@pytest.mark.parametrize("act", ["stir", "seen"])
def test_it_ends_with_the_visitors_return_and_restores_the_title(manner, act):
    host = away(manner)
    host.page[act]()
    assert host.document_title == "Shop"
    host.wait(10_000)
    assert host.titles == [NEWS, "Shop"] and host.clock["pending"]() == 0


@both
def test_it_goes_on_when_the_unread_is_read(manner):
    host = away(manner)
    host.server["read_elsewhere"]()
    host.wait(800)
    assert host.titles == [NEWS, "Shop"]


@both
def test_the_flash_text_can_be_set(manner):
    assert away(manner, flash_text="New message").titles == ["New message"]


@both
def test_the_servers_unread_flashes_for_who_is_away_only(manner):
    assert Host(manner, unread=1, watching=False).ready().titles == [NEWS]
    assert Host(manner, unread=1).ready().titles == []


@both
def test_a_phone_does_not_flash_on_messages(manner):
    assert away(manner, mobile=True).titles == []


@pytest.mark.parametrize("manner, first", [("observed", NEWS), ("documented", None)])
def test_a_focused_tab_flashes_with_the_pointer_outside_in_observed(manner, first):
    host = Host(manner).ready()
    host.page["out"]()
    host.server["message"]({})
    assert (host.titles or [None])[0] == first


def test_the_pointer_back_inside_is_no_reason_to_flash():
    host = Host().ready()
    host.page["out"]()
    host.page["stir"]()
    host.server["message"]({})
    assert NEWS not in host.titles


@pytest.mark.parametrize("manner, title", [("observed", "Shop"), ("documented", "Cart")])
@pytest.mark.parametrize("act", ["stir", "seen", "message"])
def test_observed_undoes_a_title_it_was_not_told_of(manner, title, act):
    host = Host(manner).ready()
    host.document_title = "Cart"
    host.server["message"]({}) if act == "message" else host.page[act]()
    assert host.document_title == title


def test_before_attach_the_title_is_left_alone():
    host = Host()
    host.document_title = "Cart"
    host.page["stir"]()
    assert host.document_title == "Cart"


@both
def test_set_page_title_is_remembered_and_writes_nothing(manner):
    host = Host(manner).ready()
    assert host.call("setPageTitle", "Cart") is True
    assert host.titles == [] and host.document_title == "Shop"
    host.attentive = False
    host.server["message"]({})
    host.wait(800)
    assert host.titles == [NEWS, "Cart"]


@both
@pytest.mark.parametrize("nothing", [None, ""])
def test_set_page_title_hands_nothing_back(manner, nothing):
    host = away(manner)
    assert host.call("setPageTitle", nothing) == nothing
    host.page["seen"]()
    assert host.document_title == "Shop"


def test_the_links_title_does_not_follow_set_page_title_in_observed():
    host = Host().ready()
    host.call("setPageTitle", "Cart")
    assert "enterTitle=Shop" in host.call("getChatPageUrl", {})


@both
def test_leaving_does_nothing_by_itself(manner):
    host = Host(manner).ready()
    host.page["left"]()
    assert host.titles == []
