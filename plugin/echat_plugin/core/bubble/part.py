"""The bubble by the launcher: what is wished for in the state becomes what is seen. `dist/echat-bubble.js` offers it.

Others only wish, and may do so before this part has come: `state["teaser"]` is a rule's, `state["preview"]` a message's.
There is one bubble: a message comes first, and a teaser has its place again afterwards.
"""
from echat_plugin.core.lang import to_json


def begin(state, effects):
    state["bubble"] = {"teaser": None, "preview": None}


def look(state, event, effects):
    """Nothing is looked at but the state."""


def act(state, effects):
    """Draw what differs from what is seen; the bubble itself waits for nothing."""
    preview = state["preview"]
    teaser = state["teaser"] if preview == None else None
    for name, view in [["teaser", teaser], ["preview", preview]] if teaser == None else [["preview", preview], ["teaser", teaser]]:
        # What goes, goes before the other comes.
        if to_json(view) != to_json(state["bubble"][name]):
            state["bubble"][name] = view
            effects.append({"do": name, "view": view})
    return None


BUBBLE = {"begin": begin, "look": look, "act": act}
