"""The vendor counts a `Button Clicked` for every call that opens a chat. One that no visitor clicked for is no click."""

# The vendor tells it a moment after the call; timers of a hidden page run once a second.
SOON = 1500


def note_click(state, by):
    """The chat is being opened: by a click of the visitor's, or of our own accord (a rule, the page's script)."""
    state["own_click"] = state["at"] + (0 if by in ["launcher", "opener", "preview"] else SOON)


def own_click(state):
    """Whether the click the vendor tells of is such a call of our own."""
    return state["at"] < state["own_click"]
