"""`step(state, event) -> effects`: the one place where anything is decided. Time and every fact come with the event."""
from echat_plugin.core.effects import call, emit, fetch, warn
from echat_plugin.core.lang import get, to_json
from echat_plugin.core.launcher import view
from echat_plugin.core.looking import dismiss, look, want_rules
from echat_plugin.core.opening import answered, ask, boot, fail, flush
from echat_plugin.core.params import opener_params, vendor_params
from echat_plugin.core.title import composed, next_phase, write
from echat_plugin.core.vendor_events import decode


def complain(state, effects, pair):
    """What is wrong is said by the check part: most pages need no words for it."""
    state["wrong"].append(pair)
    effects.append(fetch("check"))


def start(state, event, effects):
    config = state["config"]
    for pair in config["wrong"]:
        complain(state, effects, pair)
    if len(config["declared"]) > 0 or config["rules-text"] != None:
        want_rules(state, effects)
    # A snippet of the page's own loads the SDK whatever we do: there is nothing to hold back then.
    embedded = event["sdk"] != None and event["sdk"]["embedded"]
    effects.append({"do": "schedule", "load": "idle" if embedded else config["load"]})


def on_part(state, event, effects):
    """A part has come: the sentences about what is wrong, or the rules."""
    if event["name"] == "rules":
        state["rules"] = event["part"]
        state["rules"]["begin"](state, effects)
    else:
        for words in event["part"]["problems"](state["wrong"]):
            effects.append(warn(words))
        state["wrong"] = []


def on_boot(state, event, effects):
    """The moment `data-load` names has come."""
    sdk = event["sdk"]
    state["company"] = sdk["company"] if sdk != None else ""
    if state["config"]["company-id"] or (sdk != None and sdk["embedded"]):
        boot(state, effects)
    elif state["sdk"] == "idle":
        complain(state, effects, ["company-id", None])


def on_error(state, event, effects):
    if state["sdk"] == "loading":
        fail(state, effects, "blocked")


def on_open(state, event, effects):
    ask(state, effects, "api", None, event["how"], vendor_params(event["params"]))


def on_opener(state, event, effects):
    ask(state, effects, "opener", None, event["how"], opener_params(event["values"]))


def on_hover(state, event, effects):
    """A pointer on the launcher is the first sign of interest."""
    if state["config"]["load"] == "interaction":
        boot(state, effects)


def on_launcher(state, event, effects):
    """A click on the launcher opens the chat, and puts it away again."""
    if state["mini"] == "open":
        state["intents"].append({"name": "hide"})
    else:
        ask(state, effects, "launcher", None, state["config"]["launcher-open"], {})


def on_api(state, event, effects):
    """`close`, `maximize`, `end`: they wait their turn like an open."""
    state["intents"].append({"name": event["name"]})


def on_vendor(state, event, effects):
    found = decode(event["category"], event["action"], event["label"])
    name = found[0]
    detail = found[1]
    if name == "status":
        status = detail["status"]
        state["ended"] = status == "end"
        if status in ["leaveToService", "leaveDisabled", "leaveToUrl"]:
            state["staff"] = "offline"
    elif name == "staff":
        state["staff"] = "online" if detail["online"] else "offline"
    elif name == "hide" or (name == "page" and get(detail, "event") == 8):
        dismiss(state, effects)
    effects.append(emit(name, detail))


def on_wake(state, event, effects):
    # The wish is spent: this step asks anew.
    state["wake"] = None


def on_destroy(state, event, effects):
    state["on"] = False
    title = state["title"]
    if title["ours"] != None and title["shown"] == title["ours"]:
        effects.append({"do": "title", "text": title["base"]})


HANDLERS = {
    "start": start,
    "part": on_part,
    "boot": on_boot,
    "error": on_error,
    "open": on_open,
    "launcher": on_launcher,
    "opener": on_opener,
    "hover": on_hover,
    "api": on_api,
    "answer": answered,
    "vendor": on_vendor,
    "wake": on_wake,
    "destroy": on_destroy,
}


def step(state, event):
    """Take in an event with its facts; give the effects that follow. `state` is changed in place."""
    effects = []
    if not state["on"]:
        return effects
    look(state, event, effects)
    rules = state["rules"]
    if rules != None:
        rules["look"](state, event, effects)
    handler = get(HANDLERS, event["type"])
    if handler != None:
        handler(state, event, effects)
    flush(state, effects)
    wakes = [keep_title(state, effects)]
    if rules != None:
        wakes.append(rules["act"](state, effects))
    if state["sdk"] == "loading" or (state["sdk"] == "callable" and len(state["intents"]) > 0):
        wakes.append(state["sdk_at"] + state["config"]["timeout"])
    show(state, effects)
    plan(state, wakes, effects)
    if not state["on"]:
        effects.append({"do": "stop", "forget": event["forget"]})
    return effects


def keep_title(state, effects):
    """Tell the vendor of a true change, write what the title should be; gives the moment of the next flash phase."""
    title = state["title"]
    mode = state["config"]["title"]
    if mode == "off" or not state["on"]:
        return None
    if state["sdk"] in ["ready", "callable"] and title["told"] != title["base"]:
        title["told"] = title["base"]
        effects.append(call("setPageTitle", [title["base"]]))
    words = state["config"]["title-text"] or state["texts"]["flash"]
    wanted = composed(title, mode, state["unread"], state["watched"], words, state["at"])
    text = write(title, wanted, state["at"])
    if text != None:
        effects.append({"do": "title", "text": text})
    return next_phase(title, state["at"])


def show(state, effects):
    shown = view(state)
    text = to_json(shown)
    if text != state["view"]:
        state["view"] = text
        effects.append({"do": "launcher", "view": shown})


def plan(state, wakes, effects):
    """Ask for one wake-up, at the earliest moment anything waits for; for none when nothing does."""
    wake = None
    for at in wakes:
        if at != None and state["on"]:
            wake = at if wake == None else min(wake, at)
    if wake != state["wake"]:
        state["wake"] = wake
        effects.append({"do": "wake", "at": wake})

