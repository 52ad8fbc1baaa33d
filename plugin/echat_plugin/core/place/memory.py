"""The side to which the visitor moved the launcher, in the record that rules store, too."""
from echat_plugin.core.lang import from_json, get, kind, to_json
from echat_plugin.core.rules.memory import new_memory


def record_of(text):
    memory = from_json(text) if text != None else None
    return memory if kind(memory) == "record" and get(memory, "v") == 1 else None


def side_of(text):
    """`left` or `right`, or None where he moved it to neither."""
    memory = record_of(text)
    side = get(memory, "side") if memory != None else None
    return side if side in ["left", "right"] else None


def with_side(text, side):
    """The record with the side; a new one where there is none that rules would read."""
    memory = record_of(text) or new_memory(0)
    memory["side"] = side
    return to_json(memory)
