"""What the chat needs of a sandbox page besides: a word to the site's other tabs. The counterpart of `browser/chat_senses.py`."""
from echat_plugin.sandbox.document import note, send, soon


def create_chat_page(doc, key):
    """`key` is None where nothing may be stored: then the tabs have nothing to tell each other by."""
    listening = doc["site"]["listening"]

    def tell(effect):
        note(doc, "tell", [effect["what"]])
        for other in listening:
            if other != doc and key != None:
                hear(other, effect["what"])

    def hear(other, what):
        soon(other, lambda: send(other, {"type": "told", "what": what}))

    listening.append(doc)
    return {"tell": tell}
