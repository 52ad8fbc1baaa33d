"""The main of `dist/echat-lang/fr.js`."""
from echat_plugin.browser.offer import offer
from echat_plugin.core.languages.fr import TEXTS

PART = {"texts": TEXTS}
offer(PART)
