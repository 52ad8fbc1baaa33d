"""`data-offline` and `data-hours`: what becomes of the launcher while nobody answers."""
from echat_plugin.core.kinds import record, url
from echat_plugin.core.lang import get, has, keys
from echat_plugin.core.values import as_text

KEYS = ["label", "icon", "link"]
# What a link may begin with besides what an address of the web may
LINKS = ["mailto", "tel", "sms"]


def read_offline(value):
    """{"hide", "label", "icon", "link"} (texts: "" where it stays as it is), or None where it cannot be read."""
    found = {"hide": value == "hide", "label": "", "icon": "", "link": ""}
    if value in ["show", "hide"]:
        return found
    given = record(value, []) or {}
    names = keys(given)
    for name in names:
        found[name] = as_text(given[name])
        if not has(KEYS, name) or found[name] == "" or (name == "link" and not leads(found[name])):
            return None
    return found if len(names) > 0 else None


def leads(link):
    return has(LINKS, link.split(":")[0].lower()) or url(link, []) != None


def is_away(state, closed):
    """Nobody answers, and the visitor is in no chat and has nothing to read there: who is, keeps the way to it."""
    return (closed or state["staff"] == "offline") and state["mini"] != "open" and state["unread"] == 0 and not state["chat"] in [1, 2]


def face(state, offline, away):
    """{"label", "icon", "link"}: how the launcher looks now, and where a click leads instead of to the chat ("": to the chat)."""
    config = state["config"]
    # A pill and a tab are nothing without words.
    own = config["launcher-label"] or (state["texts"]["name"] if has(["pill", "tab"], config["launcher-shape"]) else "")
    found = {"label": own, "icon": config["launcher-icon"], "link": ""}
    for name in KEYS:
        found[name] = (get(offline, name) if away else "") or found[name]
    return found
