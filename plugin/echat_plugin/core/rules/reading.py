"""From a declaration list to a rule. What is wrong with it becomes its `problems`; a rule with problems never runs."""
from echat_plugin.core.declarations import declarations
from echat_plugin.core.check.nearest import nearest
from echat_plugin.core.lang import chain, from_json, get, has, join, keys, kind, number, to_json, trim, unquote
from echat_plugin.core.rules.conditions import CONDITIONS, READERS, SIGNALS, plain
from echat_plugin.core.rules.guards import QUIET
from echat_plugin.core.rules.memory import KEPT
from echat_plugin.core.values import as_text, duration, listing, percentage, short

# What a `limit` counts in; `7d` and other durations count in the time just gone.
SCOPES = ["page", "session", "day", "visitor"]
DEEDS = ["open", "teaser", "badge", "title", "card", "emit"]
# Those that say something, and those that cannot do without
SPEAKING = ["teaser", "badge", "title", "emit"]
TELLING = ["teaser", "title"]
# What is no condition
OTHERS = ["sample", "priority", "limit", "cooldown", "after-dismiss", "do", "text", "accept", "card", "delay"]


def read_rules(pairs, text):
    """`rules` (those that can run), `broken` (the others: name, problems) and all `problems` (sentences) of the pairs [name, declarations] and of the JSON text
    `data-rules` points at (None where there is none): an object of name: declarations (text or object)."""
    found = {"rules": [], "broken": [], "problems": []}
    for name, value in pairs:
        add_rule(found, "data-rule-" + name, name, value)
    if text != None:
        record = from_json(text)
        if kind(record) != "record":
            found["problems"].append('data-rules="' + short(text) + '": expected the selector of a script with a JSON object of rules by name')
            record = {}
        for name in keys(record):
            value = get(record, name)
            add_rule(found, "data-rules " + name, name, to_json(value) if kind(value) == "record" else as_text(value))
    return found


def add_rule(found, where, name, value):
    rule = read_rule(name, value)
    for other in found["rules"]:
        if other["name"] == name:
            rule["problems"].append("has a name that is taken")
    if len(rule["problems"]) == 0:
        found["rules"].append(rule)
    else:
        found["broken"].append({"name": name, "problems": rule["problems"]})
    # A broken rule disables itself, alone.
    for words in rule["problems"]:
        found["problems"].append(where + " " + words + "; the rule is off")


def pairs_of(text):
    """The pairs of declarations, or of a JSON object; None where JSON is malformed."""
    if not text.startswith("{"):
        return declarations(text)
    record = from_json(text)
    return None if kind(record) != "record" else [[key, as_text(get(record, key))] for key in keys(record)]


def read_rule(name, value):
    """The rule of this name: `when` (conditions), caps, what it does, and `problems`."""
    rule = {
        "name": name,
        "when": [],
        "limits": [],
        "cooldown": 0,
        "dismiss": "",
        "priority": 0,
        "sample": None,
        "do": "open",
        "text": "",
        "accept": "",
        "card": "",
        "delay": 0,
        # Whether it keeps something while it waits: its signals, or since when it could act
        "patient": False,
        # The condition that ended the last pass over it
        "stuck": None,
        "problems": [],
    }
    pairs = pairs_of(trim(value))
    if pairs == None or len(pairs) == 0 or name == "":
        rule["problems"].append('is "' + short(value) + '": expected a name and key: value; key: value')
        return rule
    for key, words in pairs:
        wanted = read_key(rule, key, words)
        if wanted:
            rule["problems"].append('has "' + short(key + (": " + words if words else "")) + '": expected ' + wanted)
    complete(rule)
    return rule


def complete(rule):
    """What a rule leaves out; and what does not go together in it."""
    deed = rule["do"]
    if len(rule["problems"]) > 0:
        return
    # Once a page at most, unless it says otherwise.
    if len(rule["limits"]) == 0:
        rule["limits"].append([1, "page", 0, "1/page"])
    if rule["dismiss"] == "" and not has(QUIET, deed):
        rule["dismiss"] = "session"
    if has(TELLING, deed) and rule["text"] == "":
        rule["problems"].append('has "do: ' + deed + '" and no text: expected text: what it says')
    if rule["text"] != "" and not has(SPEAKING, deed):
        rule["problems"].append('has "text", which "do: ' + deed + '" does not show: expected do: teaser')
    if rule["accept"] != "" and deed != "teaser":
        rule["problems"].append('has "accept", the button of a teaser: expected do: teaser')
    if rule["card"] != "" and deed != "card":
        rule["problems"].append('has "card": expected do: card')
    if deed == "card" and rule["card"] == "":
        rule["card"] = "auto"
    rule["patient"] = rule["delay"] > 0 or len([condition for condition in rule["when"] if has(SIGNALS, condition["key"])]) > 0


def read_key(rule, key, value):
    """Put one declaration into the rule; gives what was expected where it cannot be, else ""."""
    if key == "limit":
        return read_limits(rule, value)
    if key == "cooldown":
        rule["cooldown"] = duration(value)
        return "a time such as 1d" if rule["cooldown"] == None else ""
    if key == "after-dismiss":
        rule["dismiss"] = value
        return "" if value in ["session", "never"] or duration(value) != None else "session, never or a time such as 1d"
    if key == "priority":
        rule["priority"] = number(value)
        return "a number" if rule["priority"] == None else ""
    if key == "do":
        if has(DEEDS, value):
            rule["do"] = value
            return ""
        return "open: a browser blocks windows that nobody clicked for" if has(["window", "tab"], value) else "one of " + join(DEEDS, ", ")
    if has(["text", "accept", "card"], key):
        rule[key] = unquote(value)
        return "a text" if rule[key] == "" else ""
    if key == "delay":
        rule["delay"] = duration(value)
        return "a time such as 5s" if rule["delay"] == None else ""
    if key == "sample":
        rule["sample"] = percentage(value)
        return "a percentage such as 50%" if rule["sample"] == None else ""
    row = get(CONDITIONS, key)
    if row == None:
        names = chain([keys(CONDITIONS), OTHERS])
        near = nearest(key, names)
        return near + " (did you mean that?)" if near else "one of " + join(names, ", ")
    return read_condition(rule, key, value, row)


def read_condition(rule, key, value, row):
    reader = READERS[row[0]]
    want = reader[0](value)
    if want == None:
        return reader[1] + (" " + join(row[1:], ", ") if row[0] == "words" else "")
    if row[0] == "words":
        for item in want:
            if not plain(item) in row[1:]:
                return reader[1] + " " + join(row[1:], ", ")
    rule["when"].append({"key": key, "kind": row[0], "want": want, "text": value})
    return ""


def read_limits(rule, value):
    """`1/session, 3/7d`: each is a count, a scope, and how long the scope is where it is a time."""
    for item in listing(value):
        at = item.find("/")
        count = number(item[:at]) if at > 0 else None
        scope = item[at + 1 :]
        length = duration(scope)
        # A day means the visitor's own calendar day; `1d` is the 24 hours just gone.
        # More than are kept cannot be counted.
        if count == None or count < 1 or count > KEPT or (length == None and not scope in SCOPES):
            return "counts up to 50 such as 1/page, 1/session, 2/day, 1/visitor or 1/7d"
        rule["limits"].append([count, scope, length or 0, item])
    return "" if len(rule["limits"]) > 0 else "a count such as 1/session"
