"""Accessibility, proved: axe-core finds nothing on any page of the demo and in any state of the launcher. (`test_screen_reader.py` hears it.)"""
from pathlib import Path

import pytest

from browser.axe import violations
from browser.shop import demo  # noqa: F401
from browser.waiting import until

DEMO = Path(__file__).resolve().parents[2] / "demo"
# (`visitor/` stands in for the vendor's own pages, and the preview is asked as the frame of the playground that it is.)
PAGES = sorted(path.relative_to(DEMO).as_posix() for path in DEMO.rglob("*.html") if path.relative_to(DEMO).parts[0] != "visitor" and path.name != "preview.html")
BODY = "<main><h1>Shop</h1><p>Tea</p></main>"
TEASER = 'data-rule-a="after: 0s; do: teaser; text: Which one fits you?"'


@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing_on_a_page_of_the_demo(demo, context, path):
    page = context.new_page()
    page.goto(f"{demo}/demo/{path}")
    page.wait_for_timeout(1200)
    assert violations(page) == []


@pytest.mark.parametrize("scheme, width", [("dark", 1280), ("light", 390)])
@pytest.mark.parametrize("path", ["index.html", "console.html", "playground.html"])
def test_nor_in_the_dark_and_on_a_small_screen(demo, chromium, path, scheme, width):
    context = chromium.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, locale="en-US")
    page = context.new_page()
    page.goto(f"{demo}/demo/{path}")
    page.wait_for_timeout(1200)
    found = violations(page)
    context.close()
    assert found == []


def quiet(tab):
    tab.ready()


def unread(tab):
    tab.ready().js("vendor.unread(3)")


def opened(tab):
    tab.ready().button.click()
    tab.opened()


def teaser(tab):
    tab.page.locator("echat-launcher [part=teaser]").wait_for()
    tab.stays(200)


def focused(tab):
    tab.ready().page.keyboard.press("Tab")


def failed(tab):
    tab.until("EchatPlugin.state && EchatPlugin.state().sdk == 'failed'")


def held(tab):
    tab.until("EchatPlugin.state && EchatPlugin.state().sdk == 'held'").stays(200)


def busy(tab):
    tab.until("EchatPlugin.state").button.click()
    tab.stays(100)


STATES = [
    ("quiet", "", "", quiet), ("with a label", 'data-launcher-label="Ask us"', "", quiet), ("an emoji", 'data-launcher-icon="💬"', "", quiet), ("an image", 'data-launcher-icon="/demo/art/bubble.svg"', "", quiet),
    ("a brand's colour", 'data-launcher-color="#7a1fa2" data-launcher-label="Ask us"', "", quiet),
    ("unread", "", "", unread), ("open", "", "", opened), ("focused", "", "", focused), ("busy", "", "ready=0", busy), ("teaser", TEASER, "", teaser), ("teaser and unread", TEASER, "", lambda tab: [teaser(tab), unread(tab)]),
    ("a link, as the SDK has failed", 'data-timeout="1s"', "members=0", failed), ("a link, as consent is wanting", 'data-consent="required"', "", held),
    ("off", 'data-launcher="off"', "", quiet), ("the vendor's", 'data-launcher="vendor"', "", quiet), ("in the middle", 'data-launcher-position="middle-start"', "", quiet),
]
HTML = [('lang="en"', "light", 1280), ('lang="en"', "dark", 1280), ('lang="ar" dir="rtl"', "light", 390)]


@pytest.mark.parametrize("html, scheme, width", HTML, ids=["light", "dark", "right to left, small"])
@pytest.mark.parametrize("attributes, sdk, bring", [state[1:] for state in STATES], ids=[state[0] for state in STATES])
def test_axe_finds_nothing_in_any_state_of_the_launcher(visit, context, attributes, sdk, bring, html, scheme, width):
    page = context.new_page()
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.set_viewport_size({"width": width, "height": 800})
    head = "<style>:root{color-scheme:light dark}</style>"
    tab = visit(attributes, sdk=sdk, body=BODY, head=head, html=html, page=page, wait=False)
    bring(tab)
    assert violations(page) == []


def test_axe_does_find_what_is_wrong(visit):
    tab = visit(body=BODY)
    tab.js("document.querySelector('echat-launcher').shadowRoot.querySelector('button').removeAttribute('aria-label')")
    tab.js("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=/x.png>')")
    assert {line.split(":")[0] for line in violations(tab.page)} == {"button-name", "image-alt"}


def test_the_inspector_has_nothing_wrong_with_it_either(visit):
    tab = visit('data-debug data-rule-a="after: 1h"', body=BODY)
    tab.until("EchatPlugin.explain()").stays(300)
    assert violations(tab.page) == []
    tab.page.locator("echat-inspector header button").first.click()
    until(tab.page, "!!document.querySelector('echat-inspector').shadowRoot.querySelector('ul>li:not([hidden])')", True)
    assert violations(tab.page) == []
