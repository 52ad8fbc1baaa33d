"""Contrast on any brand colour (WCAG 2.2 AA): text 4.5, badge and focus ring 3 against what they stand beside; for 200 random colours, as Chromium paints them."""
import random

import pytest
from browser.pixels import PAINT, contrast, pixels

MODULE = "<script type=module>import {start} from '/dist/echat-plugin.mjs'; window.start = start; window.come = 1</script>"
SCHEMES = {"light": "#ffffff", "dark": "#16181b"}
TAG = {"companyId": "1", "load": "manual", "launcherLabel": "Ask us", "launcherMotion": "off"}
# What each part of a focused launcher is painted with; the rings of badge and focus are box shadows.
PAINTED = """() => {
    const root = document.querySelector('echat-launcher').shadowRoot
    const part = name => root.querySelector(`[part=${name}]`)
    const style = name => getComputedStyle(part(name))
    const shadow = name => style(name).boxShadow.match(/^(.*?\\)) /)[1]
    part('button').focus()
    const found = {brand: style('button').backgroundColor, text: style('label').color, icon: getComputedStyle(part('icon')).stroke,
        inner: style('button').outlineColor, outer: shadow('button'), badge: style('badge').backgroundColor, number: style('badge').color, edge: shadow('badge')}
    for (const name in found) found[name] = window.painted(found[name])
    return found
}"""


def colors(count, seed):
    """Random ones, and those at the border between white and black text."""
    chosen = random.Random(seed)
    greys = [f"rgb({level}, {level}, {level})" for level in [0, 112, 116, 117, 118, 119, 120, 255]]
    return greys + [f"rgb({chosen.randrange(256)}, {chosen.randrange(256)}, {chosen.randrange(256)})" for _ in range(count - len(greys))]


def wrong(found, page):
    """The pairs that cannot be told apart, with their contrast."""
    rings = max(contrast(found["inner"], page), contrast(found["outer"], page))
    pairs = [["text", "brand", 4.5], ["icon", "brand", 4.5], ["number", "badge", 4.5], ["badge", "edge", 3], ["inner", "brand", 3], ["inner", "outer", 3]]
    measured = [[one, other, contrast(found[one], found[other]), least] for one, other, least in pairs] + [["ring", "page", rings, 3]]
    return [entry for entry in measured if entry[2] < entry[3] - 0.005]


def rgb(color):
    return [int(part) for part in color[4:-1].split(",")]


def rgb_of(hexadecimal):
    return [int(hexadecimal[at : at + 2], 16) for at in (1, 3, 5)]


@pytest.fixture
def stage(site, context):
    """A page on which a launcher is started again and again, with an unread message in its badge."""

    def go(scheme):
        page = context.new_page()
        page.emulate_media(color_scheme=scheme)
        page.add_init_script(PAINT)
        page.add_init_script("window.ECHAT = {customMiniChat() {}, isReady: () => true, getMiniStatus: () => 'close', getChatStatus: () => 0, getUnReadMsgCount: () => 3, setPageTitle() {}}")
        site.put("/stage.html", f"<!doctype html><html lang=en><meta name=color-scheme content='light dark'><title>Shop</title><style>body{{background:{SCHEMES[scheme]}}}</style><body><p>x{MODULE}")
        page.goto(site.url("/stage.html"))
        page.wait_for_function("window.come")
        return page

    return go


def begin(page, **options):
    page.evaluate("async tag => { if (window.api) api.destroy(); window.api = start(tag) }", {**TAG, **options})
    # The looks part (no motion) and the chat part (the badge) have come.
    page.wait_for_function("document.querySelector('echat-launcher [part=badge]') || (document.querySelector('echat-launcher') || {shadowRoot: document}).shadowRoot.querySelector('[part=button] [part=badge]:not(:empty)')")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_any_colour_of_the_sites_css_leaves_all_readable(stage, scheme):
    page = stage(scheme)
    begin(page)
    found = page.evaluate("async colors => { const measure = " + PAINTED + "; const all = []; for (const color of colors) { document.querySelector('echat-launcher').style.setProperty('--echat-color', color); all.push(measure()) } return all }", colors(200, 7))
    assert [each["brand"] for each in found] == [rgb(color) for color in colors(200, 7)]
    assert [[color, wrong(each, rgb_of(SCHEMES[scheme]))] for color, each in zip(colors(200, 7), found) if wrong(each, rgb_of(SCHEMES[scheme]))] == []
    # On a page of any other colour, too: one of the two rings is told apart.
    assert [each for each in found for page in colors(20, 3) if any(entry[0] == "ring" for entry in wrong(each, rgb(page)))] == []



@pytest.mark.parametrize("scheme", SCHEMES)
def test_so_does_any_colour_of_the_attribute(stage, scheme):
    page = stage(scheme)
    for color in colors(200, 11) if scheme == "light" else colors(40, 12):
        begin(page, launcherColor=color)
        found = page.evaluate(PAINTED)
        assert found["brand"] == rgb(color) and wrong(found, rgb_of(SCHEMES[scheme])) == [], color


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("color", ["#ffd400", "#c8102e", "oklch(70% 0.15 160)", "#fff", "#111"])
def test_what_is_computed_is_what_is_painted(stage, scheme, color):
    page = stage(scheme)
    # (Without a label its edges lie on whole pixels.)
    begin(page, launcherColor=color, launcherLabel="")
    said = page.evaluate(PAINTED)
    page.wait_for_timeout(100)
    box = page.evaluate("(() => { const root = document.querySelector('echat-launcher').shadowRoot; const of = name => { const box = root.querySelector(`[part=${name}]`).getBoundingClientRect(); return [box.x, box.y, box.width, box.height] }; return {button: of('button'), badge: of('badge')} })()")
    x, y, width, height = box["button"]
    left, top, wide, _ = box["badge"]
    middle = y + height / 2
    seen = pixels(page, [[x + 5, middle], [x - 2, middle], [x - 5, middle], [x - 12, middle], [left + wide / 2, top + 3], [left + wide / 2, top - 1]])
    for name, pixel in zip(["brand", "inner", "outer", None, "badge", "edge"], seen):
        wanted = said[name] if name else rgb_of(SCHEMES[scheme])
        assert max(abs(one - other) for one, other in zip(pixel, wanted)) <= (24 if name == None else 3), (name, pixel, wanted)


def test_a_light_colour_has_black_text_and_a_dark_one_white(stage):
    page = stage("light")
    texts = []
    for color in ["#ffd400", "#0b5cff"]:
        begin(page, launcherColor=color)
        texts.append(page.evaluate(PAINTED)["text"])
    assert texts == [[0, 0, 0], [255, 255, 255]]


def test_a_brand_colour_that_is_seen_through_has_a_text_that_is_not(stage):
    page = stage("light")
    begin(page, launcherColor="rgb(11 92 255 / 40%)")
    style = page.evaluate("(() => { const style = getComputedStyle(document.querySelector('echat-launcher').shadowRoot.querySelector('[part=button]')); return [style.backgroundColor, style.color] })()")
    assert "0.4" in style[0] and style[1].startswith("color(") and "/" not in style[1]
