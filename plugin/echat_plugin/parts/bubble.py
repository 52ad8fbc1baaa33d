"""The main of `dist/echat-bubble.js`: what is only needed where something is said by the launcher."""
from echat_plugin.browser.bubble import create_bubble
from echat_plugin.browser.offer import offer
from echat_plugin.core.bubble.part import BUBBLE

BUBBLE["senses"] = create_bubble
offer(BUBBLE)
