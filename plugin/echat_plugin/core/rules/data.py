"""The `data` condition: what the site has told by `EchatPlugin.set`, compared. `cart.total >= 200`, `plan = gold*`, `member`."""
from echat_plugin.core.lang import get, glob, has, kind, number, trim, unquote
from echat_plugin.core.values import as_text, compares, parted


def read_data(value):
    """[path, sign, text to compare with]; sign and text are "" where only the path stands. None where it is neither."""
    before, sign, after = parted(value)
    path = trim(before)
    words = unquote(after)
    # There is no "not": `member = false` says what is wanted.
    if path == "" or path.startswith("!") or path.find(" ") >= 0:
        return None
    # Greater and less are for numbers.
    return None if has([">", "<", ">=", "<="], sign) and number(words) == None else [path, sign, words]


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
    if sign == "!=":
        return sort != "record" and not data_holds(seen, [path, "=", words])
    if sort == "list":
        return len([item for item in seen if data_holds(item, want)]) > 0
    text = as_text(seen)
    if sign == "":
        return sort == "record" or not has(["", "0", "false"], text)
    amount = number(text)
    wanted = number(words)
    if amount != None and wanted != None:
        return compares(amount, [sign, wanted])
    return sign == "=" and sort != "record" and glob(words, text)
