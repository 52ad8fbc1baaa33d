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
    "new": "新着メッセージ",
    "open": "チャットを開く",
    "mute": "ミュート",
    "image": "[画像]",
    "file": "[ファイル]",
    "move": "左右の矢印キーでその側に移動できます",
    "left": "左に移動しました",
    "right": "右に移動しました",
}
