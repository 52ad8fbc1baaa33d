"""One word to the site's other tabs. The counterpart of `browser/telling.py`."""
from echat_plugin.sandbox.document import note, send, soon


def create_telling(doc, key):
    """`key` is None where nothing may be stored: then the tabs have nothing to tell each other by."""

    def tell(effect):
        note(doc, "tell", [effect["what"]])
        for other in doc["site"]["listening"]:
            if other != doc and key != None:
                hear(other, effect["what"])

    def hear(other, what):
        soon(other, lambda: send(other, {"type": "told", "what": what}))

    return tell
