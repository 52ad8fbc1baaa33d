"""What a warning says about a rule: what was found and what was expected. The rules part notes what is wrong (`core/rules/reading.py`)."""
from echat_plugin.core.check.nearest import nearest
from echat_plugin.core.lang import chain, get, has, join, keys
from echat_plugin.core.rules.conditions import CONDITIONS
from echat_plugin.core.rules.reading import DEEDS
from echat_plugin.core.values import listing, short

# What was expected of a condition, by kind
EXPECTED = {
    "span": "a time such as 30s",
    "percent": "a percentage such as 60%",
    "moment": "no value",
    "selector": "a CSS selector such as #pricing",
    "names": "names of events such as cart-updated",
    "globs": "patterns such as /product/*",
    "query": "name or name=value",
    "words": "one of",
    "tags": "languages such as zh, en-GB",
    "places": "countries, provinces or cities",
    "compare": "a comparison such as >= 3",
    "data": "a name, or a comparison such as cart.total >= 200",
    "hours": "hours such as mon-fri 09:00-18:00 Asia/Shanghai",
}
# And of what is no condition
OTHERS_EXPECTED = {
    "sample": "a percentage such as 50%",
    "priority": "a number",
    "limit": "counts up to 50 such as 1/page, 1/session, 2/day, 1/visitor or 1/7d",
    "cooldown": "a time such as 1d",
    "after-dismiss": "session, never or a time such as 1d",
    "do": "one of " + join(DEEDS, ", "),
    "text": "a text",
    "accept": "a text",
    "card": "a text",
    "delay": "a time such as 5s",
}


def rule_problems(problems):
    """A sentence for each of the problems that `read_rules` gives. The rule is told, too: `explain()` says it."""
    return [rule_problem(where, rule, key, value) for where, rule, key, value in problems]


def problems_of(rule):
    """The same of a single rule, without where it stands: for tools."""
    return [wrong_with(rule, key, value) for key, value in rule["problems"]]


def rule_problem(where, rule, key, value):
    if where == "data-holidays":
        return about_holidays(value)
    if rule == None:
        return where + '="' + short(value) + '": expected the selector of a script with a JSON object of rules by name'
    words = wrong_with(rule, key, value)
    rule["said"].append(words)
    return where + " " + words + ("; the rule is off" if len(rule["problems"]) > 0 else "")


def about_holidays(value):
    if value == "":
        return "hours speak of workdays or holidays, and there is no data-holidays: every monday to friday is a workday"
    return 'data-holidays="' + value + '": expected JSON such as {"holidays": ["2026-10-01/2026-10-07"], "workdays": ["2026-10-10"]}'


def wrong_with(rule, key, value):
    """What is wrong with the rule (key None), or with one of its declarations; a value of None does not go with what it does."""
    if key == None:
        return "has a name that is taken" if value == None else 'is "' + short(value) + '": expected a name and key: value; key: value'
    if value == None:
        return conflict(key, rule["do"])
    return 'has "' + short(key + (": " + value if value else "")) + '": expected ' + expected(rule, key, value)


def conflict(key, deed):
    if key == "do":
        return 'has "do: ' + deed + '" and no text: expected text: what it says'
    if key == "text":
        return 'has "text", which "do: ' + deed + '" does not show: expected do: teaser'
    return 'has "accept", the button of a teaser: expected do: teaser' if key == "accept" else 'has "card": expected do: card'


def expected(rule, key, value):
    if key == "do" and has(["window", "tab"], value):
        return "open: a browser blocks windows that nobody clicked for"
    if key == "limit" and len(listing(value)) == 0:
        return "a count such as 1/session"
    row = get(CONDITIONS, key)
    if row == None:
        return get(OTHERS_EXPECTED, key) or meant(key)
    # In a rule that can be read, hours are only wrong where the browser does not know their zone.
    if key == "hours" and len(rule["problems"]) == 0:
        return "a known time zone"
    return EXPECTED[row[0]] + (" " + join(row[1:], ", ") if len(row) > 1 else "")


def meant(key):
    names = chain([keys(CONDITIONS), keys(OTHERS_EXPECTED)])
    near = nearest(key, names)
    return near + " (did you mean that?)" if near else "one of " + join(names, ", ")
