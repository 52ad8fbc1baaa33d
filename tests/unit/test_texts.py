"""The plugin's own few words."""
import json
import subprocess
from pathlib import Path

import pytest
from echat_plugin.core.attention.words import WORDS as ATTENTION
from echat_plugin.core.chat.words import WORDS as CHAT
from echat_plugin.core.consent.words import WORDS as CONSENT
from echat_plugin.tools.kit.languages import LANGUAGES
from echat_plugin.core.config import configure
from echat_plugin.core.place.words import WORDS as PLACE
from echat_plugin.core.launcher import view
from echat_plugin.core.texts import TEXTS, counted, language, lay, unread_words
from echat_plugin.core.state import new_state
from echat_plugin.core.rules.words import WORDS as RULES
from echat_plugin.core.wording.part import KEYS
from echat_plugin.tools.build import node
from unit.events import STILL, event
from unit.started import Plugin, of

ROOT = Path(__file__).resolve().parents[2]
# Every language with all its words; those that are built in have theirs with the part that says them.
ALL = {code: {**TEXTS[code], **CHAT[code], **RULES[code], **CONSENT[code], **PLACE[code], **ATTENTION[code]} for code in TEXTS} | LANGUAGES
FORMS = {"zero", "one", "two", "few", "many"}


@pytest.mark.parametrize("wishes, code", [
    (["zh-CN"], "zh"), (["zh_TW"], "zh-TW"), (["zh-HK"], "zh-TW"), (["zh-Hant-MY"], "zh-TW"), (["zh-Hans-HK"], "zh"), (["zh-SG"], "zh"), (["en-TW"], "en"), (["zhtw"], "en"), (["pt-BR"], "pt"), (["kok", "ko-KR"], "ko"), (["arn"], "en"), (["ZH"], "zh"), (["en-GB", "zh"], "en"), (["sv", "zh"], "zh"), (["fr", "zh"], "fr"), (["sv"], "en"), ([], "en"), ([""], "en"), (["", "zh-Hans"], "zh"), (["constructor"], "en"),
])
def test_the_first_wished_language_we_speak_else_english(wishes, code):
    assert language(wishes) == code


def test_all_languages_have_the_same_texts_and_numbers_in_them():
    for code, texts in ALL.items():
        assert set(texts) - FORMS == set(KEYS) - FORMS | {"plural"}, code
        assert {key for key in set(texts) - FORMS - {"plural"} if "{n}" in texts[key]} == {"other", "flash"}, code


def test_what_a_site_may_replace_is_what_there_is():
    assert set(KEYS) == {key for texts in ALL.values() for key in texts} - {"plural"}


def test_one_and_more_have_their_own_form():
    assert unread_words(TEXTS["en"], 1) == "1 unread message" and unread_words(TEXTS["en"], 2) == "2 unread messages"
    assert unread_words(TEXTS["zh"], 1) == "1 条未读消息" and unread_words(TEXTS["zh"], 2) == "2 条未读消息"


@pytest.mark.parametrize("code, count, words", [
    ("ru", 1, "1 непрочитанное сообщение"), ("ru", 3, "3 непрочитанных сообщения"), ("ru", 11, "11 непрочитанных сообщений"), ("ru", 21, "21 непрочитанное сообщение"),
    ("ar", 1, "رسالة واحدة غير مقروءة"), ("ar", 2, "رسالتان غير مقروءتين"), ("ar", 7, "7 رسائل غير مقروءة"), ("ar", 11, "11 رسالة غير مقروءة"), ("ar", 100, "100 رسالة غير مقروءة"),
    ("fr", 1, "1 message non lu"), ("fr", 2, "2 messages non lus"), ("de", 1, "1 ungelesene Nachricht"), ("zh-TW", 1, "1 則未讀訊息"), ("ja", 1, "未読メッセージ 1 件"),
])
def test_a_number_has_its_form(code, count, words):
    assert unread_words(ALL[code], count) == words


def test_the_forms_are_those_of_cldr():
    """Asked of `Intl.PluralRules` on Node, for 0 to 1000; a language has a text for each form that it takes."""
    ask = "const [codes] = JSON.parse(require('fs').readFileSync(0)); console.log(JSON.stringify(codes.map(code => " \
          "{ const rules = new Intl.PluralRules(code); return Array.from({length: 1001}, (_, n) => rules.select(n)) })))"
    done = subprocess.run([node.find(ROOT), "-e", ask], input=json.dumps([list(ALL)]), capture_output=True, text=True, check=True)
    for (code, texts), forms in zip(ALL.items(), json.loads(done.stdout), strict=True):
        assert [texts["plural"](count) for count in range(1001)] == forms, code
        assert set(forms) <= set(texts), code


def test_taiwan_has_characters_and_words_of_its_own():
    told = "".join(str(words) for words in LANGUAGES["zh-TW"].values())
    assert not set(told) & set("线讯条签页询关闭开启咨") and "訊息" in told and "消息" not in told


@pytest.mark.parametrize("words, text", [("{n} of {n}", "3 of 3"), ("none", "none"), ("", "")])
def test_a_text_is_given_its_number_wherever_it_stands(words, text):
    assert counted(words, 3) == text


@pytest.mark.parametrize("lan, name", [("en", "Chat with us, 2 unread messages, opens in a new tab"), ("zh", "在线客服, 2 条未读消息, 在新标签页打开")])
def test_the_launcher_is_named_in_the_chats_language(lan, name):
    plugin = Plugin(["lan", lan])
    plugin.state["sdk"], plugin.state["unread"] = "failed", 2
    lay(plugin.state, CHAT)
    assert view(plugin.state)["name"] == name


def test_another_language_is_a_part_and_only_where_it_is_the_pages():
    assert [effect["name"] for effect in of(Plugin(["lan", "ru"]).started, "fetch")] == ["lang/ru"]
    for code in ("en", "zh-CN", "sv"):
        assert of(Plugin(["lan", code]).started, "fetch") == []


def test_until_its_part_has_come_a_language_has_the_words_of_the_nearest():
    plugin = Plugin(["lan", "ru"])
    assert view(plugin.state)["name"] == "Написать в чат" and view(plugin.state)["lan"] == "ru"
    for lan, name in (("ru", "Chat with us"), ("zh-TW", "在线客服")):
        assert new_state(configure([["lan", lan]], None), event("start"), STILL)["texts"]["name"] == name


def test_the_sites_own_words_stand_over_those_of_the_language_whichever_part_comes_first():
    plugin = Plugin(["lan", "de"], ["texts", "name: Frag uns; accept: 'Ja; gern'"])
    assert view(plugin.state)["name"] == "Frag uns"
    lay(plugin.state, RULES)
    assert plugin.state["texts"]["accept"] == "Ja; gern" and plugin.state["texts"]["dismiss"] == "Schließen"
    plugin.send("part", more={"name": "lang/de", "part": {"texts": LANGUAGES["de"]}})
    assert view(plugin.state)["name"] == "Frag uns"


@pytest.mark.parametrize("value, warning", [
    ("nmae: x", 'data-texts has "nmae": expected name (did you mean that?)'),
    ('{"name": ""}', 'data-texts has "name": expected a text'),
    ('{"name": {"a": 1}}', 'data-texts has "name": expected a text'),
    ("{", 'data-texts="{": expected key: text; key: text, or JSON'),
    (";", 'data-texts=";": expected key: text; key: text, or JSON'),
    ("color: x", 'data-texts has "color": expected one of ' + ", ".join(KEYS)),
    ("__proto__: x", 'data-texts has "__proto__": expected one of ' + ", ".join(KEYS)),
])
def test_what_is_no_text_of_ours_is_one_warning_and_costs_only_itself(value, warning):
    plugin = Plugin(["texts", value])
    assert [effect["text"] for effect in of(plugin.started, "warn")] == [warning]
    assert view(plugin.state)["name"] == "Chat with us"


@pytest.mark.parametrize("value", ["name: Ask", '{"name": "Ask", "other": "{n} new"}', '{"other": 3}'])
def test_what_is_right_is_no_warning(value):
    assert of(Plugin(["texts", value]).started, "warn") == []
