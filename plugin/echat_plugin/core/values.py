"""Reading the values of the one small syntax: durations, numbers, comparisons, percentages and comma lists."""
from echat_plugin.core.lang import cut, divide, kind, number, text, trim, unquote

UNITS = [["ms", 1], ["s", 1000], ["m", 60000], ["h", 3600000], ["d", 86400000]]


def duration(string):
    """Milliseconds of `500ms 30s 5m 2h 7d` (a fraction is fine, `0` needs no unit), or None."""
    for unit, size in UNITS:
        if string.endswith(unit):
            amount = number(trim(string[: len(string) - len(unit)]))
            if amount != None and amount >= 0:
                return amount * size
    return 0 if string == "0" else None


def parted(string):
    """[before, sign, after] at the first sign of a comparison; without one all of it stands before."""
    pieces = divide(string, "(!=|[<>]=?|=)")
    sign = pieces[1] if len(pieces) > 1 else ""
    return [pieces[0], sign, trim(string[len(pieces[0]) + len(sign) :])]


def comparison(string):
    """`>= 3` as [">=", 3]; a bare number means `=`. None where it is neither."""
    before, sign, after = parted(string)
    if sign == "":
        sign = "="
        after = before
    elif before != "" or sign == "!=":
        return None
    amount = number(after)
    return None if amount == None else [sign, amount]


def compares(value, wanted):
    """Whether a number satisfies a comparison: its sign names each way in which it may stand to the other."""
    return ("=" if value == wanted[1] else "<" if value < wanted[1] else ">") in wanted[0]


def percentage(string):
    """`60%` as 60, or None."""
    amount = number(string[: len(string) - 1]) if string.endswith("%") else None
    return amount if amount != None and 0 <= amount and amount <= 100 else None


def listing(string):
    """A comma list as a list of strings. Quotes keep a comma (`"a, b", c`); empty items are dropped."""
    items = []
    for piece in cut(string, ","):
        item = unquote(trim(piece))
        if item != "":
            items.append(item)
    return items


def entry_of(entries, name):
    """The list among these that begins with the name; one that knows nothing where there is none."""
    for entry in entries:
        if entry[0] == name:
            return entry
    return [name, None, None]


def short(string):
    """What a warning repeats of a value: enough to recognise it."""
    return string if len(string) <= 80 else string[:80] + "…"


def as_text(value):
    """A JSON value as the text an attribute would have held: a list as a comma list."""
    sort = kind(value)
    if sort == "list":
        result = ""
        for item in value:
            result += (", " if result != "" else "") + '"' + as_text(item) + '"'
        return result
    if sort == "number":
        return text(value)
    if sort == "bool":
        return "true" if value else "false"
    return value if sort == "text" else ""
