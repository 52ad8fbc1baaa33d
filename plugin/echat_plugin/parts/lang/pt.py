"""The main of `dist/echat-lang/pt.js`."""
from echat_plugin.browser.offer import offer
from echat_plugin.core.languages.pt import TEXTS

PART = {"texts": TEXTS}
offer(PART)
