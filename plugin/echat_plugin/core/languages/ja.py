"""Japanese."""
from echat_plugin.core.languages.plurals import alike

TEXTS = {
    "plural": alike,
    "name": "チャットで相談",
    "other": "未読メッセージ {n} 件",
    "flash": "新着メッセージ {n} 件",
    "new-tab": "新しいタブで開きます",
    "accept": "チャットを始める",
    "dismiss": "閉じる",
}
