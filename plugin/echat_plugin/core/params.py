"""The vendor's parameters, made from our attributes. Nothing empty is ever passed on: the SDK would send it as text."""
from echat_plugin.core.attributes import VENDOR
from echat_plugin.core.lang import get, kind, trim

# Who the visitor is: goes to the vendor, and into no event, log or storage of ours.
PRIVATE = ["metaData", "myData"]


def vendor_name(name):
    """`route-entrance-id` as the vendor writes it: routeEntranceId. (A card has a shorter name besides.)"""
    if name == "echat-card":
        return "visEvt"
    parts = name.split("-")
    result = parts[0]
    for part in parts[1:]:
        result += part[:1].upper() + part[1:]
    return result


def vendor_params(values):
    """The parameters for the SDK from values by attribute name or by the vendor's; a bare text is an entrance tag, as with the vendor."""
    if kind(values) != "record":
        values = {"echatTag": values if kind(values) == "text" else ""}
    params = {}
    for row in VENDOR:
        name = vendor_name(row[0])
        value = get(values, name)
        if value == None:
            value = get(values, row[0])
        if value != None and value != "":
            params[name] = value
    return params


def opener_params(texts):
    """The parameters on an opener's `data-echat-*`, texts by attribute name: each is read as the attribute on our tag is."""
    values = {}
    for row in VENDOR:
        text = get(texts, row[0])
        if text != None:
            values[row[0]] = row[1](trim(text), row[3])
    return vendor_params(values)


def identify(params, identity):
    """Put who the visitor is now into the parameters of what comes: what is not given is gone, as after a logout. Gives whether he
    is another than before."""
    given = vendor_params(identity)
    changed = False
    for name in PRIVATE:
        value = get(given, name) or ""
        changed = changed or value != (get(params, name) or "")
        params[name] = value
    return changed
