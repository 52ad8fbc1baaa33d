"""What the vendor's labels hold, brought to the types our events promise. JSON text and records are both taken."""
from echat_plugin.core.lang import from_json, get, kind, number, text, trim
from echat_plugin.core.params import PRIVATE

# Where the vendor's paths begin, such as `/res/emoji/32/ws.png` (visitor API, section 13, newMsg).
BASE = "https://es.echatsoft.com"


def record_of(label):
    """The label's record, or None where it is none."""
    found = from_json(label) if kind(label) == "text" else label
    return found if kind(found) == "record" else None


def words(value):
    """A text; numbers are written out, all else is empty."""
    if kind(value) == "number":
        return text(value)
    return value if kind(value) == "text" else ""


def amount(value):
    """A number, or None. A build may give numbers as text."""
    return number(words(value))


def personal(text):
    """Whether a text may bear who the visitor is: that never leaves in an event."""
    return len([name for name in PRIVATE if text.find(name) >= 0]) > 0


def address(value):
    """An absolute http(s) address, else empty: `javascript:` and `data:` are none. Nor is one that bears the visitor's identity."""
    found = trim(words(value))
    if found.startswith("/"):
        found = ("https:" if found.startswith("//") else BASE) + found
    scheme = found.split("//")[0].lower()
    return found if scheme in ["http:", "https:"] and not personal(found) else ""


def reader(fields):
    """A function of a label: the record of these fields [how they are read, their names], and of no others; None where the label
    is no record."""

    def read(label):
        found = record_of(label)
        if found == None:
            return None
        detail = {}
        for take, names in fields:
            for name in names.split(" "):
                detail[name] = take(get(found, name))
        return detail

    return read
