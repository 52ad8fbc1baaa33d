"""The verdict on a rule: whether it acts now, what blocks it, and when to look again."""
from echat_plugin.core.lang import get, has, order
from echat_plugin.core.rules.caps import caps
from echat_plugin.core.rules.guards import chat_guard, guards
from echat_plugin.core.rules.matching import holds, line
from echat_plugin.core.rules.sampling import share
from echat_plugin.core.rules.since import unchanged


def by_priority(rules):
    """Highest `priority` first, then page order."""
    return order(rules, lambda rule: -rule["priority"])


def verdict(rule, facts, common, latched, whole):
    """The rule's checks, and `blocks`: the keys of those that fail. `next`: when that could change by the clock alone.

    Unless the whole is wanted it ends with the first check that only an event can change: most rules of most passes end there. A
    condition that ends it is kept in `rule["stuck"]`: as long as it fails, nothing else matters.
    `common` are the guards of what the rule does.
    """
    found = {"rule": rule["name"], "do": rule["do"], "checks": [], "blocks": [], "next": 0}
    if not whole:
        rule["stuck"] = None
    for check in common:
        if add(found, check) and not whole:
            return found
    for condition in rule["when"]:
        if add(found, holds(condition, facts, latched)) and not whole:
            rule["stuck"] = condition
            rule["judged"] = facts["at"]
            return found
    for check in chat_guard(rule, facts):
        if add(found, check) and not whole:
            return found
    for check in caps(rule, facts):
        add(found, check)
    # Last of all: these two look at a rule that would act.
    if rule["delay"] > 0:
        add(found, waiting(rule, facts, len([key for key in found["blocks"] if key != "sdk"]) == 0))
    if rule["sample"] != None:
        seen = share(facts["memory"]["id"], rule["name"])
        add(found, line("sample", rule["sample"], seen, seen < rule["sample"], 0))
    return found


def add(found, check):
    """Put a check to the verdict; gives whether only an event can change it."""
    found["checks"].append(check)
    if check["ok"]:
        return False
    found["blocks"].append(check["key"])
    # All failing checks must change: the last of them says when. One that waits for an event needs no timer.
    then = check["next"]
    found["next"] = None if found["next"] == None or then == None else max(found["next"], then)
    return then == None


def is_stuck(rule, facts, book):
    """Whether the condition that ended the last pass over this rule would end this one too. (A rule that is stuck keeps no signals.)"""
    condition = rule["stuck"]
    if condition == None:
        return False
    if unchanged(book, condition["key"], rule["judged"]):
        return True
    rule["judged"] = facts["at"]
    check = holds(condition, facts, False)
    return not check["ok"] and check["next"] == None


def waiting(rule, facts, free):
    """`delay`: how long nothing else has been in the way."""
    since = get(facts["held"], "$" + rule["name"]) if free else None
    seen = 0 if since == None else facts["at"] - since
    return line("delay", rule["delay"], seen, free and seen >= rule["delay"], facts["at"] + rule["delay"] - seen if free else 0)


def guards_by_deed(facts):
    """A function of what a rule does, to the guards of that: worked out once in a pass."""
    known = {}

    def guards_of(deed):
        if get(known, deed) == None:
            known[deed] = guards(deed, facts)
        return known[deed]

    return guards_of


def ready(found, others):
    """Whether nothing is in the way of the rule but these."""
    for key in found["blocks"]:
        if not has(others, key):
            return False
    return True
