"""The gallery: every look and state of the launcher, in both schemes and directions, in English and Chinese, and on a phone."""
import re
import urllib.parse

import pytest
from echat_plugin.core.attributes import ATTRIBUTES
from echat_plugin.core.config import configure

PAGE = "/demo/gallery.html"
SPECIMENS = "async language => (await import('/demo/gallery/specimens.js')).sections(language).flatMap(section => section.of.map(([attributes, state = '', special = {}]) => [attributes, state, special]))"


@pytest.fixture
def gallery(site, context):
    """Opens the gallery; what its pages say that is wrong is kept."""
    said = []

    def go(query="", **media):
        page = context.new_page()
        page.on("pageerror", lambda problem: said.append(str(problem)))
        page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") and "echat" in message.text and "could not be loaded (" not in message.text else None)
        if media:
            page.emulate_media(**media)
        page.goto(site.url(PAGE + query))
        page.wait_for_selector(".specimen")
        return page

    yield go
    assert said == []


def pairs(attributes):
    return [[name, value] for name, value in re.findall(r'data-([\w-]+)="([^"]*)"', attributes)]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_tag_in_it_is_understood(gallery, language):
    found = gallery(f"?lang={language}").evaluate(SPECIMENS, language)
    assert len(found) > 60 and [each for each in found if configure(pairs(each[0]), None)["wrong"]] == []


def test_it_shows_every_icon_shape_and_motion(gallery):
    shown = " ".join(each[0] for each in gallery().evaluate(SPECIMENS, "en"))
    rows = {row[0]: row for row in ATTRIBUTES}
    icons = re.findall(r"`(\w+)`", rows["launcher-icon"][4])
    assert len(icons) == 20
    missing = [f'data-{name}="{word}' for name, words in [("launcher-icon", icons), ("launcher-shape", rows["launcher-shape"][3]), ("launcher-motion", rows["launcher-motion"][3])]
               for word in words if f'data-{name}="{word}' not in shown]
    assert missing == []


@pytest.mark.parametrize("query, scheme, theme, dir", [("", "light", "light", "ltr"), ("?dir=rtl", "dark", "dark", "rtl")])
def test_the_launchers_stand_in_the_surroundings_that_are_chosen(gallery, query, scheme, theme, dir):
    page = gallery(query, color_scheme=scheme)
    page.wait_for_selector("iframe[src]")
    frame = page.locator("iframe").first.element_handle().content_frame()
    frame.wait_for_selector("echat-launcher [part=button]")
    assert frame.evaluate("[document.documentElement.dataset.theme, document.documentElement.dir]") == [theme, dir]
    page.check("input[value=dark]")
    page.wait_for_function("document.querySelector('iframe').contentDocument?.documentElement?.dataset.theme == 'dark'")


@pytest.mark.parametrize("attributes, state, name, badge", [
    ("", "", "Chat with us", ""), ("", "unread:120", "Chat with us, 120 unread messages", "99+"), ('data-offline="label: Leave a message; icon: pen"', "offline", "Leave a message", ""),
    ('data-rule-hello="after: 0s; do: badge; text: !"', "", "Chat with us", "!"), ("", "failed", "Chat with us, opens in a new tab", ""), ("", "open", "Chat with us", ""),
])
def test_a_state_is_as_its_caption_says(site, context, attributes, state, name, badge):
    page = context.new_page()
    page.goto(site.url("/demo/gallery/specimen.html?" + urllib.parse.urlencode({"attributes": attributes, "state": state})))
    page.wait_for_function("([name, badge, expanded]) => { const host = document.querySelector('echat-launcher'); const button = host && host.shadowRoot.querySelector('[part=button]'); return button && button.getAttribute('aria-label') == name && button.querySelector('[part=badge]').textContent == badge && button.getAttribute('aria-expanded') == expanded }",
                           arg=[name, badge, str(state == "open").lower()])


def test_where_it_hides_there_is_none(site, context):
    page = context.new_page()
    page.goto(site.url("/demo/gallery/specimen.html?" + urllib.parse.urlencode({"attributes": 'data-offline="hide"', "state": "offline"})))
    page.wait_for_function("window.EchatPlugin && EchatPlugin.state && EchatPlugin.state().ready")
    page.wait_for_timeout(500)
    page.locator("echat-launcher").wait_for(state="detached")


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_it_fits_the_screen(gallery, width, language):
    page = gallery(f"?lang={language}")
    page.set_viewport_size({"width": width, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("document.documentElement.lang").startswith(language)


def test_its_buttons_bring_a_message_and_the_launcher_in_again(gallery):
    page = gallery()
    specimen = page.locator("section[aria-labelledby=motion] .specimen").nth(3)
    specimen.scroll_into_view_if_needed()
    specimen.locator("iframe[src]").wait_for()
    frame = specimen.locator("iframe").element_handle().content_frame()
    frame.wait_for_selector("echat-launcher [part=button]")
    frame.wait_for_function("window.EchatPlugin.state().ready")
    specimen.get_by_role("button", name="A message comes").click()
    frame.wait_for_function("document.querySelector('echat-launcher').shadowRoot.querySelector('[part=badge]').textContent == '1'")


def test_no_link_to_it_brings_a_script_of_its_own(site, context):
    site.put("/evil.js", "window.evil = 1")
    page = context.new_page()
    page.goto(site.url("/demo/gallery/specimen.html?" + urllib.parse.urlencode({"attributes": f'data-sdk="{site.url("/evil.js")}"', "state": "failed"})))
    page.wait_for_function("(document.querySelector('echat-launcher') || {shadowRoot: document}).shadowRoot.querySelector('[aria-label$=\"new tab\"]')")
    assert page.evaluate("window.evil") is None
