"""What a value of each kind may be, and the words a warning says."""
import pytest
from echat_plugin.core import kinds
from echat_plugin.core.attributes import ATTRIBUTES
from echat_plugin.core.check.problems import EXPECTED, FOREIGN, expected, problems


GOOD = [
    ("digits", [], "12191", "12191"), ("digits", [], " 007 ", "007"), ("digits", [], "0", "0"),
    ("whole", [44, 128], "44", 44), ("whole", [44, 128], "128", 128), ("whole", [0, 9], "0", 0),
    ("whole_or_off", [1, 9999], "off", 0), ("whole_or_off", [1, 9999], "99", 99),
    ("span", [1000, 120000], "1s", 1000), ("span", [1000, 120000], "2m", 120000),
    ("pixels", [0, 1000], "20", [20, 20]), ("pixels", [0, 1000], "20 80", [20, 80]), ("pixels", [0, 1000], " 20px  80px ", [20, 80]),
    ("word", ["on", "off"], "off", "off"), ("word", ["on", "off"], " on ", "on"),
    ("word_or_selector", ["on", "off"], "off", "off"), ("word_or_selector", ["on", "off"], "#help, .chat-btn", ",#help, .chat-btn"),
    ("word_or_selector", ["on", "off"], "button.chat", ",button.chat"), ("word_or_selector", ["on", "off"], "[data-chat]", ",[data-chat]"),
    ("text", [], " 客服 ", "客服"),
    ("url", [], "https://a.cn/echat.js?x=1", "https://a.cn/echat.js?x=1"), ("url", [], "HTTP://a.cn/x", "HTTP://a.cn/x"), ("url", [], "//a.cn/x.js", "//a.cn/x.js"),
    ("url", [], "/visitor/echat.js", "/visitor/echat.js"), ("url", [], "./a:b.js", "./a:b.js"),
    ("color", [], "#1677ff", "#1677ff"), ("color", [], "rgb(1, 2, 3)", "rgb(1, 2, 3)"),
    ("comma_list", [], "a.cn, b.cn", ["a.cn", "b.cn"]),
    ("budget", ["typing", "off"], "typing, 10s", ["typing", "10s"]), ("budget", ["typing", "off"], "off", ["off"]), ("budget", ["typing", "off"], "0", ["0"]),
    ("record", [], "width: 400; height: 500", {"width": 400, "height": 500}), ("record", [], '{"a": {"b": [1]}}', {"a": {"b": [1]}}),
    ("record", [], 'title: "a; b"; live: true; no: "007"; id: 007; __proto__: 1; off: false', {"title": "a; b", "live": True, "no": "007", "id": "007", "off": False}),
    ("selector", [], "#rules", "#rules"),
    ("terms", [], "required", "required"), ("terms", [], "", "required"), ("terms", [], "off", "off"), ("terms", [], "cookie: a=b", "cookie: a=b"),
    ("flag", [], "", True), ("flag", [], "on", True), ("flag", [], "true", True), ("flag", [], "off", False), ("flag", [], "false", False),
]

BAD = [
    # Whatever else stands there, consent is needed.
    ("terms", [], []),
    ("digits", [], ["", "12a", "-1", "1.5", "1e3", "１２"]),
    ("whole", [44, 128], ["", "43", "129", "56px", "50.5", "-50", "big"]),
    ("whole_or_off", [1, 9999], ["", "0", "10000", "on", "OFF"]),
    ("span", [1000, 120000], ["", "10", "999ms", "121s", "soon", "-5s"]),
    ("pixels", [0, 1000], ["", "20 30 40", "20em", "-5", "1001", "20,30", "px"]),
    ("word", ["on", "off"], ["", "ON", "yes", "on off"]),
    ("word_or_selector", ["on", "off"], ["", "ON", "yes", "help", ","]),
    ("text", [], ["", "   "]),
    ("url", [], ["", "javascript:alert(1)", " JavaScript:alert(1)", "java\tscript:alert(1)", "data:text/javascript,1", "vbscript:x", "blob:x", "ftp://a.cn/x", "a b.js", 'a"b', "<a>", "<a", "a>", "a<b", "a>b", '"a', ":a"]),
    ("color", [], ["", "red;display:none", "red;", ";red", "red}", "red{", "{", "url(x:y)", 'a"b', "\\72 ed"]),
    ("comma_list", [], ["", " , "]),
    ("budget", ["typing", "off"], ["", ",", "sleeping", "off, 10s", "typing, off", "10"]),
    ("record", [], ["", "{", "{}", "width", "width: 1; height", '{"a": null}', '{"a": ""}', '[1]', '__proto__: 1']),
    ("selector", [], [""]),
    ("flag", [], ["yes", "1", "maybe", "ON"]),
]


@pytest.mark.parametrize("kind, limits, text, value", GOOD)
def test_a_good_value_is_read(kind, limits, text, value):
    assert getattr(kinds, kind)(text.strip(), limits) == value


@pytest.mark.parametrize("kind, limits, text", [(kind, limits, text) for kind, limits, texts in BAD for text in texts])
def test_a_bad_value_is_none_and_never_throws(kind, limits, text):
    assert getattr(kinds, kind)(text.strip(), limits) is None


def test_every_kind_has_good_and_bad_examples():
    assert {row[0] for row in GOOD} == {row[0] for row in BAD} == {row[0].__name__ for row in EXPECTED}


@pytest.mark.parametrize("kind, limits, words", [
    ("word", ["on", "off"], "one of on, off"), ("whole", [44, 128], "a whole number from 44 to 128"), ("digits", [], "digits"),
])
def test_a_warning_says_what_was_expected(kind, limits, words):
    assert expected(getattr(kinds, kind), limits) == words


@pytest.mark.parametrize("row", ATTRIBUTES, ids=lambda row: row[0])
def test_every_row_of_the_table_is_sound(row):
    name, kind, default, limits, words = row
    assert words.endswith(".") and expected(kind, limits)
    assert name == name.lower() and not name.startswith("rule-")
    if kind in (kinds.word, kinds.word_or_selector):
        assert default in limits
    elif kind in (kinds.whole, kinds.whole_or_off, kinds.span):
        assert limits[0] <= default <= limits[1]


def test_no_name_stands_in_the_table_twice():
    names = [row[0] for row in ATTRIBUTES]
    assert len(set(names)) == len(names) and not set(names) & set(FOREIGN)


@pytest.mark.parametrize("name", [
    "cfasync", "nonce", "turbo-track", "turbolinks-track", "rocket-src", "no-optimize", "pagespeed-x", "cookieconsent", "cookiecategory", "usercentrics", "gtm-id", "domain", "astro-rerun", "n-head", "react-helmet",
    "next-head", "nscript", "vue-meta", "hid", "v-12ab", "optimized-js", "minify", "wp-strategy", "src", "type", "category", "categories", "consent-type", "cookieblock", "cookieblock-src",
])
def test_what_other_tools_put_on_script_tags_is_no_problem(name):
    assert problems([[name, "x"]]) == []


@pytest.mark.parametrize("name", ["turbo", "domains", "sources", "typed", "hide", "v", "cookie", "Nonce", "xsrc", "my-wp-id"])
def test_what_only_resembles_that_is_one(name):
    assert len(problems([[name, "x"]])) == 1
