"""The main of `dist/echat-consent.js`: what only pages need that ask for consent, or lose it."""
from echat_plugin.browser.consent import create_consent
from echat_plugin.browser.offer import offer
from echat_plugin.core.consent.part import CONSENT

CONSENT["senses"] = create_consent
offer(CONSENT)
