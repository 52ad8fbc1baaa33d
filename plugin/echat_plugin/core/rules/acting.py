"""From verdicts to deeds: the first rule that fires asks to open, and opens when the page lets it."""
from echat_plugin.core.effects import emit
from echat_plugin.core.opening import ask, boot
from echat_plugin.core.rules.book import LIVELY, facts, uses
from echat_plugin.core.rules.engine import judge, waits_for_sdk
from echat_plugin.core.rules.looking import heed, keep
from echat_plugin.core.rules.memory import remember_firing

# How long other tabs keep silent after a rule of this tab opened the chat, in ms.
LEASE = 30000


def act(state, effects):
    """Let the first rule that fires ask to open; gives the moment at which the clock alone could change a verdict."""
    book = state["book"]
    # Before the first look there is nothing to judge by.
    if book["page"] == None:
        return None
    heed(state, effects)
    wake = None if book["asking"] or not state["on"] else try_rules(state, effects)
    # A leaving counts in the moment it happens, and while the page is asked about it.
    book["exit"] = book["exit"] and book["asking"]
    return wake


def try_rules(state, effects):
    book = state["book"]
    wake = None
    now = facts(state)
    for found in judge(book["list"], now):
        if found["fires"]:
            book["asking"] = True
            ask(state, effects, "rule", found["rule"], "mini", {})
            return None
        if state["sdk"] == "idle" and state["config"]["load"] == "interaction" and waits_for_sdk(found):
            boot(state, effects)
        then = found["next"]
        if then != None and then > now["at"]:
            wake = then if wake == None else min(wake, then)
    if uses(book, ["active"]):
        if wake != None and now["runs-active"]:
            wake = min(wake, book["input"] + LIVELY)
        if not book["lively"]:
            effects.append({"do": "await-input"})
    return wake


def answered(state, detail, ok, effects):
    """The page let a rule pass or not; gives whether it may open: the rule must fire still, with the facts of now."""
    book = state["book"]
    name = detail["rule"]
    book["asking"] = False
    if not ok:
        # Asked again at once, the page would refuse for ever.
        book["refused"].append(name)
        return False
    if not still_fires(state, name):
        return False
    book["fired_here"].append(name)
    remember_firing(book["memory"], name, book["wall"])
    book["memory"]["lease"] = [book["tab"], book["wall"] + LEASE]
    keep(state, effects)
    effects.append(emit("rule", {"rule": name}))
    return True


def still_fires(state, name):
    for found in explain(state):
        if found["rule"] == name:
            return found["fires"]
    return False


def explain(state):
    """The verdict of every rule as things stand, with the line that blocks it."""
    return judge(state["book"]["list"], facts(state))
