"""Durations, numbers, comparisons, percentages, globs, comma lists and quotes."""
import pytest
from echat_plugin.core.lang import cut, glob, unquote
from echat_plugin.core.values import as_text, comparison, compares, duration, listing, percentage, short


@pytest.mark.parametrize("words, ms", [
    ("500ms", 500), ("30s", 30000), ("5m", 300000), ("2h", 7200000), ("7d", 604800000),
    ("1.5s", 1500), ("30 s", 30000), ("0", 0), ("0s", 0), ("0.5h", 1800000),
])
def test_a_time_has_a_number_and_a_unit(words, ms):
    assert duration(words) == ms


@pytest.mark.parametrize("words", ["", "30", "s", "ms", "-5s", "5S", "5 sec", "1e3s", "５s", "1,5s", "5m30s", "s5", "NaN", "1.s", ".5s", "+5s"])
def test_what_is_no_time_is_none(words):
    assert duration(words) is None


@pytest.mark.parametrize("words, wanted", [
    (">= 3", [">=", 3]), (">=3", [">=", 3]), ("<= 2", ["<=", 2]), ("> 1.5", [">", 1.5]), ("<10", ["<", 10]), ("= 0", ["=", 0]), ("4", ["=", 4]),
    ("> -1", [">", -1]),
])
def test_a_comparison_has_a_sign_and_a_number_and_a_bare_number_means_equal(words, wanted):
    assert comparison(words) == wanted


@pytest.mark.parametrize("words", ["", ">", ">=", "=> 3", "> x", "3 <", "== 3", "!3", "three", "> 1e3"])
def test_what_is_no_comparison_is_none(words):
    assert comparison(words) is None


@pytest.mark.parametrize("sign, passes, fails", [
    (">=", [3, 4], [2]), ("<=", [3, 2], [4]), (">", [4], [3, 2]), ("<", [2], [3, 4]), ("=", [3], [2, 4]),
])
def test_each_sign_compares_as_it_says(sign, passes, fails):
    assert all(compares(value, [sign, 3]) for value in passes)
    assert not any(compares(value, [sign, 3]) for value in fails)


@pytest.mark.parametrize("words, amount", [("60%", 60), ("0%", 0), ("100%", 100), ("12.5%", 12.5)])
def test_a_percentage_lies_between_0_and_100(words, amount):
    assert percentage(words) == amount


@pytest.mark.parametrize("words", ["", "%", "60", "101%", "-1%", "60 %", "sixty%"])
def test_what_is_no_percentage_is_none(words):
    assert percentage(words) is None


@pytest.mark.parametrize("pattern, hits, misses", [
    ("/cart", ["/cart"], ["/cart/", "/carts", "/", ""]),
    ("/product/*", ["/product/", "/product/7", "/product/a/b"], ["/product", "/x/product/7"]),
    ("*", ["", "/", "anything"], []),
    ("*.html", ["/a.html", ".html"], ["/a.htm", "/a.html?"]),
    ("/a/*/b", ["/a//b", "/a/x/b", "/a/x/y/b"], ["/a/b", "/a/x/c"]),
    ("a*a", ["aa", "aba"], ["a", "ab"]),
    ("*a*b*", ["ab", "xaxbx"], ["ba", "a"]),
    ("a**b", ["ab", "axb"], ["a"]),
    ("/a.b?[c]", ["/a.b?[c]"], ["/axb?[c]", "/a.bc"]),
])
def test_a_glob_matches_the_whole_text_and_only_the_star_is_special(pattern, hits, misses):
    assert all(glob(pattern, text) for text in hits)
    assert not any(glob(pattern, text) for text in misses)


@pytest.mark.parametrize("text, items", [
    ("a, b,c", ["a", "b", "c"]), ("a", ["a"]), ("", []), (" , ,", []), ('"a, b", c', ["a, b", "c"]), ("'a,b'", ["a,b"]),
    ("don't, won't", ["don't", "won't"]), ('say "a, b"', ['say "a', 'b"']), ("a b, c", ["a b", "c"]),
])
def test_a_comma_list_drops_empty_items_and_keeps_quoted_commas(text, items):
    assert listing(text) == items


@pytest.mark.parametrize("text, pieces", [
    ("a: 'x; y'; b", ["a: 'x; y'", " b"]), ("text: don't; b", ["text: don't", " b"]), ('!"a;b";c', ['!"a;b"', "c"]),
    ("a: x, 'y; z'; b", ["a: x, 'y; z'", " b"]), ("'open; b", ["'open", " b"]), ("", []), (";", []),
])
def test_quotes_keep_a_separator_only_where_a_value_starts(text, pieces):
    assert [piece for piece in cut(text, ";") if piece] == pieces


@pytest.mark.parametrize("text, plain", [('"a"', "a"), ("'a'", "a"), ('""', ""), ('"', '"'), ("'a\"", "'a\""), ("a", "a"), ("", "")])
def test_only_a_matching_pair_of_quotes_is_taken_off(text, plain):
    assert unquote(text) == plain


@pytest.mark.parametrize("value, text", [
    (3, "3"), (1.5, "1.5"), (True, "true"), (False, "false"), ("a", "a"), (None, ""), ({}, ""), (["a", 2], '"a", "2"'), ([], ""),
])
def test_a_json_value_becomes_what_an_attribute_would_have_held(value, text):
    assert as_text(value) == text


@pytest.mark.parametrize("text, shown", [("", ""), ("a" * 80, "a" * 80), ("a" * 81, "a" * 80 + "…")])
def test_a_warning_repeats_no_more_than_eighty_characters(text, shown):
    assert short(text) == shown
