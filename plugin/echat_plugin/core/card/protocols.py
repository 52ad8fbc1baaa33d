"""The vendor's links with a protocol (visitor API, visEvt table): `http('https://…','blank')`, `xcx('/pages/a','switchTab')`, `apiUrl(7,'hash')`.

A site writes them as the vendor does, without the quotes, as a plain address (`/p/55`, or `/p/55 inner`), or as a record
`{"xcx": "/pages/a", "open": "switchTab"}`; what comes out is always quoted as the vendor wants it.
"""
from echat_plugin.core.card.addresses import absolute
from echat_plugin.core.lang import get, has, kind, number, trim, unquote
from echat_plugin.core.values import as_text

# Each with its ways of opening; the first is meant where none is named.
OPENS = {
    "http": ["blank", "inner"],
    "xcx": ["navigateTo", "redirectTo", "switchTab"],
    "apiUrl": ["reload", "hash"],
}
# Mini programs are the visitor's, pages of the business system the agent's.
ALLOWED = {"urlForVisitor": ["http", "xcx"], "urlForStaff": ["http", "apiUrl"]}


def protocol(field, value, page):
    """The link as the vendor reads it; "" where it is none that this field may hold."""
    name = "http"
    if kind(value) == "record":
        for each in ALLOWED[field]:
            if get(value, each) != None:
                name = each
        how = get(value, "open")
        value = as_text(get(value, name))
    else:
        value = trim(as_text(value))
        inner = value.find("(")
        if inner > 0 and value.endswith(")") and get(OPENS, value[:inner]) != None:
            name = value[:inner]
            pair = halves(value[inner + 1 : len(value) - 1], ",", OPENS[name])
        else:
            pair = halves(value, " ", OPENS[name])
        value = pair[0]
        how = pair[1]
    if how == None:
        how = OPENS[name][0]
    if not has(ALLOWED[field], name) or not has(OPENS[name], how):
        return ""
    return written(name, value, how, page)


def halves(text, separator, opens):
    """What to open, and how: the last word where it is one of the ways, or looks like one that does not exist; else None."""
    at = text.rfind(separator)
    last = unquote(trim(text[at + 1 :]))
    if at < 0 or not (has(opens, last) or (separator == "," and last.find("/") < 0)):
        return [unquote(trim(text)), None]
    return [unquote(trim(text[:at])), last]


def written(name, value, how, page):
    end = ",'" + how + "')"
    if name == "http":
        address = absolute(value, page)
        return "http('" + address + "'" + end if address else ""
    if not plain(value):
        return ""
    # A page of the business system has a number, as the vendor writes it.
    return name + "(" + (value if name == "apiUrl" and number(value) != None else "'" + value + "'") + end


def plain(value):
    """Whether a path or a page's id can stand between quotes as it is."""
    for sign in ["'", '"', "\\", "(", ")", "<", ">", ":", " ", ",", "\n", "\t"]:
        if value.find(sign) >= 0:
            return False
    return value != ""


def target(link):
    """The address of an http link, "" of any other."""
    return link[6 : link.rfind("','")] if link.startswith("http('") else ""
