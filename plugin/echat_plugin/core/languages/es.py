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
    "new": "Mensaje nuevo",
    "open": "Abrir el chat",
    "mute": "Silenciar",
    "image": "[Imagen]",
    "file": "[Archivo]",
    "move": "Las flechas izquierda y derecha lo mueven a ese lado",
    "left": "Movido a la izquierda",
    "right": "Movido a la derecha",
}
