"""The main of `dist/echat-chat.js`: what is only needed once the vendor's SDK is on its way."""
from echat_plugin.browser.chat_senses import create_chat_senses
from echat_plugin.browser.offer import offer
from echat_plugin.core.chat.part import CHAT

CHAT["senses"] = create_chat_senses
offer(CHAT)
