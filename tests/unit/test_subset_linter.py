"""Every construct outside the subset is refused under its code, and its nearest relative inside the subset is accepted."""
import textwrap
from pathlib import Path

import pytest

from echat_plugin.tools import subset
from echat_plugin.tools.subset.reasons import REASONS

SOURCE_ROOT = Path(__file__).parents[2] / "plugin"


def findings(text, name="core.sample"):
    return subset.check_text(textwrap.dedent(text), name, SOURCE_ROOT)


def codes(text, name="core.sample"):
    return {finding.code for finding in findings(text, name)}


def body(*lines):
    """The lines as the body of a function over a handful of known names."""
    return "def f(a, b, c, g):\n" + "".join(f"    {line}\n" for line in lines)


# code, refused, accepted: lines of a function's body
INSIDE = [
    ("with", ["with a:", "    g()"], ["if a:", "    g()"]),
    ("assert", ["assert a"], ["g(a)"]),
    ("match", ["match a:", "    case 1:", "        g()"], ["if a == 1:", "    g()"]),
    ("walrus", ["if (n := a):", "    g(n)"], ["n = a", "if n:", "    g(n)"]),
    ("fstring", ["g(f'{a}')"], ["g('' + a)"]),
    ("star", ["g([*a, *b])"], ["g([a, b])"]),
    ("star", ["g(*a)"], ["g(a)"]),
    ("star", ["a, *b = c"], ["a, b = c"]),
    ("star", ["g({**a})"], ["g({'a': a})"]),
    ("set", ["g({a, b})"], ["g([a, b])"]),
    ("comprehension", ["g({x for x in a})"], ["g([x for x in a])"]),
    ("comprehension", ["g({x: 1 for x in a})"], ["g([[x, 1] for x in a])"]),
    ("generator", ["g(x for x in a)"], ["g([x for x in a])"]),
    ("generator", ["yield a"], ["g(a)"]),
    ("generator", ["yield from a"], ["g(a)"]),
    ("is", ["g(a is None)"], ["g(a == None)"]),
    ("is", ["g(a is not b)"], ["g(a != b)"]),
    ("loop-else", ["for x in a:", "    g(x)", "else:", "    g()"], ["for x in a:", "    g(x)", "g()"]),
    ("loop-else", ["while a:", "    g(a)", "else:", "    g()"], ["while a:", "    g(a)", "g()"]),
    ("exceptions", ["raise a"], ["return a"]),
    ("exceptions", ["try:", "    g()", "except:", "    g()"], ["g()"]),
    ("delete", ["del a"], ["del a['x']"]),
    ("delete", ["del a[1:2]"], ["del a[1]"]),
    ("delete", ["del a.x"], ["del a['x']"]),
    ("annotation", ["x: int = a", "g(x)"], ["x = a", "g(x)"]),
    ("no-effect", ["a"], ["g(a)"]),
    ("no-effect", ["a == b"], ["'a docstring'"]),
    ("operator", ["g(a ** b)"], ["g(a * b)"]),
    ("operator", ["g(a | b)"], ["g(a or b)"]),
    ("operator", ["a &= b", "g(a)"], ["a += b", "g(a)"]),
    ("operator", ["g(~a)"], ["g(-a)"]),
    ("operator", ["g(+a)"], ["g(-a)"]),
    ("percent-format", ["g('%s' % a)"], ["g(a % 3)"]),
    ("list-plus", ["g([1] + a)"], ["g([1, a])"]),
    ("list-plus", ["g(a + [b])"], ["g(a + b)"]),
    ("list-plus", ["a += [b]", "g(a)"], ["a += b", "g(a)"]),
    ("list-plus", ["g([0] * a)"], ["g(2 * a)"]),
    ("list-plus", ["g([x for x in a] + b)"], ["g([x for x in a])"]),
    ("list-plus", ["g((1, 2) + a)"], ["g((1, 2))"]),
    ("text-times", ["g('x' * 3)"], ["g(3 * 3)"]),
    ("text-plus-number", ["g('x' + 1)"], ["g('x' + '1')"]),
    ("text-plus-number", ["g(len(a) + ' items')"], ["g(len(a) + 1)"]),
    ("compare-literal", ["g(a == [])"], ["g(len(a) == 0)"]),
    ("compare-literal", ["g(a != {})"], ["g(a != '')"]),
    ("compare-literal", ["g((1, 2) == a)"], ["g(1 == a)"]),
    ("compare-literal", ["g([a] in b)"], ["g(a in [b])"]),
    ("chained-call", ["g(a < g() < b)"], ["g(a < c < b)"]),
    ("truth", ["if []:", "    g()"], ["if a:", "    g()"]),
    ("truth", ["g(not [])"], ["g(not a)"]),
    ("truth", ["g({} or a)"], ["g(a or {})"]),
    ("truth", ["while [x for x in a]:", "    g()"], ["while a:", "    g()"]),
    ("truth", ["g(a if [] else b)"], ["g([] if a else b)"]),
    ("index", ["g(a[-1])"], ["g(a[len(a) - 1])"]),
    ("index", ["g(a[1, 2])"], ["g(a[1][2])"]),
    ("operand", ["g((a + b)[1:])"], ["g(a + b[1:])"]),
    ("operand", ["g((a or b)['x'])"], ["n = a or b", "g(n['x'])"]),
    ("operand", ["g((a + b)['x'])"], ["g((a + b).lower())"]),
    ("operand", ["(a or b)()"], ["(lambda: a)()"]),
    ("slice", ["g(a[::2])"], ["g(a[1:2])"]),
    ("slice", ["a[1:2] = b"], ["a[1] = b"]),
    ("constant", ["g(...)"], ["g(None)"]),
    ("constant", ["g(b'x')"], ["g('x')"]),
    ("constant", ["g(2j)"], ["g(2.5)"]),
    ("number-size", ["g(9007199254740993)"], ["g(9007199254740992)"]),
    ("number-size", ["g(1e400)"], ["g(1e300)"]),
    ("text-escape", [r"g('\U000e0001')"], [r"g('\u00e9 \\U \U0001f600')"]),
    ("key", ["g({'1': a})"], ["g({'a1': a})"]),
    ("key", ["g({'__proto__': a})"], ["g({'proto': a})"]),
    ("key", ["g({'constructor': a})"], ["g({'construction': a})"]),
    ("key", ["g({'py_a': a})"], ["g({'pya': a})"]),
    ("key", ["g(a['__class__'])"], ["g(a['class'])"]),
    ("key-kind", ["g({1: a})"], ["g({'one': a})"]),
    ("key-kind", ["g({a: b})"], ["g({'a': b})"]),
    ("default", ["g(lambda x=1: x)"], ["g(lambda x: x)"]),
    ("keyword", ["g(a=1)"], ["g(1)"]),
    ("keyword", ["g(**a)"], ["g(a)"]),
    ("mixed-return", ["if a:", "    return b"], ["if a:", "    return b", "return None"]),
    ("mixed-return", ["if a:", "    return", "return b"], ["if a:", "    return c", "return b"]),
    ("import-inside", ["from echat_plugin.core.lang import keys", "g(keys)"], ["g()"]),
    ("undefined", ["g(missing)"], ["missing = 1", "g(missing)"]),
    ("host-name", ["g(window)"], ["g('window')"]),
    ("host-name", ["g(document.title)"], ["g('document')"]),
    ("host-name", ["g(ECHAT)"], ["g('ECHAT')"]),
    ("host-name", ["window = a", "g(window)"], ["pane = a", "g(pane)"]),
    ("reserved", ["new = a", "g(new)"], ["fresh = a", "g(fresh)"]),
    ("reserved", ["len = a", "g(len)"], ["size = a", "g(size)"]),
    ("reserved", ["g(lambda default: default)"], ["g(lambda usual: usual)"]),
    ("reserved", ["__left0__ = a", "g(__left0__)"], ["left = a", "g(left)"]),
    ("method", ["g(a.strip())"], ["g(a.lower())"]),
    ("method", ["g(a.replace('x', 'y'))"], ["g(a.split('x'))"]),
    ("method", ["g(', '.join(a))"], ["g(a.find(', '))"]),
    ("method", ["g('{}'.format(a))"], ["g('{}' + a)"]),
    ("method", ["g(a.count('x'))"], ["g(a.rfind('x'))"]),
    ("method", ["a.sort()"], ["a.append(1)"]),
    ("method", ["a.insert(0, b)"], ["a.append(b)"]),
    ("method", ["a.remove(b)"], ["a.pop()"]),
    ("method", ["a.extend(b)"], ["a.append(b)"]),
    ("method", ["g(a.index(b))"], ["g(a.find(b))"]),
    ("method", ["g(a.get('x'))"], ["g(a['x'])"]),
    ("method", ["for k in a.keys():", "    g(k)"], ["for k in a:", "    g(k)"]),
    ("method", ["for k, v in a.items():", "    g(k, v)"], ["for k, v in a:", "    g(k, v)"]),
    ("method", ["a.update(b)"], ["g(a, b)"]),
    ("method-arguments", ["a.pop(0)"], ["a.pop()"]),
    ("method-arguments", ["g(a.split())"], ["g(a.split(' '))"]),
    ("method-arguments", ["g(a.split(''))"], ["g(a.split(','))"]),
    ("method-arguments", ["g(a.startswith(('x', 'y')))"], ["g(a.startswith('x'))"]),
    ("method-value", ["x = a.append(b)", "g(x)"], ["a.append(b)"]),
    ("attribute", ["g(a.name)"], ["g(a['name'])"]),
    ("attribute", ["a.name = b"], ["a['name'] = b"]),
    ("arity", ["g(len(a, b))"], ["g(len(a))"]),
    ("arity", ["g(min(a))"], ["g(min(a, b))"]),
    ("builtin", ["g(len({'a': a}))"], ["g(len([a]))"]),
    ("builtin", ["g(max([a], [b]))"], ["g(max(a, b))"]),
    ("for-target", ["for a['x'] in b:", "    g()"], ["for x in b:", "    g(x)"]),
    ("range", ["g(range(3))"], ["for i in range(3):", "    g(i)"]),
    ("range", ["for i in range(0, 9, a):", "    g(i)"], ["for i in range(0, 9, 2):", "    g(i)"]),
    ("range-bound", ["for i in range(len(a)):", "    a.append(i)"], ["for i in range(len(a)):", "    b.append(i)"]),
    ("range-bound", ["for i in range(g()):", "    g(i)"], ["n = g()", "for i in range(n):", "    g(i)"]),
    ("range-bound", ["for i in range(a):", "    a = i"], ["for i in range(a):", "    b = i"]),
    ("range-variable", ["for i in range(3):", "    i = 4"], ["for i in range(3):", "    j = i"]),
    ("range-after", ["for i in range(3):", "    g(i)", "g(i)"], ["for i in range(3):", "    g(i)", "for i in range(4):", "    g(i)"]),
    ("loop-closure", ["for x in a:", "    b.append(lambda: x)"], ["for x in a:", "    b.append(lambda: c)"]),
    ("loop-closure", ["for x in a:", "    def h():", "        return x", "    g(h)"],
     ["for x in a:", "    def h():", "        return c", "    g(h)"]),
    ("comprehension-name", ["g([a for a in a])"], ["g([x for x in a])"]),
    ("iterate-record", ["for x in {'a': 1}:", "    g(x)"], ["for x in ['a']:", "    g(x)"]),
    ("pragma", ["g()  # __pragma__ ('tconv')"], ["g()  # plain"]),
    ("pragma", ["g()  # __: skip"], ["g()  # skip"]),
    ("escape-reason", ["g(a is b)  # subset: allow is"], ["g(a is b)  # subset: allow is — both are never undefined"]),
    ("escape-unknown", ["g(a)  # subset: allow nothing — why not"], ["g(a is b)  # subset: allow is — the same list"]),
    ("escape-unused", ["g(a)  # subset: allow is — once it was"], ["g(a is b)  # subset: allow is — the same list"]),
]  # fmt: skip

BUILTINS = """int str float list dict set sorted sum any all isinstance getattr enumerate zip map filter print reversed type round bool
    tuple open iter next hasattr repr chr ord callable super""".split()

# code, refused, accepted: whole modules
WHOLE = [
    ("syntax", "def f(:\n    pass", "def f():\n    pass"),
    ("class", "class A:\n    pass", "def a():\n    pass"),
    ("decorator", "def d(f):\n    return f\n\n@d\ndef g():\n    pass", "def d(f):\n    return f\n\ndef g():\n    pass"),
    ("async", "async def f():\n    pass", "def f():\n    pass"),
    ("async", "async def f(a):\n    async with a:\n        pass", "def f(a):\n    pass"),
    ("global", "N = 1\ndef f():\n    global N\n    N = 2", "def f():\n    n = 1\n    def h():\n        nonlocal n\n        n = 2\n    h()"),
    ("annotation", "def f(a: int):\n    pass", "def f(a):\n    pass"),
    ("annotation", "def f() -> int:\n    return 1", "def f():\n    return 1"),
    ("default", "def f(a=1):\n    pass", "def f(a):\n    pass"),
    ("default", "def f(a=[]):\n    pass", "def f(a):\n    pass"),
    ("parameters", "def f(a, /, b):\n    pass", "def f(a, b):\n    pass"),
    ("parameters", "def f(*a):\n    pass", "def f(a):\n    pass"),
    ("parameters", "def f(**a):\n    pass", "def f(a):\n    pass"),
    ("parameters", "def f(*, a):\n    pass", "def f(a):\n    pass"),
    ("import", "import json", "from echat_plugin.core.lang import from_json"),
    ("relative-import", "from . import lang", "from echat_plugin.core.lang import keys"),
    ("relative-import", "from .lang import keys", "from echat_plugin.core.lang import keys"),
    ("import-foreign", "from json import loads", "from echat_plugin.core.lang import from_json"),
    ("import-star", "from echat_plugin.core.lang import *", "from echat_plugin.core.lang import keys"),
    ("import-missing", "from echat_plugin.core.lang import nothing", "from echat_plugin.core.lang import keys"),
    ("import-missing", "from echat_plugin.core.nowhere import keys", "from echat_plugin.core.lang import keys"),
    ("arity", "from echat_plugin.core.lang import get\nX = get({})", "from echat_plugin.core.lang import get\nX = get({}, 'a')"),
    ("arity", "def f(a, b):\n    pass\nX = f(1)", "def f(a, b):\n    pass\nX = f(1, 2)"),
    ("arity", "def f():\n    def h(a):\n        pass\n    h(1, 2)", "def f():\n    def h(a):\n        pass\n    h(1)"),
    ("reserved", "def default():\n    pass", "def usual():\n    pass"),
    ("reserved", "from echat_plugin.core.lang import text as new", "from echat_plugin.core.lang import text as fresh"),
    ("key-kind", "def f(key):\n    return {key: 1}", "KEY = 'k'\ndef f():\n    return {KEY: 1}"),
    ("for-target", "def f(a):\n    x = 1\n    def h():\n        nonlocal x\n        for x in a:\n            pass\n    h()\n    return x",
     "def f(a):\n    for x in a:\n        pass"),
]  # fmt: skip

# code, refused, accepted, and the module it stands in
ELSEWHERE = [
    ("host-name", "browser.sample", "X = document", "X = window.document"),
    ("host-name", "browser.sample", "X = setTimeout", "X = window.setTimeout"),
    ("undefined", "browser.sample", "X = missing", "X = window.missing"),
    ("method", "browser.sample", "X = window.name.strip()", "X = window.name.trim()"),
    ("method", "browser.sample", "X = ','.join(window.names)", "X = window.names.join(',')"),
    ("except", "browser.sample", "try:\n    X = 1\nexcept ValueError:\n    X = 2", "try:\n    X = 1\nexcept:\n    X = 2"),
    ("try-else", "browser.sample", "try:\n    X = 1\nexcept:\n    X = 2\nelse:\n    X = 3", "try:\n    X = 1\nexcept:\n    X = 2\nfinally:\n    X = 3"),
    ("no-effect", "browser.sample", "window.name", "X = window.name"),
    ("exceptions", "api", "try:\n    X = 1\nexcept:\n    X = 2", "X = 1"),
    ("attribute", "app", "def f(a):\n    return a.name", "def f(a):\n    return a['name']"),
    ("attribute", "sandbox.sample", "def f(a):\n    return a.name", "def f(a):\n    return a['name']"),
]  # fmt: skip


@pytest.mark.parametrize("code, refused, accepted", [(code, body(*no), body(*yes)) for code, no, yes in INSIDE] + WHOLE)
def test_a_construct_is_refused_and_its_relative_accepted(code, refused, accepted):
    assert code in codes(refused)
    assert codes(accepted) == set()


@pytest.mark.parametrize("code, name, refused, accepted", ELSEWHERE)
def test_each_layer_has_rules_of_its_own(code, name, refused, accepted):
    assert code in codes(refused, name)
    assert codes(accepted, name) == set()


@pytest.mark.parametrize("name", BUILTINS)
def test_a_builtin_is_refused_and_a_function_of_ours_accepted(name):
    assert codes(body(f"g({name}(a))")) == {"builtin"}
    assert codes(body("g(our(a))") + "\ndef our(a):\n    return a\n") == set()


def test_a_try_is_accepted_where_the_page_is_near():
    text = "def f(g):\n    try:\n        g()\n    except:\n        pass\n"
    assert codes(text, "core.sample") == {"exceptions"}
    assert [codes(text, name) for name in ("browser.sample", "app", "sandbox.sample")] == [set()] * 3


def test_the_sandbox_may_name_its_own_window():
    text = "def f(window):\n    return window['open']\n"
    assert codes(text, "core.sample") == {"host-name"}
    assert codes(text, "sandbox.sample") == set()
    assert codes("def f():\n    return window\n", "sandbox.sample") == {"host-name"}


def test_every_code_has_a_case():
    covered = {case[0] for case in [*INSIDE, *WHOLE, *ELSEWHERE]} | {"builtin", "node"}
    assert covered == set(REASONS)


def test_an_unknown_node_is_refused(monkeypatch):
    allowed = subset.shapes.ALLOWED_NODES
    monkeypatch.setattr(subset.shapes, "ALLOWED_NODES", tuple(kind for kind in allowed if kind.__name__ != "IfExp"))
    assert codes(body("g(a if b else c)")) == {"node"}


def test_a_finding_says_where_what_why_and_what_instead():
    (finding,) = findings("def f(a):\n    return a is None\n")
    assert (finding.line, finding.column, finding.code) == (2, 12, "is")
    assert subset.show(finding, SOURCE_ROOT) == "text:2:12: [is] a is None: `undefined` is not `null`; write == or !="


def test_a_module_with_a_twin_is_not_looked_at():
    assert subset.check(SOURCE_ROOT / "echat_plugin/core/lang.py", SOURCE_ROOT) == []


def test_every_module_that_is_transcribed_is_in_the_subset():
    package = SOURCE_ROOT / "echat_plugin"
    paths = [path for path in package.rglob("*.py") if "tools" not in path.relative_to(package).parts]
    assert [subset.show(each, SOURCE_ROOT) for path in sorted(paths) for each in subset.check(path, SOURCE_ROOT)] == []
