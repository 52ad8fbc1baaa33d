"""The one small syntax, `key: value; key: value`, as in `style=""`. JSON is taken wherever a declaration list is."""
from echat_plugin.core.lang import cut, trim


def declarations(string):
    """The pairs [key, value] of a declaration list, in order.

    A key without a value (`exit-intent`) has the value "". Values keep their quotes: who reads a value knows whether
    it is a list or one text.
    """
    pairs = []
    for piece in cut(string, ";"):
        colon = piece.find(":")
        key = trim(piece if colon < 0 else piece[:colon])
        if key != "":
            pairs.append([key, "" if colon < 0 else trim(piece[colon + 1 :])])
    return pairs
