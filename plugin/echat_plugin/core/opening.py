"""Opening the chat: asked for by a rule, the launcher, an opener or the page; allowed by the page; then done when the SDK is."""
from echat_plugin.core.effects import call, emit, warn
from echat_plugin.core.lang import keys
from echat_plugin.core.links import chat_link

CALLS = {"mini": "customMiniChat", "tab": "customOpenChat", "window": "customNewWinChat"}


def ask(state, effects, by, rule, how, params):
    """`echat:before-open` goes out, and may be cancelled; the answer comes back as an event."""
    if not how in ["tab", "window"] or state["device"] == "mobile":
        # A phone has no windows, and a new tab there would destroy the chat on the way back (visitor API, section 3).
        how = "mini"
    effects.append({"do": "ask", "detail": {"by": by, "rule": rule, "how": how, "params": params}})


def answered(state, event, effects):
    """The page let it pass or not; what a rule asked for, the rule itself has to want still."""
    detail = event["detail"]
    ok = event["ok"]
    if detail["rule"] != None:
        ok = state["rules"]["answered"](state, detail, ok, effects)
    if ok:
        open_chat(state, detail, effects)


def open_chat(state, detail, effects):
    if detail["how"] != "mini" and state["sdk"] != "ready" or state["sdk"] == "failed":
        # A popup must open within the click: a link that works now is better than a window that is blocked later.
        config = state["config"]
        # A page with the vendor's own snippet has told the company there.
        company = config["company-id"] or state["company"]
        link = chat_link(config["sdk"], state["device"] == "mobile", company, all_params(state, detail["params"]))
        if link:
            effects.append({"do": "popup", "url": link})
        # Where no company is known for a link, the SDK that is on its way opens it.
        if link or state["sdk"] == "failed":
            return
    # Of several opens that wait, the last one counts.
    state["intents"] = [intent for intent in state["intents"] if intent["name"] != "open"]
    state["intents"].append({"name": "open", "detail": detail})
    boot(state, effects)


def all_params(state, params):
    """The site's parameters with those of this open over them; the company is the SDK's own."""
    result = {}
    for source in [state["params"], params]:
        for key in keys(source):
            if key != "companyId":
                result[key] = source[key]
    return result


def boot(state, effects):
    """Fetch the SDK, once."""
    if state["sdk"] == "idle" and state["on"]:
        state["sdk"] = "loading"
        state["sdk_at"] = state["at"]
        effects.append({"do": "boot", "params": state["params"]})


def overdue(state):
    return state["at"] >= state["sdk_at"] + state["config"]["timeout"]


def fail(state, effects, reason):
    """The SDK cannot be had: the launcher becomes a link, and what waited for it is told off."""
    state["sdk"] = "failed"
    state["intents"] = []
    effects.append(warn("the chat could not be loaded (" + reason + "): its direct link serves instead"))
    effects.append(emit("error", {"reason": reason}))


def flush(state, effects):
    """Do what waited, in order: the SDK is ready, or at least callable and ready is overdue."""
    if state["sdk"] == "loading" and overdue(state):
        fail(state, effects, "timeout")
    if state["sdk"] == "ready" or (state["sdk"] == "callable" and overdue(state)):
        intents = state["intents"]
        state["intents"] = []
        for intent in intents:
            perform(state, intent, effects)


def perform(state, intent, effects):
    if intent["name"] == "open":
        detail = intent["detail"]
        if detail["how"] == "mini":
            # A window that is open already only gets another chat.
            state["opening"] = None if state["mini"] == "open" else detail
        else:
            effects.append(emit("open", {"by": detail["by"], "rule": detail["rule"], "how": detail["how"]}))
        effects.append(call(CALLS[detail["how"]], [all_params(state, detail["params"])]))
    elif intent["name"] == "end":
        state["closing"] = state["mini"] == "open"
        effects.append(call("closeMiniChat", []))
    elif state["mini"] == "open":
        # hideMiniChat and maxMiniChat misbehave while nothing is open. `hide` is the visitor's own click on the launcher.
        state["closing"] = intent["name"] != "hide"
        effects.append(call("maxMiniChat" if intent["name"] == "maximize" else "hideMiniChat", []))
