"""The preview of a message by the launcher, as a wish in the state: the bubble part shows it.

It goes by itself, but not while nobody sees the page, nor while the pointer or the focus is on it.
"""
from echat_plugin.core.attention.modes import allowed
from echat_plugin.core.chat.fields import address, record_of
from echat_plugin.core.chat.fields import words as text_of
from echat_plugin.core.effects import fetch
from echat_plugin.core.lang import get
from echat_plugin.core.opening import ask
from echat_plugin.core.texts import unread_words

STAYS = 12000
# The number may come first or the message: within so many ms they are of one.
TOGETHER = 2000


def show_preview(state):
    """A message has come."""
    book = state["attention"]
    if allowed(state, "preview") and not book["hushed"]:
        # (One that is up only has other words: whoever is at it stays at it.)
        book["held"] = book["held"] and book["up"]
        book["up"] = True
        book["until"] = None


def answer(state, said, effects):
    """What the visitor does with it: `open`, `dismiss`, or he is at it (`hold`) and leaves it (`free`)."""
    book = state["attention"]
    if said == "open":
        ask(state, effects, "preview", state["config"]["launcher-open"], {})
    book["up"] = book["up"] and said in ["hold", "free"]
    # Until the chat was open the next messages are told by the badge alone.
    book["hushed"] = book["hushed"] or said == "dismiss"
    book["held"] = said == "hold"


def keep_preview(state, effects):
    """What is to be seen now; gives the moment at which it goes."""
    book = state["attention"]
    if state["mini"] == "open":
        book["hushed"] = False
    if state["mini"] == "open" or state["unread"] == 0 or not state["wanted"] or not state["on"]:
        book["up"] = False
    if not state["visible"] or book["held"]:
        book["until"] = None
    elif book["up"] and book["until"] == None:
        book["until"] = state["at"] + STAYS
    if book["until"] != None and state["at"] >= book["until"]:
        book["up"] = False
    state["preview"] = view(state) if book["up"] else None
    if book["up"]:
        fetch(state, effects, "bubble")
    return book["until"] if book["up"] else None


def view(state):
    said = state["texts"]
    staff = record_of(state["staff_info"]) or {}
    return {
        "sender": text_of(get(staff, "staffNickName")) or said["new"],
        "avatar": address(get(staff, "staffHead")),
        "text": message(state, said),
        "label": said["new"],
        "open": said["open"],
        "dismiss": said["dismiss"],
        "mute": said["mute"] if state["config"]["sound"] != "off" else "",
        "muted": state["muted"] == True,
    }


def message(state, said):
    """The words of the last message; of a build that tells none (its window was not open yet), how many there are."""
    told = state["message"]
    if told == None or told["at"] < state["came"] - TOGETHER:
        return unread_words(state["texts"], state["unread"])
    return said[told["kind"]] if told["kind"] in ["image", "file"] else told["text"] or said["new"]
