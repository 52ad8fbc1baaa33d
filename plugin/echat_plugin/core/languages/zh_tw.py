"""Chinese as written in Taiwan: its own words, not those of the mainland in other characters."""
from echat_plugin.core.languages.plurals import alike

TEXTS = {
    "plural": alike,
    "name": "線上客服",
    "other": "{n} 則未讀訊息",
    "flash": "您有 {n} 則新訊息",
    "new-tab": "在新分頁開啟",
    "accept": "立即諮詢",
    "dismiss": "關閉",
    "new": "新訊息",
    "open": "開啟對話",
    "mute": "靜音",
    "image": "[圖片]",
    "file": "[檔案]",
    "move": "按左右方向鍵可移到該側",
    "left": "已移到左側",
    "right": "已移到右側",
}
