"""The `data` condition: what the site has told by `EchatPlugin.set`, compared. `cart.total >= 200`, `plan = gold*`, `member`."""
from echat_plugin.core.lang import get, glob, has, kind, number, trim, unquote
from echat_plugin.core.values import as_text, compares

# The longer ones first: `>=` is no `>`.
SIGNS = ["!=", ">=", "<=", "=", ">", "<"]


def read_data(value):
    """[path, sign, text to compare with]; sign and text are "" where only the path stands. None where it is neither."""
    at = -1
    sign = ""
    for each in SIGNS:
        found = value.find(each)
        if found >= 0 and (at < 0 or found < at):
            at = found
            sign = each
    path = trim(value if at < 0 else value[:at])
    words = "" if at < 0 else unquote(trim(value[at + len(sign) :]))
    # There is no "not": `member = false` says what is wanted.
    if path == "" or path.startswith("!") or path.find(" ") >= 0:
        return None
    # Greater and less are for numbers.
    if has([">", "<", ">=", "<="], sign) and number(words) == None:
        return None
    return [path, sign, words]


def look_up(data, path):
    """The value a site has set under this path, as `{cart: {total: 5}}` or as `cart.total`; None where there is none."""
    found = get(data, path)
    if found != None:
        return found
    value = data
    for part in path.split("."):
        value = get(value, part) if kind(value) == "record" else None
    return value


def data_holds(seen, want):
    """Whether a value is as it is wanted: as numbers where both are, else as texts, `*` for any run of characters; of a list, any item.

    What is not set holds never, `!=` included.
    """
    path, sign, words = want
    sort = kind(seen)
    if sort == "none":
        return False
    if sort == "list":
        hits = [item for item in seen if data_holds(item, [path, "=" if sign == "!=" else sign, words])]
        return len(hits) == 0 if sign == "!=" else len(hits) > 0
    if sign == "":
        return sort == "record" or not has(["", "0", "false"], as_text(seen))
    amount = number(as_text(seen))
    if amount != None and number(words) != None:
        same = amount == number(words)
        return not same if sign == "!=" else compares(amount, [sign, number(words)])
    if sort == "record" or not has(["=", "!="], sign):
        return False
    return glob(words, as_text(seen)) == (sign == "=")
