"""From verdicts to deeds: the first rule that nothing blocks asks for the tabs' lock, and acts when it has it and nothing blocks it still."""
from echat_plugin.core.effects import earliest, emit
from echat_plugin.core.lang import get, has
from echat_plugin.core.rules.book import LIVELY, keep, rule_of
from echat_plugin.core.rules.deeds import ask, clear, perform
from echat_plugin.core.rules.engine import guards_by_deed, is_stuck, ready, verdict
from echat_plugin.core.rules.facts import TYPING, facts
from echat_plugin.core.rules.guards import LEASE, LOUD
from echat_plugin.core.rules.memory import history, remember_firing
from echat_plugin.core.rules.since import note_changes, since

# What may be in the way of a rule that keeps its signals and counts its delay. (Another rule may have its turn, too.)
PATIENT = ["sdk", "delay", "sample"]


def act(state, effects):
    """Let the first rule that nothing blocks act; gives the moment at which the clock alone could change a verdict."""
    book = state["book"]
    # Before the first look there is nothing to judge by.
    if book["page"] == None:
        return None
    clear(state)
    wake = try_rules(state, effects)
    # Signals count in the moment they come.
    state["signals"] = []
    for effect in effects:
        if book["fingerprint"] and has(["emit", "ask"], effect["do"]):
            effect["detail"]["fingerprint"] = book["fingerprint"]
    return wake


def try_rules(state, effects):
    book = state["book"]
    wake = None
    now = facts(state)
    note_changes(book, now)
    guards_of = guards_by_deed(now)
    for rule in book["list"]:
        if rule["patient"]:
            notice_break(state, rule)
        latched = rule["patient"] and is_latched(state, rule)
        if is_stuck(rule, now, book):
            continue
        found = verdict(rule, now, guards_of(rule["do"]), latched, False)
        if rule["patient"]:
            be_patient(state, rule, found)
        # Who is not in the sample has had his turn all the same: his caps count as those of the others do.
        # One at a time. While it asks the others keep what is theirs: the next has its turn once it has had its own.
        if ready(found, ["sample"]) and not book["asking"]:
            claim(state, rule, len(found["blocks"]) == 0, effects)
        if has(found["blocks"], "sdk") and ready(found, PATIENT) and state["sdk"] == "idle" and state["config"]["load"] == "interaction" and not now["dry"]:
            state["interest"] = True
        if ready(found, ["attention"]) and has(book["busy"], "dialog") and not book["awaiting"] and waits_for_calm(rule, now, guards_of):
            book["awaiting"] = True
            effects.append({"do": "await-calm"})
        then = found["next"]
        if then != None and then > now["at"]:
            wake = earliest([wake, then])
    if book["asking"]:
        # The answer is an event.
        return None
    if book["uses-active"]:
        if now["lively"]:
            # Whatever else the rules wait for: by then the time that counts has come to its end.
            wake = earliest([wake, book["input"] + LIVELY])
        if not book["lively"]:
            effects.append({"do": "await-input"})
    return wake


def waits_for_calm(rule, now, guards_of):
    """Whether the dialog is all that needs an event to end: the pass has stopped at it. (What happened before is not kept beyond it.)"""
    for check in verdict(rule, now, guards_of(rule["do"]), False, True)["checks"]:
        if check["key"] != "attention" and not check["ok"] and check["next"] == None:
            return False
    return True


def is_latched(state, rule):
    """Whether the rule has had its signals, and they are kept for it."""
    since = get(state["book"]["held"], "$" + rule["name"])
    return since != None and state["at"] <= since + rule["delay"] + state["config"]["timeout"]


def notice_break(state, rule):
    """A touch and a letter that goes into a field are told by no event: what they were in the way of has been broken since, and its signals are gone."""
    book = state["book"]
    key = "$" + rule["name"]
    over = 0
    for condition in rule["when"]:
        if condition["key"] == "idle":
            over = max(over, book["input"] + condition["want"])
    if has(LOUD, rule["do"]) and book["typed"] > 0 and has(state["config"]["attention"], "typing"):
        over = max(over, book["typed"] + TYPING)
    since = get(book["held"], key)
    if since != None and since < over:
        # What happened before the break is gone; a rule that waits for nothing to happen begins anew.
        book["held"][key] = None if rule["signals"] else over


def be_patient(state, rule, found):
    """Where only the SDK or the rule's own delay is in the way, what has happened stays so, and the delay runs. Else both are gone."""
    # Where the SDK has failed the verdict ended with that: nobody knows whether the conditions hold.
    if not ready(found, PATIENT) or (has(found["blocks"], "sdk") and state["sdk"] == "failed"):
        let_go(state, rule)
        return
    held = state["book"]["held"]
    key = "$" + rule["name"]
    if get(held, key) == None:
        held[key] = state["at"]


def let_go(state, rule):
    state["book"]["held"]["$" + rule["name"]] = None


def claim(state, rule, sampled, effects):
    """The rule's turn has come: it asks for the lock."""
    state["book"]["asking"] = True
    opens = rule["do"] == "open" and sampled and not state["config"]["dry-run"]
    ask(effects, "rule", rule["name"], "mini" if opens else None)


def answered(state, detail, ok, effects):
    """The lock is ours, and the page let the rule pass or not; gives whether the chat may open. The rule must want it still, with the
    facts of now."""
    book = state["book"]
    book["asking"] = False
    rule = rule_of(book, detail["rule"])
    if not ok:
        # Asked again at once, the page would refuse for ever.
        book["refused"].append(rule["name"])
        return False
    now = facts(state)
    found = verdict(rule, now, guards_by_deed(now)(rule["do"]), is_latched(state, rule), True)
    if not ready(found, ["sample"]):
        return False
    spend(state, rule, effects)
    sampled = ready(found, [])
    if now["dry"]:
        effects.append(emit("evaluate", {"rule": rule["name"], "do": rule["do"], "acts": sampled, "checks": found["checks"]}))
        return False
    if rule["sample"] != None:
        effects.append(emit("exposure", {"rule": rule["name"], "group": "in" if sampled else "out"}))
    return sampled and perform(state, rule, effects)


def spend(state, rule, effects):
    """The rule has had its turn: its caps know."""
    book = state["book"]
    book["fired_here"].append(rule["name"])
    remember_firing(book["memory"], history(rule["name"], state["config"]["dry-run"]), book["wall"])
    let_go(state, rule)
    if has(LOUD, rule["do"]) and not state["config"]["dry-run"]:
        state["attended"] = state["at"]
        book["memory"]["lease"] = [book["tab"], book["wall"] + LEASE]
    keep(state, effects)


def explain(state):
    """The verdict of every rule as things stand, with every check, in the order in which they are tried; broken ones last."""
    book = state["book"]
    now = facts(state)
    guards_of = guards_by_deed(now)
    found = []
    for rule in book["list"]:
        each = verdict(rule, now, guards_of(rule["do"]), is_latched(state, rule), True)
        for check in each["checks"]:
            check["since"] = since(book, rule, check, now)
            check["next"] = check["next"] or None
        each["fires"] = len(each["blocks"]) == 0
        each["next"] = each["next"] or None
        each["problems"] = []
        found.append(each)
    for each in book["broken"]:
        found.append({"rule": each["name"], "do": "", "fires": False, "checks": [], "blocks": ["problems"], "next": None, "problems": each["said"]})
    return found
