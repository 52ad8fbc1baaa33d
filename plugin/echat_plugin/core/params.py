"""The vendor's parameters, made from our attributes. Nothing empty is ever passed on: the SDK would send it as text."""
from echat_plugin.core.declarations import declarations
from echat_plugin.core.lang import copy, get, keys, kind, number, text
from echat_plugin.core.values import unquote

# attribute: the vendor's name (visitor API, sections 2 and 19)
NAMES = [
    ["company-id", "companyId"],
    ["echat-tag", "echatTag"],
    ["lan", "lan"],
    ["meta-data", "metaData"],
    ["my-data", "myData"],
    ["route-entrance-id", "routeEntranceId"],
    ["vis-evt", "visEvt"],
    ["chat-window-param", "chatWindowParam"],
    ["pc-mini-win-param", "pcMiniWinParam"],
]

RECORDS = ["vis-evt", "chat-window-param", "pc-mini-win-param"]


def vendor_params(values):
    """The parameters for the SDK from values by attribute name: texts as they are, declarations as records."""
    params = {}
    for name, key in NAMES:
        value = get(values, name)
        if value != None and value != "":
            params[key] = record_of(value) if kind(value) == "list" else value
    return params


def record_of(pairs):
    """A record of declarations; numbers and booleans become what they say."""
    record = {}
    for key, value in pairs:
        amount = number(value)
        # An order number with leading zeros or of twenty digits is a text.
        if amount != None and text(amount) == value:
            record[key] = amount
        else:
            record[key] = value == "true" if value in ["true", "false"] else unquote(value)
    return record


def cleaned(params):
    """The parameters a caller gave, without the empty ones; a bare text is an entrance tag, as with the vendor."""
    if kind(params) == "text":
        return {"echatTag": params} if params else {}
    result = {}
    if kind(params) == "record":
        for pair in NAMES:
            value = get(params, pair[1])
            if value != None and value != "":
                result[pair[1]] = value
    return result


def opener_params(values):
    """The parameters on an opener's `data-echat-*`: texts by attribute name; declarations and JSON become records."""
    found = copy(values)
    for key in keys(values):
        if key in RECORDS:
            found[key] = declarations(values[key])
    return vendor_params(found)
