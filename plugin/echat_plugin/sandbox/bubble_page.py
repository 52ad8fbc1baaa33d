"""What is said by the launcher of a sandbox page: the counterpart of `browser/bubble.py`."""
from echat_plugin.sandbox.document import note


def create_bubble_page(doc, key):
    return {"teaser": lambda effect: note(doc, "teaser", [effect["view"]]), "preview": lambda effect: note(doc, "preview", [effect["view"]])}
