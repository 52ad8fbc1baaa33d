"""What is always in force, whatever a rule says. Each guard is one line of the explanation, like a condition.

Which guards there are goes by what the rule does: a card for the agent or an event for the site's code disturbs nobody.
"""
from echat_plugin.core.lang import has
from echat_plugin.core.rules.matching import line
from echat_plugin.core.values import duration

# What asks for the visitor's attention, one at a time, and what the visitor may be busy with.
LOUD = ["open", "teaser", "title"]
BUSY = ["typing", "dialog", "fullscreen"]
QUIET = ["card", "emit"]
# How long other tabs keep silent after a rule of this tab asked for attention, in ms.
LEASE = 30000


def guards(deed, facts):
    """The guards that are the same for every rule that does this."""
    loud = has(LOUD, deed)
    at = facts["at"]
    found = [
        line("on", "the plugin is on", facts["on"], facts["on"], None),
        line("launcher", "the chat is wanted here", facts["wanted"], facts["wanted"], None),
    ]
    if not has(QUIET, deed):
        found.append(line("window", "close", facts["mini"], facts["mini"] != "open" and facts["opening"] == None, facts["opening"]))
    if deed == "title":
        # A title is for those who look elsewhere.
        found.append(line("tab", "left", "watched" if facts["watched"] else "left", not facts["watched"], None))
        found.append(line("title", "not off", facts["title"], facts["title"] != "off", None))
    else:
        found.append(line("tab", "visible", facts["seen"], facts["seen"], None))
    if loud:
        lease = facts["memory"]["lease"]
        free = lease[0] == facts["tab"] or lease[1] <= facts["wall"]
        found.append(line("other-tab", "silent", "silent" if free else "acting", free, None if free else at + lease[1] - facts["wall"]))
        found.append(attention(facts))
    # Its clock runs on: before the SDK is fetched a rule may be what fetches it (`data-load="interaction"`).
    if not has(QUIET, deed):
        found.append(line("sdk", "ready" if deed == "open" else "settled", facts["sdk"], sdk_lets(deed, facts), None if facts["sdk"] == "failed" else 0))
    return found


def sdk_lets(deed, facts):
    """An open needs the SDK ready. The others need only that no chat can be running that nobody knows of yet."""
    sdk = facts["sdk"]
    unfetched = sdk == "idle" and has(["interaction", "manual"], facts["load"])
    if deed == "open":
        # A dry run fetches nothing: what would be fetched would be there.
        return sdk == "ready" or (facts["dry"] and unfetched)
    return sdk == "ready" or sdk == "failed" or unfetched


def attention(facts):
    """The budget of `data-attention`: what the visitor is busy with holds rules back, and so does, for a time, what a rule just did."""
    seen = "free"
    until = facts["at"]
    for item in facts["attention"]:
        if has(facts["busy"], item):
            # Only an event ends it.
            return line("attention", "free", item, False, None)
        pause = duration(item)
        over = facts["calm-at"] if item == "typing" else None
        if pause != None and facts["attended"] != None:
            over = facts["attended"] + pause
        # What ends last is what is said.
        if over != None and over > until:
            seen = "pause" if pause != None else item
            until = over
    return line("attention", "free", seen, seen == "free", None if seen == "free" else until)


def chat_guard(rule, facts):
    """No chat is waiting or running, unless the rule itself says which chat it wants."""
    for condition in rule["when"]:
        if condition["key"] == "chat":
            return []
    chat = facts["chat"]
    return [] if has(QUIET, rule["do"]) else [line("no-chat", "none, ended", chat, not chat in ["waiting", "chatting"], None)]
