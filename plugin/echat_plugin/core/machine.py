"""`step(state, event) -> effects`: the one place where anything is decided. Time and every fact come with the event."""
from echat_plugin.core.attributes import LOOKS
from echat_plugin.core.effects import earliest, fetch
from echat_plugin.core.lang import fill, get, to_json
from echat_plugin.core.launcher import is_word, placed, view, waits
from echat_plugin.core.looking import look
from echat_plugin.core.opening import answered, ask, boot, fail, load, overdue
from echat_plugin.core.params import identify, opener_params, vendor_params
from echat_plugin.core.texts import TEXTS, speak

# In the order in which they look and act: rules go by what the chat is, own elements by what the launcher says, the bubble by what others wish, and the inspector sees what all others did.
PARTS = ["chat", "card", "looks", "place", "rules", "attention", "bubble", "check", "inspector", "texts", "consent"]


def start(state, event, effects):
    config = state["config"]
    if not state["lan"] in TEXTS:
        fetch(state, effects, "lang/" + state["lan"])
    if config["texts"]:
        fetch(state, effects, "texts")
    if len(config["wrong"]) > 0:
        fetch(state, effects, "check")
    if config["debug"]:
        fetch(state, effects, "inspector")
    if (config["launcher-icon"] != "chat" and is_word(config["launcher-icon"])) or len([row for row in LOOKS if config[row[0]] != row[2]]) > 0:
        # A launcher never comes in one look and changes to another.
        fetch(state, effects, "looks")
        state["hidden"] = state["fetched"]["looks"]
    if placed(config):
        fetch(state, effects, "place")
        state["away"] = state["fetched"]["place"]
    if state["sdk"] == "held":
        fetch(state, effects, "consent")
    else:
        let_go(state, effects)


def let_go(state, effects):
    """What needs the visitor's consent, where the site asks for that."""
    config = state["config"]
    if len(config["declared"]) > 0 or config["rules-text"] != None:
        fetch(state, effects, "rules")
    # A snippet of the page's own loads the SDK whatever we do: there is nothing to hold back then.
    effects.append({"do": "schedule", "load": "idle" if state["embedded"] else config["load"]})


def on_consent(state, event, effects):
    """Given, what was held starts. Withdrawn, everything ends as by `destroy` and begins anew, held: then the consent part sweeps up.

    Refused while all is held, nothing has begun that could end: the part sweeps up after earlier visits, and what the page has told us is kept."""
    if not event["given"]:
        state["config"]["consent"] += ";withdrawn:" + event["by"]
        state["on"] = state["sdk"] == "held"
    elif state["sdk"] == "held":
        state["sdk"] = "idle"
        let_go(state, effects)


def on_part(state, event, effects):
    """A part has come. It looks and acts with every event from now on; a language only has words."""
    part = event["part"]
    if "texts" in part:
        speak(state, part["texts"])
        return
    state["parts"][event["name"]] = part
    part["begin"](state, effects)


def on_missing(state, event, effects):
    """A part cannot be had: nobody waits for it any longer."""
    state["fetched"][event["name"]] = 0
    # (Where it was another part, those of the looks and the place say so again.)
    state["hidden"] = state["away"] = 0
    if state["held"] and event["name"] == "card":
        load(state, effects)


def on_card(state, event, effects):
    """What the page shows now, from JavaScript: the card part makes a card of it."""
    state["params"]["visEvt"] = event["card"]
    fetch(state, effects, "card")


def on_boot(state, event, effects):
    """The moment `data-load` names has come."""
    boot(state, effects)
    if state["sdk"] == "idle":
        state["config"]["wrong"].append(["company-id", None])
        fetch(state, effects, "check")


def on_error(state, event, effects):
    if state["sdk"] == "loading":
        fail(state, effects, "blocked")


def on_open(state, event, effects):
    ask(state, effects, "api", event["how"], vendor_params(event["params"]))


def on_opener(state, event, effects):
    ask(state, effects, "opener", event["how"], opener_params(event["values"]))


def on_hover(state, event, effects):
    """A pointer on the launcher is the first sign of interest."""
    if state["config"]["load"] == "interaction":
        boot(state, effects)


def on_carded(state, event, effects):
    """An opener that brings a card is about to be clicked."""
    fetch(state, effects, "card")


def on_launcher(state, event, effects):
    """A click on the launcher opens the chat, and puts it away again."""
    if state["mini"] == "open":
        state["intents"].append({"name": "hide"})
    elif state["elsewhere"]:
        effects.append({"do": "go", "url": state["elsewhere"]})
    else:
        ask(state, effects, "launcher", state["config"]["launcher-open"], {})


def on_api(state, event, effects):
    """`close`, `maximize`, `end`: they wait their turn like an open."""
    state["intents"].append({"name": event["name"]})


def on_mute(state, event, effects):
    """The sound is off, or on again; the attention part remembers it."""
    state["muted"] = event["muted"]
    fetch(state, effects, "attention")


def on_set(state, event, effects):
    """What the site knows of the visitor and his cart, for rules with `data`."""
    fill(state["data"], [event["data"]])


def on_signal(state, event, effects):
    """Something rules wait for has happened. While their part is still on its way that is kept; without rules it is nothing."""
    if get(state["fetched"], "rules"):
        state["signals"].append([event["key"], event["name"]])


def on_wake(state, event, effects):
    # The wish is spent: this step asks anew.
    state["wake"] = None


def on_destroy(state, event, effects):
    state["on"] = False


HANDLERS = {
    "start": start,
    "consent": on_consent,
    "part": on_part,
    "missing": on_missing,
    "card": on_card,
    "boot": on_boot,
    "error": on_error,
    "open": on_open,
    "launcher": on_launcher,
    "opener": on_opener,
    "hover": on_hover,
    "carded": on_carded,
    "api": on_api,
    "mute": on_mute,
    "answer": answered,
    "set": on_set,
    "signal": on_signal,
    "wake": on_wake,
    "destroy": on_destroy,
}


def step(state, event):
    """Take in an event with its facts; give the effects that follow. `state` is changed in place."""
    effects = []
    if not state["on"]:
        return effects
    look(state, event)
    if event["sdk"]["callable"]:
        # Whoever loaded it.
        boot(state, effects)
    if event["type"] == "vendor" and state["sdk"] != "held" and get(state["fetched"], "chat") != 0:
        # The chat part may still be on its way; where it cannot be had, nobody will ever take it. (Without consent it is not for us.)
        state["heard"].append(event)
    if event["type"] == "login":
        if identify(state["params"], event["identity"]):
            state["signed"] = state["renamed"] = True
        # What links hold of the one before goes at once.
        effects.append({"do": "links"})
    for name in PARTS:
        part = get(state["parts"], name)
        if part:
            part["look"](state, event, effects)
    handler = get(HANDLERS, event["type"])
    if handler:
        handler(state, event, effects)
    if state["sdk"] == "loading" and overdue(state):
        fail(state, effects, "timeout")
    wakes = []
    for name in PARTS:
        part = get(state["parts"], name)
        if part:
            wakes.append(part["act"](state, effects))
    if state["interest"]:
        boot(state, effects)
    # (A rule may just have had it fetched.)
    if (state["sdk"] == "loading" or (state["sdk"] == "callable" and len(state["intents"]) > 0)) and not overdue(state):
        wakes.append(state["sdk_at"] + state["config"]["timeout"])
    for at in [state["hidden"], state["away"]]:
        if waits(state, at):
            wakes.append(at)
    show(state, effects)
    plan(state, wakes, effects)
    if not state["on"]:
        effects.append({"do": "stop", "forget": event["forget"], "again": event["type"] == "consent"})
    return effects


def show(state, effects):
    shown = view(state)
    text = to_json(shown)
    if text != state["view"]:
        state["view"] = text
        effects.append({"do": "launcher", "view": shown})


def plan(state, wakes, effects):
    """Ask for one wake-up, at the earliest moment anything waits for; for none when nothing does."""
    wake = earliest(wakes) if state["on"] else None
    if wake != state["wake"]:
        state["wake"] = wake
        effects.append({"do": "wake", "at": wake})

