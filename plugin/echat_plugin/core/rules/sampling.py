"""A stable split of the visitors, and a mark for the set of rules: both are one small hash.

It need not be secret, only the same in Python and JavaScript, and even: all its numbers stay below 2^53.
"""
from echat_plugin.core.lang import text, units

PRIME = 2147483647


def digest(string):
    """A whole number below 2^31 - 1."""
    found = 7
    for unit in units(string):
        found = (found * 65599 + unit) % PRIME
    # Neighbours are to fall far apart, and not all by the same: each turn multiplies by what the number itself gives.
    for turn in range(4):
        found = (found * (found % 8191 + 48271) + turn) % PRIME
    return found


def share(visitor, rule):
    """Where this visitor stands for this rule: 0 to 99.99, the same on every page and in every tab."""
    return digest(visitor + "/" + rule) % 10000 / 100


def fingerprint(string):
    """A short text that tells two sets of rules apart."""
    return text(digest(string))
