"""Portuguese."""
from echat_plugin.core.languages.plurals import up_to_one

TEXTS = {
    "plural": up_to_one,
    "name": "Conversar por chat",
    "one": "{n} mensagem não lida",
    "other": "{n} mensagens não lidas",
    "flash": "Novas mensagens ({n})",
    "new-tab": "abre em nova aba",
    "accept": "Conversar agora",
    "dismiss": "Fechar",
    "new": "Nova mensagem",
    "open": "Abrir o chat",
    "mute": "Silenciar",
    "image": "[Imagem]",
    "file": "[Arquivo]",
    "move": "As setas para a esquerda e para a direita movem para esse lado",
    "left": "Movido para a esquerda",
    "right": "Movido para a direita",
}
