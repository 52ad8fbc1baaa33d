"""The main of `dist/echat-place.js`: what is only needed by a launcher with a place of its own, and on phones."""
from echat_plugin.browser.offer import offer
from echat_plugin.browser.place.page import create_place
from echat_plugin.core.place.part import PLACE

PLACE["senses"] = create_place
offer(PLACE)
