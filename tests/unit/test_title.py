"""The title's one writer: four authors, one truth."""
import pytest
from echat_plugin.core.chat.title import PHASE, QUARREL, composed, new_title, next_phase, notice, write

WORDS = "New messages ({n})"


def flashed(at=0, unread=3):
    title = new_title("Shop")
    write(title, composed(title, "flash", unread, False, WORDS, at), at)
    return title


def test_a_title_nobody_else_wrote_is_the_hosts_new_one():
    title = new_title("Shop")
    notice(title, "Cart", 0)
    assert title["base"] == "Cart"


def test_our_text_the_vendors_flash_and_what_the_vendor_was_told_are_not():
    title = flashed()
    title["told"] = "Old shop"
    for shown in ["New messages (3) · Shop", "您有新消息", "Old shop", "New messages (3) · Shop"]:
        notice(title, shown, 50000)
        assert title["base"] == "Shop"


@pytest.mark.parametrize("after, base", [(0, "Shop"), (20, "Shop"), (21, "You have mail"), (5000, "You have mail")])
def test_a_change_together_with_a_message_is_the_vendors_flash_and_is_learned(after, base):
    title = new_title("Shop")
    title["news"] = 100
    notice(title, "You have mail", 100 + after)
    assert title["base"] == base
    notice(title, "Shop", 200)
    notice(title, "You have mail", 90000)
    assert title["base"] == ("Shop" if after <= 20 else "You have mail")


def test_once_a_message_has_had_its_flash_the_next_title_is_the_hosts_however_soon():
    title = new_title("Shop")
    title["news"] = 100
    notice(title, "您有新消息", 101)
    notice(title, "Boots", 105)
    assert title["base"] == "Boots" and title["vendor"] == ["您有新消息"]


def test_one_pages_lesson_is_not_anothers():
    title = new_title("Shop")
    title["news"] = 0
    notice(title, "You have mail", 0)
    assert "You have mail" in title["vendor"] and "You have mail" not in new_title("x")["vendor"]


@pytest.mark.parametrize("mode, unread, watched, text", [
    ("flash", 3, False, "New messages (3) · Shop"), ("flash", 3, True, None), ("flash", 0, False, None),
    ("count", 3, False, "(3) Shop"), ("count", 3, True, "(3) Shop"), ("count", 0, False, None),
    ("sync", 3, False, None), ("sync", 0, True, None),
])
def test_what_the_title_says_in_each_mode(mode, unread, watched, text):
    assert composed(new_title("Shop"), mode, unread, watched, WORDS, 0) == text


def test_flashing_alternates_and_both_phases_tell_the_number():
    title = new_title("Shop")
    seen = [composed(title, "flash", 3, False, WORDS, 500 + at) for at in (0, PHASE - 1, PHASE, 2 * PHASE, 61 * PHASE)]
    assert seen == ["New messages (3) · Shop", "New messages (3) · Shop", "(3) Shop", "New messages (3) · Shop", "(3) Shop"]


def test_only_while_it_flashes_there_is_a_next_phase():
    title = flashed(at=500)
    assert next_phase(title, 500) == 1500 and next_phase(title, 1200) == 1500
    composed(title, "flash", 3, True, WORDS, 1300)
    assert next_phase(title, 1300) is None


def test_what_we_wrote_is_taken_back_and_what_the_host_wrote_is_not():
    title = flashed()
    assert composed(title, "flash", 3, True, WORDS, 100) == "Shop"
    title = flashed()
    notice(title, "Cart", 50)
    assert composed(title, "flash", 3, True, WORDS, 100) is None


def test_a_new_title_of_the_hosts_is_flashed_from_then_on():
    title = flashed()
    notice(title, "Cart", 50)
    assert composed(title, "flash", 3, False, WORDS, 100) == "New messages (3) · Cart"


def test_nothing_is_written_that_stands_there_already():
    title = new_title("Shop")
    assert write(title, "(1) Shop", 0) == "(1) Shop"
    assert write(title, "(1) Shop", 1) is None and write(title, None, 1) is None


def test_nor_what_the_host_wrote_there_itself():
    title = new_title("Shop")
    notice(title, "(1) Shop", 0)
    assert write(title, "(1) Shop", 1) is None


@pytest.mark.parametrize("start", [0, 5000])
def test_in_a_quarrel_with_another_script_we_yield_for_the_rest_of_the_second(start):
    title = new_title("Shop")
    written = []
    for at in range(QUARREL + 5):
        written.append(write(title, "(1) Shop", start + at))
        notice(title, "Mine!", start + at)
    assert written == ["(1) Shop"] * QUARREL + [None] * 5
    assert write(title, "(1) Shop", start + 999) is None
    assert write(title, "(1) Shop", start + 1000) == "(1) Shop"


def test_a_page_that_is_flashing_already_keeps_its_true_title():
    title = new_title("您有新消息")
    assert title["told"] == title["base"]
    notice(title, "Shop", 800)
    assert title["base"] == "Shop" and title["told"] != "Shop"
