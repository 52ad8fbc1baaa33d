"""The plugin's own few words, by language. `{n}` is the unread number; each text has a form for one and for more."""
from echat_plugin.core.lang import get, replace, text

TEXTS = {
    "en": {
        "name": "Chat with us",
        "one": "{n} unread message",
        "many": "{n} unread messages",
        "flash": "New messages ({n})",
        "new-tab": "opens in a new tab",
    },
    "zh": {
        "name": "在线客服",
        "one": "{n} 条未读消息",
        "many": "{n} 条未读消息",
        "flash": "您有 {n} 条新消息",
        "new-tab": "在新标签页打开",
    },
}


def language(wishes):
    """The first of the wished languages (`zh-CN`, `en` …) that we speak, else English."""
    for wish in wishes:
        code = wish.lower()[:2]
        if get(TEXTS, code) != None:
            return code
    return "en"


def counted(words, count):
    """The text with its number."""
    return replace(words, "{n}", text(count))


def unread_words(texts, count):
    return counted(texts["one"] if count == 1 else texts["many"], count)
