"""What the rules part keeps on one page, beside the state."""
from echat_plugin.core.lang import to_json
from echat_plugin.core.rules.calendar import NONE
from echat_plugin.core.rules.engine import by_priority
from echat_plugin.core.rules.memory import new_memory
from echat_plugin.core.rules.reading import read_rules
from echat_plugin.core.rules.sampling import fingerprint

# A visitor who has not touched the page for this long is not active, in ms.
LIVELY = 30000


def new_book(state):
    """The book for the rules the configuration holds as text; nothing is remembered yet."""
    config = state["config"]
    found = read_rules(config["declared"], config["rules-text"])
    rules = found["rules"]
    book = {
        "list": by_priority(rules),
        "broken": found["broken"],
        "problems": found["problems"],
        # (Where a chat alone has fetched this part there are no rules to tell apart.)
        "fingerprint": fingerprint(to_json([config["declared"], config["rules-text"]])) if len(config["declared"]) > 0 or config["rules-text"] != None else None,
        # What the page's port is to look at: zones of time, and selectors
        "watch": {"zones": zones(rules), "present": wants(rules, ["present", "absent"]), "visible": wants(rules, ["visible"])},
        "uses-active": len(wants(rules, ["active"])) > 0,
        # The page: `page` is None until the first look
        "page": None,
        "at": state["page_at"],
        "wall": 0,
        "offsets": [],
        "calendar": NONE,
        "href": "",
        "query": [],
        "referrer": "",
        "visible": state["visible"],
        "mini": None,
        "status": None,
        "input": state["page_at"],
        "typed": 0,
        "busy": [],
        "present": [],
        "in-view": [],
        "lively": True,
        # Since when each fact is what it is: name -> [value, ms of the page]
        "changed": {"data": [None, 0]},
        "asking": False,
        # Whether the page is to tell when it is calm
        "awaiting": False,
        # What is remembered: `kept` is what we stored, `stored` what we saw last
        "tab": "",
        "memory": new_memory(0),
        "kept": None,
        "stored": None,
    }
    begin_page(book)
    return book


def begin_page(book):
    """What belongs to one page of the site starts anew."""
    book["active"] = 0
    book["scroll"] = 0
    # Since when a rule waits for nothing but the SDK or its delay, by "$" + name; those that fired or were refused
    book["held"] = {}
    book["fired_here"] = []
    book["refused"] = []


def wants(rules, names):
    """What the conditions of these names want, each once: what nobody uses installs no listener."""
    found = []
    for rule in rules:
        for condition in rule["when"]:
            if condition["key"] in names:
                # A list of names is each of them.
                for want in condition["want"] if condition["kind"] == "names" else [condition["want"]]:
                    if not want in found:
                        found.append(want)
    return found


def zones(rules):
    """The time zones whose offsets the shell must supply; "" is the visitor's own."""
    found = [""]
    for spans in wants(rules, ["hours"]):
        for span in spans:
            if not span["zone"] in found:
                found.append(span["zone"])
    return found


def rule_of(book, name):
    return [rule for rule in book["list"] if rule["name"] == name][0]


def keep(state, effects):
    """Store the memory for other pages and tabs."""
    book = state["book"]
    book["memory"]["last"] = book["wall"]
    if state["config"]["storage"] == "on":
        book["kept"] = to_json(book["memory"])
        effects.append({"do": "keep", "text": book["kept"]})
