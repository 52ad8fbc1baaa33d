"""The sound of a new message: once for a run of them, in one of the site's tabs, and one at a time with what rules do to be seen.

A tab asks for its turn, under the lock that rules act under; when it comes, no other may have made the sound meanwhile. Where the
sound is for when nobody looks, a tab that is looked at says so, and the others wait for that word first.
"""
from echat_plugin.core.attention.modes import allowed
from echat_plugin.core.values import duration

# Where `data-attention` names no time, in ms
PAUSE = 1000
# How long a tab waits for the word of one that is looked at; and what was said so long before a message came is of that message.
WORD = 500


def want_sound(state, effects):
    """A message has come."""
    book = state["attention"]
    hidden = state["config"]["sound"] == "hidden"
    if hidden and state["watched"]:
        effects.append({"do": "tell", "what": "seen"})
    if allowed(state, "sound") and not state["muted"] and book["asked"] == None and is_calm(state):
        book["asked"] = state["at"]
        book["due"] = state["at"] + (WORD if hidden else 0)


def is_calm(state):
    """Whether nothing has asked for attention for as long as `data-attention` says."""
    pause = PAUSE
    for item in state["config"]["attention"]:
        pause = max(pause, duration(item) or 0)
    return state["attended"] == None or state["at"] >= state["attended"] + pause


def keep_asking(state, effects):
    """Ask for the turn when it is time; gives the moment of that."""
    book = state["attention"]
    if book["due"] != None and state["at"] >= book["due"]:
        book["due"] = None
        effects.append({"do": "ask-turn"})
    return book["due"]


def hear_others(state, what):
    """Another tab has made the sound, or is looked at."""
    if what in ["rang", "seen"]:
        state["attention"]["told"] = state["at"]
    if what == "rang":
        state["attended"] = state["at"]


def hear_turn(state, able, effects):
    """It is our turn; `able` says whether the browser lets this tab be heard. One that it does not leaves the turn to others."""
    book = state["attention"]
    asked = book["asked"]
    book["asked"] = None
    if able and asked != None and (book["told"] == None or book["told"] < asked - WORD) and state["unread"] > 0 and not state["muted"]:
        state["attended"] = state["at"]
        effects.append({"do": "sound"})
        effects.append({"do": "tell", "what": "rang"})
