"""The main of `dist/echat-card.js`: what only pages with cards need."""
from echat_plugin.browser.card_page import create_card_page
from echat_plugin.browser.offer import offer
from echat_plugin.core.card.part import CARD

CARD["senses"] = create_card_page
offer(CARD)
