"""What cards need of a sandbox page: the counterpart of `browser/card_page.py`, method by method."""
from echat_plugin.core.lang import chain, get
from echat_plugin.sandbox.document import note, send


def create_card_page(doc, key):
    """`key` is None where nothing may be stored. What the page says of itself is in `doc["says"]` (the verb `says`)."""
    kept = doc["tab"]["cards"]

    def read(effect):
        source = effect["source"]
        said = doc["says"]
        note(doc, "read", [source])
        if source == "auto":
            found = {"type": "read", "source": source, "scripts": said["scripts"], "metas": said["metas"]}
        else:
            found = {"type": "read", "source": source, "text": get(said["texts"], "$" + source)}
        send(doc, found)

    def keep(effect):
        note(doc, "keep-cards", [chain([effect["ids"]])])
        if key != None:
            kept[key] = chain([effect["ids"]])

    return {
        "read-card": read,
        "recall-cards": lambda effect: send(doc, {"type": "remembered", "ids": (get(kept, key) or []) if key != None else []}),
        "keep-cards": keep,
    }
