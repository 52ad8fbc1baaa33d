"""The `echat:*` events that tell of the plugin itself; those of the vendor's are in `tools/event_table.py`, in the same form."""

BY = "'launcher' | 'opener' | 'api' | 'rule'"
RULE = ["rule", "string | null", "name of the rule"]
HOW = ["how", "'mini' | 'tab' | 'window'", "where it opens"]

OWN = [
    ["ready", [], "", "the vendor's SDK is ready", []],
    ["before-open", [], "", "the chat is about to open; `preventDefault()` stops it", [
        ["by", BY, "who asked"],
        RULE,
        HOW,
        ["params", "Record<string, unknown>", "the parameters of this open, without the visitor's identity"],
    ]],
    ["open", [], "", "the chat opened", [
        ["by", BY + " | 'vendor'", "who asked"],
        RULE,
        HOW,
    ]],
    ["close", [], "", "the window was put away", [
        ["by", "'visitor' | 'api'", "by whom"],
    ]],
    ["unread", [], "", "the number of unread messages changed", [
        ["count", "number", "how many"],
    ]],
    ["rule", [], "", "a rule fired", [
        ["rule", "string", "its name"],
    ]],
    ["error", [], "", "the chat could not be loaded", [
        ["reason", "'timeout' | 'blocked'", "why"],
    ]],
]
