"""All languages but those that are built in, by code. Nobody pays for this table: each is a part of its own."""
from echat_plugin.core.languages.ar import TEXTS as AR
from echat_plugin.core.languages.de import TEXTS as DE
from echat_plugin.core.languages.es import TEXTS as ES
from echat_plugin.core.languages.fr import TEXTS as FR
from echat_plugin.core.languages.ja import TEXTS as JA
from echat_plugin.core.languages.ko import TEXTS as KO
from echat_plugin.core.languages.pt import TEXTS as PT
from echat_plugin.core.languages.ru import TEXTS as RU
from echat_plugin.core.languages.th import TEXTS as TH
from echat_plugin.core.languages.vi import TEXTS as VI
from echat_plugin.core.languages.zh_tw import TEXTS as ZH_TW

LANGUAGES = {
    "ja": JA,
    "ko": KO,
    "de": DE,
    "fr": FR,
    "es": ES,
    "pt": PT,
    "ru": RU,
    "ar": AR,
    "th": TH,
    "vi": VI,
    "zh-TW": ZH_TW,
}
