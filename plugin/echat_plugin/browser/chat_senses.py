"""What only the chat needs of the page: its title's changes, and the analytics the vendor's events are handed on to."""
from echat_plugin.browser.analytics import forward
from echat_plugin.browser.titles import watch_title


def create_chat_senses(config, signals, send):
    watch_title(signals, send)
    return {"analytics": forward}
