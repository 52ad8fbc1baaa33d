"""The unread number: what the SDK of this tab counts, less what the visitor has read in another.

The server tells the other tabs of a reading, sooner or later or (some builds) not at all; ours tell each other at once.
"""
from echat_plugin.core.effects import emit, fetch

# The number that waited on the server comes together with ready, in ms: what is counted afterwards is a message that has just come.
SETTLED = 1000


def count(state, own, effects):
    # Whatever the SDK forgets itself need not be taken off any longer.
    state["read"] = min(state["read"], own)
    unread = own - state["read"]
    before = state["unread"]
    if unread == before:
        return
    state["unread"] = unread
    effects.append(emit("unread", {"count": unread}))
    if unread > before and state["ready_at"] != None and state["at"] > state["ready_at"] + SETTLED:
        state["came"] = state["at"]
    if unread == 0 and state["mini"] == "open":
        effects.append({"do": "tell", "what": "read"})
    if unread > 0:
        want(state, effects, ["favicon", "preview"])


def want(state, effects, names):
    """Fetch the attention part where one of these attributes asks for it."""
    for name in names:
        if state["config"][name] != "off":
            fetch(state, effects, "attention")
