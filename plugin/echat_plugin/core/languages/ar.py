"""Arabic."""


def plural(count):
    """None, one and two have their own words; then the last two digits count."""
    if count < 3:
        return ["zero", "one", "two"][count]
    rest = count % 100
    return "other" if rest < 3 else "few" if rest < 11 else "many"


TEXTS = {
    "plural": plural,
    "name": "تحدّث معنا",
    "zero": "لا رسائل غير مقروءة",
    "one": "رسالة واحدة غير مقروءة",
    "two": "رسالتان غير مقروءتين",
    "few": "{n} رسائل غير مقروءة",
    "many": "{n} رسالة غير مقروءة",
    "other": "{n} رسالة غير مقروءة",
    "flash": "رسائل جديدة ({n})",
    "new-tab": "يُفتح في علامة تبويب جديدة",
    "accept": "ابدأ المحادثة",
    "dismiss": "إغلاق",
    "new": "رسالة جديدة",
    "open": "فتح المحادثة",
    "mute": "كتم الصوت",
    "image": "[صورة]",
    "file": "[ملف]",
    "move": "سهما اليسار واليمين ينقلانه إلى ذلك الجانب",
    "left": "نُقل إلى اليسار",
    "right": "نُقل إلى اليمين",
}
