"""The launcher in a real browser: a real button, right for keyboards, screen readers, fingers and right-to-left pages."""
import pytest


def test_the_launcher_is_appended_to_the_body_with_an_open_shadow_root_and_its_parts(visit):
    tab = visit()
    assert tab.js("document.querySelector('echat-launcher').parentElement.localName") == "body"
    assert tab.js("document.querySelector('echat-launcher').shadowRoot.mode") == "open"
    assert tab.button.evaluate("e => e.localName") == "button"
    assert tab.js("['icon','label','badge'].map(p => !!document.querySelector('echat-launcher').shadowRoot.querySelector(`[part=button] [part=${p}]`))") == [True] * 3


@pytest.mark.parametrize("word", ["off", "vendor"])
def test_no_launcher_stands_where_it_is_switched_off(visit, word):
    tab = visit(f'data-launcher="{word}"')
    assert tab.page.locator("echat-launcher [part=button]:visible").count() == 0


def test_the_accessible_name_holds_the_unread_count_and_a_status_announces_it(visit):
    tab = visit()
    assert tab.page.get_by_role("button", name="Chat with us", exact=True).count() == 1
    tab.js("vendor.unread(3)")
    assert tab.page.get_by_role("button", name="Chat with us, 3 unread messages", exact=True).count() == 1
    assert tab.page.get_by_role("status").inner_text() == "3 unread messages"
    tab.js("vendor.unread(0)")
    assert tab.page.get_by_role("button", name="Chat with us", exact=True).count() == 1
    assert tab.page.get_by_role("status").inner_text() == ""


def test_one_unread_message_is_announced_in_the_singular(visit):
    tab = visit()
    tab.js("vendor.unread(1)")
    assert tab.page.get_by_role("status").inner_text() == "1 unread message"


def test_expanded_follows_the_window(visit):
    tab = visit()
    assert tab.button.get_attribute("aria-expanded") == "false"
    tab.button.click()
    tab.opened()
    assert tab.button.get_attribute("aria-expanded") == "true"
    tab.button.click()
    tab.until("ECHAT.getMiniStatus() == 'close'")
    assert tab.button.get_attribute("aria-expanded") == "false"


@pytest.mark.parametrize("size", ["", 'data-launcher-size="44"', 'data-launcher-size="10"'])
def test_the_target_is_44_pixels_at_least(visit, size):
    box = visit(size).still().button.bounding_box()
    assert box["width"] >= 43.9 and box["height"] >= 43.9


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_keyboard_reaches_and_presses_it(visit, key):
    tab = visit()
    tab.page.keyboard.press("Tab")
    assert tab.js("document.activeElement.localName") == "echat-launcher"
    tab.page.keyboard.press(key)
    tab.opened()


def test_keyboard_focus_is_visible_and_pointer_focus_leaves_no_ring(visit):
    tab = visit()
    plain = tab.button.evaluate("e => getComputedStyle(e).boxShadow")
    tab.page.keyboard.press("Tab")
    tab.stays(300)
    ring = tab.button.evaluate("e => [getComputedStyle(e).boxShadow, getComputedStyle(e).outlineStyle]")
    assert ring[0] != plain or ring[1] != "none"
    tab.js("document.activeElement.blur()")
    tab.button.click()
    tab.page.mouse.move(10, 10)
    assert tab.stays(50).still().button.evaluate("e => getComputedStyle(e).boxShadow") == plain


def test_an_opening_by_rule_leaves_the_focus_where_it_was(visit):
    tab = visit('data-rule-help="after: 200ms"', body="<input id=name autofocus>")
    tab.page.focus("#name")
    tab.opened()
    assert tab.js("document.activeElement.id") == "name"


def test_reduced_motion_moves_nothing(visit, context):
    page = context.new_page()
    page.emulate_media(reduced_motion="reduce")
    still = visit(page=page)
    assert still.button.evaluate("e => [getComputedStyle(e).animationName, getComputedStyle(e).transitionDuration]") == ["none", "0s"]
    assert still.button.evaluate("e => e.getAnimations().length") == 0


def test_without_that_wish_it_moves(visit):
    assert visit().button.evaluate("e => getComputedStyle(e).animationName") != "none"


@pytest.mark.parametrize("position, html, side", [
    ("", 'lang="en"', "right"), ("", 'lang="ar" dir="rtl"', "left"),
    ('data-launcher-position="bottom-start"', 'lang="en"', "left"), ('data-launcher-position="bottom-start"', 'lang="ar" dir="rtl"', "right"),
    ('data-launcher-position="bottom-left"', 'lang="ar" dir="rtl"', "left"), ('data-launcher-position="bottom-right"', 'dir="rtl"', "right"),
])
def test_it_stands_at_its_side_of_the_page(visit, position, html, side):
    tab = visit(position, html=html).still()
    box = tab.button.bounding_box()
    width = tab.js("document.documentElement.clientWidth")
    assert abs((box["x"] if side == "left" else width - box["x"] - box["width"]) - 20) < 1
    assert abs(800 - box["y"] - box["height"] - 20) < 1


def test_the_middle_is_the_middle_and_the_offset_moves_it(visit):
    box = visit('data-launcher-position="middle-end" data-launcher-offset="0"').still().button.bounding_box()
    assert abs(box["y"] + box["height"] / 2 - 400) < 1 and abs(box["x"] + box["width"] - 1280) < 1


def test_offset_and_size_are_taken(visit):
    box = visit('data-launcher-offset="32 80" data-launcher-size="64"').still().button.bounding_box()
    assert abs(1280 - box["x"] - box["width"] - 32) < 1 and abs(800 - box["y"] - box["height"] - 80) < 1 and abs(box["height"] - 64) < 1


def test_the_colour_is_the_sites(visit):
    assert visit('data-launcher-color="#0a7d4b"').button.evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(10, 125, 75)"
    css = "<style>echat-launcher{--echat-color:rgb(1, 2, 3)}echat-launcher::part(label){color:rgb(4, 5, 6)}</style>"
    tab = visit('data-launcher-label="Chat"', head=css)
    assert tab.button.evaluate("e => getComputedStyle(e).backgroundColor") == "rgb(1, 2, 3)"
    assert tab.button.evaluate("e => getComputedStyle(e.querySelector('[part=label]')).color") == "rgb(4, 5, 6)"


def test_dark_surroundings_change_the_rings(visit, context):
    def ring(tab):
        return tab.badge.evaluate("e => getComputedStyle(e).boxShadow")
    page = context.new_page()
    page.emulate_media(color_scheme="dark")
    assert ring(visit(page=page)) == ring(visit('data-launcher-theme="dark"')) != ring(visit())
    assert ring(visit('data-launcher-theme="light"', page=context.new_page())) == ring(visit())


@pytest.mark.parametrize("icon, found", [
    ("headset", "svg"), ("", "svg"), ("/tests/browser/pages/dot.svg", "img"), ("💬", "span"), ("客服", "span")])
def test_the_icon_is_built_in_or_an_image_or_an_emoji_or_text(visit, icon, found):
    tab = visit(f'data-launcher-icon="{icon}"' if icon else "")
    part = tab.page.locator("echat-launcher [part=icon]")
    assert part.evaluate("e => e.localName") == found
    if found == "span":
        assert part.inner_text() == icon
    tab.still()
    assert part.bounding_box()["width"] > 10


def test_an_icon_that_is_markup_stays_text(visit):
    tab = visit('data-launcher-icon="<b onclick=x>hi<b>"', wait=False).ready()
    assert tab.js("document.querySelector('echat-launcher').shadowRoot.querySelectorAll('b').length") == 0


def test_the_label_stands_beside_the_icon_and_names_the_button(visit):
    tab = visit('data-launcher-label="联系客服"', html='lang="zh"')
    assert tab.page.locator("echat-launcher [part=label]").inner_text() == "联系客服"
    assert tab.page.get_by_role("button", name="联系客服", exact=True).count() == 1
    tab.js("vendor.unread(2)")
    assert tab.page.get_by_role("button", name="联系客服, 2 条未读消息", exact=True).count() == 1


def test_it_hides_on_paths_and_comes_back_on_others(visit):
    tab = visit('data-launcher-hide="/pay*"')
    assert tab.button.is_visible()
    tab.js("history.pushState(null, '', '/pay/now')")
    tab.button.wait_for(state="hidden")
    tab.js("history.pushState(null, '', '/cart')")
    tab.button.wait_for(state="visible")


@pytest.mark.parametrize("device, visible", [("pc", False), ("mobile", True)])
def test_it_hides_on_a_device(visit, device, visible):
    assert visit(f'data-launcher-hide="{device}"').button.is_visible() == visible


def test_the_vendors_icons_are_hidden_and_back_after_destroy(visit):
    tab = visit()
    icon = tab.page.locator("#ECHAT_icon")
    assert icon.count() == 1 and not icon.is_visible()
    tab.js("ECHAT.hideMiniChat()")
    assert not tab.page.locator("#ECHAT_mini_icon").is_visible()
    tab.js("EchatPlugin.destroy()")
    assert icon.is_visible() and tab.page.locator("#ECHAT_mini_icon").is_visible()
    assert tab.page.locator("echat-launcher").count() == 0


def test_the_vendors_icons_stay_where_the_site_wants_them(visit):
    assert visit('data-launcher="vendor"').page.locator("#ECHAT_icon").is_visible()


def test_a_launcher_that_the_page_removes_comes_back(visit):
    tab = visit()
    tab.js("document.body.innerHTML = '<p>new</p>'")
    tab.js("vendor.unread(1)")
    assert tab.button.is_visible()


@pytest.mark.parametrize("attributes, shown", [("", 1), ('data-launcher-hide="/page.html"', 0), ('data-launcher="off"', 0)])
def test_a_framework_that_replaces_the_body_does_not_take_it_away(visit, attributes, shown):
    tab = visit(attributes)
    tab.js("void (document.body = document.createElement('body'))")
    assert tab.page.locator("echat-launcher [part=button]:visible").count() == shown
    tab.js("document.body.remove()")
    tab.js("void document.documentElement.appendChild(document.createElement('body'))")
    assert tab.page.locator("body > echat-launcher [part=button]:visible").count() == shown
    tab.js("EchatPlugin.destroy()")
    tab.js("void (document.body = document.createElement('body'))")
    assert tab.page.locator("echat-launcher").count() == 0 and tab.errors == []


def test_the_pages_css_reaches_it_through_the_properties_alone(visit):
    css = "<style>*{all:unset!important} echat-launcher{display:none!important;opacity:0;visibility:hidden;font-size:3px;--echat-offset-x:50px;--echat-size:70px}</style>"
    box = visit('data-launcher-offset="30" data-launcher-size="60"', head=css).still().button.bounding_box()
    assert [1280 - box["x"] - box["width"], 800 - box["y"] - box["height"], box["height"]] == [50, 30, 70]


def test_clicks_beside_it_go_to_the_page(visit):
    tab = visit(body="<button id=under style='position:fixed;left:0;bottom:0;width:100%;height:200px' onclick='window.under = 1'></button>")
    box = tab.still().button.bounding_box()
    tab.page.mouse.click(box["x"] - 5, box["y"] + box["height"] / 2)
    assert tab.js("window.under") == 1 and not tab.is_open()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_forced_colours_show_the_edges_and_the_focus(visit, context, scheme):
    page = context.new_page()
    page.emulate_media(forced_colors="active", color_scheme=scheme)
    tab = visit(page=page)
    tab.js("vendor.unread(3)")
    tab.page.keyboard.press("Tab")
    def seen(part, name):
        return part.evaluate(f"e => [getComputedStyle(e)['{name}-style'], getComputedStyle(e)['{name}-color'] != getComputedStyle(e).backgroundColor]")
    assert seen(tab.button, "border-top") == seen(tab.badge, "border-top") == seen(tab.button, "outline") == ["solid", True]


def test_a_right_to_left_page_reads_the_badge_and_the_plus_from_left_to_right(visit):
    tab = visit(html='lang="ar" dir="rtl"')
    tab.js("vendor.unread(120)")
    assert tab.badge.evaluate("e => getComputedStyle(e).direction") == "ltr"
    tab.still()
    assert tab.badge.bounding_box()["x"] < tab.button.bounding_box()["x"]
