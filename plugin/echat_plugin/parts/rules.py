"""The main of `dist/echat-rules.js`: what only pages with rules need."""
from echat_plugin.browser.offer import offer
from echat_plugin.browser.senses import create_senses
from echat_plugin.core.rules.part import RULES

RULES["senses"] = create_senses
offer(RULES)
