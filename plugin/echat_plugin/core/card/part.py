"""The card part: rich cards, read, made right, and brought to the agent once. `dist/echat-card.js` offers it."""
from echat_plugin.core.card.delivery import SETTLE, ask_page, in_chat, keep, new_book, note_passed, remember, settle
from echat_plugin.core.lang import copy, get, kind

# What a visitor's or the page's wish to open the chat comes as; the page's answer to it follows at once.
ASKING = ["open", "opener", "launcher"]


def begin(state, effects):
    """What this tab has sent before must be known first; it comes back as an event, `remembered`."""
    effects.append({"do": "recall-cards"})


def look(state, event, effects):
    if event["type"] == "remembered":
        state["cards"] = new_book(state, event["ids"])
    book = get(state, "cards")
    if book == None:
        return
    take(state, event, effects)
    remember(state)
    note_passed(state, effects)
    for intent in state["intents"]:
        if intent["name"] == "open":
            settle(state, intent["params"], effects)
    keep(state, effects)
    if event["type"] == "answer" and event["ok"]:
        settle(state, event["params"], effects)
    if event["type"] == "card":
        # The machine lays it out as it came; what we have made of it is what counts.
        event["card"] = get(state["params"], "visEvt")


def take(state, event, effects):
    """What an event brings: what the page has, a card of the page's own, another page, an open for which the page is read anew."""
    book = state["cards"]
    sort = event["type"]
    if sort == "read":
        book["found"]["$" + event["source"]] = event
    elif sort == "card":
        book["wish"] = event["card"]
        book["quiet"] = ""
        ask_page(book, book["wish"], effects)
    elif sort in ASKING:
        ask_page(book, book["wish"], effects)
        own = get(event, "values" if sort == "opener" else "params")
        if kind(own) == "record":
            for name in ["visEvt", "vis-evt", "echat-card"]:
                ask_page(book, get(own, name), effects)
    again = book["again"] != None and state["at"] >= book["again"]
    if again:
        book["again"] = None
    moved = state["here"]["page"] != book["page"]
    if moved or sort in ["read", "card"]:
        book["stale"] = True
    if moved:
        book["page"] = state["here"]["page"]
        book["again"] = state["at"] + SETTLE
    # In a chat a card is pushed as soon as it is read: a page that is still changing would be read half.
    if again or (moved and not in_chat(state)):
        ask_page(book, book["wish"], effects)


def act(state, effects):
    """Where the vendor's own launcher opens the chat, the SDK starts with the card. Gives when the page is to be read again."""
    book = get(state, "cards")
    if book == None:
        return None
    if state["held"] and kind(get(state["params"], "visEvt")) != "text":
        state["held"] = False
        effects.append({"do": "boot", "params": copy(state["params"])})
        if book["card"] != None:
            book["passed"] = book["card"]["eventId"]
    return book["again"]


CARD = {"begin": begin, "look": look, "act": act}
