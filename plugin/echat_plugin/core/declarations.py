"""The one small syntax, `key: value; key: value`, as in `style=""`. JSON is taken wherever a declaration list is."""
from echat_plugin.core.lang import from_json, get, keys, kind, trim
from echat_plugin.core.values import as_text, cut


def declarations(string):
    """The pairs [key, value] of a declaration list or of a JSON object, in order; None where JSON is malformed.

    A key without a value (`exit-intent`) has the value "". Values keep their quotes: who reads a value knows whether
    it is a list or one text.
    """
    string = trim(string)
    if string.startswith("{"):
        record = from_json(string)
        return None if kind(record) != "record" else [[key, as_text(get(record, key))] for key in keys(record)]
    pairs = []
    for piece in cut(string, ";"):
        colon = piece.find(":")
        key = trim(piece if colon < 0 else piece[:colon])
        if key != "":
            pairs.append([key, "" if colon < 0 else trim(piece[colon + 1 :])])
    return pairs
