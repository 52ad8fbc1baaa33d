"""The looks part in a real browser: shapes, icons, motion, and the launcher while nobody answers."""
import pytest

PART = "document.querySelector('echat-launcher').shadowRoot.querySelector('[part={}]')"
NAMES = "chat headset question phone message bubbles smile heart mail pen send person robot spark help bell bag calendar clock moon".split()


def style(tab, name, part="button"):
    return tab.js(f"getComputedStyle({PART.format(part)})['{name}']")


def offline(tab):
    tab.js("vendor.event('staffStatus', 2)")


def online(tab):
    tab.js("vendor.event('staffStatus', 1)")


@pytest.mark.parametrize("attributes, fetched", [
    ("", 0), ('data-launcher-icon="chat"', 0), ('data-launcher-icon="💬"', 0), ('data-launcher-icon="/tests/browser/pages/dot.svg"', 0), ('data-launcher-color="#ffd400" data-launcher-label="Ask"', 0),
    ('data-launcher-icon="headset"', 1), ('data-launcher-shape="square"', 1), ('data-launcher-motion="off"', 1), ('data-offline="hide"', 1), ('data-hours="mon"', 1),
])
def test_the_part_comes_where_one_of_its_looks_is_asked_for(visit, site, attributes, fetched):
    tab = visit(attributes)
    assert site.count("echat-looks") == fetched and tab.warnings == []


def test_each_built_in_icon_is_a_drawing_of_its_own(visit):
    drawn = {}
    for name in NAMES:
        tab = visit(f'data-launcher-icon="{name}"')
        tab.button.wait_for()
        drawn[name] = tab.js(PART.format("icon") + ".querySelector('path').getAttribute('d')")
        box = tab.js("(e => { const box = e.getBBox(); return [box.x, box.y, box.x + box.width, box.y + box.height] })(" + PART.format("icon") + ".querySelector('path'))")
        # The stroke is two wide and must lie in the picture's 24.
        assert min(box) >= 1 and max(box) <= 23 and max(box[2] - box[0], box[3] - box[1]) >= 15, (name, box)
        assert tab.page.locator("echat-launcher [part=icon]").count() == 1
        tab.page.close()
    assert len(set(drawn.values())) == len(NAMES)


def test_another_word_is_a_short_text(visit):
    tab = visit('data-launcher-icon="Help"')
    tab.button.wait_for()
    assert tab.page.locator("echat-launcher span[part=icon]").inner_text() == "Help"


def test_without_the_part_the_usual_icon_stands_there(visit, site):
    site.put("/dist/echat-looks.js", "")
    tab = visit('data-launcher-icon="headset"')
    tab.button.wait_for()
    assert tab.page.locator("echat-launcher svg[part=icon]").count() == 1 and len(tab.warnings) == 1


def test_it_is_not_seen_before_it_has_its_look(visit, context, site):
    routes = []
    context.route("**/echat-looks.js*", lambda route: routes.append(route))
    page = context.new_page()
    goto = page.goto
    page.goto = lambda url: goto(url, wait_until="domcontentloaded")
    tab = visit('data-launcher-shape="square"', page=page)
    assert len(routes) == 1 and not tab.button.is_visible()
    routes[0].continue_()
    tab.button.wait_for()
    assert style(tab, "borderRadius") == "4px"


@pytest.mark.parametrize("attributes, html, radius", [
    ('data-launcher-shape="rounded"', "", "15.68px"), ('data-launcher-shape="square"', "", "4px"), ("", "", "99px"),
    ('data-launcher-shape="bubble"', "", "28px 28px 4.48px"), ('data-launcher-shape="bubble"', "dir=rtl", "28px 28px 28px 4.48px"),
    ('data-launcher-shape="bubble" data-launcher-position="bottom-right"', "dir=rtl", "28px 28px 4.48px"),
    ('data-launcher-shape="bubble" data-launcher-position="bottom-start"', "", "28px 28px 28px 4.48px"),
])
def test_a_shape_has_its_corners_on_its_side(visit, attributes, html, radius):
    tab = visit(attributes, html=f"lang=en {html}")
    tab.button.wait_for()
    assert style(tab, "borderRadius") == radius


@pytest.mark.parametrize("attributes, html, side", [
    ("", "", "right"), ("", "dir=rtl", "left"), ('data-launcher-position="middle-left"', "", "left"), ('data-launcher-position="middle-right"', "dir=rtl", "right"), ('data-launcher-position="middle-start"', "", "left"),
])
def test_a_tab_stands_at_the_edge_with_its_words_and_its_badge_within_the_page(visit, attributes, html, side):
    tab = visit(f'data-launcher-shape="tab" {attributes}', html=f"lang=en {html}")
    tab.button.wait_for()
    tab.js("vendor.unread(120)")
    tab.still()
    box, badge = tab.button.bounding_box(), tab.badge.bounding_box()
    assert abs(box["x"] if side == "left" else 1280 - box["x"] - box["width"]) < 1
    assert box["height"] > 2 * box["width"] and box["width"] >= 44
    assert badge["x"] >= 0 and badge["x"] + badge["width"] <= 1280
    assert tab.page.locator("echat-launcher [part=label]").inner_text() == "Chat with us"
    assert style(tab, "borderTopLeftRadius") == ("0px" if side == "left" else "11.2px")


def test_a_pill_has_the_words_of_the_pages_language(visit):
    tab = visit('data-launcher-shape="pill"', html='lang="zh-CN"')
    tab.button.wait_for()
    assert tab.page.get_by_role("button", name="在线客服", exact=True).inner_text() == "在线客服"


@pytest.mark.parametrize("label, direction", [("A label that is much too long for its place on a small screen", "ltr"), ("تواصل معنا", "rtl")])
def test_a_label_reads_in_its_own_direction_on_any_page(visit, label, direction):
    tab = visit(f'data-launcher-label="{label}"', html="lang=ar dir=rtl")
    assert style(tab, "direction", "label") == direction


@pytest.mark.parametrize("motion, name", [("fade", "come"), ("slide", "come"), ("off", "none"), ("pulse", "in")])
def test_it_comes_in_as_it_is_told(visit, motion, name):
    tab = visit(f'data-launcher-motion="{motion}"')
    tab.button.wait_for()
    assert style(tab, "animationName") == name


def running(tab):
    """The animations that are not of its coming in or the badge's, and how long they last."""
    return tab.js("document.querySelector('echat-launcher').shadowRoot.querySelector('[part=button]').getAnimations().filter(one => !one.animationName && !one.transitionProperty).map(one => one.effect.getComputedTiming().endTime)")


@pytest.mark.parametrize("motion", ["pulse", "hop", "wave"])
def test_a_message_calls_for_less_than_five_seconds(visit, motion):
    tab = visit(f'data-launcher-motion="{motion}"')
    tab.button.wait_for()
    assert running(tab) == []
    tab.js("vendor.message('{}')")
    calls = running(tab)
    assert tab.badge.inner_text() == "1" and len(calls) == 1 and calls[0] < 5000


@pytest.mark.parametrize("motion", ["pulse", "hop", "wave", "slide"])
def test_reduced_motion_moves_nothing(visit, context, motion):
    page = context.new_page()
    page.emulate_media(reduced_motion="reduce")
    tab = visit(f'data-launcher-motion="{motion}"', page=page)
    tab.button.wait_for()
    tab.js("vendor.message('{}')")
    tab.until("document.querySelector('echat-launcher').shadowRoot.querySelector('[part=badge]').textContent == '1'")
    assert tab.button.evaluate("e => e.getAnimations({subtree: true}).length") == 0


def test_off_moves_nothing_either(visit):
    tab = visit('data-launcher-motion="off"')
    tab.button.wait_for()
    tab.js("vendor.message('{}')")
    tab.stays(100)
    assert tab.button.evaluate("e => e.getAnimations({subtree: true}).length") == 0


def test_offline_it_is_relabelled_and_leads_elsewhere_and_then_back(visit, site):
    site.put("/contact", "<!doctype html><title>Contact</title>")
    tab = visit('data-offline="label: Write to us; icon: mail; link: /contact"')
    tab.button.wait_for()
    chat = tab.js(PART.format("icon") + ".innerHTML")
    offline(tab)
    link = tab.page.get_by_role("link", name="Write to us", exact=True)
    link.wait_for()
    assert tab.js(PART.format("icon") + ".innerHTML") != chat and not link.get_attribute("aria-expanded")
    online(tab)
    tab.page.get_by_role("button", name="Chat with us", exact=True).wait_for()
    assert tab.js(PART.format("icon") + ".innerHTML") == chat and tab.button.get_attribute("role") is None and tab.button.get_attribute("aria-expanded") == "false"
    offline(tab)
    link.click()
    tab.page.wait_for_url("**/contact")


def test_offline_it_is_gone_and_then_back(visit):
    tab = visit('data-offline="hide"')
    tab.button.wait_for()
    offline(tab)
    tab.button.wait_for(state="hidden")
    online(tab)
    tab.button.wait_for()


def test_by_default_it_stays(visit):
    tab = visit()
    offline(tab)
    tab.stays(100)
    assert tab.button.is_visible()


@pytest.mark.parametrize("time, shown", [("2026-03-02T01:30:00Z", True), ("2026-03-02T11:30:00Z", False), ("2026-03-01T01:30:00Z", False)])
def test_the_hours_are_those_of_their_zone(visit, context, time, shown):
    page = context.new_page()
    page.clock.install(time=time)
    tab = visit('data-hours="mon-fri 09:00-18:00 Asia/Shanghai" data-offline="hide"', page=page, wait=False)
    page.clock.run_for(2000)
    tab.until("window.EchatPlugin && EchatPlugin.state")
    if shown:
        tab.button.wait_for()
    else:
        tab.stays(300)
        assert not tab.button.is_visible()


def test_destroy_leaves_nothing(visit):
    tab = visit('data-launcher-shape="tab" data-launcher-motion="pulse" data-offline="icon: moon"')
    tab.button.wait_for()
    tab.js("EchatPlugin.destroy()")
    offline(tab)
    tab.js("vendor.message('{}')")
    tab.stays(100)
    assert tab.page.locator("echat-launcher").count() == 0 and tab.errors == []


def test_a_strict_policy_has_nothing_to_refuse(visit):
    tab = visit('data-launcher-shape="bubble" data-launcher-icon="spark" data-launcher-motion="slide"', headers={"Content-Security-Policy": "default-src 'self'"})
    tab.button.wait_for()
    assert style(tab, "borderRadius") == "28px 28px 4.48px" and tab.errors == []
