"""From attributes to configuration. Nothing throws: what is wrong becomes a problem, and the rest stays in force."""
from echat_plugin.core.attributes import ATTRIBUTES, FOREIGN
from echat_plugin.core.kinds import expected, read
from echat_plugin.core.lang import from_json, get, keys, kind, to_json
from echat_plugin.core.nearest import nearest
from echat_plugin.core.rules.reading import read_rule
from echat_plugin.core.values import as_text, glob, short


def configure(pairs, rules_text):
    """The configuration for the attributes [name, value] (without `data-`) and the JSON text `data-rules` points at.

    Gives the settings by attribute name, with `rules` (a list) and `problems` (a list of sentences).
    """
    config = {}
    for row in ATTRIBUTES:
        config[row[0]] = row[2]
    config["rules"] = []
    config["problems"] = []
    for name, value in pairs:
        if name.startswith("rule-"):
            add_rule(config, "data-" + name, name[5:], value)
        else:
            set_attribute(config, name, value)
    if rules_text != None:
        add_rules(config, rules_text)
    return config


def set_attribute(config, name, value):
    for row in ATTRIBUTES:
        if row[0] == name:
            found = read(row[1], row[3], value)
            if found != None:
                # `rules` the setting is the list of rules; the attribute only says where more of them stand.
                if name != "rules":
                    config[name] = found
            elif row[1] != "text" or value != "":
                problem(config, "data-" + name, value, expected(row[1], row[3]))
            return
    for pattern in FOREIGN:
        if glob(pattern, name):
            return
    names = [row[0] for row in ATTRIBUTES]
    near = nearest(name, names)
    config["problems"].append(
        "data-" + name + " is not known" + (". Did you mean data-" + near + "?" if near else " (see the README)")
    )


def problem(config, where, found, wanted):
    config["problems"].append(where + '="' + short(found) + '": expected ' + wanted)


def add_rules(config, rules_text):
    """The rules of a JSON script: an object of name: declarations (text or object)."""
    rules = from_json(rules_text)
    if kind(rules) != "record":
        problem(config, "data-rules", rules_text, "the selector of a script with a JSON object of rules by name")
        return
    for name in keys(rules):
        value = get(rules, name)
        add_rule(config, "data-rules " + name, name, to_json(value) if kind(value) == "record" else as_text(value))


def add_rule(config, where, name, value):
    rule = read_rule(name, value)
    for other in config["rules"]:
        if other["name"] == name:
            rule["problems"].append("has a name that is taken")
    if len(rule["problems"]) == 0:
        rule["place"] = len(config["rules"])
        config["rules"].append(rule)
    else:
        # A broken rule disables itself, alone.
        for words in rule["problems"]:
            config["problems"].append(where + " " + words + "; the rule is off")
