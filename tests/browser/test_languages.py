"""Languages in a real browser: a part of its own for the page's, right-to-left where that is, under the strictest policy."""
import pytest

STRICT = {"Content-Security-Policy": "default-src 'none'; script-src 'self'; frame-src 'self'; connect-src 'self'"}
TEASER = 'data-rule-help="after: 0s; do: teaser; text: …"'


def asked(site):
    return [path for path in site.asked if "/echat-lang/" in path]


def name(tab):
    return tab.button.get_attribute("aria-label")


@pytest.mark.parametrize("html, attributes, code, words", [
    ('lang="ja"', "", "ja", "チャットで相談"), ('lang="zh-Hant-TW"', "", "zh-TW", "線上客服"), ('lang="en"', 'data-lan="ru"', "ru", "Написать в чат"), ("", 'data-lan="pt-BR"', "pt", "Conversar por chat"),
])
def test_the_pages_language_is_fetched_and_no_other_under_a_strict_policy(visit, site, html, attributes, code, words):
    tab = visit(attributes, html=html, headers=STRICT)
    tab.until(f"document.querySelector('echat-launcher').shadowRoot.querySelector('button').ariaLabel == '{words}'")
    assert asked(site) == [f"/dist/echat-lang/{code}.js"] and tab.errors == tab.warnings == []
    assert tab.js("document.querySelector('echat-launcher').lang") == code
    assert tab.js("[...document.scripts].filter(script => script.src.includes('lang/')).length") == 0


@pytest.mark.parametrize("html", ['lang="en"', 'lang="zh-CN"', ""])
def test_what_is_built_in_costs_no_request(visit, site, html):
    visit(html=html).stays(200)
    assert asked(site) == []


def test_a_language_that_is_not_on_the_server_is_one_warning_and_english(visit, site):
    site.put("/dist/echat-lang/ko.js", "<h1>404</h1>")
    tab = visit(html='lang="ko"').until("EchatPlugin.state().ready").stays(200)
    assert name(tab) == "Chat with us"
    assert len(tab.warnings) == 1 and "echat-lang/ko.js could not be loaded" in tab.warnings[0]


def test_arabic_stands_on_the_left_and_reads_from_the_right(visit):
    tab = visit(TEASER, html='lang="ar" dir="rtl"')
    teaser = tab.page.locator("echat-launcher [part=teaser]")
    teaser.wait_for()
    tab.until("document.querySelector('echat-launcher').shadowRoot.querySelector('[part=teaser-accept]').textContent == 'ابدأ المحادثة'")
    assert tab.button.bounding_box()["x"] < 100 and teaser.bounding_box()["x"] < 100
    tab.js("vendor.unread(2)")
    assert name(tab) == "تحدّث معنا, رسالتان غير مقروءتين"
    accept, dismiss = (tab.page.locator(f"echat-launcher [part={part}]").bounding_box() for part in ("teaser-accept", "teaser-dismiss"))
    assert dismiss["x"] < accept["x"]
    assert tab.page.locator("echat-launcher [part=badge]").bounding_box()["x"] < tab.button.bounding_box()["x"] + 10


def test_the_sites_own_words_stand_over_it(visit, site):
    tab = visit("""data-texts='{"name": "Fragen Sie uns", "other": "{n} neue"}'""", html='lang="de"')
    tab.until("document.querySelector('echat-launcher').shadowRoot.querySelector('button').ariaLabel == 'Fragen Sie uns'")
    tab.js("vendor.unread(2)")
    assert name(tab) == "Fragen Sie uns, 2 neue"
    tab.js("vendor.unread(1)")
    assert name(tab) == "Fragen Sie uns, 1 ungelesene Nachricht"
    assert site.count("echat-texts.js") == 1
