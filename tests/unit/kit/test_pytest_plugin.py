"""What a site owner's pytest does with the plugin: tests that pass, tests that fail readably, pages that are wrong."""
import pytest

from unit.kit.shop_page import page

GOOD = """
def test_help_opens_once_on_product_pages(visit):
    shop = visit("index.html", path="/product/7")
    shop.stay("29s")
    assert not shop.chat.is_open
    shop.stay("1s")
    assert shop.chat.opened_by == "help"
"""
WRONG = """
def test_help_opens_in_the_cart(visit):
    shop = visit("index.html", path="/cart")
    shop.stay("30s")
    assert shop.chat.opened_by == "help"
"""


@pytest.fixture
def site(pytester):
    pytester.makefile(".html", index=page())
    # The tests of this repository are strict about warnings; a site's own may not be.
    return pytester


def run(site, *arguments):
    return site.runpytest_inprocess("-p", "no:cacheprovider", *arguments)


def test_a_test_of_a_page_passes(site):
    site.makepyfile(GOOD)
    run(site).assert_outcomes(passed=1)


def test_a_failing_test_tells_what_happened_and_why(site):
    site.makepyfile(WRONG)
    result = run(site)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([
        "*assert None == 'help'*",
        "*echat: index.html, what happened*",
        "*0s  visitor loads /cart (index.html)",
        "*echat: index.html, its rules at the end*",
        "help: does not act now, because of path",
        "  + after*wanted 30s*seen 30s",
        "  - path*wanted /product/**seen /cart",
    ])  # fmt: skip
    # In colour or not, the text is plain.
    assert "\x1b" not in result.stdout.str()


def test_a_passing_test_tells_nothing(site):
    site.makepyfile(GOOD)
    assert "what happened" not in run(site).stdout.str()


def test_a_page_with_errors_fails_with_the_linters_text(site):
    site.makefile(".html", index=page('<script src="echat-plugin.js"\n data-company-id="1"\n data-rule-help="aftr: 30s"></script>'))
    site.makepyfile(GOOD)
    result = run(site)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["index.html has errors*", "index.html:8: error: data-rule-help*aftr*after (did you mean that?)*[[]rule-broken]"])
    assert "Traceback" not in result.stdout.str() and "begin_visit" not in result.stdout.str()


BROKEN = page('<script src="echat-plugin.js"\n data-company-id="1"\n data-rule-help="aftr: 30s"></script>')
ELSEWHERE = "def test_nothing(): pass"


def test_a_page_of_echat_pages_with_errors_fails_collection_with_the_linters_text(site):
    site.makeini("[pytest]\nechat_pages = *.html")
    site.makefile(".html", other=BROKEN)
    site.makepyfile(ELSEWHERE)
    result = run(site)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*the pages have errors*", "other.html:8: error: data-rule-help*aftr*after (did you mean that?)*[[]rule-broken]"])
    assert "passed" not in result.stdout.str() and "Traceback" not in result.stderr.str()


def test_where_they_have_none_the_tests_are_collected(site):
    site.makeini("[pytest]\nechat_site = public\nechat_pages = **/*.html")
    site.mkdir("public").joinpath("cart.html").write_text(page(), "utf-8")
    # No page of the site's, and one that is not ours.
    site.makefile(".html", other=BROKEN)
    site.path.joinpath("public/plain.html").write_text("<p>hello", "utf-8")
    site.makepyfile(ELSEWHERE)
    run(site).assert_outcomes(passed=1)


def test_a_pattern_of_echat_pages_that_matches_nothing_is_said(site):
    site.makeini("[pytest]\nechat_pages = *.htm")
    site.makepyfile(ELSEWHERE)
    result = run(site)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*echat_pages: there is no *.htm in *"])


def test_a_page_with_warnings_alone_is_visited(site):
    site.makefile(".html", index=page(page('<script src="echat-plugin.js" data-company-id="1" data-rule-help="after: 30s; path: /product/*"'
                                           ' data-rule-never="after: 2h"></script>')))
    site.makepyfile(GOOD)
    run(site).assert_outcomes(passed=1)


@pytest.mark.parametrize("where, words", [
    ("nothing.html", "there is no nothing.html in"),
    ("/product/7", "is an address: say where the site is*echat_site*"),
])  # fmt: skip
def test_a_page_that_is_not_there_is_said(site, where, words):
    site.makepyfile(f"def test_it(visit): visit({where!r})")
    result = run(site)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([f"*{words}*"])


def test_an_option_that_is_not_there_is_said(site):
    site.makepyfile("def test_it(visit): visit('index.html', devise='mobile')")
    run(site).stdout.fnmatch_lines(["devise: a visit has no such option; expected one of device,*"])


def test_addresses_are_those_of_the_site_that_is_set(pytester):
    public = pytester.mkdir("public")
    (public / "cart.html").write_text(page())
    pytester.makeini("[pytest]\nechat_site = public\n")
    pytester.makepyfile("""
def test_leaving_the_cart(visit):
    shop = visit("/cart")
    assert shop.address == "https://shop.test/cart"
    assert shop.stay("5s").leave().chat.opened_by == "leaving"
""")
    run(pytester).assert_outcomes(passed=1)
