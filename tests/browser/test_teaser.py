"""The teaser in a real browser: a bubble by the launcher that asks, waits for an answer, and never takes the focus."""
import pytest

TEXT = "Need a hand choosing?"
LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen " * 12
STRICT = {"Content-Security-Policy": "default-src 'self'; script-src 'self'; style-src 'self'"}
ROOT = "document.querySelector('echat-launcher').shadowRoot"


def rule(text=TEXT, more=""):
    return f'data-rule-help="after: 50ms; do: teaser; text: \'{text}\'; {more}"'


@pytest.fixture
def tease(visit):
    """A page with a teaser that is up."""

    def go(attributes="", text=TEXT, more="", **options):
        tab = visit(rule(text, more) + " " + attributes, **options)
        part(tab, "teaser-text").get_by_text(text.strip()).wait_for()
        return tab.still()

    return go


def part(tab, name):
    return tab.page.locator(f"echat-launcher [part={name}]")


def gone(tab):
    part(tab, "teaser").wait_for(state="detached")
    return tab


def style(tab, name, what):
    return part(tab, name).evaluate(f"e => getComputedStyle(e)['{what}']")


def focus(tab):
    """The part that has the focus, or the name of the page's element."""
    return tab.js(f"document.activeElement.localName == 'echat-launcher' ? {ROOT}.activeElement.getAttribute('part') : document.activeElement.localName")


# What it says and does


def test_it_has_a_name_a_text_and_two_named_buttons(tease):
    tab = tease(more="accept: Ask us")
    teaser = tab.page.get_by_role("region", name="Chat with us", exact=True)
    assert teaser.get_by_role("status").inner_text() == TEXT
    assert [teaser.get_by_role("button", name=name, exact=True).count() for name in ("Ask us", "Dismiss")] == [1, 1]
    assert tab.page.get_by_role("dialog").count() == 0


def test_its_words_follow_the_page(tease):
    teaser = tease(text="需要帮忙吗？", html='lang="zh"').page.get_by_role("region", name="在线客服", exact=True)
    assert [teaser.get_by_role("button", name=name, exact=True).count() for name in ("立即咨询", "关闭")] == [1, 1]


def test_a_page_with_rules_of_another_kind_has_none(visit):
    tab = visit('data-rule-help="after: 50ms; do: emit"').stays(400)
    assert part(tab, "teaser").count() == 0


def test_accepting_opens_the_chat_and_takes_it_away(tease):
    head = "<script>document.addEventListener('echat:open', e => { by = e.detail.by + ' ' + e.detail.rule })</script>"
    tab = tease(head=head)
    part(tab, "teaser-accept").click()
    gone(tab.opened())
    assert tab.js("by") == "teaser help"


def test_accepting_opens_a_tab_within_the_click(tease):
    tab = tease('data-launcher-open="tab"')
    with tab.page.context.expect_page():
        part(tab, "teaser-accept").click()


def test_dismissing_keeps_it_away_on_the_next_page_too(tease, visit):
    tab = tease()
    part(tab, "teaser-dismiss").click()
    assert not gone(tab).stays(200).is_open()
    assert part(visit(rule(), page=tab.page).stays(500), "teaser").count() == 0


def test_without_an_answer_it_comes_again_on_the_next_page(tease):
    tab = tease()
    assert part(tease(page=tab.page), "teaser").count() == 1


def test_the_launcher_opens_the_chat_as_ever_and_takes_it_away(tease):
    tab = tease()
    tab.button.click()
    gone(tab.opened())


def test_markup_is_shown_as_text(tease):
    tab = tease(text="<b>Hi</b> <img src=x onerror=bad=1>", more="accept: <i>Go</i>")
    assert part(tab, "teaser-accept").inner_text() == "<i>Go</i>"
    assert tab.js(f"{ROOT}.querySelectorAll('b, i, img').length") == 0


# Focus, keyboard, screen reader


def test_it_leaves_the_focus_where_it_is(tease):
    tab = tease(body="<input id=name autofocus>")
    assert focus(tab) == "input"


def test_it_is_reached_before_the_launcher(tease):
    tab = tease()
    order = []
    for _ in range(3):
        tab.page.keyboard.press("Tab")
        order.append(focus(tab))
    assert order == ["teaser-accept", "teaser-dismiss", "button"]


@pytest.mark.parametrize("keys, opened", [(["Tab", "Enter"], True), (["Tab", "Tab", "Space"], False), (["Tab", "Escape"], False)])
def test_answered_by_keyboard_it_hands_the_focus_to_the_launcher(tease, keys, opened):
    tab = tease()
    for key in keys:
        tab.page.keyboard.press(key)
    assert focus(gone(tab)) == "button"
    assert tab.stays(300).is_open() == opened


def test_without_a_launcher_the_focus_is_the_pages(tease):
    tab = tease('data-launcher="off"')
    part(tab, "teaser-dismiss").press("Enter")
    assert focus(gone(tab)) == "body"


def test_a_focus_elsewhere_stays_when_it_goes(tease):
    tab = tease(body="<input id=name autofocus>")
    tab.js("EchatPlugin.open()")
    assert focus(gone(tab.opened())) == "input"


def test_escape_inside_dismisses_and_is_no_key_for_the_page(tease):
    body = "<input autofocus><script>keys = []; addEventListener('keydown', e => keys.push(e.key))</script>"
    tab = tease(body=body)
    tab.page.keyboard.press("Escape")
    assert part(tab.stays(100), "teaser").count() == 1
    part(tab, "teaser-accept").press("x")
    part(tab, "teaser-accept").press("Escape")
    assert gone(tab).js("keys") == ["Escape", "x"]


def test_its_text_is_announced_once(visit):
    """A live region is heard when its text changes after it came: not when it comes with one."""
    watch = f"""new MutationObserver((list) => list.forEach((change) => {{
        if (change.target.localName == 'span') change.addedNodes.forEach((bubble) => came.push(bubble.innerText))
        if (change.target.getAttribute('role') == 'status') said.push(change.target.textContent)
    }})).observe({ROOT}, {{childList: true, subtree: true, characterData: true}})"""
    tab = visit(rule().replace("after: 50ms", "event: go")).until("EchatPlugin.explain()")
    tab.js(f"came = []; said = []; {watch}; dispatchEvent(new Event('go'))")
    part(tab, "teaser-text").get_by_text(TEXT).wait_for()
    tab.js("vendor.unread(1)")
    assert [words for words in tab.stays(300).js("said") if "unread" not in words] == [TEXT]
    came = tab.js("came")
    assert len(came) > 0 and [words for words in came if TEXT in words] == []


def test_focus_is_seen_on_both_buttons(tease):
    tab = tease()
    for name in ("teaser-accept", "teaser-dismiss"):
        before = style(tab, name, "boxShadow")
        tab.page.keyboard.press("Tab")
        assert style(tab, name, "outlineStyle") == "solid" and style(tab.stays(300), name, "boxShadow") != before


# Place


def boxes(tab):
    return part(tab, "teaser").bounding_box(), tab.button.bounding_box(), tab.js("document.documentElement.clientWidth")


LEFT = [("start", 'dir="ltr"'), ("end", 'dir="rtl"'), ("left", 'dir="rtl"')]
RIGHT = [("end", 'dir="ltr"'), ("start", 'dir="rtl"'), ("right", 'dir="rtl"')]
SIDES = [(*case, "left") for case in LEFT] + [(*case, "right") for case in RIGHT]


@pytest.mark.parametrize("word, html, side", SIDES)
def test_it_stands_above_the_launcher_at_its_side(tease, word, html, side):
    teaser, button, width = boxes(tease(f'data-launcher-position="bottom-{word}" data-launcher-offset="32 40"', html=html))
    assert 6 <= button["y"] - teaser["y"] - teaser["height"] <= 20
    for box in (teaser, button):
        assert abs((box["x"] if side == "left" else width - box["x"] - box["width"]) - 32) < 1


@pytest.mark.parametrize("word, html, side", SIDES)
def test_at_the_middle_of_a_side_it_stands_beside_it(tease, word, html, side):
    teaser, button, _ = boxes(tease(f'data-launcher-position="middle-{word}"', html=html))
    assert abs(teaser["y"] + teaser["height"] / 2 - 400) < 1 and abs(button["y"] + button["height"] / 2 - 400) < 1
    first, second = (button, teaser) if side == "left" else (teaser, button)
    assert 6 <= second["x"] - first["x"] - first["width"] <= 20


@pytest.mark.parametrize("position", ["bottom-end", "middle-start"])
@pytest.mark.parametrize("attributes, size", [("", (320, 568)), ('data-launcher-size="96" data-launcher-offset="4"', (360, 640)), ('data-launcher-label="Chat with us"', (740, 360))])
def test_on_a_phone_it_is_whole_however_long_its_text(tease, context, position, attributes, size):
    page = context.new_page()
    page.set_viewport_size({"width": size[0], "height": size[1]})
    tab = tease(f'data-launcher-position="{position}" {attributes}', text=LONG, page=page)
    for name in ("teaser", "teaser-text", "teaser-accept", "teaser-dismiss"):
        box = part(tab, name).bounding_box()
        assert box["x"] >= 0 and box["y"] >= 0 and box["x"] + box["width"] <= size[0] and box["y"] + box["height"] <= size[1]
    assert part(tab, "teaser-text").evaluate("e => e.scrollWidth <= e.clientWidth")
    assert tab.js("document.documentElement.scrollWidth") <= size[0]


def test_the_launcher_stays_where_it_was(visit):
    tab = visit(rule().replace("after: 50ms", "event: go")).until("EchatPlugin.explain()").still()
    before = tab.button.bounding_box()
    tab.js("dispatchEvent(new Event('go'))")
    part(tab, "teaser").wait_for()
    assert tab.button.bounding_box() == before


@pytest.mark.parametrize("html, end", [('dir="ltr"', "right"), ('dir="rtl"', "left")])
def test_the_x_is_at_the_end_of_the_line(tease, html, end):
    tab = tease(html=html)
    x, text = part(tab, "teaser-dismiss").bounding_box(), part(tab, "teaser-text").bounding_box()
    assert x["x"] >= text["x"] + text["width"] if end == "right" else x["x"] + x["width"] <= text["x"]


def test_both_targets_are_44_pixels_at_least(tease):
    tab = tease(more="accept: OK")
    for name in ("teaser-accept", "teaser-dismiss"):
        box = part(tab, name).bounding_box()
        assert box["width"] >= 43.9 and box["height"] >= 43.9


def test_clicks_between_it_and_the_launcher_go_to_the_page(tease):
    tab = tease(body="<button style='position:fixed;inset:0;width:100%;height:100%' onclick='under = 1'></button>")
    box = part(tab, "teaser").bounding_box()
    tab.page.mouse.click(box["x"] + 30, box["y"] + box["height"] + 20)
    assert tab.js("under") == 1


@pytest.mark.parametrize("word, vendor", [("off", False), ("vendor", True)])
def test_without_our_launcher_it_stands_in_its_place(tease, word, vendor):
    tab = tease(f'data-launcher="{word}"')
    box = part(tab, "teaser").bounding_box()
    assert abs(1280 - box["x"] - box["width"] - 20) < 1 and abs(800 - box["y"] - box["height"] - 20) < 3
    assert tab.button.count() == 0 and tab.page.locator("#ECHAT_icon").is_visible() == vendor
    part(tab, "teaser-dismiss").click()
    gone(tab)
    assert tab.page.locator("echat-launcher").count() == 0


def test_it_goes_where_the_launcher_is_hidden(tease):
    tab = tease('data-launcher-hide="/pay*"')
    tab.js("history.pushState(null, '', '/pay/now')")
    gone(tab)
    assert tab.page.locator("echat-launcher").count() == 0


# Looks


@pytest.mark.parametrize("system, theme, dark", [("light", "auto", False), ("dark", "auto", True), ("dark", "light", False), ("light", "dark", True)])
def test_its_colours_are_light_or_dark_as_the_launchers_surroundings(tease, context, system, theme, dark):
    page = context.new_page()
    page.emulate_media(color_scheme=system)
    tab = tease(f'data-launcher-theme="{theme}"', page=page)
    assert (style(tab, "teaser", "backgroundColor") == "rgb(255, 255, 255)") != dark
    assert style(tab, "teaser-text", "color") == ("rgb(255, 255, 255)" if dark else "rgb(0, 0, 0)")


@pytest.mark.parametrize("colour, white", [("", True), ("#e1251b", True), ("#0a7d4b", True), ("#07c160", False), ("#ffd400", False)])
def test_the_button_has_the_brands_colour_and_words_that_can_be_read_on_it(tease, colour, white):
    tab = tease(f'data-launcher-color="{colour}"')
    assert style(tab, "teaser-accept", "backgroundColor") == style(tab, "button", "backgroundColor")
    values = style(tab, "teaser-accept", "color").split("(")[1].rstrip(")").split()[1:]
    assert [float(value) > 0.9 for value in values] == [white] * 3


def test_the_sites_css_reaches_its_parts(tease):
    names = ["teaser", "teaser-text", "teaser-accept", "teaser-dismiss"]
    css = "".join(f"echat-launcher::part({name}){{color:rgb(1, 2, {n})}}" for n, name in enumerate(names))
    tab = tease(head=f"<style>{css} *{{all:unset!important}}</style>")
    assert [style(tab, name, "color") for name in names] == [f"rgb(1, 2, {n})" for n in range(4)]


@pytest.mark.parametrize("wish, lasts", [("reduce", "0.001s"), ("no-preference", "0.3s")])
def test_reduced_motion_moves_nothing(tease, context, wish, lasts):
    page = context.new_page()
    page.emulate_media(reduced_motion=wish)
    assert style(tease(page=page), "teaser", "animationDuration") == lasts


def test_forced_colours_show_its_edges(tease, context):
    page = context.new_page()
    page.emulate_media(forced_colors="active")
    tab = tease(page=page)
    for name in ("teaser", "teaser-accept", "teaser-dismiss"):
        assert style(tab, name, "borderTopStyle") == "solid" and style(tab, name, "borderTopColor") != style(tab, name, "backgroundColor")


# The page it is on


def test_a_strict_policy_has_nothing_to_refuse(tease):
    tab = tease(headers=STRICT, body="<p>Shop</p>", init="refused = []; document.addEventListener('securitypolicyviolation', e => refused.push(e.violatedDirective + e.blockedURI))")
    assert style(tab, "teaser", "borderTopLeftRadius") == "16px" and tab.errors == []
    assert tab.js("refused") == []


@pytest.mark.parametrize("word", ["on", "off"])
def test_a_framework_that_replaces_the_body_does_not_take_it_away(tease, word):
    tab = tease(f'data-launcher="{word}"')
    tab.js("void (document.body = document.createElement('body'))")
    assert tab.page.locator("body > echat-launcher [part=teaser]:visible").count() == 1
    assert part(tab, "teaser-text").inner_text() == TEXT
    part(tab, "teaser-dismiss").click()
    gone(tab)


@pytest.mark.parametrize("word", ["on", "off", "vendor"])
def test_nothing_is_left_of_it_after_destroy(tease, word):
    tab = tease(f'data-launcher="{word}"')
    tab.js("EchatPlugin.destroy()")
    tab.js("void (document.body = document.createElement('body'))")
    assert tab.page.locator("echat-launcher").count() == 0 and tab.errors == []


def test_destroyed_before_it_has_spoken_it_stays_silent(visit):
    tab = visit(rule())
    part(tab, "teaser").wait_for(state="attached")
    tab.js("EchatPlugin.destroy()")
    assert tab.stays(300).page.locator("echat-launcher").count() == 0 and tab.errors == []
