"""The kinds of attributes: how the text of each is read. What cannot be read is None; the words for that are in `check/problems.py`.

A kind is a function of the trimmed text and of the limits that stand in the table of attributes.
"""
from echat_plugin.core.declarations import declarations
from echat_plugin.core.lang import from_json, has, keys, kind, number, replace, unquote
from echat_plugin.core.lang import text as shown
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
        if part != "":
            pair.append(whole(replace(part, "px", ""), limits))
    return None if has(pair, None) or len(pair) == 0 or len(pair) > 2 else [pair[0], pair[len(pair) - 1]]


def word(value, limits):
    return value if has(limits, value) else None


def text(value, limits):
    return value if value != "" else None


def terms(value, limits):
    """How consent is told. Whatever stands there, nothing at all too, means that it is needed; the consent part reads it."""
    return value or "required"


def selector(value, limits):
    return text(value, limits)


def word_or_selector(value, limits):
    """One of the words, or a selector with a class, id or attribute (a bare name is a slip of a word), told from a word by a comma before it."""
    return word(value, limits) or ("," + value if value and safe(value, ["#", ".", "["]) == None else None)


def safe(value, forbidden):
    """The value, unless it is empty or holds one of the forbidden characters."""
    for sign in forbidden:
        if value.find(sign) >= 0:
            return None
    return text(value, [])


def url(value, limits):
    """An http(s) address or one relative to the page: `javascript:` and the like are refused."""
    scheme = value.split("/")[0].lower()
    return safe(value, [" ", "<", ">", '"']) if scheme.find(":") < 0 or scheme in ["http:", "https:"] else None


def color(value, limits):
    return safe(value, [";", "{", "}", ":", "\\", '"'])


def comma_list(value, limits):
    found = listing(value)
    return None if len(found) == 0 else found


def budget(value, limits):
    """A comma list of words and times; the last of the words, `off`, stands alone."""
    found = listing(value)
    for item in found:
        if duration(item) == None and (not has(limits, item) or (item == "off" and len(found) > 1)):
            return None
    return None if len(found) == 0 else found


def record(value, limits):
    """A record as the vendor takes it: JSON as it is; of declarations, numbers and booleans become what they say."""
    if value.startswith("{"):
        return filled(from_json(value))
    found = {}
    for key, words in declarations(value):
        amount = number(words)
        if key == "__proto__":
            continue
        # An order number with leading zeros or of twenty digits is a text.
        if amount != None and shown(amount) == words:
            found[key] = amount
        else:
            found[key] = words == "true" if words in ["true", "false"] else unquote(words)
    return filled(found)


def filled(record):
    """The record, unless there is nothing in it, or nothing for a key."""
    if kind(record) != "record":
        return None
    names = keys(record)
    for key in names:
        if record[key] == None or record[key] == "":
            return None
    return record if len(names) > 0 else None


def flag(value, limits):
    """Present is on, as HTML has it; `off` and `false` say no."""
    if value in ["", "on", "true"]:
        return True
    return False if value in ["off", "false"] else None
