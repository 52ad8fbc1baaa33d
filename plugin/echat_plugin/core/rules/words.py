"""The teaser's own few words, by language."""

WORDS = {
    "en": {"accept": "Chat now", "dismiss": "Dismiss"},
    "zh": {"accept": "立即咨询", "dismiss": "关闭"},
}
