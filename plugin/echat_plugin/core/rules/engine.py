"""One pass over the rules: a verdict with its reasons for each, which of them fires, and when to look again."""
from echat_plugin.core.lang import chain, order
from echat_plugin.core.rules.caps import caps
from echat_plugin.core.rules.conditions import holds
from echat_plugin.core.rules.guards import chat_guard, guards


def verdict(rule, facts, common):
    """Whether the rule fires now, and every line that decided it. `next`: when it could change by the clock alone."""
    lines = chain([[holds(condition, facts) for condition in rule["when"]], chat_guard(rule, facts), caps(rule, facts), common])
    fires = True
    then = 0
    for line in lines:
        if not line["ok"]:
            fires = False
            # All failing lines must change: the last of them says when. One that waits for an event needs no timer.
            then = None if then == None or line["next"] == None else max(then, line["next"])
    return {"rule": rule["name"], "fires": fires, "checks": lines, "next": None if fires else then}


def by_priority(rules):
    """Highest `priority` first, then page order."""
    return order(rules, lambda rule: -rule["priority"])


def judge(rules, facts):
    """The verdicts of all rules, in the order in which they are tried."""
    common = guards(facts)
    return [verdict(rule, facts, common) for rule in rules]


def waits_for_sdk(found):
    """Whether a rule that would fire waits for the SDK alone."""
    for line in found["checks"]:
        if not line["ok"] and line["key"] != "sdk":
            return False
    return not found["fires"]
