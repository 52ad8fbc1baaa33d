"""Vietnamese."""
from echat_plugin.core.languages.plurals import alike

TEXTS = {
    "plural": alike,
    "name": "Trò chuyện với chúng tôi",
    "other": "{n} tin nhắn chưa đọc",
    "flash": "{n} tin nhắn mới",
    "new-tab": "mở trong thẻ mới",
    "accept": "Trò chuyện ngay",
    "dismiss": "Đóng",
}
