"""What only the chat needs of the page: its title's changes, the analytics the vendor's events are handed on to, and the site's other tabs."""
from echat_plugin.browser.analytics import forward
from echat_plugin.browser.host import win
from echat_plugin.browser.telling import create_telling, told_key
from echat_plugin.browser.titles import watch_title


def create_chat_senses(config, signals, send):
    key = told_key(config)

    def heard(event):
        if event.key == key and event.newValue:
            send({"type": "told", "what": event.newValue})

    watch_title(signals, send)
    signals["listen"](win, "storage", heard, False)
    return {"analytics": forward, "tell": create_telling(config)}
