"""Rules that never get their turn: another, tried before, acts in every moment in which they would."""
from echat_plugin.core.rules.engine import by_priority
from echat_plugin.tools.lint.globs import covers, negatives, positives


def shadowed(rules):
    """(declared, words) for each of the pairs (declared, rule) that another always comes before."""
    in_order = by_priority([rule for _, rule in rules])
    declared = {rule["name"]: each for each, rule in rules}
    for at, late in enumerate(in_order):
        first = next((early for early in in_order[:at] if takes_over(early, late)), None)
        if first:
            yield declared[late["name"]], f'never gets its turn: rule "{first["name"]}" is tried before it, and acts wherever it would'


def takes_over(early, late):
    """Whether the early rule acts in every moment in which the late one would, and leaves nothing for it on that page."""
    return acts_alike(early, late) and capless(early) and all(any(implied(want, has) for has in late["when"]) for want in early["when"])


def acts_alike(early, late):
    """Both open, wait alike, and are quiet alike after the visitor has closed the window."""
    return early["do"] == late["do"] == "open" and early["delay"] <= late["delay"] and early["sample"] is None and early["after-dismiss"] == late["after-dismiss"]


def capless(rule):
    """Whether it acts once on every page, at least."""
    return not rule["cooldown"] and all(scope == "page" for _, scope, _, _ in rule["limit"])


def implied(want, has):
    """Whether the condition `want` holds wherever `has` does."""
    if want["key"] != has["key"]:
        return False
    if want["text"] == has["text"]:
        return True
    if want["kind"] in ("span", "percent"):
        return want["want"] <= has["want"]
    if want["kind"] in ("globs", "words"):
        narrow = positives(has["want"])
        return bool(narrow) and not negatives(want["want"]) and all(any(covers(one, item) for one in positives(want["want"])) for item in narrow)
    return False
