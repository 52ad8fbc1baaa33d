"""What only the chat needs of the page: its title's changes, the analytics the vendor's events are handed on to, and the site's other tabs."""
from echat_plugin.browser.analytics import forward
from echat_plugin.browser.host import win
from echat_plugin.browser.storage import erase, key_of, write
from echat_plugin.browser.titles import watch_title


def create_chat_senses(config, signals, send):
    key = key_of(config["company-id"]) + ":told"

    def tell(effect):
        """One word to the other tabs. They hear of what is stored as it is stored; nothing of it stays."""
        if config["storage"] == "on":
            write("localStorage", key, effect["what"])
            erase("localStorage", key)

    def heard(event):
        if event.key == key and event.newValue:
            send({"type": "told", "what": event.newValue})

    watch_title(signals, send)
    signals["listen"](win, "storage", heard, False)
    return {"analytics": forward, "tell": tell}
