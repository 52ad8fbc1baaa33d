"""The main of `dist/echat-lang/vi.js`."""
from echat_plugin.browser.offer import offer
from echat_plugin.core.languages.vi import TEXTS

PART = {"texts": TEXTS}
offer(PART)
