"""What is always in force, whatever a rule says. Each guard is one line of the explanation, like a condition."""
from echat_plugin.core.rules.caps import line


def guards(facts):
    """The guards that are the same for every rule."""
    lease = facts["memory"]["lease"]
    free = lease[0] == facts["tab"] or lease[1] <= facts["wall"]
    return [
        line("on", "the plugin is on", facts["on"], facts["on"], None),
        line("launcher", "the chat is wanted here", facts["wanted"], facts["wanted"], None),
        line("window", "close", facts["mini"], facts["mini"] != "open" and not facts["opening"], None),
        line("tab", "visible", facts["visible"], facts["visible"], None),
        line("other-tab", "silent", "silent" if free else "acting", free, None if free else facts["at"] + lease[1] - facts["wall"]),
        # Before the SDK is fetched a rule may be what fetches it (`data-load="interaction"`): its clock must run.
        line("sdk", "ready", facts["sdk"], facts["sdk"] == "ready", 0 if facts["sdk"] == "idle" else None),
    ]


def chat_guard(rule, facts):
    """No chat is waiting or running, unless the rule itself says which chat it wants."""
    for condition in rule["when"]:
        if condition["key"] == "chat":
            return []
    chat = facts["chat"]
    return [line("no-chat", "none, ended", chat, not chat in ["waiting", "chatting"], None)]
