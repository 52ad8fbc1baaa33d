"""The main of `dist/echat-lang/ko.js`."""
from echat_plugin.browser.offer import offer
from echat_plugin.core.languages.ko import TEXTS

PART = {"texts": TEXTS}
offer(PART)
