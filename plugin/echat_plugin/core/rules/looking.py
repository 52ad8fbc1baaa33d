"""Every event carries the facts of its moment. Here those that only rules need are taken in."""
from echat_plugin.core.effects import warn
from echat_plugin.core.lang import to_json
from echat_plugin.core.rules.book import LIVELY, new_book, uses
from echat_plugin.core.rules.hours import hours_hold
from echat_plugin.core.rules.memory import PAUSE, read_memory, turn_page

# What the page's port listens to: for which conditions.
LISTENERS = [["scroll", ["scroll"]], ["exit", ["exit-intent"]], ["input", ["active", "idle"]]]


def begin(state, effects):
    """The part has come: read the rules, say what is wrong with them, and listen to what they need."""
    state["book"] = new_book(state)
    for words in state["book"]["problems"]:
        effects.append(warn(words))
    for what, conditions in LISTENERS:
        if uses(state["book"], conditions):
            effects.append({"do": "listen", "what": what})


def look(state, event, effects):
    """Take in what an event says for rules; `senses` are the facts only they need (None before the shell has them)."""
    book = state["book"]
    senses = event["senses"]
    if senses == None:
        return
    first = book["page"] == None
    be_active(book, state["at"], senses["input"])
    book["at"] = state["at"]
    book["visible"] = state["visible"]
    book["wall"] = senses["wall"]
    book["offsets"] = senses["offsets"]
    book["tab"] = senses["tab"]
    book["referrer"] = senses["referrer"]
    recall(book, senses["local"])
    if first:
        book["memory"]["start"] = book["memory"]["start"] or book["wall"]
        check_zones(book, effects)
    if book["page"] != state["here"]["page"]:
        arrive(book, state["here"]["page"], first)
        keep(state, effects)
    if event["type"] == "scroll":
        book["scroll"] = max(book["scroll"], event["percent"])
    elif event["type"] == "exit":
        book["exit"] = True
    elif event["type"] == "leave" and book["wall"] - book["memory"]["last"] <= PAUSE:
        # Leaving a page that lay open for hours is no sign that the session went on.
        keep(state, effects)
    heed(state, effects)


def heed(state, effects):
    """The visitor closed the window: rules stay quiet as their `after-dismiss` says."""
    if state["dismissed"]:
        state["dismissed"] = False
        state["book"]["memory"]["dismissed"] = state["book"]["wall"]
        keep(state, effects)


def be_active(book, at, input):
    """Count the time in which the page was visible and the visitor not idle since the last look.

    While he is active we look again at the latest LIVELY after the last touch, so no pause can hide between two looks.
    """
    touched = max(input, book["input"])
    if book["visible"]:
        since = book["at"] if book["lively"] else max(book["at"], min(touched, at))
        book["active"] += max(0, min(at, touched + LIVELY) - since)
    book["input"] = touched
    book["lively"] = at - touched < LIVELY


def recall(book, text):
    """Adopt what another tab has stored meanwhile. A full storage gives the same old record for ever: that is no news."""
    if text != None and text != book["kept"] and text != book["stored"]:
        memory = read_memory(text)
        if memory != None:
            book["memory"] = memory
            book["kept"] = text
    book["stored"] = text


def arrive(book, page, first):
    """Another page, of a single-page site too: what belongs to the page starts anew."""
    book["page"] = page
    if not first:
        book["active"] = 0
        book["scroll"] = 0
        book["fired_here"] = []
        book["refused"] = []
    turn_page(book["memory"], book["wall"])


def check_zones(book, effects):
    for rule in book["list"]:
        for condition in rule["when"]:
            if condition["kind"] == "hours" and hours_hold(condition["want"], book["wall"], book["offsets"])[0] == None:
                effects.append(warn("data-rule-" + rule["name"] + ' has "hours: ' + condition["text"] + '": expected a known time zone'))


def keep(state, effects):
    """Store the memory for other pages and tabs."""
    book = state["book"]
    book["memory"]["last"] = book["wall"]
    if state["config"]["storage"] == "on":
        book["kept"] = to_json(book["memory"])
        effects.append({"do": "keep", "text": book["kept"]})
