"""What is done to the chat: what waited for the SDK, in order; and the title, which the vendor writes too."""
from echat_plugin.core.chat.clicks import note_click
from echat_plugin.core.chat.title import composed, next_phase, write
from echat_plugin.core.effects import call, earliest, emit
from echat_plugin.core.lang import get, kind
from echat_plugin.core.opening import all_params, overdue

CALLS = {"mini": "customMiniChat", "tab": "customOpenChat", "window": "customNewWinChat"}


def act(state, effects):
    """Do what can be done now; gives the moment of the title's next phase, or that until which an open waits for its card."""
    until = None
    # Ready, or at least callable and ready is overdue
    if state["sdk"] == "ready" or (state["sdk"] == "callable" and overdue(state)):
        before = len(effects)
        # One call at a time: the look that follows it tells what it has changed, and the next goes by that.
        while len(state["intents"]) > 0 and len(effects) == before and not waits(state, state["intents"][0]):
            intent = state["intents"][0]
            state["intents"] = state["intents"][1:]
            perform(state, intent, effects)
        if len(state["intents"]) > 0 and waits(state, state["intents"][0]):
            until = state["fetched"]["card"]
    if state["config"]["title"] == "off":
        return until
    if not state["on"]:
        give_back(state["title"], effects)
        return None
    return earliest([until, keep_title(state, effects)])


def waits(state, intent):
    """An open whose card is still to be read waits for the card part, while that may come."""
    if intent["name"] != "open":
        return False
    card = get(intent["params"], "visEvt")
    if card == None:
        card = get(state["params"], "visEvt")
    return card != None and (kind(card) == "text" or get(state, "cards") == None) and state["at"] < state["fetched"]["card"]


def perform(state, intent, effects):
    name = intent["name"]
    if name == "open":
        detail = intent["detail"]
        how = detail["how"]
        note_click(state, detail["by"])
        if how == "mini":
            # A window that is open already only gets another chat.
            state["opening"] = None if state["mini"] == "open" else detail
            state["opening_until"] = state["at"] + state["config"]["timeout"]
            state["ended"] = False
            leave_top_free(state, effects)
        else:
            effects.append(emit("open", {"by": detail["by"], "rule": detail["rule"], "how": how}))
        params = all_params(state, intent["params"])
        # It carries who the visitor is; a chat that begins without it is told.
        state["renamed"] = False
        state["passed"] = params
        size = get(params, "chatWindowParam")
        # The observed build takes the popup's size from the second argument.
        effects.append(call(CALLS[how], [params, size] if how == "window" and size != None else [params]))
    elif name == "end":
        state["closing"] = state["mini"] == "open"
        effects.append(call("closeMiniChat", []))
    elif state["mini"] == "open" and (name != "maximize" or state["device"] == "pc"):
        # hideMiniChat and maxMiniChat misbehave while nothing is open. `hide` is the visitor's own click on the launcher.
        state["closing"] = name != "hide"
        if name == "maximize":
            note_click(state, "api")
        effects.append(call("maxMiniChat" if name == "maximize" else "hideMiniChat", []))


def leave_top_free(state, effects):
    """On phones, as the window opens and not before: the observed build keeps the page from scrolling from then on, window or not."""
    top = state["config"]["mobile-page-top"]
    if top > 0 and state["device"] == "mobile":
        effects.append(call("setMobilePageTop", [top]))


def keep_title(state, effects):
    """Tell the vendor of a true change, write what the title should be; gives the moment of the next flash phase."""
    title = state["title"]
    if state["sdk"] in ["ready", "callable"] and title["told"] != title["base"]:
        title["told"] = title["base"]
        effects.append(call("setPageTitle", [title["base"]]))
    title["call"] = state["call"]
    words = state["config"]["title-text"] or state["texts"]["flash"]
    wanted = composed(title, state["config"]["title"], state["unread"], state["watched"], words, state["at"])
    text = write(title, wanted, state["at"])
    if text != None:
        effects.append({"do": "title", "text": text})
    return next_phase(title, state["at"])


def give_back(title, effects):
    """At the end the page gets its own title back, where ours stands."""
    if title["shown"] == title["ours"]:
        effects.append({"do": "title", "text": title["base"]})
