"""Every event carries the facts of its moment. Here they are taken in, and what changed since the last event is told."""
from echat_plugin.core.effects import call, emit, fetch
from echat_plugin.core.launcher import wanted_here
from echat_plugin.core.location import address
from echat_plugin.core.title import notice


def look(state, event, effects):
    """Take in the facts an event carries."""
    state["at"] = event["at"]
    state["visible"] = event["visible"]
    state["watched"] = event["visible"] and event["focused"]
    here = address(event["href"])
    if here["page"] != state["here"]["page"]:
        # Another page of a single-page site: what belongs to the page starts anew.
        state["here"] = here
        state["page_at"] = state["at"]
        state["opening"] = None
        state["wanted"] = wanted_here(state["config"]["launcher-hide"], here["path"], state["device"])
    if event["type"] == "news":
        state["title"]["news"] = event["at"]
    notice(state["title"], event["title"], event["at"])
    look_at_sdk(state, event["sdk"], effects)


def look_at_sdk(state, sdk, effects):
    """Through the two gates, callable and ready; then the window, the chat and the unread number."""
    if sdk == None or not sdk["callable"]:
        return
    if sdk["ready"]:
        if state["sdk"] != "ready":
            state["sdk"] = "ready"
            effects.append(emit("ready", {}))
            if state["config"]["mobile-page-top"] > 0:
                effects.append(call("setMobilePageTop", [state["config"]["mobile-page-top"]]))
    elif state["sdk"] != "callable":
        if state["sdk"] != "loading":
            state["sdk_at"] = state["at"]
        state["sdk"] = "callable"
    before = state["mini"]
    state["mini"] = sdk["mini"]
    state["chat"] = sdk["chat"]
    state["staff_info"] = sdk["staff"]
    if sdk["chat"] == 1 or sdk["chat"] == 2:
        state["ended"] = False
    if sdk["unread"] != state["unread"]:
        state["unread"] = sdk["unread"]
        effects.append(emit("unread", {"count": sdk["unread"]}))
    if sdk["mini"] == "open" and before != "open":
        opened(state, effects)
    if sdk["mini"] != "open" and before == "open":
        closed(state, effects)


def opened(state, effects):
    """The window opened: by us, or (a server pop, the vendor's icon, the page's own call) by the vendor."""
    by = state["opening"] or {"by": "vendor", "rule": None}
    state["opening"] = None
    state["opened_by"] = by
    state["closing"] = False
    effects.append(emit("open", {"by": by["by"], "rule": by["rule"], "how": "mini"}))


def closed(state, effects):
    effects.append(emit("close", {"by": "api" if state["closing"] else "visitor"}))
    state["opened_by"] = None
    dismiss(state, effects)


def dismiss(state, effects):
    """The visitor closed the window: a note for rules, of this page or the next. Only they know how to store it."""
    if not state["closing"]:
        state["dismissed"] = True
        if state["config"]["storage"] == "on":
            want_rules(state, effects)


def want_rules(state, effects):
    """Fetch the rules part, once."""
    if not state["wants_rules"]:
        state["wants_rules"] = True
        effects.append(fetch("rules"))
