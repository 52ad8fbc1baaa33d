"""The plugin's own few words: those that every page needs. Two languages are built in; each other is a part of its own (`core/languages/`), fetched
where it is the page's, which has the words of the other parts, too.

`{n}` is a number, which has its form by the language's `plural`: one of CLDR's names, under which the text stands; else it is `other`.
"""
from echat_plugin.core.languages.plurals import alike, single
from echat_plugin.core.lang import divide, fill, get, replace, text

TEXTS = {
    "en": {
        "plural": single,
        "name": "Chat with us",
        "one": "{n} unread message",
        "other": "{n} unread messages",
    },
    "zh": {
        "plural": alike,
        "name": "在线客服",
        "other": "{n} 条未读消息",
    },
}
# Those built in and those that are parts. Hong Kong and Macau write as Taiwan does; `zh-Hans-HK` does not.
SPOKEN = "^(en|zh|ja|ko|de|fr|es|pt|ru|ar|th|vi)([-_](tw|hk|mo|hant))?[-_]"


def language(wishes):
    """The first of the wished languages (`zh-CN`, `en` …) that we speak, else English."""
    for wish in wishes:
        found = divide(wish.lower() + "-", SPOKEN)
        if len(found) > 1:
            return "zh-TW" if found[1] == "zh" and found[2] else found[1]
    return "en"


def speak(state, texts):
    """These words from now on."""
    fill(state["texts"], [texts])


def lay(state, words):
    """A part's own words (`words` are by language, of those built in), under what the language's part and the site have said."""
    state["texts"] = fill({}, [get(words, state["lan"][:2]) or words["en"], state["texts"]])


def counted(words, count):
    """The text with its number."""
    return replace(words, "{n}", text(count))


def unread_words(texts, count):
    return counted(get(texts, texts["plural"](count)) or texts["other"], count)
