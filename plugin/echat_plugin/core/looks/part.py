"""The looks part: shapes, more icons, motion, and the launcher while nobody answers. `dist/echat-looks.js` offers it, to pages whose tag asks for one of these."""
from echat_plugin.core.effects import earliest
from echat_plugin.core.lang import to_json
from echat_plugin.core.launcher import NEVER
from echat_plugin.core.looks.beckoning import beckon, new_beckoning
from echat_plugin.core.looks.drawings import is_doubtful
from echat_plugin.core.looks.offline import face, is_away, read_offline
from echat_plugin.core.looks.opening_hours import ask_clock, look_at_hours, new_hours, note


def begin(state, effects):
    config = state["config"]
    offline = read_offline(config["offline"])
    if offline == None:
        note(state, effects, ["offline", config["offline"]])
        offline = read_offline("show")
    if is_doubtful(config["launcher-icon"]):
        # The check part says whether it is near a name.
        note(state, effects, ["launcher-icon", config["launcher-icon"]])
    state["looks"] = {"offline": offline, "hours": new_hours(state, effects), "calling": new_beckoning(state), "worn": ""}


def look(state, event, effects):
    look_at_hours(state, state["looks"]["hours"], event, effects)


def act(state, effects):
    """Wear what fits; gives the next moment at which hours or calling want to be asked."""
    looks = state["looks"]
    due = ask_clock(state, looks["hours"], effects)
    away = is_away(state, looks["hours"]["closed"])
    wear(state, face(state, looks["offline"], away), effects)
    # Until the hours are known nothing is shown that might go again at once; a calendar that never comes is not waited for longer than a part.
    state["hidden"] = state["fetched"]["looks"] if looks["hours"]["closed"] == None else NEVER if looks["offline"]["hide"] and away else 0
    return earliest([due, beckon(state, looks["calling"], effects)])


def wear(state, worn, effects):
    state["label"] = worn["label"]
    state["elsewhere"] = worn["link"]
    text = to_json(worn)
    if text != state["looks"]["worn"] and state["config"]["launcher"] == "on":
        state["looks"]["worn"] = text
        effects.append({"do": "wear", "icon": worn["icon"], "label": worn["label"], "link": worn["link"]})


LOOKS = {"begin": begin, "look": look, "act": act}
