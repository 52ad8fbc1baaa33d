"""What is said by the launcher of a sandbox page: the counterpart of `browser/teaser.py`."""
from echat_plugin.sandbox.document import note


def create_bubble_page(doc, key):
    return {"teaser": lambda effect: note(doc, "teaser", [effect["view"]])}
