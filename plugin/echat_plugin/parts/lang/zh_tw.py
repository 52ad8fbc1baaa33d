"""The main of `dist/echat-lang/zh-TW.js`."""
from echat_plugin.browser.offer import offer
from echat_plugin.core.languages.zh_tw import TEXTS

PART = {"texts": TEXTS}
offer(PART)
