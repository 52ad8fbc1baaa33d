"""The place part: where the launcher stands, whose element it is, and the chat on a phone. `dist/echat-place.js` offers it."""
from echat_plugin.core.place.dragging import keep_dragging
from echat_plugin.core.place.looking import begin, look
from echat_plugin.core.place.mirror import mirror


def act(state, effects):
    """Nothing here waits for the clock."""
    mirror(state, effects)
    keep_dragging(state, effects)


PLACE = {"begin": begin, "look": look, "act": act}
