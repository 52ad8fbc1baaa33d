"""The preview's own few words, by language."""

WORDS = {
    "en": {"new": "New message", "open": "Open the chat", "dismiss": "Dismiss", "mute": "Mute", "image": "[Image]", "file": "[File]"},
    "zh": {"new": "新消息", "open": "打开对话", "dismiss": "关闭", "mute": "静音", "image": "[图片]", "file": "[文件]"},
}
