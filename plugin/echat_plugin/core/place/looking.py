"""What the page says of the launcher's place, taken in: what hides it, to which side it was moved; on a phone, the window and Back."""
from echat_plugin.core.effects import fetch
from echat_plugin.core.lang import has
from echat_plugin.core.launcher import NEVER, wanted_here
from echat_plugin.core.place.dragging import hear_dragging, recall
from echat_plugin.core.place.words import WORDS
from echat_plugin.core.texts import lay

# What the vendor puts at the end of the address while its window is open on a phone
MARK = "#TOECHAT"


def begin(state, effects):
    """The part has come: the page sets up what the tag asks for, and says at once what it sees."""
    config = state["config"]
    lay(state, WORDS)
    state["place"] = {
        "present": [], "down": False, "open": False, "marked": False, "mirror": "",
        "drag": config["launcher-drag"] and config["launcher"] == "on",
        # To which side it was dragged, and whether what is stored of that is known; what is said of dragging: the language's part may come after this one
        "side": None, "recalled": False, "said": "",
    }
    # What is stored comes before the place: it never shows on the side it was moved away from.
    recall(state, effects)
    effects.append({
        "do": "place",
        "own": config["launcher"][1:] if is_own(config) else "",
        "avoid": config["launcher-avoid"],
        "hide": selectors(config["launcher-hide"]),
        "scroll": has(config["launcher-hide"], "scroll"),
        "drag": state["place"]["drag"],
        "phone": state["device"] == "mobile",
    })


def is_own(config):
    """Whether the site's own elements are the launcher."""
    return config["launcher"].startswith(",")


def selectors(hide):
    return [item for item in hide if item[:1] in "#.[:"]


def look(state, event, effects):
    place = state["place"]
    sort = event["type"]
    if sort == "placed":
        # What is no selector is None in its place; that is said once.
        for name, value in event["wrong"]:
            state["config"]["wrong"].append([name, value])
            fetch(state, effects, "check")
    if sort == "placed" or sort == "present":
        place["present"] = event["present"]
    if sort == "turned":
        place["down"] = event["down"]
    hear_dragging(state, event, effects)
    hide(state)
    if state["device"] == "mobile":
        watch_window(state, event, effects)


def hide(state):
    """An element says that the chat is not wanted here, as a path does; scrolling down only takes the launcher out of the way, and nothing unread."""
    place = state["place"]
    state["wanted"] = wanted_here(state["config"]["launcher-hide"], state["here"]["path"], state["device"]) and len(place["present"]) == 0
    state["away"] = NEVER if place["down"] and state["unread"] == 0 and state["mini"] != "open" else 0


def watch_window(state, event, effects):
    """On a phone the chat is a page over the page: Back closes it first, and the page under it stays where it was."""
    place = state["place"]
    opened = state["mini"] == "open"
    marked = event["href"].find(MARK) >= 0
    if event["type"] == "returned" and opened:
        if place["marked"] and not marked:
            # The observed build is deaf to Back in its first two seconds, and goes back itself when it hides: there must be something to go back from.
            effects.append({"do": "mark-again"})
        state["intents"].append({"name": "hide"})
    if opened and not place["open"]:
        place["marked"] = marked
        effects.append({"do": "hold-back", "marked": marked})
    if not opened and place["open"]:
        effects.append({"do": "let-back"})
    place["open"] = opened
