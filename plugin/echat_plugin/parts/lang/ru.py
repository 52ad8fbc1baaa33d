"""The main of `dist/echat-lang/ru.js`."""
from echat_plugin.browser.offer import offer
from echat_plugin.core.languages.ru import TEXTS

PART = {"texts": TEXTS}
offer(PART)
