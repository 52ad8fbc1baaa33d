"""What is remembered between pages: one small versioned record per company, shared by the site's tabs.

A session ends after half an hour without a page or a sign of life, as web analytics count it, so that caps "per session"
hold across tabs. A record that is missing, broken or of another version starts afresh.
"""
from echat_plugin.core.lang import from_json, get, keys, kind
from echat_plugin.core.values import entry_of

PAUSE = 30 * 60000
# Enough for any sensible cap, small enough for any storage.
KEPT = 50
# What an address says of a campaign, each after `utm_`
CAMPAIGN = ["source", "medium", "campaign", "term", "content"]


def read_memory(string):
    """The record of a stored text, or None where it is not one."""
    memory = from_json(string) if string != None else None
    if kind(memory) != "record" or get(memory, "v") != 1:
        return None
    fresh = new_memory(0)
    for key in keys(fresh):
        # What an earlier build did not know yet is as in a new one.
        if get(memory, key) == None and key in ["id", "closed", "utm"]:
            memory[key] = fresh[key]
        if kind(get(memory, key)) != kind(fresh[key]):
            return None
    good = is_pair(memory["lease"], "text", "number")
    for pair in memory["utm"]:
        good = good and is_pair(pair, "text", "text")
    for entry in memory["fired"]:
        good = good and is_pair(entry, "text", "list") and len([at for at in entry[1] if kind(at) != "number"]) == 0
    return memory if good else None


def is_pair(value, first, second):
    return kind(value) == "list" and len(value) == 2 and kind(value[0]) == first and kind(value[1]) == second


def new_memory(wall):
    """`id` tells visitors apart for `sample`; times are of the wall clock, 0 for never; `utm` is the campaign of the visit."""
    return {
        "v": 1, "id": "", "visits": 0, "pages": 0, "start": wall, "last": 0, "dismissed": 0, "closed": 0,
        "lease": ["", 0], "utm": [], "fired": [],
    }


def turn_page(memory, wall, campaign):
    """Count a page, and a visit where the last sign of life is over half an hour old; `campaign` are the utm parameters of its address."""
    if abs(wall - memory["last"]) > PAUSE:
        memory["visits"] += 1
        memory["pages"] = 0
        memory["start"] = wall
        memory["utm"] = []
    if len(campaign) > 0:
        memory["utm"] = campaign
    memory["pages"] += 1
    memory["last"] = wall


def history(name, dry):
    """The name under which a rule's firings are remembered: a dry run spends none of the real ones."""
    return "dry:" + name if dry else name


def fired(memory, name):
    """The wall times at which the rule of this name fired, oldest first."""
    return entry_of(memory["fired"], name)[1] or []


def remember_firing(memory, name, wall):
    entry = entry_of(memory["fired"], name)
    if entry[1] == None:
        entry = [name, []]
        memory["fired"].append(entry)
    times = entry[1]
    times.append(wall)
    entry[1] = times[max(0, len(times) - KEPT) :]
