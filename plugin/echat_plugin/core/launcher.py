"""What the launcher shows: a view, from state. The browser draws it and decides nothing."""
from echat_plugin.core.kinds import safe
from echat_plugin.core.lang import encode, get, glob, join, text
from echat_plugin.core.texts import unread_words

# Until when it stays away, where no clock ends that
NEVER = 1e15


def wanted_here(hide, path, device):
    """Whether the chat is wanted on this page, after `data-launcher-hide`."""
    for item in hide:
        if item == device or glob(item, path):
            return False
    return True


def placed(config):
    """Whether its place is the place part's matter: own elements, something to avoid, dragging, hiding by more than path and device."""
    # A comma stands before the selector of own elements.
    words = " " + join(config["launcher-hide"], " ") + config["launcher"]
    return safe(words, [" #", " .", " [", " :", " s", ","]) == None or config["launcher-avoid"] or config["launcher-drag"]


def waits(state, at):
    """Whether the launcher stays away until then: for a part, at most as long as `data-timeout`."""
    return state["at"] < at and at < NEVER


def is_word(icon):
    """Whether an icon is a plain word: the name of a drawing. Addresses, emoji and Chinese are none."""
    return encode(icon) == icon


def spelled(icon):
    """Whether an icon is a short text in letters: what one sees belongs to what one hears (WCAG 2.2, 2.5.3). Emoji are pictures."""
    first = icon[:1]
    cased = icon != icon.lower() or (icon != icon.upper() and not is_word(icon))
    return not "/" in icon and (cased or ("\u0590" <= first and first < "\u2000") or ("\u3040" <= first and first < "\ud800"))


def badge(count, most):
    """The badge's text: "" for nothing (or when it is off), `99+` above the highest."""
    if count <= 0 or most == 0:
        return ""
    return text(most) + "+" if count > most else text(count)


def view(state):
    """shown, badge, expanded, busy, name (what a screen reader says), news (what it announces), lan (the language of both), own (hide the vendor's)."""
    config = state["config"]
    texts = state["texts"]
    count = state["unread"]
    name = state["label"] or (config["launcher-icon"] if spelled(config["launcher-icon"]) else texts["name"])
    words = unread_words(texts, count) if count > 0 else ""
    # (The part that has these words may not have come.)
    link = get(texts, "new-tab") if state["sdk"] in "failed held" and state["company"] and not state["elsewhere"] else ""
    return {
        "shown": config["launcher"] == "on" and state["on"] and state["wanted"] and state["at"] >= max(state["hidden"], state["away"]),
        "own": config["launcher"] != "vendor" and state["on"],
        "badge": badge(count, config["badge"]) or (state["mark"] if config["badge"] > 0 else ""),
        # What leads elsewhere opens nothing here.
        "expanded": "" if state["elsewhere"] else state["mini"] == "open",
        "busy": len(state["intents"]) > 0 and state["sdk"] in ["loading", "callable"],
        "name": name + (", " + words if words else "") + (", " + link if link else ""),
        "news": words,
        "lan": state["lan"],
    }
