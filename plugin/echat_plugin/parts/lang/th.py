"""The main of `dist/echat-lang/th.js`."""
from echat_plugin.browser.offer import offer
from echat_plugin.core.languages.th import TEXTS

PART = {"texts": TEXTS}
offer(PART)
