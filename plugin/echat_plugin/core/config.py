"""From attributes to configuration. Nothing throws: what is wrong is noted, and the rest stays in force."""
from echat_plugin.core.attributes import ATTRIBUTES
from echat_plugin.core.kinds import text
from echat_plugin.core.lang import trim


def configure(pairs, rules_text):
    """The configuration for the attributes [name, value] (without `data-`) and the JSON text `data-rules` points at.

    Gives the settings by attribute name, with `declared` (pairs [name, declarations], for the rules part), `rules-text` and
    `wrong` (the attributes nobody understood, for the check part).
    """
    config = {"declared": [], "rules-text": rules_text, "wrong": []}
    for row in ATTRIBUTES:
        config[row[0]] = row[2]
    for pair in pairs:
        if pair[0].startswith("rule-"):
            config["declared"].append([pair[0][5:], pair[1]])
        elif not understood(config, pair[0], pair[1]):
            config["wrong"].append(pair)
    return config


def understood(config, name, value):
    for row in ATTRIBUTES:
        if row[0] == name:
            found = row[1](trim(value), row[3])
            if found != None:
                config[name] = found
            # An empty text is the default, as templates leave it.
            return found != None or (row[1] == text and value == "")
    return False
