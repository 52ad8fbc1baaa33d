"""What the site's own elements show of the chat: the same view that our launcher has, as attributes for the site's CSS and in the accessible name."""
from echat_plugin.core.lang import get, to_json
from echat_plugin.core.launcher import view
from echat_plugin.core.place.looking import is_own


def mirror(state, effects):
    place = state["place"]
    if not is_own(state["config"]) or not state["on"]:
        return
    shown = view(state)
    name = state["label"] or state["texts"]["name"]
    looks = get(state, "looks")
    seen = {
        "unread": shown["badge"],
        # Outside the hours of `data-hours` nobody is there, whatever the vendor says.
        "staff": "offline" if looks and looks["hours"]["closed"] else state["staff"] or "",
        "window": "open" if shown["expanded"] else "closed",
        # What leads elsewhere opens nothing here.
        "expanded": None if state["elsewhere"] else "true" if shown["expanded"] else "false",
        "busy": shown["busy"],
        # For an element without a name of its own; and what is said behind whichever it has.
        "name": name,
        "more": shown["name"][len(name) :],
    }
    text = to_json(seen)
    if text != place["mirror"]:
        place["mirror"] = text
        effects.append({"do": "mirror", "view": seen})
