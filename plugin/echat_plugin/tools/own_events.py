"""The `echat:*` events that tell of the plugin itself; those of the vendor's are in `tools/event_table.py`, in the same form.

`evaluate` is both: a rule's of a dry run, and the vendor's rating. Once rules are read, the rules part adds `fingerprint` to the detail of each event, whosever it is.
"""

BY = "'launcher' | 'opener' | 'api' | 'rule' | 'teaser' | 'preview'"
DEED = "RuleDeed"
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
    ["rule", [], "", "a rule acted", [
        ["rule", "string", "its name"],
        ["do", DEED, "what it did"],
        ["text", "string", "its text"],
    ]],
    ["exposure", [], "", "a rule with `sample` had its turn", [
        ["rule", "string", "its name"],
        ["group", "'in' | 'out'", "whether the visitor is in the sample: only then it acts"],
    ]],
    ["evaluate", [], "", "in a dry run, a rule would have had its turn", [
        ["rule", "string", "its name"],
        ["do", DEED, "what it would have done"],
        ["acts", "boolean", "whether the visitor is in its sample"],
        ["checks", "RuleCheck[]", "what was looked at"],
    ]],
    ["consent", [], "", "the visitor's consent was given or withdrawn", [
        ["given", "boolean", "which"],
        ["by", "'api' | 'cookie' | 'event'", "who told"],
    ]],
    ["error", [], "", "the chat could not be loaded", [
        ["reason", "'timeout' | 'blocked'", "why"],
    ]],
]
