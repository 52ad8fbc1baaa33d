"""Which form of a text goes with a number, as CLDR has it: the rules that more than one language has.

(The `many` that Romance languages have for whole millions nobody has messages for.)
"""


def alike(count):
    return "other"


def single(count):
    return "one" if count == 1 else "other"


def up_to_one(count):
    return "one" if count <= 1 else "other"
