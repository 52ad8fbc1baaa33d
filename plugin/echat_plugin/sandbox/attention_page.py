"""What calls the visitor of a sandbox page back: the counterpart of `browser/attention/senses.py`, method by method."""
from echat_plugin.core.lang import get
from echat_plugin.sandbox.document import later, note, send
from echat_plugin.sandbox.telling import create_telling

HELD = 1000  # ms a tab has its turn
MUTED = ":muted"


def create_attention_page(doc, key):
    """`key` is None where nothing may be stored. The browser lets a page be heard once the visitor has touched it."""
    site = doc["site"]
    local = site["local"]

    def ask(effect):
        now = site["clock"]["now"]()
        turn = max(now, site["turn"])
        site["turn"] = turn + HELD
        note(doc, "ask-turn", [])
        later(doc, turn - now, lambda: send(doc, {"type": "turn", "able": doc["stirred"]}))

    def keep(effect):
        note(doc, "keep-muting", [effect["muted"]])
        if key != None:
            local[key + MUTED] = "1" if effect["muted"] else ""

    return {
        "favicon": lambda effect: note(doc, "favicon", [effect["text"]]),
        "app-badge": lambda effect: note(doc, "app-badge", [effect["count"]]),
        "ask-turn": ask,
        "sound": lambda effect: note(doc, "sound", []),
        "recall-muting": lambda effect: send(doc, {"type": "muting", "muted": key != None and get(local, key + MUTED) == "1"}),
        "keep-muting": keep,
        "tell": create_telling(doc, key),
    }
