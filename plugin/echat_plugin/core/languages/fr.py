"""French."""
from echat_plugin.core.languages.plurals import up_to_one

TEXTS = {
    "plural": up_to_one,
    "name": "Discuter avec nous",
    "one": "{n} message non lu",
    "other": "{n} messages non lus",
    "flash": "Nouveaux messages ({n})",
    "new-tab": "s’ouvre dans un nouvel onglet",
    "accept": "Discuter maintenant",
    "dismiss": "Fermer",
    "new": "Nouveau message",
    "open": "Ouvrir la discussion",
    "mute": "Couper le son",
    "image": "[Image]",
    "file": "[Fichier]",
    "move": "Les flèches gauche et droite le déplacent de ce côté",
    "left": "Déplacé à gauche",
    "right": "Déplacé à droite",
}
