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
}
