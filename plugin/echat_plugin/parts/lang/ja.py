"""The main of `dist/echat-lang/ja.js`."""
from echat_plugin.browser.offer import offer
from echat_plugin.core.languages.ja import TEXTS

PART = {"texts": TEXTS}
offer(PART)
