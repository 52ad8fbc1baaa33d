"""The bubble by the launcher: what is wished for in the state becomes what is seen. `dist/echat-bubble.js` offers it.

Others only wish (`state["teaser"]` is a rule's), and may do so before this part has come.
"""
from echat_plugin.core.lang import to_json


def begin(state, effects):
    state["bubble"] = to_json(None)


def look(state, event, effects):
    """Nothing is looked at but the state."""


def act(state, effects):
    """Draw what differs from what is seen; the bubble itself waits for nothing."""
    wish = to_json(state["teaser"])
    if wish != state["bubble"]:
        state["bubble"] = wish
        effects.append({"do": "teaser", "view": state["teaser"]})
    return None


BUBBLE = {"begin": begin, "look": look, "act": act}
