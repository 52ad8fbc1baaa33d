"""An icon's name with a slip of the pen is told; a short text that is meant as one is not."""
import pytest
from echat_plugin.core.check.problems import ICONS, slip
from echat_plugin.core.looks.drawings import DRAWINGS, is_doubtful
from scenarios.playing import play


def test_the_names_that_are_proposed_are_those_of_the_drawings():
    assert sorted(ICONS) == sorted([name for name in [*DRAWINGS, "chat"] if len(name) > 3])


def told(icon):
    """What a page with this icon warns of."""
    trace, thrown = play({"attributes": [["company-id", "1"], ["load", "manual"], ["launcher-icon", icon]], "rules": None, "timeline": "0s load / | 500ms api state"})
    assert thrown == []
    return [record[3] for record in trace if record[2] == "warn"]


@pytest.mark.parametrize("icon, name", [
    ("headsett", "headset"), ("haedset", "headset"), ("hedset", "headset"), ("phones", "phone"), ("mesage", "message"), ("calender", "calendar"), ("bubble", "bubbles"), ("chats", "chat"), ("qestoin", ""), ("questoin", "question"), ("bel", ""), ("belll", "bell"), ("bels", "bell"), ("helpz", "help"), (" robott ", "robot"),
])
def test_a_word_near_a_name_is_told(icon, name):
    assert told(icon) == ([f'data-launcher-icon="{icon.strip()}" is a text. Did you mean {name}?'] if name else [])


@pytest.mark.parametrize("icon", [
    *DRAWINGS, "chat", "Hi", "在线", "FAQ", "Chat?", "chat?", "chat!", "Headsett", "HELPP", "help me", "help2", "open", "call", "hello", "hallo", "hola", "sale", "shop", "live", "ask", "faq", "hilfe", "service", "kontakt", "💬", "/headsett", "headsett.svg", "constructor",
])
def test_a_name_and_a_text_that_is_meant_as_one_are_not(icon):
    assert told(icon) == [] and not (is_doubtful(icon) and slip(icon))


def test_an_icon_of_blanks_is_told_as_before():
    assert told("  ") == ['data-launcher-icon="  ": expected a text']
