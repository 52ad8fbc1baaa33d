"""The attention part: what calls the visitor back to a chat that has news. `dist/echat-attention.js` offers it.

Four things, each with an attribute that says `off`, `on`, or `hidden`: only while nobody looks at the page.
"""
from echat_plugin.core.attention.badges import keep_badges
from echat_plugin.core.attention.muting import hear_muting, keep_muting
from echat_plugin.core.attention.preview import answer, keep_preview, show_preview
from echat_plugin.core.attention.sound import hear_others, hear_turn, keep_asking, want_sound
from echat_plugin.core.attention.words import WORDS
from echat_plugin.core.effects import earliest
from echat_plugin.core.lang import get
from echat_plugin.core.texts import lay


def begin(state, effects):
    lay(state, WORDS)
    state["attention"] = {
        # The message that was last answered to
        "came": None,
        # What the favicon and the app's icon show
        "favicon": "",
        "app": None,
        # Since when this tab wants to make a sound, when it asks for its turn, and when another tab has said that there is no need
        "asked": None,
        "due": None,
        "told": None,
        # Whether it is stored that the sound is off; None until that is known
        "kept": None,
        # The preview: whether it is up, until when, whether the visitor is at it or wants no more of them
        "up": False,
        "until": None,
        "held": False,
        "hushed": False,
    }
    effects.append({"do": "recall-muting"})


def look(state, event, effects):
    what = event["type"]
    hear_muting(state, event)
    if what == "turn":
        hear_turn(state, event["able"], effects)
    elif what == "told":
        hear_others(state, event["what"])
    elif what == "preview":
        answer(state, event["answer"], effects)


def act(state, effects):
    book = state["attention"]
    # (Nothing comes before the chat part.)
    came = get(state, "came")
    if came != None and came != book["came"] and state["on"]:
        book["came"] = came
        want_sound(state, effects)
        show_preview(state)
    keep_badges(state, effects)
    keep_muting(state, effects)
    return earliest([keep_asking(state, effects), keep_preview(state, effects)])


ATTENTION = {"begin": begin, "look": look, "act": act}
