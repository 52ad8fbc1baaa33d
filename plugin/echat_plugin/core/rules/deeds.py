"""What a rule does when it acts, and how long what it has put up stays."""
from echat_plugin.core.effects import emit, fetch
from echat_plugin.core.lang import has
from echat_plugin.core.opening import way


def ask(effects, by, rule, how):
    """Ask for the lock among the tabs, and for the page's leave where the chat is to open (`how`). The answer comes back as an event."""
    effects.append({"do": "ask", "detail": {"by": by, "rule": rule, "how": how, "params": {}}, "params": {}})


def perform(state, rule, effects):
    """Do it; gives whether the chat is to open."""
    deed = rule["do"]
    if deed == "teaser":
        accept = rule["accept"] or state["texts"]["accept"]
        # In the place of one that is up.
        state["teaser"] = {"rule": rule["name"], "text": rule["text"], "accept": accept, "dismiss": state["texts"]["dismiss"], "label": state["texts"]["name"]}
    elif deed == "badge":
        state["mark"] = rule["text"] or "•"
    elif deed == "title":
        state["call"] = rule["text"]
        # The title's one writer is there.
        fetch(state, effects, "chat")
    elif deed == "card":
        effects.append({"do": "send", "event": {"type": "card", "card": rule["card"]}})
    effects.append(emit("rule", {"rule": rule["name"], "do": deed, "text": rule["text"]}))
    return deed == "open"


def answer_teaser(state, answer, effects):
    """The visitor's answer: the chat opens; or rules stay quiet as after a closing."""
    teaser = state["teaser"]
    if teaser == None:
        return
    state["teaser"] = None
    if answer == "accept":
        ask(effects, "teaser", teaser["rule"], way(state, state["config"]["launcher-open"]))
    else:
        state["dismissed"] = True


def clear(state):
    """What was put up has had its time once the visitor is in the chat, or (of a title) looks at the page again.

    What a rule for those in a chat (`chat: chatting`) has put up stays until the chat goes on to something else.
    """
    book = state["book"]
    begun = state["status"] != book["status"] and has(["waiting", "chatting"], state["status"])
    book["status"] = state["status"]
    if state["mini"] == "open" or begun or not state["wanted"] or not state["on"]:
        take_down(state)
    if state["watched"]:
        state["call"] = ""


def take_down(state):
    state["teaser"] = None
    state["mark"] = ""
    state["call"] = ""
