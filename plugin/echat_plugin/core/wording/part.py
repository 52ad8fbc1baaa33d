"""The texts part: the site's own words, of `data-texts`, over those of the language. `dist/echat-texts.js` offers it, to pages that have some."""
from echat_plugin.core.check.nearest import nearest
from echat_plugin.core.declarations import declarations
from echat_plugin.core.effects import warn
from echat_plugin.core.lang import fill, from_json, has, join, keys, kind, unquote
from echat_plugin.core.values import as_text, short

# What a site may replace: what every page has, the forms that other languages have, and the words of the other parts
KEYS = ["name", "zero", "one", "two", "few", "many", "other", "flash", "new-tab", "accept", "dismiss"]


def begin(state, effects):
    words = state["wording"] = {}
    given = read(state["config"]["texts"])
    if len(keys(given)) == 0:
        effects.append(warn('data-texts="' + short(state["config"]["texts"]) + '": expected key: text; key: text, or JSON'))
    for key in keys(given):
        if has(KEYS, key) and given[key] != "":
            words[key] = given[key]
        else:
            near = nearest(key, KEYS)
            meant = "a text" if has(KEYS, key) else near + " (did you mean that?)" if near else "one of " + join(KEYS, ", ")
            effects.append(warn('data-texts has "' + short(key) + '": expected ' + meant))


def read(string):
    """The record of texts that these declarations, or this JSON, stand for; an empty one where they are neither."""
    found = {}
    if string.startswith("{"):
        given = from_json(string)
        for key in keys(given) if kind(given) == "record" else []:
            found[key] = as_text(given[key])
    else:
        for key, words in declarations(string):
            found[key] = unquote(words)
    return found


def look(state, event, effects):
    """Nothing that happens changes a word."""


def act(state, effects):
    """Each time anew: the part of the language may have come after us."""
    fill(state["texts"], [state["wording"]])


WORDING = {"begin": begin, "look": look, "act": act}
