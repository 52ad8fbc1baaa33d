"""The seam's two twins, `core/lang.py` and `core/lang.js`, answer alike on generated input."""
import json
import re
from pathlib import Path

from echat_plugin.core import lang
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from parity.twins import on_node
from scenarios.playing import whole

# Lone surrogates are no text that a page can hold in an attribute and a file can store.
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
escapes = st.text(st.sampled_from("%ab09EFef商é+ /?&=#"), max_size=12)
globs = st.text(st.sampled_from("*ab./\\[](){}^$+?|-_商😀\n\u2028"), max_size=8)
quoted = st.text(st.sampled_from("\"';,:! \n\ta商"), max_size=14)
digits = st.text(st.sampled_from("0123456789.-+eE ٣９"), max_size=8)
spaced = st.text(st.sampled_from(" \t\n\r\f\v\u00a0\u3000\u2028ab"), max_size=8)
# Numbers as they are written in attributes and stored in memory; both languages write them alike there.
numbers = st.one_of(st.integers(-(2**53), 2**53), st.decimals(-10**6, 10**6, places=3).map(float))
names = words.filter(lambda name: name not in ("__proto__",) and not name.isdigit())
scalars = st.one_of(st.none(), st.booleans(), numbers, words)
values = st.recursive(scalars, lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(names, inner, max_size=3)), max_leaves=8)
json_text = st.one_of(values.map(json.dumps), st.text(st.sampled_from('{}[]",:0123eE.-+ truefalsn\\u"\n'), max_size=14), st.sampled_from(
    ["NaN", "Infinity", "-0", "1e400", "1e2", "01", "1.", ".5", '"\\ud83d"', '{"a":1,"a":2}', " 1 ", "\u00a01", "[1,]", "'a'", "", "-"]))  # fmt: skip

CALLS = st.one_of(
    st.tuples(st.sampled_from(["trim"]), st.tuples(st.one_of(words, spaced))),
    st.tuples(st.sampled_from(["number"]), st.tuples(st.one_of(words, digits))),
    st.tuples(st.just("glob"), st.tuples(globs, st.one_of(words, globs))),
    st.tuples(st.just("cut"), st.tuples(quoted, st.sampled_from([";", ","]))),
    st.tuples(st.just("unquote"), st.tuples(quoted)),
    st.tuples(st.just("divide"), st.tuples(words, st.sampled_from(["[a-f]", "([0-9])", "<(/?)([a-z]+)(?: x=\"([^\"<>]*)\")?[^<>]*>", "(a)|(b)"]))),
    st.tuples(st.just("divide"), st.tuples(st.text(st.sampled_from("<>/\" x=ab1商😀\n"), max_size=20), st.just("<(/?)([a-z]+)(?: x=\"([^\"<>]*)\")?[^<>]*>"))),
    st.tuples(st.just("has"), st.tuples(st.lists(words, max_size=3), words)),
    st.tuples(st.sampled_from(["encode", "decode"]), st.tuples(st.one_of(words, escapes))),
    st.tuples(st.just("from_json"), st.tuples(json_text)),
    st.tuples(st.just("to_json"), st.tuples(values)),
    st.tuples(st.just("kind"), st.tuples(values)),
    st.tuples(st.just("text"), st.tuples(numbers)),
    st.tuples(st.just("join"), st.tuples(st.lists(words, max_size=4), words)),
    st.tuples(st.just("replace"), st.tuples(words, words.filter(len), words)),
    st.tuples(st.just("chain"), st.tuples(st.lists(st.lists(scalars, max_size=3), max_size=3))),
    st.tuples(st.sampled_from(["keys", "copy"]), st.tuples(st.dictionaries(names, scalars, max_size=4))),
    st.tuples(st.just("get"), st.tuples(st.dictionaries(names, scalars, max_size=2), st.one_of(names, st.sampled_from(["constructor", "toString"])))),
)


def made(count):
    found = []

    @settings(max_examples=count, derandomize=True, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(CALLS)
    def gather(call):
        found.append(call)

    gather()
    return found


def test_the_twins_answer_alike():
    calls = [[name, [whole(each) for each in given]] for name, given in made(1500)]
    theirs = json.loads(on_node([{"lang": calls}])[0])
    assert len(theirs) == len(calls) >= 1200
    for (name, given), answer in zip(calls, theirs, strict=True):
        assert whole(getattr(lang, name)(*given)) == answer, (name, given)


def test_order_is_stable_in_both():
    ranks = [3, 1, 2, 1, 3, 2, 1]
    assert lang.order(list(range(7)), lambda at: ranks[at]) == [1, 3, 6, 2, 5, 0, 4]


def test_the_twins_have_the_same_names():
    script = Path(lang.__file__).with_suffix(".js").read_text(encoding="utf-8")
    exported = set(re.findall(r"^export var (\w+)", script, re.M))
    ours = {name for name, value in vars(lang).items() if callable(value) and not name.startswith("_") and value.__module__ == lang.__name__}
    assert ours == exported
