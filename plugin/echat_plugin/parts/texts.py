"""The main of `dist/echat-texts.js`: what only pages with words of their own need."""
from echat_plugin.browser.offer import offer
from echat_plugin.core.wording.part import WORDING

offer(WORDING)
