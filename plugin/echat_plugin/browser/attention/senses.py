"""What calls the visitor back needs of the page: its icon, the app's, a sound, a turn among the tabs."""
from echat_plugin.browser.attention.app_badge import set_app_badge
from echat_plugin.browser.attention.favicon import create_favicon
from echat_plugin.browser.attention.sound import create_sound
from echat_plugin.browser.locks import create_exclusive
from echat_plugin.browser.storage import MUTED, erase, key_of, read, write
from echat_plugin.browser.telling import create_telling


def create_attention(config, signals, send):
    stored = config["storage"] == "on"
    key = key_of(config["company-id"]) + MUTED
    sound = create_sound(config, signals)
    exclusive = create_exclusive(signals, config["company-id"], stored)

    def keep(effect):
        if stored and effect["muted"]:
            write("localStorage", key, "1")
        elif stored:
            erase("localStorage", key)

    return {
        "favicon": create_favicon(config),
        "app-badge": set_app_badge,
        "ask-turn": lambda effect: exclusive(lambda: send({"type": "turn", "able": sound["able"]()})),
        "sound": sound["play"],
        "recall-muting": lambda effect: send({"type": "muting", "muted": stored and read("localStorage", key) == "1"}),
        "keep-muting": keep,
        "tell": create_telling(config),
    }
