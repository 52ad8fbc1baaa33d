"""The main of `dist/echat-inspector.js`: what is only needed by who works on a site."""
from echat_plugin.browser.inspector.panel import inspecting
from echat_plugin.browser.offer import offer
from echat_plugin.core.inspector.part import INSPECTOR

INSPECTOR["senses"] = inspecting()
offer(INSPECTOR)
