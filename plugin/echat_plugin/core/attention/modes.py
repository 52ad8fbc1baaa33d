"""`off`, `on`, `hidden`: when each of the four may call."""


def allowed(state, name):
    """Whether it may now: `hidden` is for when nobody looks at the page."""
    mode = state["config"][name]
    return state["on"] and (mode == "on" or (mode == "hidden" and not state["watched"]))
