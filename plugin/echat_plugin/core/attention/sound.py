"""The sound of a new message: once for a run of them, in one of the site's tabs, and one at a time with what rules do to be seen.

A tab asks for its turn, under the lock that rules act under; when it comes, no other may have made the sound meanwhile.
"""
from echat_plugin.core.attention.modes import allowed
from echat_plugin.core.values import duration

# Where `data-attention` names no time, in ms
PAUSE = 1000


def want_sound(state, effects):
    """A message has come."""
    book = state["attention"]
    if allowed(state, "sound") and not state["muted"] and book["asked"] == None and is_calm(state):
        book["asked"] = state["at"]
        effects.append({"do": "ask-turn"})


def is_calm(state):
    """Whether nothing has asked for attention for as long as `data-attention` says."""
    pause = PAUSE
    for item in state["config"]["attention"]:
        pause = max(pause, duration(item) or 0)
    return state["attended"] == None or state["at"] >= state["attended"] + pause


def hear_turn(state, able, effects):
    """It is our turn; `able` says whether the browser lets this tab be heard. One that it does not leaves the turn to others."""
    book = state["attention"]
    asked = book["asked"]
    book["asked"] = None
    if able and asked != None and (book["rang"] == None or book["rang"] < asked) and state["unread"] > 0 and not state["muted"]:
        state["attended"] = state["at"]
        effects.append({"do": "sound"})
        effects.append({"do": "tell", "what": "rang"})
