"""Since when things are as they are, for explanations: looked after with every event, worked out only when somebody asks."""
from echat_plugin.core.lang import get, has, keys, kind, unquote
from echat_plugin.core.rules.conditions import CONDITIONS
from echat_plugin.core.rules.matching import said_of
from echat_plugin.core.rules.memory import fired, history
from echat_plugin.core.values import duration

# Checks that look at a fact of another name
OTHERS = {"window": "mini", "tab": "seen", "launcher": "wanted", "no-chat": "chat", "query": "url"}


def note_changes(book, facts):
    """Note which facts have changed since the last pass: those that can be compared."""
    changed = book["changed"]
    for name in keys(facts):
        known = get(changed, name)
        if has(["text", "number", "bool", "none"], kind(facts[name])) and (known == None or known[0] != facts[name]):
            changed[name] = [facts[name], facts["at"]]


def unchanged(book, key, at):
    """Whether what a condition looks at is noted, and is what it was at that moment."""
    # That active time stands still does not say that it will not run again, and what is `visible` to facts is the page.
    known = book["changed"][key] if key in book["changed"] and key != "active" and key != "visible" else None
    return known != None and known[1] < at


def since(book, rule, line, facts):
    """ms of the page since when this line sees what it sees (a time: since when it holds); None where that is not known."""
    key = line["key"]
    row = get(CONDITIONS, key) or [""]
    if row[0] == "span":
        return facts["at"] - line["seen"] + duration(line["want"]) if line["ok"] else None
    if row[0] == "selector" and key != "click":
        return said_of(facts, key, unquote(line["want"]))[2]
    if key == "limit" or key == "cooldown":
        times = fired(facts["memory"], history(rule["name"], facts["dry"]))
        return facts["at"] + times[len(times) - 1] - facts["wall"] if len(times) > 0 else None
    if key == "after-dismiss":
        at = facts["memory"]["dismissed"]
        return facts["at"] + at - facts["wall"] if at > 0 else None
    known = get(book["changed"], get(OTHERS, key) or key)
    return known[1] if known != None else None
