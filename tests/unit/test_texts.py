"""The plugin's own few words."""
import pytest
from echat_plugin.core.launcher import view
from echat_plugin.core.texts import TEXTS, counted, language, unread_words
from unit.started import Plugin


@pytest.mark.parametrize("wishes, code", [
    (["zh-CN"], "zh"), (["zh_TW"], "zh"), (["ZH"], "zh"), (["en-GB", "zh"], "en"), (["fr", "zh"], "zh"), (["fr"], "en"), ([], "en"), ([""], "en"), (["", "zh-Hans"], "zh"), (["constructor"], "en"),
])
def test_the_first_wished_language_we_speak_else_english(wishes, code):
    assert language(wishes) == code


def test_all_languages_have_the_same_texts_and_numbers_in_them():
    for texts in TEXTS.values():
        assert set(texts) == set(TEXTS["en"])
        assert all(("{n}" in texts[key]) == (key in ("one", "many", "flash")) for key in texts)


def test_one_and_more_have_their_own_form():
    assert unread_words(TEXTS["en"], 1) == "1 unread message" and unread_words(TEXTS["en"], 2) == "2 unread messages"
    assert unread_words(TEXTS["zh"], 1) == "1 条未读消息" and unread_words(TEXTS["zh"], 2) == "2 条未读消息"


@pytest.mark.parametrize("words, text", [("{n} of {n}", "3 of 3"), ("none", "none"), ("", "")])
def test_a_text_is_given_its_number_wherever_it_stands(words, text):
    assert counted(words, 3) == text


@pytest.mark.parametrize("lan, name", [("en", "Chat with us, 2 unread messages, opens in a new tab"), ("zh", "在线客服, 2 条未读消息, 在新标签页打开")])
def test_the_launcher_is_named_in_the_chats_language(lan, name):
    plugin = Plugin(["lan", lan])
    plugin.state["sdk"], plugin.state["unread"] = "failed", 2
    assert view(plugin.state)["name"] == name
