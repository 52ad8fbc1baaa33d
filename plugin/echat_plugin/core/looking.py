"""Every event carries the facts of its moment. Here they are taken in, and what changed since the last event is told."""
from echat_plugin.core.effects import call, emit, keep
from echat_plugin.core.launcher import wanted_here
from echat_plugin.core.location import address
from echat_plugin.core.memory import read_memory, turn_page
from echat_plugin.core.state import LIVELY
from echat_plugin.core.title import notice


def look(state, event, effects):
    """Take in the facts an event carries."""
    be_active(state, event)
    state["at"] = event["at"]
    state["wall"] = event["wall"]
    state["offsets"] = event["offsets"]
    state["visible"] = event["visible"]
    state["watched"] = event["visible"] and event["focused"]
    recall(state, event["local"])
    here = address(event["href"])
    if here["page"] != state["here"]["page"]:
        arrive(state, here, effects)
    if event["type"] == "news":
        state["title"]["news"] = event["at"]
    notice(state["title"], event["title"], event["at"])
    look_at_sdk(state, event["sdk"], effects)


def be_active(state, event):
    """Count the time in which the page was visible and the visitor not idle since the last event.

    While he is active we look again at the latest LIVELY after the last touch, so no pause can hide between two looks.
    """
    at = event["at"]
    touched = max(event["input"], state["input"])
    if state["visible"]:
        since = state["at"] if state["lively"] else max(state["at"], min(touched, at))
        state["active"] += max(0, min(at, touched + LIVELY) - since)
    state["input"] = touched
    state["lively"] = at - touched < LIVELY


def recall(state, text):
    """Adopt what another tab has stored meanwhile. A full storage gives the same old record for ever: that is no news."""
    if text != None and text != state["kept"] and text != state["stored"]:
        memory = read_memory(text)
        if memory != None:
            state["memory"] = memory
            state["kept"] = text
    state["stored"] = text


def arrive(state, here, effects):
    """Another page of a single-page site: what belongs to the page starts anew."""
    state["here"] = here
    state["page_at"] = state["at"]
    state["active"] = 0
    state["scroll"] = 0
    state["fired_here"] = []
    state["refused"] = []
    state["opening"] = None
    state["wanted"] = wanted_here(state["config"]["launcher-hide"], here["path"], state["device"])
    turn_page(state["memory"], state["wall"])
    keep(state, effects)


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
    by = state["opening"] or {"by": "vendor", "rule": None, "how": "mini"}
    state["opening"] = None
    state["opened_by"] = by
    state["closing"] = False
    effects.append(emit("open", {"by": by["by"], "rule": by["rule"], "how": "mini"}))


def closed(state, effects):
    effects.append(emit("close", {"by": "api" if state["closing"] else "visitor"}))
    state["opened_by"] = None
    if not state["closing"]:
        dismiss(state, effects)


def dismiss(state, effects):
    """The visitor closed the window: rules stay quiet as their `after-dismiss` says."""
    if state["memory"]["dismissed"] != state["wall"]:
        state["memory"]["dismissed"] = state["wall"]
        keep(state, effects)
