"""What the chat needs of a sandbox page besides: to hear the site's other tabs, and a word to them. The counterpart of `browser/chat_senses.py`."""
from echat_plugin.sandbox.telling import create_telling


def create_chat_page(doc, key):
    doc["site"]["listening"].append(doc)
    return {"tell": create_telling(doc, key)}
