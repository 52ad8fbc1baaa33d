"""The launcher on the side to which the visitor dragged it: kept and recalled once anything may be stored, and what is said of it."""
from echat_plugin.core.lang import to_json
from echat_plugin.core.place.memory import side_of


def hear_dragging(state, event, effects):
    place = state["place"]
    if event["type"] == "recalled" and side_of(event["stored"]) != None:
        effects.append({"do": "side", "side": side_of(event["stored"])})
    elif event["type"] == "moved":
        place["side"] = event["side"]
        effects.append({"do": "side", "side": event["side"]})
        if place["recalled"]:
            effects.append({"do": "keep-side", "side": event["side"]})


def recall(state, effects):
    """Not before consent. What the visitor has done meanwhile is his last word."""
    place = state["place"]
    if place["drag"] and not place["recalled"] and state["sdk"] != "held":
        place["recalled"] = True
        effects.append({"do": "keep-side", "side": place["side"]} if place["side"] else {"do": "recall-side"})


def keep_dragging(state, effects):
    place = state["place"]
    if not place["drag"]:
        return
    recall(state, effects)
    # The language's part may come after this one.
    words = [state["texts"][key] for key in ["move", "left", "right"]]
    if to_json(words) != place["said"]:
        place["said"] = to_json(words)
        effects.append({"do": "drag-words", "words": words})
