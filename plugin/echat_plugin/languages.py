"""All languages at once, for the build: transcribed together, bundled each by itself. It is no file of dist/."""
from echat_plugin.parts.lang.ar import PART as ar
from echat_plugin.parts.lang.de import PART as de
from echat_plugin.parts.lang.es import PART as es
from echat_plugin.parts.lang.fr import PART as fr
from echat_plugin.parts.lang.ja import PART as ja
from echat_plugin.parts.lang.ko import PART as ko
from echat_plugin.parts.lang.pt import PART as pt
from echat_plugin.parts.lang.ru import PART as ru
from echat_plugin.parts.lang.th import PART as th
from echat_plugin.parts.lang.vi import PART as vi
from echat_plugin.parts.lang.zh_tw import PART as zh_tw
