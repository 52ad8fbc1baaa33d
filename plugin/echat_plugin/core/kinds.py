"""What a value of each kind may be. The words for what is not are in `check/problems.py`."""
from echat_plugin.core.declarations import declarations
from echat_plugin.core.lang import number, trim
from echat_plugin.core.values import duration, listing


def digits(value, limits):
    amount = number(value)
    return value if amount != None and amount >= 0 and value.find(".") < 0 else None


def within(amount, limits):
    return amount if amount != None and limits[0] <= amount and amount <= limits[1] else None


def whole(value, limits):
    return within(number(digits(value, limits) or "x"), limits)


def whole_or_off(value, limits):
    return 0 if value == "off" else whole(value, limits)


def span(value, limits):
    return within(duration(value), limits)


def pixels(value, limits):
    """One length for both, or two: side and bottom. `px` may be written."""
    pair = []
    for part in value.split(" "):
        amount = whole(part[: len(part) - 2] if part.endswith("px") else part, limits)
        if part != "" and amount == None:
            return None
        if part != "":
            pair.append(amount)
    return None if len(pair) == 0 or len(pair) > 2 else [pair[0], pair[len(pair) - 1]]


def word(value, limits):
    return value if value in limits else None


def text(value, limits):
    return value if value != "" else None


def safe(value, forbidden):
    """The value, unless it is empty or holds one of the forbidden characters."""
    for sign in forbidden:
        if value.find(sign) >= 0:
            return None
    return text(value, [])


def url(value, limits):
    """An http(s) address or one relative to the page: `javascript:` and the like are refused."""
    colon = value.find(":")
    scheme = value[: colon + 1].lower()
    if colon >= 0 and value[:colon].find("/") < 0 and not scheme in ["http:", "https:"]:
        return None
    return safe(value, [" ", "<", ">", '"'])


def color(value, limits):
    return safe(value, [";", "{", "}", ":", "\\", '"'])


def items(value, limits):
    found = listing(value)
    return None if len(found) == 0 else found


def record(value, limits):
    pairs = declarations(value)
    if pairs == None or len(pairs) == 0:
        return None
    for pair in pairs:
        if pair[1] == "":
            return None
    return pairs


def flag(value, limits):
    """Present is on, as HTML has it; `off` and `false` say no."""
    if value in ["", "on", "true"]:
        return True
    return False if value in ["off", "false"] else None


# kind: how it is read (None: it cannot be)
KINDS = {
    "digits": digits,
    "whole": whole,
    "whole-or-off": whole_or_off,
    "span": span,
    "pixels": pixels,
    "word": word,
    "text": text,
    "url": url,
    "color": color,
    "list": items,
    "record": record,
    "selector": text,
    "flag": flag,
}


def read(kind, limits, value):
    """The value of an attribute's text, or None where it is not what the kind allows."""
    return KINDS[kind](trim(value), limits)
