"""What two patterns with `*` have in common."""
from functools import lru_cache

from echat_plugin.core.lang import glob


@lru_cache(maxsize=None)
def overlap(one, other):
    """Whether some text matches both."""
    if not one or not other:
        return not (one + other).strip("*")
    if one[0] == "*":
        return overlap(one[1:], other) or overlap(one, other[1:])
    if other[0] == "*":
        return overlap(other, one)
    return one[0] == other[0] and overlap(one[1:], other[1:])


def covers(wide, narrow):
    """Whether whatever matches `narrow` matches `wide`: a `*` of the narrow one is a sign that only a `*` of the wide one can match."""
    return glob(wide, narrow)


def positives(items):
    return [item for item in items if not item.startswith("!")]


def negatives(items):
    return [item[1:] for item in items if item.startswith("!")]
