"""Parameters on their way from the page to the chat link: which are taken, as what text, and which one wins (§2, api 2)."""

from echat_plugin.core.lang import from_json, get, keys, kind, text, to_json

INIT = [
    "mini", "domain", "companyId", "echatTag", "myData", "metaData", "info", "routeEntranceId", "lan", "visEvt",
    "pcMiniWinParam", "partScreen", "loaderHost", "echatIframeDisable", "echatInnerFrame", "chatWindowParam",
]
OPEN = ["visEvt", "lan", "echatTag", "info", "myData", "metaData", "fastQuestion", "routeEntranceId", "chatWindowParam"]


def known(sdk, names):
    return [name for name in names if name != "chatWindowParam" or sdk["manner"]["window_param"]]


def as_text(sdk, value):
    """A value as the SDK sends it: text as it is, everything else as JSON, "" where there is nothing to send.

    null is the text "null" in the observed manner; undefined (JavaScript only) is nothing in both.
    """
    found = kind(value)
    if found == "text":
        return value
    if found == "number":
        return text(value)
    if found == "function" or found == "none" and not sdk["manner"]["null_is_text"]:
        return ""
    written = to_json(value)
    return "" if written == None else written


def take(sdk, given, names):
    """The parameters of `given` that are among `names`, as texts. What is no record has none."""
    taken = {}
    if kind(given) == "record":
        for name in known(sdk, names):
            if name in given:
                value = as_text(sdk, given[name])
                if value != "":
                    taken[name] = value
    return taken


def take_init(sdk, given):
    """`initParam`: merged into what earlier calls said."""
    taken = take(sdk, given, INIT)
    for name in keys(taken):
        sdk["params"][name] = taken[name]


def take_open(sdk, given):
    """What an open call or getChatPageUrl says for its link: a record, or (observed) the text of an echatTag."""
    if kind(given) == "text" and given != "" and sdk["manner"]["text_is_tag"]:
        return {"echatTag": given}
    return take(sdk, given, OPEN)


def pick(sdk, own, name):
    """The text of a parameter for one link, or None: the call's own, else the last card, else what initParam said."""
    if get(own, name) != None:
        return own[name]
    if name == "visEvt" and sdk["card"] != None:
        return to_json(sdk["card"])
    return get(sdk["params"], name)


def record_of(value):
    """A structured parameter (pcMiniWinParam, chatWindowParam) given as record or JSON text, as a record."""
    found = from_json(value) if kind(value) == "text" else value
    return found if kind(found) == "record" else {}
