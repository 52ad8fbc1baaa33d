"""Spanish."""
from echat_plugin.core.languages.plurals import single

TEXTS = {
    "plural": single,
    "name": "Chatea con nosotros",
    "one": "{n} mensaje sin leer",
    "other": "{n} mensajes sin leer",
    "flash": "Mensajes nuevos ({n})",
    "new-tab": "se abre en una pestaña nueva",
    "accept": "Chatear ahora",
    "dismiss": "Cerrar",
}
