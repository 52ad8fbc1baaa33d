"""The check part: says what is wrong with attributes and rules. `dist/echat-check.js` offers it, to pages on which something is."""
from echat_plugin.core.check.problems import problems
from echat_plugin.core.check.rule_problems import rule_problems
from echat_plugin.core.effects import warn
from echat_plugin.core.lang import chain


def begin(state, effects):
    """What `configure` and the rules part have noted: an attribute is [name, value], what is wrong with a rule is longer."""
    wrong = state["config"]["wrong"]
    attributes = problems([entry for entry in wrong if len(entry) == 2])
    for words in chain([attributes, rule_problems([entry for entry in wrong if len(entry) > 2])]):
        effects.append(warn(words))
    state["config"]["wrong"] = []


def look(state, event, effects):
    begin(state, effects)


def act(state, effects):
    return None


CHECK = {"begin": begin, "look": look, "act": act}
