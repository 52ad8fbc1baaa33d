"""The main of `dist/echat-lang/es.js`."""
from echat_plugin.browser.offer import offer
from echat_plugin.core.languages.es import TEXTS

PART = {"texts": TEXTS}
offer(PART)
