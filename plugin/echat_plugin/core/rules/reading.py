"""From a declaration list to a rule. What is wrong with it is noted as its `problems`, for the check part; a rule with problems never runs.

A problem is [key, value]: a declaration whose value cannot be read. A value of None stands well by itself, and not beside the others; a key of
None is the rule as a whole.
"""
from echat_plugin.core.declarations import declarations
from echat_plugin.core.lang import chain, from_json, get, has, keys, kind, number, to_json, trim
from echat_plugin.core.rules.conditions import CONDITIONS, READERS, SIGNALS, nonempty_text
from echat_plugin.core.rules.guards import QUIET
from echat_plugin.core.rules.memory import KEPT
from echat_plugin.core.values import as_text, duration, listing, percentage

# What a `limit` counts in; `7d` and other durations count in the time just gone.
SCOPES = ["page", "session", "day", "visitor"]
DEEDS = ["open", "teaser", "badge", "title", "card", "emit"]
# Those that say something, and those that cannot do without
SPEAKING = ["teaser", "badge", "title", "emit"]
TELLING = ["teaser", "title"]


def read_limits(value):
    """`1/session, 3/7d`: each is a count, a scope, and how long the scope is where it is a time."""
    found = []
    for item in listing(value):
        at = item.find("/")
        count = number(item[:at]) if at > 0 else None
        scope = item[at + 1 :]
        length = duration(scope)
        # A day means the visitor's own calendar day; `1d` is the 24 hours just gone.
        # More than are kept cannot be counted, and in no time nothing can.
        if count == None or count < 1 or count > KEPT or length == 0 or (length == None and not scope in SCOPES):
            return None
        found.append([count, scope, length or 0, item])
    return found if len(found) > 0 else None


def read_dismissal(value):
    return value if value in ["session", "never"] or duration(value) != None else None


# What is no condition: how it is read (None: it cannot be)
OTHERS = {
    "sample": percentage,
    "priority": number,
    "limit": read_limits,
    "cooldown": duration,
    "after-dismiss": read_dismissal,
    "do": lambda value: value if has(DEEDS, value) else None,
    "text": nonempty_text,
    "accept": nonempty_text,
    "card": nonempty_text,
    "delay": duration,
}


def read_rules(pairs, text):
    """`rules` (those that can run), `broken` (the others), and all `problems` [where, rule, key, value] of the pairs [name, declarations]
    and of the JSON text `data-rules` points at (None where there is none): an object of name: declarations (text or object)."""
    found = {"rules": [], "broken": [], "problems": []}
    for name, value in pairs:
        add_rule(found, "data-rule-" + name, name, value)
    if text != None:
        record = from_json(text)
        if kind(record) != "record":
            found["problems"].append(["data-rules", None, None, text])
            record = {}
        for name in keys(record):
            value = get(record, name)
            add_rule(found, "data-rules " + name, name, to_json(value) if kind(value) == "record" else as_text(value))
    return found


def add_rule(found, where, name, value):
    rule = read_rule(name, value)
    for other in found["rules"]:
        if other["name"] == name:
            rule["problems"].append([None, None])
    # A broken rule disables itself, alone.
    found["rules" if len(rule["problems"]) == 0 else "broken"].append(rule)
    for key, words in rule["problems"]:
        found["problems"].append([where, rule, key, words])


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
        "limit": [],
        "cooldown": 0,
        "after-dismiss": "",
        "priority": 0,
        "sample": None,
        "do": "open",
        "text": "",
        "accept": "",
        "card": "",
        "delay": 0,
        # Whether it waits for something to happen, and whether it keeps something while it waits: that, or since when it could act
        "signals": False,
        "patient": False,
        # The condition that ended the last pass over it, and when that was looked at last
        "stuck": None,
        "judged": 0,
        "problems": [],
        # The same in sentences, once the check part is there
        "said": [],
    }
    pairs = pairs_of(trim(value))
    if pairs == None or len(pairs) == 0 or name == "":
        rule["problems"].append([None, value])
        return rule
    for key, words in pairs:
        if not read_key(rule, key, words):
            rule["problems"].append([key, words])
    if len(rule["problems"]) == 0:
        complete(rule)
    return rule


def complete(rule):
    """What a rule leaves out; and what does not go together in it."""
    deed = rule["do"]
    # Once a page at most, unless it says otherwise.
    if len(rule["limit"]) == 0:
        rule["limit"].append([1, "page", 0, "1/page"])
    if rule["after-dismiss"] == "" and not has(QUIET, deed):
        rule["after-dismiss"] = "session"
    if has(TELLING, deed) and rule["text"] == "":
        rule["problems"].append(["do", None])
    for key, deeds in [["text", SPEAKING], ["accept", ["teaser"]], ["card", ["card"]]]:
        if rule[key] != "" and not has(deeds, deed):
            rule["problems"].append([key, None])
    if deed == "card" and rule["card"] == "":
        rule["card"] = "auto"
    rule["signals"] = len([condition for condition in rule["when"] if has(SIGNALS, condition["key"])]) > 0
    rule["patient"] = rule["delay"] > 0 or rule["signals"]


def read_key(rule, key, value):
    """Put one declaration into the rule; gives whether it could be read."""
    reader = get(OTHERS, key)
    if reader == None:
        return read_condition(rule, key, value)
    found = reader(value)
    # Of several limits each counts; of anything else the last.
    rule[key] = chain([rule[key], found or []]) if key == "limit" else found
    return found != None


def read_condition(rule, key, value):
    row = get(CONDITIONS, key)
    want = READERS[row[0]](value) if row != None else None
    if want == None:
        return False
    if row[0] == "words":
        for item in want:
            if not plain(item) in row[1:]:
                return False
    rule["when"].append({"key": key, "kind": row[0], "want": want, "text": value})
    return True


def plain(item):
    """The item without its `!`."""
    return item[1:] if item.startswith("!") else item
