"""Each finding of the linter on a page that is wrong; a page like it that is right does not have it."""
import pytest

from echat_plugin.tools.kit.pages import Page
from echat_plugin.tools.lint import lint
from echat_plugin.tools.lint.findings import CODES
from echat_plugin.tools.lint.globs import covers, overlap
from unit.kit.bad_pages import PAGES
from unit.kit.shop_page import page


@pytest.mark.parametrize("code, words, wrong, right", PAGES, ids=[f"{at} {row[0]}" for at, row in enumerate(PAGES)])
def test_a_page_that_is_wrong_is_told_from_one_that_is_right(code, words, wrong, right):
    found = [each for each in lint(Page("p.html", wrong)) if each.code == code]
    assert any(words in each.message for each in found), found
    assert [each for each in lint(Page("p.html", right)) if each.code == code] == []


def test_every_code_is_shown_by_a_page():
    assert {row[0] for row in PAGES} == set(CODES)


def test_nothing_is_told_twice():
    for _, _, wrong, _ in PAGES:
        messages = [each.message for each in lint(Page("p.html", wrong))]
        assert len(messages) == len(set(messages))


def test_a_page_that_is_right_has_no_findings():
    assert lint(Page("p.html", page())) == []


@pytest.mark.parametrize("days, codes", [("/holidays.json", []), ("https://cdn.test/holidays.json", []), ("#nowhere", ["plugin-warning"])])
def test_holidays_of_another_file_are_not_missed_but_those_of_the_page_are(days, codes):
    text = page(f'<script src="echat-plugin.js" data-company-id="1" data-holidays="{days}" data-rule-a="hours: holidays"></script>')
    assert [each.code for each in lint(Page("p.html", text))] == codes


def test_findings_name_the_line_of_the_attribute():
    text = page('<script async\n  src="echat-plugin.js"\n  data-company-id="1"\n  data-rule-a="aftr: 1s"\n  data-bagde="1"></script>', body='<p>\n<a\n data-echat-open="x">y</a>')
    assert [(each.code, each.line) for each in lint(Page("p.html", text))] == [("rule-broken", 9), ("attribute-unknown", 10), ("opener-mode", 16)]


def test_findings_name_the_line_within_the_json():
    tag = '<script src="echat-plugin.js" data-company-id="1" data-rules="#rules"></script>'
    text = page(tag, head='<script type="application/json" id="rules">\n{\n  "a": "after: 1s; path: /a",\n  "b": {"aftr": "1s"}\n}\n</script>')
    assert [(each.code, each.line) for each in lint(Page("p.html", text))] == [("rule-broken", 10)]


def test_of_two_equal_tags_each_has_its_line():
    text = page(body='<a data-echat-open="x">1</a>\n<a data-echat-open="x">2</a>')
    assert [each.line for each in lint(Page("p.html", text))] == [13, 14]


@pytest.mark.parametrize("one, other, both", [
    ("/a", "/a", True), ("/a", "/b", False), ("/a*", "*b", True), ("/a*", "/b*", False), ("*", "", True), ("", "", True), ("a*c", "ab", False),
    ("a*c", "*b*", True), ("*a*", "*b*", True), ("/p/*/x", "/p/1/y", False),
])  # fmt: skip
def test_patterns_overlap_where_some_text_matches_both(one, other, both):
    assert overlap(one, other) == overlap(other, one) == both


@pytest.mark.parametrize("wide, narrow, covered", [("/p/*", "/p/1", True), ("/p/*", "/p/1*", True), ("/p/1", "/p/*", False), ("*", "a*", True), ("/a*b", "/a*", False)])
def test_a_pattern_covers_what_matches_nothing_else(wide, narrow, covered):
    assert covers(wide, narrow) == covered
