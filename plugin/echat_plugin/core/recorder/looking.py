"""What an event tells of the visitor and of the page's own scripts, in the words of a timeline."""
from echat_plugin.core.lang import has, replace, text, to_json
from echat_plugin.core.location import address
from echat_plugin.core.recorder.page import changes
from echat_plugin.core.recorder.places import place
from echat_plugin.core.recorder.record import write
from echat_plugin.core.rules.book import wants

WAYS = ["auto", "mini", "tab", "window"]


def look(record, page, state, event):
    """Write down what is new."""
    arrive(record, page, state, event)
    if event["visible"] != page["visible"]:
        page["visible"] = event["visible"]
        tell(record, page, state["at"], "show" if event["visible"] else "hide")
    # (Those of the rules' part: it may come later.)
    if state["book"] != None and event["senses"]:
        feel(record, page, state, event["senses"])
    words = words_of(record, page, state, event)
    if words != "":
        tell(record, page, state["at"], words)


def tell(record, page, at, words):
    write(record, page["origin"] + at, words)


def arrive(record, page, state, event):
    """A page was loaded, or a single-page site shows another."""
    here = address(event["href"])["page"]
    if page["page"] == None:
        page["place"] = place(event["href"], "")
        page["snippet"] = state["embedded"]
        # Rules count from here, also where the recording begins later.
        if record["zero"] == None:
            record["zero"] = page["origin"] + state["page_at"]
        tell(record, page, state["page_at"], "load " + page["place"])
    elif here != page["page"]:
        found = place(event["href"], "")
        # They differ in what is left out, and for rules it is another page all the same.
        found = place(event["href"], text(len(record["steps"]))) if found == page["place"] else found
        page["place"] = found
        tell(record, page, state["at"], "go " + found)
    page["page"] = here


def feel(record, page, state, senses):
    """Signs of life, what the visitor is busy with, and what rules watch."""
    for name, words in [["input", "move"], ["typed", "type"]]:
        if senses[name] > page[name]:
            page[name] = senses[name]
            if senses[name] > state["page_at"]:
                tell(record, page, senses[name], words)
    watched = [["busy", senses["busy"], "begin", "end"]]
    for name, entries, come, gone in [["present", senses["present"], "put", "take"], ["in-view", senses["visible"], "view", "unview"]]:
        watched.append([name, [entry[0] for entry in entries if entry[1]], come, gone])
    for name, now, come, gone in watched:
        for words in changes(page[name], now, come, gone):
            tell(record, page, state["at"], words)
        page[name] = now
    # Only what some rule waits for: other names are the site's own business.
    for at, name in page["early"]:
        if is_awaited(state, name):
            tell(record, page, at, "api track " + name)
    page["early"] = []


def is_awaited(state, name):
    return name in wants(state["book"]["list"], ["event"])


def words_of(record, page, state, event):
    """The step that this event is, or ""."""
    what = event["type"]
    if what == "exit":
        return what
    if what == "scroll":
        return "scroll " + text(event["percent"]) + "%"
    if what == "teaser":
        return "teaser " + event["answer"]
    if what == "launcher":
        page["hiding"] = state["mini"] == "open"
        return "click launcher"
    if what == "opener":
        return by_way("click opener", event["how"])
    if what == "open":
        return by_way("api open", event["how"])
    if what == "api":
        return "api " + event["name"]
    if what == "boot":
        # The moment that `data-load` names comes by itself, but for these two.
        load = state["config"]["load"]
        return "touch" if load == "interaction" else "api load" if load == "manual" else ""
    if what == "set":
        return "api set " + replace(to_json(event["data"]), "|", "\\u007c") if record["data"] else ""
    if what == "signal":
        return signal(page, state, event)
    return ""


def by_way(words, how):
    """Other texts than these may be anything, and mean none of these."""
    return words + " " + how if has(WAYS, how) else words


def signal(page, state, event):
    if event["key"] == "click":
        return "click " + event["name"]
    if state["book"] == None:
        page["early"].append([state["at"], event["name"]])
        return ""
    return "happen " + event["name"] if is_awaited(state, event["name"]) else ""
