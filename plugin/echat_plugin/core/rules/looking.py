"""Every event carries the facts of its moment. Here those that only rules need are taken in."""
from echat_plugin.core.effects import fetch
from echat_plugin.core.lang import chain, has, order
from echat_plugin.core.location import parameters
from echat_plugin.core.rules.book import LIVELY, begin_page, keep, new_book, wants
from echat_plugin.core.rules.calendar import NONE, read_calendar
from echat_plugin.core.rules.deeds import answer_teaser, clear, take_down
from echat_plugin.core.rules.guards import BUSY, LEASE, LOUD
from echat_plugin.core.rules.hours import by_calendar, hours_hold
from echat_plugin.core.rules.matching import said_of
from echat_plugin.core.rules.memory import CAMPAIGN, PAUSE, read_memory, turn_page
from echat_plugin.core.rules.words import WORDS
from echat_plugin.core.texts import lay
from echat_plugin.core.values import entry_of


def begin(state, effects):
    """The part has come: read the rules, note what is wrong with them, and listen to what they need."""
    lay(state, WORDS)
    book = state["book"] = new_book(state)
    for problem in book["problems"]:
        note(state, effects, problem)
    rules = book["list"]
    calm = [word for word in state["config"]["attention"] if has(BUSY, word)]
    # What nobody uses is not listened to.
    for what, of in [
        ["scroll", order(wants(rules, ["scroll"]), lambda percent: percent)],
        ["exit", wants(rules, ["exit-intent"])],
        ["input", wants(rules, ["active", "idle"])],
        ["watch", book["watch"]["present"]],
        ["view", book["watch"]["visible"]],
        ["click", wants(rules, ["click"])],
        ["event", wants(rules, ["event"])],
        ["busy", calm if len([rule for rule in rules if has(LOUD, rule["do"])]) > 0 else []],
    ]:
        if len(of) > 0:
            effects.append({"do": "listen", "what": what, "of": of})
    if len([rule for rule in rules if rule["do"] == "teaser"]) > 0:
        # It is to be there in the moment it is wanted: who is about to leave does not wait.
        fetch(state, effects, "bubble")
    if by_calendar(chain(wants(rules, ["hours"]))):
        need_calendar(state, effects)


def note(state, effects, problem):
    """The check part says what is wrong: [where, rule, key, value]."""
    state["config"]["wrong"].append(problem)
    fetch(state, effects, "check")


def note_calendar(state, effects):
    note(state, effects, ["data-holidays", None, None, state["config"]["holidays"]])


def need_calendar(state, effects):
    """Some hours speak of workdays or holidays: which days these are, a file of the site's tells."""
    if state["config"]["holidays"]:
        state["book"]["calendar"] = None
        effects.append({"do": "read-calendar", "source": state["config"]["holidays"]})
    else:
        note_calendar(state, effects)


def look(state, event, effects):
    """Take in what an event says for rules; `senses` are the facts only they need."""
    book = state["book"]
    senses = event["senses"]
    first = book["page"] == None
    be_active(book, state["at"], senses["input"])
    book["at"] = state["at"]
    book["visible"] = state["visible"]
    for name in ["wall", "offsets", "tab", "referrer", "typed", "busy"]:
        book[name] = senses[name]
    book["awaiting"] = book["awaiting"] and has(book["busy"], "dialog")
    book["present"] = compared(book["present"], senses["present"], state["at"])
    book["in-view"] = compared(book["in-view"], senses["visible"], state["at"])
    book["href"] = event["href"].split("#TOECHAT")[0]
    recall(book, senses["local"])
    set_back(book["memory"], book["wall"])
    if first:
        book["memory"]["start"] = book["memory"]["start"] or book["wall"]
        book["memory"]["id"] = book["memory"]["id"] or book["tab"]
        check_what_only_a_page_knows(state, effects)
    if book["page"] != state["here"]["page"] or event["type"] == "restore":
        arrive(state, first, effects)
        keep(state, effects)
    if event["type"] == "set":
        book["changed"]["data"] = [None, state["at"]]
    elif event["type"] == "scroll":
        book["scroll"] = max(book["scroll"], event["percent"])
    elif event["type"] == "no-selector":
        for rule in book["list"]:
            for condition in rule["when"]:
                if condition["key"] == "click" and condition["want"] == event["selector"]:
                    note(state, effects, ["data-rule-" + rule["name"], rule, "click", condition["text"]])
    elif event["type"] == "exit":
        state["signals"].append(["exit-intent", ""])
    elif event["type"] == "teaser":
        answer_teaser(state, event["answer"], effects)
    elif event["type"] == "calendar":
        book["calendar"] = read_calendar(event["text"])
        if book["calendar"] == None:
            note_calendar(state, effects)
    elif event["type"] == "leave" and book["wall"] - book["memory"]["last"] <= PAUSE:
        # Leaving a page that lay open for hours is no sign that the session went on.
        keep(state, effects)
    heed(state, effects)
    clear(state)


def heed(state, effects):
    """The window was closed: since then it is; by the visitor: rules stay quiet as their `after-dismiss` says."""
    book = state["book"]
    closed = book["mini"] == "open" and state["mini"] != "open"
    book["mini"] = state["mini"]
    if closed:
        book["memory"]["closed"] = book["wall"]
    if state["dismissed"]:
        book["memory"]["dismissed"] = book["wall"]
    if closed or state["dismissed"]:
        keep(state, effects)
    state["dismissed"] = False


def compared(known, entries, at):
    """What the page says of each selector, and since when it says so."""
    found = []
    for selector, value in entries:
        before = entry_of(known, selector)
        found.append([selector, value, at if before[2] == None or before[1] != value else before[2]])
    return found


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


def set_back(memory, wall):
    """A clock that was set back: the session has lasted since now at the latest, or what counts "per session" would seem to lie before it;
    and the lease of a tab does not go on for as long as the clock was ahead."""
    memory["start"] = min(memory["start"], wall)
    memory["lease"][1] = min(memory["lease"][1], wall + LEASE)


def arrive(state, first, effects):
    """Another page, of a single-page site too, or one that comes back as it was left: what belongs to the page starts anew."""
    book = state["book"]
    book["page"] = state["here"]["page"]
    book["query"] = parameters(state["here"]["query"])
    if not first:
        take_down(state)
        begin_page(book)
        state["attended"] = None
    # A parameter that stands there twice counts once: the last.
    campaign = [[pair[0][4:], pair[1]] for pair in book["query"] if pair[0].startswith("utm_") and has(CAMPAIGN, pair[0][4:])]
    turn_page(book["memory"], book["wall"], campaign)


def check_what_only_a_page_knows(state, effects):
    """Zones and selectors are known to be wrong only where there is a browser."""
    book = state["book"]
    for rule in book["list"]:
        for condition in rule["when"]:
            key = condition["key"]
            want = condition["want"]
            known = True
            if key == "hours":
                known = hours_hold(want, book["wall"], book["offsets"], NONE)[0]
            elif has(["present", "absent", "visible"], key):
                known = said_of(book, key, want)[1]
            if known == None:
                note(state, effects, ["data-rule-" + rule["name"], rule, key, condition["text"]])
