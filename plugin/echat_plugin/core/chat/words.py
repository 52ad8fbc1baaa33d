"""The chat part's own few words, by language. `{n}` is the unread number."""

WORDS = {
    "en": {"flash": "New messages ({n})", "new-tab": "opens in a new tab"},
    "zh": {"flash": "您有 {n} 条新消息", "new-tab": "在新标签页打开"},
}
