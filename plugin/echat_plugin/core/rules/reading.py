"""From a declaration list to a rule. What is wrong with it becomes its `problems`; a rule with problems never runs."""
from echat_plugin.core.declarations import declarations
from echat_plugin.core.check.nearest import nearest
from echat_plugin.core.lang import chain, from_json, get, join, keys, kind, number, to_json, trim, unquote
from echat_plugin.core.rules.conditions import CONDITIONS, READERS, plain
from echat_plugin.core.values import as_text, duration, listing, short

# What a `limit` counts in; `7d` and other durations count in the time just gone.
SCOPES = ["page", "session", "day", "visitor"]


def read_rules(pairs, text):
    """`rules` (those that can run) and `problems` (sentences) of the pairs [name, declarations] and of the JSON text
    `data-rules` points at (None where there is none): an object of name: declarations (text or object)."""
    found = {"rules": [], "problems": []}
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
    """The rule of this name: `when` (conditions), `limits`, `cooldown`, `dismiss`, `priority`, and `problems`."""
    rule = {
        "name": name,
        "when": [],
        "limits": [],
        "cooldown": 0,
        "dismiss": "session",
        "priority": 0,
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
    # A rule fires once a page at most, unless it says otherwise.
    if len(rule["limits"]) == 0:
        rule["limits"].append([1, "page", 0, "1/page"])
    return rule


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
        return "" if value == "open" else "open"
    row = get(CONDITIONS, key)
    if row == None:
        names = chain([keys(CONDITIONS), ["limit", "cooldown", "after-dismiss", "priority", "do"]])
        near = nearest(key, names)
        return near + " (did you mean that?)" if near else "one of " + join(names, ", ")
    return read_condition(rule, key, value, row)


def read_condition(rule, key, value, row):
    reader = READERS[row[0]]
    want = reader[0](unquote(value) if row[0] == "hours" else value)
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
        if count == None or count < 1 or (length == None and not scope in SCOPES):
            return "counts such as 1/page, 1/session, 2/day, 1/visitor or 1/7d"
        rule["limits"].append([count, scope, length or 0, item])
    return "" if len(rule["limits"]) > 0 else "a count such as 1/session"
