"""The main of `dist/echat-check.js`: what is only needed where something on the tag is wrong."""
from echat_plugin.browser.offer import offer
from echat_plugin.core.check.part import CHECK

offer(CHECK)
