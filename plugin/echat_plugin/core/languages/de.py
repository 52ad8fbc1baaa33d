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
}
