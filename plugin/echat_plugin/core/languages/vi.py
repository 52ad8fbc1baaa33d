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
    "new": "Tin nhắn mới",
    "open": "Mở trò chuyện",
    "mute": "Tắt tiếng",
    "image": "[Hình ảnh]",
    "file": "[Tệp]",
    "move": "Phím mũi tên trái và phải chuyển nút sang bên đó",
    "left": "Đã chuyển sang trái",
    "right": "Đã chuyển sang phải",
}
