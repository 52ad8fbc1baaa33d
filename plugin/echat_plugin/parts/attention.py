"""The main of `dist/echat-attention.js`: what only pages need that call the visitor back."""
from echat_plugin.browser.attention.senses import create_attention
from echat_plugin.browser.offer import offer
from echat_plugin.core.attention.part import ATTENTION

ATTENTION["senses"] = create_attention
offer(ATTENTION)
