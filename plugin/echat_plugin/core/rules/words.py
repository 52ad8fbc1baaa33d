"""The teaser's own few words, by language."""
from echat_plugin.core.lang import get

WORDS = {
    "en": {"accept": "Chat now", "dismiss": "Dismiss"},
    "zh": {"accept": "立即咨询", "dismiss": "关闭"},
}


def words(code):
    return get(WORDS, code) or WORDS["en"]
