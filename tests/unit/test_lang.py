"""The seam between the languages: one table of cases, asked of `lang.py` here and of its twin `lang.js` on Node."""
import json
import subprocess
from pathlib import Path

import pytest
from echat_plugin.core import lang

ROOT = Path(__file__).resolve().parents[2]
TWIN = ROOT / "plugin" / "echat_plugin" / "core" / "lang.js"

CASES = [
    ("get", [{"a": 1}, "a"], 1), ("get", [{"a": None}, "a"], None), ("get", [{}, "a"], None),
    ("get", [{}, "constructor"], None), ("get", [{}, "__proto__"], None), ("get", [{}, "toString"], None), ("get", [{"": 3}, ""], 3),
    ("keys", [{"b": 1, "a": 2}], ["b", "a"]), ("keys", [{}], []),
    ("copy", [{"a": [1]}], {"a": [1]}),
    ("fill", [{"a": 1, "b": 2}, [{"b": 3}, None, {"c": 4}]], {"a": 1, "b": 3, "c": 4}), ("fill", [{}, []], {}),
    ("kind", [None], "none"), ("kind", [True], "bool"), ("kind", [0], "number"), ("kind", [1.5], "number"), ("kind", [""], "text"), ("kind", [[]], "list"), ("kind", [{}], "record"),
    ("text", [3], "3"), ("text", [3.0], "3"), ("text", [-1.5], "-1.5"), ("text", [0], "0"), ("text", [0.1], "0.1"), ("text", [1700000000000], "1700000000000"),
    ("number", ["30"], 30), ("number", ["-1.5"], -1.5), ("number", ["007"], 7), ("number", ["1.50"], 1.5),
    ("number", [""], None), ("number", ["-"], None), ("number", ["1."], None), ("number", [".5"], None), ("number", ["1e3"], None), ("number", ["+1"], None),
    ("number", [" 1"], None), ("number", ["0x1"], None), ("number", ["Infinity"], None), ("number", ["１"], None), ("number", ["1_0"], None), ("number", ["--1"], None), ("number", ["1\n"], None),
    ("trim", [" \t\n\r\fa b \f"], "a b"), ("trim", ["\u00a0a\u3000"], "\u00a0a\u3000"), ("trim", [""], ""), ("trim", ["\x0ba\u2028"], "\x0ba\u2028"),
    ("trim", ["XaX"], "XaX"),
    ("glob", ["a*b", "a\nb"], True), ("glob", ["a*b", "a\nc"], False), ("unquote", ['"a\nb"'], "a\nb"), ("unquote", ["'a\""], "'a\""), ("unquote", ['"a"\n'], '"a"\n'),
    ("join", [["a", "b"], ", "], "a, b"), ("join", [[], ","], ""),
    ("replace", ["a.b.c", ".", "$&"], "a$&b$&c"), ("replace", ["a", "x", "y"], "a"),
    ("divide", ["a<b>c</b>d", "<(/?)([a-z])>"], ["a", "", "b", "c", "/", "b", "d"]), ("divide", ["abc", "(x)?b"], ["a", None, "c"]), ("divide", ["", "x"], [""]), ("divide", ["xax", "x"], ["", "a", ""]),
    ("encode", ["a b&c=风衣'()*!~-_./"], "a%20b%26c%3D%E9%A3%8E%E8%A1%A3'()*!~-_.%2F"), ("encode", ["\ud800"], ""), ("encode", ["😀"], "%F0%9F%98%80"),
    ("decode", ["%E9%A3%8E+a%20b"], "风+a b"), ("decode", ["50%"], "50%"), ("decode", ["%e9%a3%8E"], "风"), ("decode", ["%41%zz"], "%41%zz"), ("decode", ["%41%X1"], "%41%X1"), ("decode", ["%41%g1"], "%41%g1"), ("decode", ["%41%1g"], "%41%1g"), ("decode", ["%zz"], "%zz"), ("decode", ["%E9%A3"], "%E9%A3"), ("decode", ["a%2"], "a%2"), ("decode", ["%ff"], "%ff"),
    ("from_json", ['{"b":1,"a":[true,null,"x"]}'], {"b": 1, "a": [True, None, "x"]}), ("from_json", ["3.0"], 3), ("from_json", ["1.5"], 1.5), ("from_json", ["-2e1"], -20), ("from_json", [" [1] "], [1]),
    ("from_json", ['{"b":1,"10":2,"2":{"4":0,"x":1,"3":0},"01":4,"-1":5,"4294967295":6,"4294967294":7}'], {"2": {"3": 0, "4": 0, "x": 1}, "10": 2, "4294967294": 7, "b": 1, "01": 4, "-1": 5, "4294967295": 6}),
    ("from_json", [""], None), ("from_json", ["{a:1}"], None), ("from_json", ["NaN"], None), ("from_json", ["[1,]"], None), ("from_json", ["Infinity"], None), ("from_json", ["'a'"], None),
    ("from_json", ["01"], None), ("from_json", ['"\n"'], None), ("from_json", ["\u00a01"], None),
    ("to_json", [{"b": 1, "a": [True, None, "风\n\"</"]}], '{"b":1,"a":[true,null,"风\\n\\"</"]}'), ("to_json", [1.5], "1.5"), ("to_json", [""], '""'),
]


@pytest.mark.parametrize("name, arguments, answer", CASES)
def test_python_answers(name, arguments, answer):
    found = getattr(lang, name)(*arguments)
    # In JavaScript 3.0 is 3.
    assert json.dumps(found) == json.dumps(answer) and type(found) is type(answer)


def test_the_javascript_twin_answers_the_same(tmp_path):
    from echat_plugin.tools.build import node

    found = node.find(ROOT)
    assert found, "no Node: run build.py first"
    module = tmp_path / "lang.mjs"
    module.write_text(TWIN.read_text("utf-8"), "utf-8")
    script = tmp_path / "ask.mjs"
    script.write_text(
        "import * as lang from './lang.mjs'\n"
        "const cases = JSON.parse(" + json.dumps(json.dumps([case[:2] for case in CASES])) + ")\n"
        "console.log(JSON.stringify(cases.map(([name, given]) => lang[name](...given))))\n", "utf-8")
    said = subprocess.run([found, str(script)], capture_output=True, text=True, encoding="utf-8", check=True).stdout
    # JSON has no undefined: a missing answer would be null, as None is.
    differing = [(name, given, here, there) for (name, given, here), there in zip(CASES, json.loads(said)) if json.dumps(here) != json.dumps(there)]
    assert differing == []


def test_both_twins_have_the_same_names():
    ours = {name for name, value in vars(lang).items() if callable(value) and not name.startswith("_")}
    theirs = {line.split()[2] for line in TWIN.read_text("utf-8").splitlines() if line.startswith("export var ")}
    # `chain` is what the transcription makes of list additions; Python has `+`.
    assert theirs - {"chain"} == ours - {"chain"}


def test_functions_are_a_kind_of_their_own():
    assert lang.kind(len) == "function" and lang.kind({"a": len}) == "record"


def test_order_is_stable():
    items = [["a", 2], ["b", 1], ["c", 2], ["d", 1]]
    assert [item[0] for item in lang.order(items, lambda item: item[1])] == ["b", "d", "a", "c"]
    assert items[0][0] == "a"


def test_a_copy_is_another_record():
    record = {"a": 1}
    other = lang.copy(record)
    other["a"] = 2
    assert record == {"a": 1}
