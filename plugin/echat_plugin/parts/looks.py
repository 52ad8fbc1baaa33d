"""The main of `dist/echat-looks.js`: what only launchers of another shape, icon or motion need, and those that know of hours and absence."""
from echat_plugin.browser.offer import offer
from echat_plugin.browser.wearing import create_wearing
from echat_plugin.core.looks.part import LOOKS

LOOKS["senses"] = create_wearing
offer(LOOKS)
