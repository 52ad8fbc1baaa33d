"""The seam between Python and JavaScript.

Everything the two languages would answer differently goes through here: each function is written twice, here and in
`lang.js` beside this file (which the build takes in place of this one), and both answer the same, byte for byte.
`tests/parity` proves it. The rest of the code stays plain Python.
"""
import functools
import json
import re
import urllib.parse

SPACES = " \t\n\r\f"


def get(record, key):
    """The record's own value of `key`, or None. Safe for keys a page supplies ("constructor", "__proto__")."""
    return record.get(key)


def keys(record):
    """The record's own keys, in the order they were added. (Keys that look like whole numbers are not allowed.)"""
    return list(record)


def copy(record):
    """A new record with the same values."""
    return dict(record)


def fill(record, others):
    """Put what the others have into the record, the last over the first, and give it; one that is None has nothing."""
    for other in others:
        record.update(other or {})
    return record


def kind(value):
    """What a value from outside is: none, bool, number, text, list, function or record."""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return "bool"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "text"
    if isinstance(value, (list, tuple)):
        return "list"
    return "function" if callable(value) else "record"


def text(number):
    """A number as JavaScript prints it: 3, not 3.0."""
    return str(int(number)) if number == int(number) else repr(number)


def number(string):
    """The number a decimal string ("30", "-1.5") stands for, or None."""
    body = string[1:] if string.startswith("-") else string
    whole, dot, part = body.partition(".")
    if not (whole.isascii() and whole.isdigit()) or (dot and not (part.isascii() and part.isdigit())):
        return None
    value = float(string)
    return int(value) if value == int(value) else value


def trim(string):
    """The string without white space (the five characters HTML calls white space) at its ends."""
    return string.strip(SPACES)


def join(parts, separator):
    """The strings of a list as one string."""
    return separator.join(parts)


def replace(string, old, new):
    """The string with every `old` replaced by `new`."""
    return string.replace(old, new)


def has(items, item):
    """Whether a list holds a text, number, bool or None."""
    return item in items


def glob(pattern, string):
    """Whether the whole string matches the pattern, in which `*` stands for any run of characters."""
    return _compiled(pattern).fullmatch(string) is not None


# A quoted text; it opens only where a value starts: `don't` is a word.
BLANK = "[ \\n\\t]*"
QUOTED = BLANK + "!?" + BLANK + "(?:\"[^\"]*\"|'[^']*')"


def cut(string, separator):
    """The pieces between separators (one character) that stand outside quotes. Empty pieces may be among them."""
    return re.findall(f"(?:{QUOTED})?(?:(?!{separator})[:,]{QUOTED}|[^{separator}])*", string)


def divide(string, pattern):
    """What stands between the matches of a regular expression (one that both languages read alike), and, between each two of
    these, what its groups matched: None where a group took no part."""
    return re.split(pattern, string)


def unquote(string):
    """The string without the pair of quotes around it, if it has one."""
    return re.sub("^([\"'])(.*)\\1\\Z", "\\2", string, flags=re.DOTALL)


def encode(string):
    """A string as a URL component (`encodeURIComponent`); what cannot be encoded (a lone surrogate) gives ""."""
    try:
        return urllib.parse.quote(string, safe="!~*'()")
    except UnicodeEncodeError:
        return ""


def units(string):
    """The UTF-16 code units of a string, as numbers: what JavaScript calls its characters."""
    raw = string.encode("utf-16-le", "surrogatepass")
    return [raw[at] + 256 * raw[at + 1] for at in range(0, len(raw), 2)]


def decode(string):
    """A URL component as a string (`decodeURIComponent`); a malformed one stays as it is."""
    # quote() is lenient where decodeURIComponent throws: on a percent sign that starts no escape.
    hexadecimal = "0123456789abcdefABCDEF"
    for at in range(len(string)):
        pair = string[at + 1 : at + 3]
        if string[at] == "%" and not (len(pair) == 2 and pair[0] in hexadecimal and pair[1] in hexadecimal):
            return string
    try:
        return urllib.parse.unquote(string, errors="strict")
    except UnicodeDecodeError:
        return string


@functools.lru_cache(maxsize=1000)
def _compiled(pattern):
    return re.compile(".*".join(map(re.escape, pattern.split("*"))), re.DOTALL)


def _whole(digits):
    value = float(digits)
    return int(value) if value == int(value) else value


def _refuse(name):
    raise ValueError(name)


def _ordered(pairs):
    # As JavaScript has them: names that are array indexes first, by number.
    record = dict(pairs)
    numbers = [name for name in record if re.fullmatch("0|[1-9][0-9]{0,9}", name) and int(name) < 2**32 - 1]
    return {name: record[name] for name in [*sorted(numbers, key=int), *record]} if numbers else record


def from_json(string):
    """The value a JSON text stands for, or None where it is not JSON."""
    try:
        return json.loads(string, parse_float=_whole, parse_constant=_refuse, object_pairs_hook=_ordered)
    except (ValueError, TypeError, OverflowError, RecursionError):
        return None


def to_json(value):
    """A value as compact JSON."""
    return json.dumps(_plain(value), separators=(",", ":"), ensure_ascii=False)


def _plain(value):
    # JavaScript has one kind of number: 1500.0 is 1500 there.
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, (list, tuple)):
        return [_plain(each) for each in value]
    return {key: _plain(each) for key, each in value.items()} if isinstance(value, dict) else value


def chain(lists):
    """One list of all items: `+` between lists would join their texts in JavaScript."""
    return [item for items in lists for item in items]


def order(items, rank):
    """The items by ascending `rank(item)`, equals in the order they came."""
    return sorted(items, key=rank)


def for_people(help_text):
    """Help for people and tools. The JavaScript twin drops it: what ships does not pay for it."""
    return help_text
