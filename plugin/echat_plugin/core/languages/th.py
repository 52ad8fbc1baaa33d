"""Thai."""
from echat_plugin.core.languages.plurals import alike

TEXTS = {
    "plural": alike,
    "name": "แชทกับเรา",
    "other": "ข้อความที่ยังไม่ได้อ่าน {n} ข้อความ",
    "flash": "ข้อความใหม่ {n} ข้อความ",
    "new-tab": "เปิดในแท็บใหม่",
    "accept": "เริ่มแชท",
    "dismiss": "ปิด",
    "new": "ข้อความใหม่",
    "open": "เปิดแชท",
    "mute": "ปิดเสียง",
    "image": "[รูปภาพ]",
    "file": "[ไฟล์]",
    "move": "กดลูกศรซ้ายหรือขวาเพื่อย้ายไปด้านนั้น",
    "left": "ย้ายไปทางซ้ายแล้ว",
    "right": "ย้ายไปทางขวาแล้ว",
}
