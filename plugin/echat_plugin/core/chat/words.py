"""The chat part's own few words, by language. `{n}` is the unread number."""

WORDS = {
    "en": {"flash": "New messages ({n})"},
    "zh": {"flash": "您有 {n} 条新消息"},
}
