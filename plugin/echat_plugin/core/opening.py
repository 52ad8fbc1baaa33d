"""Opening the chat: asked for by a rule, the launcher, an opener or the page; allowed by the page; then done when the SDK is."""
from echat_plugin.core.effects import emit, fetch, warn
from echat_plugin.core.lang import from_json, get, keys, kind
from echat_plugin.core.links import chat_page, with_params
from echat_plugin.core.params import PRIVATE

def is_apart(state):
    """Whether the chat is not to be had in the page, as the SDK has failed or the visitor's consent is wanting: he may go there by its link."""
    return state["sdk"] in "failed held"


def way(state, how):
    """A phone has no windows, and a new tab there would destroy the chat on the way back (visitor API, section 3)."""
    return how if how in ["tab", "window"] and state["device"] != "mobile" else "mini"


def ask(state, effects, by, how, params):
    """`echat:before-open` goes out, and may be cancelled; the answer comes back as an event."""
    # Who the visitor is goes to the vendor and into no event.
    told = {}
    for key in keys(params):
        if not key in PRIVATE:
            told[key] = params[key]
    effects.append({"do": "ask", "detail": {"by": by, "rule": None, "how": way(state, how), "params": told}, "params": params})


def answered(state, event, effects):
    """The page let it pass or not; what a rule asked for, the rule itself has to want still."""
    detail = event["detail"]
    ok = event["ok"]
    if detail["by"] == "rule":
        ok = state["parts"]["rules"]["answered"](state, detail, ok, effects)
    if ok:
        open_chat(state, detail, event["params"], effects)


def open_chat(state, detail, params, effects):
    if "visEvt" in params:
        fetch(state, effects, "card")
    if detail["how"] != "mini" and state["sdk"] != "ready" or is_apart(state):
        # A popup must open within the click: a link that works now is better than a window that is blocked later.
        link = direct_link(state, None, params)
        if link:
            effects.append({"do": "popup", "url": link})
            state["passed"] = all_params(state, params)
        # Where no company is known for a link, the SDK that is on its way opens it.
        if link or is_apart(state):
            return
    # Of several opens that wait, the last one counts.
    state["intents"] = [intent for intent in state["intents"] if intent["name"] != "open"]
    state["intents"].append({"name": "open", "detail": detail, "params": params})
    boot(state, effects)


def all_params(state, params):
    """The site's parameters with those of this open over them; the company is for the SDK's start alone."""
    result = {}
    for source in [state["params"], params]:
        for key in keys(source):
            value = source[key]
            # A card that its part has not read can only be passed on where it is what the vendor takes.
            if key != "companyId" and value != "" and (key != "visEvt" or kind(value) == "record" or kind(from_json(value)) == "record"):
                result[key] = value
    return result


def direct_link(state, page, params):
    """The chat's address with the site's parameters and these; `page` is the vendor's own, where it is known."""
    page = page or chat_page(state["sdk_src"], state["device"] == "mobile", state["company"])
    found = all_params(state, params)
    for name in PRIVATE:
        # After a logout the vendor's own address still has who the visitor was.
        if get(state["params"], name) == "" and not name in found:
            found[name] = ""
    return with_params(page, found)


def boot(state, effects):
    """Fetch the SDK, once, and what there is to do with it."""
    if state["sdk"] == "idle" and state["on"] and (state["company"] or state["embedded"]):
        state["sdk"] = "loading"
        state["sdk_at"] = state["at"]
        fetch(state, effects, "chat")
        # The vendor's own launcher opens with what the SDK starts with: there the card part starts it.
        if "visEvt" in state["params"]:
            fetch(state, effects, "card")
            state["held"] = state["config"]["launcher"] == "vendor"
        if not state["held"]:
            load(state, effects)


def load(state, effects):
    """Fetch the SDK. What it starts with can never be taken back: no card, and nobody who can log out again; each open passes them."""
    params = all_params(state, {})
    for key in ["visEvt", PRIVATE[0], PRIVATE[1]] if state["signed"] else ["visEvt"]:
        if key in params:
            del params[key]
    if state["config"]["company-id"]:
        params["companyId"] = state["config"]["company-id"]
    effects.append({"do": "boot", "params": params})


def overdue(state):
    return state["at"] >= state["sdk_at"] + state["config"]["timeout"]


def fail(state, effects, reason):
    """The chat cannot be had: the launcher becomes a link, and what waited for it is told off."""
    state["sdk"] = "failed"
    state["intents"] = []
    effects.append(warn("the chat could not be loaded (" + reason + "): its direct link serves instead"))
    effects.append(emit("error", {"reason": reason}))
