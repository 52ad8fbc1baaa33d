"""Each card reaches the agent once: pushed while a chat is waiting or running, else passed with the next open; never both.

`state["params"]["visEvt"]` is what the next open passes: of the page's card, and of an open's own, as the site wrote it until this
part has read it, a record from then on. An open whose card is a text still waits for us (`chat/acting.py`).
"""
from echat_plugin.core.card.fields import for_pushing
from echat_plugin.core.card.reading import resolved, source
from echat_plugin.core.effects import call, warn
from echat_plugin.core.lang import chain, get, has, kind

# Frameworks describe a new page after its address has changed: it is read again that much later, in ms.
SETTLE = 1000


def new_book(state, remembered):
    """The page's card as the site wrote it, and what is kept about it and the others."""
    return {
        "wish": get(state["params"], "visEvt"),
        # What the page has for each source, which were asked for, of which page, and when to ask once more
        "found": {}, "asked": {}, "page": state["here"]["page"], "again": None,
        # Whether the page's card is to be read from these anew: product data is long, and events are many
        "stale": True,
        # The page's card; the eventIds that reached a chat; the one that goes with the next; those sent on the pages before
        "card": None, "sent": [], "passed": "", "remembered": remembered,
        # The page's card where an open brought one of its own; the warnings so far
        "quiet": "", "told": [],
    }


def in_chat(state):
    return state["sdk"] == "ready" and (state["chat"] == 1 or state["chat"] == 2)


def ask_page(book, wish, effects):
    """Have the page read for a wish; what it has comes back as an event at once."""
    name = source(wish)
    if name:
        book["asked"]["$" + name] = True
        effects.append({"do": "read-card", "source": name})


def read(state, wish, effects):
    """The card of a wish, None where there is none; the wish itself while the page is being asked."""
    book = state["cards"]
    name = source(wish)
    if name and get(book["found"], "$" + name) == None:
        if not get(book["asked"], "$" + name):
            ask_page(book, wish, effects)
        return wish
    found = resolved(wish, get(book["found"], "$" + name), book["page"])
    for words in found[1]:
        if not has(book["told"], words):
            book["told"].append(words)
            effects.append(warn("card: " + words))
    return found[0]


def settle(state, params, effects):
    """The card of one open alone: pushed if there is a chat, else left to go with it."""
    book = state["cards"]
    card = read(state, get(params, "visEvt"), effects)
    if kind(card) == "text" or not "visEvt" in params:
        return
    if card != None:
        params["visEvt"] = card
        if book["card"] != None:
            book["quiet"] = book["card"]["eventId"]
        if in_chat(state):
            push(state, card, effects)
    if card == None or has(book["sent"], card["eventId"]):
        del params["visEvt"]


def push(state, card, effects):
    """To the running chat, unless it got this card already."""
    if mark(state, card["eventId"], effects):
        effects.append(call("pushVisitorEvent", [for_pushing(card, state["here"]["page"])]))


def keep(state, effects):
    """The page's own card: pushed, or laid out for the next open."""
    book = state["cards"]
    params = state["params"]
    if book["stale"]:
        card = read(state, book["wish"], effects)
        if kind(card) == "text":
            return
        book["card"] = card
        book["stale"] = False
    card = book["card"]
    if card != None and in_chat(state) and card["eventId"] != book["quiet"]:
        push(state, card, effects)
    if card != None and not in_chat(state) and not has(book["sent"], card["eventId"]):
        params["visEvt"] = card
    elif "visEvt" in params:
        del params["visEvt"]


def note_passed(state, effects):
    """What the last open took along; it has arrived once a chat begins."""
    book = state["cards"]
    passed = get(state, "passed")
    if passed != None:
        card = resolved(get(passed, "visEvt"), None, book["page"])[0]
        book["passed"] = card["eventId"] if card != None else ""
        state["passed"] = None
    if in_chat(state) and book["passed"] != "":
        mark(state, book["passed"], effects)


def mark(state, name, effects):
    """This card has reached a chat; gives whether it is the first time."""
    book = state["cards"]
    if has(book["sent"], name):
        return False
    book["sent"].append(name)
    effects.append({"do": "keep-cards", "ids": book["sent"]})
    return True


def remember(state):
    """A chat that goes on from the page before has got its cards there."""
    book = state["cards"]
    if state["sdk"] == "ready":
        if in_chat(state):
            book["sent"] = chain([book["remembered"], book["sent"]])
        book["remembered"] = []
