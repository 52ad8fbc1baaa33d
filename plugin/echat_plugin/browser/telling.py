"""One word to the site's other tabs. They hear of what is stored as it is stored; nothing of it stays."""
from echat_plugin.browser.storage import erase, key_of, write


def told_key(config):
    return key_of(config["company-id"]) + ":told"


def create_telling(config):
    """The effect `tell`. Who turns the sound off before there is a chat needs it as well as the chat."""
    key = told_key(config)

    def tell(effect):
        if config["storage"] == "on":
            write("localStorage", key, effect["what"])
            erase("localStorage", key)

    return tell
