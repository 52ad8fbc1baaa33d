"""The check part: says what is wrong with the attributes. `dist/echat-check.js` offers it, to pages on which something is."""
from echat_plugin.core.check.problems import problems
from echat_plugin.core.effects import warn


def begin(state, effects):
    for words in problems(state["config"]["wrong"]):
        effects.append(warn(words))
    state["config"]["wrong"] = []


def look(state, event, effects):
    begin(state, effects)


def act(state, effects):
    return None


CHECK = {"begin": begin, "look": look, "act": act}
