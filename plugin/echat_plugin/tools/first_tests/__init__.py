"""First tests for the rules of a page: from the conditions of each a visit is made in which it should act, and played. What acts is written down."""
import re

from echat_plugin.tools.first_tests.meeting import Visit, clock_words, visit_for
from echat_plugin.tools.kit.options import visitor_options
from echat_plugin.tools.kit.shop import Shop


def write_tests(page, site, where):
    """The text of the file, how many rules are tested, and the names of those that are left to do."""
    done, left, parts = 0, [], []
    for rule in page.rules:
        visit = visit_for(rule, page)
        if not visit.unknown and acts(rule, visit, page, site):
            parts += [fires(rule, visit, where), quiet(rule, visit, page, site, where)]
            done += 1
        else:
            left.append(rule["name"])
            parts.append(to_do(rule, visit, where))
    head = f'"""Tests of the chat on {where}. Written by `echat-plugin init-tests`; now they are yours."""\n'
    if left:
        head += "import pytest\n"
    return head + "\n\n" + "\n\n\n".join(filter(None, parts)) + "\n", done, left


def played(visit, page, site, verbs=None):
    shop = Shop(page, site, visitor_options(**visit.options), visit.address)
    for verb, *arguments in visit.verbs if verbs is None else verbs:
        getattr(shop, verb)(*arguments)
    return shop


def acts(rule, visit, page, site):
    try:
        return played(visit, page, site).rule(rule["name"]).fired
    except Exception:  # whatever stops the visit is left to the test's author
        return False


def begin(visit, where):
    options = {} if where == visit.address else {"path": visit.address}
    words = "".join(f", {name}={value!r}" for name, value in {**options, **visit.options}.items())
    return f"    shop = visit({where!r}{words})".replace("'", '"')


def lines(verbs):
    return [f"    shop.{verb}({', '.join(quoted(each) for each in arguments)})" for verb, *arguments in verbs]


def quoted(value):
    if not isinstance(value, str):
        return repr(value).replace("'", '"')
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def name_of(rule):
    return re.sub(r"\W", "_", rule["name"])


def claim(rule):
    if rule["do"] == "open":
        return f'    assert shop.chat.opened_by == "{rule["name"]}"'
    if rule["do"] == "teaser":
        return f"    assert shop.teaser == {quoted(rule['text'])}"
    return f'    assert shop.rule("{rule["name"]}").fired'


def fires(rule, visit, where):
    return "\n".join([f"def test_{name_of(rule)}(visit):", begin(visit, where), *lines(visit.verbs), claim(rule)])


def quiet(rule, visit, page, site, where):
    """The twin: the same visit short of its last step, or of a second."""
    short = [*visit.before, ("stay", clock_words(visit.wait)), *visit.after[:-1]] if visit.after else [*visit.before, ("stay", clock_words(max(visit.wait - 1000, 0)))]
    if played(visit, page, site, short).rule(rule["name"]).fired:
        elsewhere = Visit("/somewhere/else", visit.options, visit.before, visit.wait, visit.after, visit.query)
        if acts(rule, elsewhere, page, site):
            return ""
        return "\n".join([f"def test_{name_of(rule)}_not_elsewhere(visit):", begin(elsewhere, where), *lines(elsewhere.verbs), f'    assert not shop.rule("{rule["name"]}").fired'])
    return "\n".join([f"def test_{name_of(rule)}_not_before(visit):", begin(visit, where), *lines(short), f'    assert not shop.rule("{rule["name"]}").fired'])


def to_do(rule, visit, where):
    why = "see to " + "; ".join(visit.unknown) if visit.unknown else "make a visit in which it acts"
    body = [f"@pytest.mark.skip({quoted('to be finished: ' + why)})", f"def test_{name_of(rule)}(visit):", begin(visit, where), *lines(visit.verbs), claim(rule)]
    return "\n".join(body)
