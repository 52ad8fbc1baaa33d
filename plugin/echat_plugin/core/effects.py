"""The effect records: what the shell is asked to do. Tests assert them."""
from echat_plugin.core.lang import get


def call(name, args):
    """Call a member of ECHAT."""
    return {"do": "call", "name": name, "args": args}


def emit(name, detail):
    """Dispatch `echat:<name>` on the document."""
    return {"do": "emit", "name": name, "detail": detail}


def warn(text):
    """One line in the console, for the site's developers."""
    return {"do": "warn", "text": text}


def earliest(moments):
    """The first of the moments at which somebody wants to be asked again; None where nobody does."""
    found = None
    for at in moments:
        if at != None:
            found = at if found == None else min(found, at)
    return found


def fetch(state, effects, part):
    """Fetch a part from beside the script, once; it comes back as an event `part`, or `missing`. What is kept is until when to wait for it."""
    # Cards sent are remembered, and that the sound is off: before the visitor's consent nothing is to be.
    if get(state["fetched"], part) == None and not (part in ["card", "attention"] and state["sdk"] == "held"):
        state["fetched"][part] = state["at"] + state["config"]["timeout"]
        effects.append({"do": "fetch", "name": part})
