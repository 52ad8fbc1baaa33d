"""Rules that can never act: conditions that exclude each other, or a place where the chat is not wanted."""
from itertools import combinations

from echat_plugin.core.rules.conditions import CONDITIONS
from echat_plugin.core.rules.matching import ITEMS, any_of
from echat_plugin.core.values import compares
from echat_plugin.tools.lint.globs import covers, negatives, overlap, positives
from echat_plugin.tools.lint.hours import hours_never

LEAST = {"visits": 1, "pages": 1}


def never(rule, config):
    """(code, words) of each reason for which the rule can never act."""
    by_key = {}
    for condition in rule["when"]:
        by_key.setdefault(condition["key"], []).append(condition)
    for key, conditions in by_key.items():
        check = CHECKS.get(conditions[0]["kind"])
        if check and check(key, conditions):
            code = "hours-never" if key == "hours" else "rule-never"
            yield code, f"can never act: {quoted(conditions)} " + ("is never true" if len(conditions) == 1 else "are never true together")
    for first, second in between(by_key):
        yield "rule-never", f"can never act: {quoted([first, second])} are never true together"
    hidden = [item for item in config["launcher-hide"] if everywhere(item, by_key)]
    if hidden:
        yield "rule-never", f'can never act: data-launcher-hide has "{hidden[0]}", and where the launcher is hidden no rule opens the chat'
    if rule["sample"] == 0:
        yield "rule-never", 'can never act: "sample: 0%"'


def quoted(conditions):
    return " and ".join(f'"{each["key"]}: {each["text"]}"' if each["text"] else f'"{each["key"]}"' for each in conditions)


def no_text(key, conditions):
    """No text matches all patterns."""
    unwanted = [item for each in conditions for item in negatives(each["want"])]
    wanted = [positives(each["want"]) for each in conditions]
    left = [[item for item in items if not any(covers(one, item) for one in unwanted)] for items in wanted if items]
    return not all(left) or any(not any(overlap(a, b) for a in one for b in other) for one, other in combinations(left, 2))


def no_word(key, conditions):
    """None of the words a fact can be is left."""
    return not possible(key, conditions)


def possible(key, conditions):
    return [word for word in CONDITIONS[key][1:] if all(any_of(each["want"], ITEMS["words"], word) for each in conditions)]


def no_number(key, conditions):
    """No whole number satisfies all comparisons."""
    return not numbers(key, conditions)


def numbers(key, conditions):
    """The numbers that tell all cases apart, and satisfy the comparisons."""
    least = LEAST.get(key, 0)
    edges = {least, *(int(each["want"][1]) + step for each in conditions for step in (-1, 0, 1))}
    return [edge for edge in sorted(edges) if edge >= least and all(compares(edge, each["want"]) for each in conditions)]


CHECKS = {"globs": no_text, "words": no_word, "compare": no_number, "hours": lambda key, conditions: hours_never(conditions)}


def between(by_key):
    """Pairs of conditions with different names that exclude each other."""
    visitor, visits = by_key.get("visitor", []), by_key.get("visits", [])
    if visitor and visits:
        kinds = {"new" if number == 1 else "returning" for number in numbers("visits", visits)}
        if not kinds & set(possible("visitor", visitor)):
            yield visitor[0], visits[0]
    for there in by_key.get("present", []):
        for gone in by_key.get("absent", []):
            if there["want"] == gone["want"]:
                yield there, gone


def everywhere(item, by_key):
    """Whether an item of `data-launcher-hide` is in force wherever the rule could act."""
    if item in CONDITIONS["device"][1:]:
        return possible("device", by_key.get("device", [])) == [item]
    return any(positives(each["want"]) and all(covers(item, one) for one in positives(each["want"])) for each in by_key.get("path", []))
