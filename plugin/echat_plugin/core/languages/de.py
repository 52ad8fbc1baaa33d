"""German."""
from echat_plugin.core.languages.plurals import single

TEXTS = {
    "plural": single,
    "name": "Mit uns chatten",
    "one": "{n} ungelesene Nachricht",
    "other": "{n} ungelesene Nachrichten",
    "flash": "Neue Nachrichten ({n})",
    "new-tab": "öffnet in neuem Tab",
    "accept": "Jetzt chatten",
    "dismiss": "Schließen",
    "new": "Neue Nachricht",
    "open": "Chat öffnen",
    "mute": "Stummschalten",
    "image": "[Bild]",
    "file": "[Datei]",
    "move": "Pfeiltasten links und rechts verschieben sie auf diese Seite",
    "left": "Nach links verschoben",
    "right": "Nach rechts verschoben",
}
