"""The main of `dist/echat-lang/de.js`."""
from echat_plugin.browser.offer import offer
from echat_plugin.core.languages.de import TEXTS

PART = {"texts": TEXTS}
offer(PART)
