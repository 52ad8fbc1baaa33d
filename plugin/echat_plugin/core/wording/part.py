"""The texts part: the site's own words, of `data-texts`, over those of the language. `dist/echat-texts.js` offers it, to pages that have some."""
from echat_plugin.core.check.nearest import nearest
from echat_plugin.core.declarations import declarations
from echat_plugin.core.effects import warn
from echat_plugin.core.lang import fill, from_json, has, join, keys, kind, unquote
from echat_plugin.core.values import as_text, short

# What a site may replace: what every page has, the forms that other languages have, and the words of the other parts
KEYS = ["name", "zero", "one", "two", "few", "many", "other", "flash", "new-tab", "accept", "dismiss", "new", "open", "mute", "image", "file", "move", "left", "right"]


def begin(state, effects):
    words = state["wording"] = {}
    given = read(state["config"]["texts"])
    if len(given) == 0:
        effects.append(warn('data-texts="' + short(state["config"]["texts"]) + '": expected key: text; key: text, or JSON'))
    for key, said in given:
        if has(KEYS, key) and said != "":
            words[key] = said
        else:
            near = nearest(key, KEYS)
            meant = "a text" if has(KEYS, key) else near + " (did you mean that?)" if near else "one of " + join(KEYS, ", ")
            effects.append(warn('data-texts has "' + short(key) + '": expected ' + meant))


def read(string):
    """The pairs [key, text] that these declarations, or this JSON, stand for; none where they are neither."""
    if string.startswith("{"):
        given = from_json(string)
        return [[key, as_text(given[key])] for key in keys(given)] if kind(given) == "record" else []
    return [[key, unquote(words)] for key, words in declarations(string)]


def look(state, event, effects):
    """Nothing that happens changes a word."""


def act(state, effects):
    """Each time anew: the part of the language may have come after us."""
    fill(state["texts"], [state["wording"]])


WORDING = {"begin": begin, "look": look, "act": act}
