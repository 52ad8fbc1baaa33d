"""Russian."""


def plural(count):
    """By the last digit, but for eleven to fourteen; `other` is for fractions."""
    last = count % 10
    teen = count % 100 - last == 10
    if last == 1 and not teen:
        return "one"
    return "few" if 2 <= last and last <= 4 and not teen else "many"


TEXTS = {
    "plural": plural,
    "name": "Написать в чат",
    "one": "{n} непрочитанное сообщение",
    "few": "{n} непрочитанных сообщения",
    "many": "{n} непрочитанных сообщений",
    "other": "{n} непрочитанного сообщения",
    "flash": "Новые сообщения ({n})",
    "new-tab": "откроется в новой вкладке",
    "accept": "Начать чат",
    "dismiss": "Закрыть",
    "new": "Новое сообщение",
    "open": "Открыть чат",
    "mute": "Выключить звук",
    "image": "[Изображение]",
    "file": "[Файл]",
    "move": "Стрелки влево и вправо перемещают кнопку на эту сторону",
    "left": "Перемещено влево",
    "right": "Перемещено вправо",
}
