"""From the options of `start` to attributes: each under its own name or in camelCase, as texts or as what JavaScript has."""
from echat_plugin.core.lang import join, keys, kind, text, to_json
from echat_plugin.core.values import as_text

# How the plugin gets along on the page, which the tag itself says by `src`, `nonce` and `crossorigin`; and rules, which are no text here.
OWN = ["base", "nonce", "crossOrigin", "rules"]


def option_pairs(options):
    """The pairs [attribute without `data-`, text]. What is undefined or null is left out."""
    pairs = []
    for name in keys(options):
        value = options[name]
        if not name in OWN and value != None:
            pairs.append([kebab(name), as_attribute(value)])
    return pairs


def kebab(name):
    """`launcherIcon` as the attribute has it: launcher-icon."""
    result = ""
    for at in range(len(name)):
        letter = name[at : at + 1]
        result += letter if letter == letter.lower() else "-" + letter.lower()
    return result


def as_attribute(value):
    sort = kind(value)
    if sort == "bool":
        return "on" if value else "off"
    if sort == "record":
        return to_json(value)
    # Lengths, side and bottom, are apart by a space, texts by a comma.
    if sort == "list" and len(value) > 0 and kind(value[0]) == "number":
        return join([text(each) for each in value], " ")
    return as_text(value)
