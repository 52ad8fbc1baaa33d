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
}
