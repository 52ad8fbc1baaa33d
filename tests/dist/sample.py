"""Every construct of the subset once: tests/dist/test_transcription.py compares what both languages answer."""
from echat_plugin.core.lang import copy, get, keys, text

KEY = "key"
PAIRS = [["a", 1], ["b", 2]]
FIRST, SECOND = "first", "second"


def records():
    made = {"plain": 1, "default": 2, KEY: {"inner": [KEY, {KEY: 3}]}}
    made["new"] = get(made, "constructor")
    made["plain"] += 4
    made["twin"] = made["other"] = "both"
    del made["default"]
    return [made, keys(made), copy(made), "plain" in made, "toString" in made, "default" not in made]


def texts(given):
    parts = [given[1:3], given[:2], given[2:], given[:], given[-3:], given[1:-1], (given if KEY else KEY)[1:], len(given + KEY)]
    return [parts, given.split("b"), given.upper(), (given + KEY).upper(), (given or KEY).lower(), given.lower(), given.find("c"), given.rfind("b"), given.startswith("a"), given.endswith("x"),
            "b" in given, given in ("abcab", FIRST), given not in [SECOND], [c for c in given]]


def numbers(a, b):
    total = a
    total += b
    total -= 1
    total *= 2
    total %= 5
    total //= 2
    return [a % b, -a % b, a % -b, -a // b, a // -b, a / b, -(a - b), min(a, b, 1), max(a, b), abs(-a), total, 0 <= a < 10 < b, 4 % -2]


def equality():
    nothing = None
    return [nothing == None, nothing != None, "1" == 1, 0 == "", "a" == "a", 1 != 1, "" == False, not nothing, nothing or "x", 0 and 1]


def unpacking(pair):
    a, b = pair
    a, b = b, a
    (c, d), e = [a, b], 5
    left = right = 7
    made = [0, 0]
    made[0], made[1] = d, c
    counter = 0

    def count():
        nonlocal counter, a
        counter += 1
        a, inner = counter, b
        counter = counter + 10
        return inner

    return [count(), count(), counter, a, b, c, d, e, left, right, made, FIRST, SECOND]


def loops(numbers):
    seen = []
    for i in range(3):
        seen.append(i)
    for i in range(2, 9, 3):
        seen.append(i)
    for i in range(3, 0, -1):
        seen.append(i)
    for name, value in PAIRS:
        if value == 2:
            continue
        seen.append(name)
    for number in numbers:
        if number > 2:
            break
        seen.append(number)
    while len(seen) > 0 and seen[len(seen) - 1] != "a":
        seen.pop()
    pairs = [[x, y] for x in numbers if x != 2 for y in seen[:2] if y < x]
    return [seen, pairs, [value * 2 for name, value in PAIRS], [i for i in range(4) if i % 2 == 1]]


def functions():
    add = lambda a, b: a + b
    table = {"add": add, "make": lambda n: lambda m: n - m}
    usual = {"then": 1}
    return [table["add"](1, 2), table["make"](5)(3), (lambda: {"a": 1, KEY: [2]})(), usual["then"] if add else None]


def precedence(a, b, c):
    return [a - (b - c), a / (b * c), (a + b) // c, (a + b) * c, (a + b) % c, -(a + b), a - -b, not (a == b), (a and b) == c, (a or b) and c,
            a or b and c, (a if b else c) + 1, (1 if a else 2) if b else 3, (a == b) == (b == c), not a in [b], len(str_of(a) + "x") * 2,
            (lambda: a)() + 1, [a, b][1] + c, {"a": a}["a"], [x + 1 for x in [a, b]][0], a - b - c, a - (b + c), a * (b // c), -(-a)]


def str_of(number):
    return "n" + text(number)


def main():
    return [records(), texts("abcab"), numbers(7, 3), numbers(2, 11), equality(), unpacking([1, 2]), loops([1, 2, 3]), functions(), precedence(7, 3, 2)]
