"""The function `_echat`: what the page's stub queued, and what comes through it later (§1).

It has no queue of its own: a call before the members exist is lost.
"""

from echat_plugin.core.lang import get
from echat_plugin.sandbox.listeners import forget, listen
from echat_plugin.sandbox.parameters import take_init


def dispatch(sdk, name, a, b, c):
    """`_echat(name, …)`: on, off, initParam, or a member by its name. Unknown names are nothing."""
    if name == "on":
        return listen(sdk, a)
    if name == "off":
        return forget(sdk, a)
    if name == "initParam":
        if sdk["attached"] and sdk["manner"]["late_init_throws"]:
            sdk["env"]["throw"]("TypeError: Cannot read properties of null (reading 'param')")
        return take_init(sdk, a)
    if name == "refreshVisitorMetaData" and not sdk["manner"]["routes_refresh"]:
        return None
    member = get(sdk["reach"], name)
    return None if member == None else member(a, b, c)


def part_of(entry, at):
    """The item of a list, or None behind its end."""
    return entry[at] if at < len(entry) else None


def send_entry(sdk, entry):
    """One queued entry (a list: name, arguments) through the dispatcher."""
    return dispatch(sdk, part_of(entry, 0), part_of(entry, 1), part_of(entry, 2), part_of(entry, 3))


def take_queue(sdk, queue):
    """At evaluation: initParam and on are handled in order, the rest waits for ready."""
    for entry in queue:
        if part_of(entry, 0) in ["initParam", "on"]:
            send_entry(sdk, entry)
        else:
            sdk["entries"].append(entry)


def run_queue(sdk):
    """At ready: what waited, in order. The observed build drops the rest behind the first entry that throws."""
    entries = sdk["entries"]
    sdk["entries"] = []
    for entry in entries:
        try:
            send_entry(sdk, entry)
        except:
            sdk["env"]["log"]("a queued call threw")
            if sdk["manner"]["throw_drops_queue"]:
                return
