"""The place part: where the launcher stands, whose element it is, and the chat on a phone. `dist/echat-place.js` offers it."""
from echat_plugin.core.lang import to_json
from echat_plugin.core.place.looking import begin, look
from echat_plugin.core.place.mirror import mirror


def act(state, effects):
    """Nothing here waits for the clock."""
    mirror(state, effects)
    if state["place"]["drag"]:
        words = [state["texts"][key] for key in ["move", "left", "right"]]
        if to_json(words) != state["place"]["said"]:
            state["place"]["said"] = to_json(words)
            effects.append({"do": "drag-words", "words": words})


PLACE = {"begin": begin, "look": look, "act": act}
