"""The inspector part: what `explain()` says, the state in short, and what has happened. `dist/echat-inspector.js` offers it to pages
with `data-debug`.

It only looks: it sends no event, wishes for no wake-up, and its one effect is `inspect`.
"""
from echat_plugin.core.inspector.log import note_effects, note_event
from echat_plugin.core.lang import get, to_json


def begin(state, effects):
    state["inspector"] = {"log": [], "page": state["here"]["page"], "shown": ""}


def look(state, event, effects):
    note_event(state, event)


def act(state, effects):
    note_effects(state, effects)
    seen = view(state) if state["on"] else None
    text = to_json(seen)
    if text != state["inspector"]["shown"]:
        state["inspector"]["shown"] = text
        effects.append({"do": "inspect", "view": seen, "at": state["at"]})
    return None


def view(state):
    """What a panel shows. Verdicts and times are as they are: only who draws them knows how late it is then."""
    rules = get(state["parts"], "rules")
    return {
        # It is for developers, who read one of these two.
        "language": "zh" if state["lan"].startswith("zh") else "en",
        "state": [
            ["sdk", state["sdk"]],
            ["window", state["mini"]],
            ["chat", state["status"]],
            ["unread", state["unread"] if state["sdk"] == "ready" else None],
            ["staff", state["staff"]],
            ["dry-run", state["config"]["dry-run"]],
            ["page", state["here"]["path"]],
        ],
        "rules": rules["explain"](state) if rules else [],
        "log": state["inspector"]["log"],
    }


INSPECTOR = {"begin": begin, "look": look, "act": act}
