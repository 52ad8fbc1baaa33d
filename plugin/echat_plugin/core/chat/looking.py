"""What the SDK says of itself with every event, taken in: the two gates, the window, the chat, the unread number."""
from echat_plugin.core.chat.acting import leave_top_free
from echat_plugin.core.chat.clicks import own_click
from echat_plugin.core.chat.counting import count, want
from echat_plugin.core.chat.title import new_title, notice
from echat_plugin.core.chat.vendor_events import CLICKED, decode
from echat_plugin.core.chat.words import WORDS as OWN
from echat_plugin.core.effects import call, emit, fetch
from echat_plugin.core.lang import get
from echat_plugin.core.texts import lay

# What the vendor's numbers 0 to 4 mean (visitor API, section 16)
WORDS = ["none", "waiting", "chatting", "full", "ended"]


def begin(state, effects):
    """The part has come."""
    lay(state, OWN)
    state["title"] = new_title(state["shown_title"])
    state["own_click"] = 0
    # Since when the SDK is ready; how many of its unread were read in another tab; when a message came, and what the vendor told of it
    state["ready_at"] = None
    state["read"] = 0
    state["came"] = None
    state["message"] = None
    # What must hear the visitor's first touch, and what a page before may have left on an app's icon
    want(state, effects, ["sound", "app-badge"])
    if state["device"] == "mobile":
        # There the chat is a page over the page.
        fetch(state, effects, "place")


def look(state, event, effects):
    """Take in what an event says of the chat."""
    title = state["title"]
    if event["type"] == "news":
        title["news"] = event["at"]
    notice(title, event["title"], event["at"])
    if event["type"] == "told" and event["what"] == "read":
        state["read"] = event["sdk"]["unread"]
    if event["sdk"]["callable"]:
        look_at_sdk(state, event["sdk"], effects)
    heard = state["heard"]
    # First of all: an event that cannot be read would come again with every step.
    state["heard"] = []
    for told in heard:
        hear(state, told, effects)
    if state["renamed"] and state["sdk"] == "ready" and state["chat"] in [1, 2]:
        state["renamed"] = False
        refresh(state, effects)
    if state["ended"] and state["chat"] == 0:
        # So says the observed build after an end.
        state["chat"] = 4
    state["status"] = WORDS[state["chat"]] if state["chat"] in [0, 1, 2, 3, 4] else None


def look_at_sdk(state, sdk, effects):
    """Through the two gates, callable and ready; then the window, the chat and the unread number."""
    if sdk["ready"]:
        if state["sdk"] != "ready":
            state["sdk"] = "ready"
            state["ready_at"] = state["at"]
            effects.append(emit("ready", {}))
    else:
        state["sdk"] = "callable"
    before = state["mini"]
    state["mini"] = sdk["mini"]
    state["staff_info"] = sdk["staff"]
    if sdk["chat"] == 1 or sdk["chat"] == 2:
        state["ended"] = False
    state["chat"] = sdk["chat"]
    count(state, sdk["unread"], effects)
    if sdk["mini"] == "open" and before != "open":
        opened(state, effects)
    if sdk["mini"] != "open" and before == "open":
        closed(state, effects)
    if state["opening"] != None and state["at"] >= state["opening_until"]:
        # `customMiniChat` opened nothing: that holds no rule back for ever.
        state["opening"] = None


def opened(state, effects):
    """The window opened: by us, or (a server pop, the vendor's icon, the page's own call) by the vendor."""
    by = state["opening"]
    if not by:
        by = {"by": "vendor", "rule": None}
        leave_top_free(state, effects)
    state["opening"] = None
    # An ended chat gives way to a new one.
    state["ended"] = False
    state["closing"] = False
    effects.append(emit("open", {"by": by["by"], "rule": by["rule"], "how": "mini"}))
    want_rules(state, effects)


def closed(state, effects):
    effects.append(emit("close", {"by": "api" if state["closing"] else "visitor"}))
    dismiss(state, effects)


def dismiss(state, effects):
    """The visitor closed the window: a note for rules, of this page or the next. Only they know how to store it."""
    if not state["closing"]:
        state["dismissed"] = True
        want_rules(state, effects)


def want_rules(state, effects):
    """From the window's opening on: who closes it and is off to the next page does not wait for a part."""
    if state["config"]["storage"] == "on":
        fetch(state, effects, "rules")


def refresh(state, effects):
    """Another visitor in a chat that runs, or one that begins without an open of ours: the vendor is told (visitor API, section 5)."""
    meta = get(state["params"], "metaData")
    own = get(state["params"], "myData")
    if meta:
        # The documentation names two arguments; the observed build sends nothing without a third.
        effects.append(call("refreshVisitorMetaData", [meta, own, own] if own else [meta]))


def hear(state, event, effects):
    """An event of the vendor's becomes one of ours."""
    name, detail = decode(event["category"], event["action"], event["label"])
    if name == "status":
        state["ended"] = detail["status"] == "end"
        if detail["status"].startswith("leave"):
            state["staff"] = "offline"
    elif name == "staff":
        state["staff"] = "online" if detail["online"] else "offline"
    elif name == "message":
        state["message"] = {"at": state["at"], "kind": detail["msgType"], "text": detail["text"]}
    elif name == "track":
        state["track"] = detail
        state["tracks"] += 1
    elif name == "queue":
        state["queue"] = detail["position"]
    elif name == "hide" or (name == "page" and not detail["open"]):
        dismiss(state, effects)
    elif name == "analytics":
        if detail["action"] == CLICKED and own_click(state):
            return
        if state["config"]["analytics"] != "off":
            effects.append({"do": "analytics", "to": state["config"]["analytics"], "detail": detail})
    effects.append(emit(name, detail))
