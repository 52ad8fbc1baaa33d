"""The main of `dist/echat-lang/ar.js`."""
from echat_plugin.browser.offer import offer
from echat_plugin.core.languages.ar import TEXTS

PART = {"texts": TEXTS}
offer(PART)
