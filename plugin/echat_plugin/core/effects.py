"""The effect records: what the shell is asked to do. Tests assert them."""
from echat_plugin.core.lang import to_json


def call(name, args):
    """Call a member of ECHAT."""
    return {"do": "call", "name": name, "args": args}


def emit(name, detail):
    """Dispatch `echat:<name>` on the document."""
    return {"do": "emit", "name": name, "detail": detail}


def warn(text):
    """One line in the console, for the site's developers."""
    return {"do": "warn", "text": text}


def keep(state, effects):
    """Store the memory for other pages and tabs."""
    state["memory"]["last"] = state["wall"]
    if state["config"]["storage"] == "on":
        state["kept"] = to_json(state["memory"])
        effects.append({"do": "keep", "text": state["kept"]})
