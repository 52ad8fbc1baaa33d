"""`data-launcher-motion`: how the launcher calls a visitor. It moves for a few seconds when a message comes, and, where a time is given, once on a page."""
from echat_plugin.core.lang import has
from echat_plugin.core.values import duration

CALLS = ["pulse", "hop", "wave"]


def new_beckoning(state):
    """`how` it calls (None: it does not), `after` how long on a page (None: only for messages); the page it need not call on any more, by when that began."""
    words = state["config"]["launcher-motion"] or []
    how = [word for word in words if has(CALLS, word)]
    times = [duration(word) for word in words if duration(word) != None]
    return {
        "how": how[0] if len(how) > 0 else None,
        "after": times[0] if len(times) > 0 else None,
        "unread": state["unread"],
        "done": None,
    }


def beckon(state, calling, effects):
    """Call where there is reason to; gives when the clock alone will be one."""
    if calling["how"] == None:
        return None
    news = state["unread"] > calling["unread"]
    calling["unread"] = state["unread"]
    if state["mini"] == "open":
        # Who has found the chat need not be shown the way.
        calling["done"] = state["page_at"]
        return None
    waiting = calling["after"] != None and calling["done"] != state["page_at"]
    due = state["page_at"] + calling["after"] if waiting else None
    # Nobody sees it in a hidden tab, nor where there is no launcher of ours.
    seen = state["visible"] and state["wanted"] and state["config"]["launcher"] == "on" and state["at"] >= max(state["hidden"], state["away"])
    late = waiting and state["at"] >= due
    if seen and (news or late):
        calling["done"] = state["page_at"]
        effects.append({"do": "beckon", "how": calling["how"]})
        return None
    # Where it is late it waits to be seen: an event tells.
    return None if late else due
