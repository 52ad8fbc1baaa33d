"""The unread number where a visitor sees it who looks elsewhere: on the page's icon in its tab, and on that of an installed app."""
from echat_plugin.core.attention.modes import allowed
from echat_plugin.core.lang import text

# More than two digits cannot be read on an icon of 16 px.
MOST = 99


def keep_badges(state, effects):
    book = state["attention"]
    words = text(min(state["unread"], MOST)) if state["unread"] > 0 and allowed(state, "favicon") else ""
    if words != book["favicon"]:
        book["favicon"] = words
        effects.append({"do": "favicon", "text": words})
    # An app's badge outlives the page: one of the last visit is taken off as soon as the true number is known.
    known = state["sdk"] == "ready" and state["config"]["app-badge"] != "off"
    count = state["unread"] if allowed(state, "app-badge") else 0
    if known and count != book["app"]:
        book["app"] = count
        effects.append({"do": "app-badge", "count": count})
