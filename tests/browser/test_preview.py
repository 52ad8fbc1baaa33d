"""The preview of a message in a real browser: a bubble by the launcher with who wrote and what, that goes by itself and never takes the focus."""
import pytest

ROOT = "document.querySelector('echat-launcher').shadowRoot"
SETTLED = 1200  # ms: what waited on the server has been told by then
FACE = "/demo/art/mark.svg"
STAFF = "ECHAT.getChatStaffInfo = () => ({staffNickName: 'Anna', staffHead: %r})"
LONG = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen " * 12


@pytest.fixture
def told(visit, site):
    """A page on which a message is previewed."""

    def go(attributes="", text="Hello, can I help?", staff=True, **options):
        tab = visit(f'data-preview="on" {attributes}', **options).stays(SETTLED)
        if staff:
            tab.js(STAFF % site.url(FACE))
        tab.js("text => vendor.message(text)", text)
        # (Without words there is nothing of them to be seen.)
        part(tab, "-words").wait_for()
        return tab.still()

    return go


def part(tab, name):
    return tab.page.locator(f"echat-launcher [part=preview{name}]")


def gone(tab):
    part(tab, "").wait_for(state="detached")
    return tab


def style(tab, name, what):
    return part(tab, name).evaluate(f"e => getComputedStyle(e)['{what}']")


def focus(tab):
    return tab.js(f"document.activeElement.localName == 'echat-launcher' ? {ROOT}.activeElement.getAttribute('part') : document.activeElement.localName")


# What it says and does


def test_it_says_who_wrote_and_what_and_has_named_buttons(told):
    tab = told('data-sound="on"')
    group = tab.page.get_by_role("region", name="New message", exact=True)
    assert group.get_by_role("status").inner_text().split("\n") == ["Anna", "Hello, can I help?"]
    assert [group.get_by_role("button", name=name, exact=True).count() for name in ("Open the chat", "Mute", "Dismiss")] == [1, 1, 1]
    part(tab, "-avatar").evaluate("e => e.decode()")
    assert tab.page.get_by_role("dialog").count() == 0


def test_its_words_follow_the_page(told):
    group = told('data-sound="on"', html='lang="zh"', text="您好").page.get_by_role("region", name="新消息", exact=True)
    assert [group.get_by_role("button", name=name, exact=True).count() for name in ("打开对话", "静音", "关闭")] == [1, 1, 1]


def test_without_the_attribute_there_is_none(visit, site):
    tab = visit().stays(SETTLED)
    tab.js("vendor.message('Hello')")
    assert part(tab.stays(500), "").count() == 0 and site.count("echat-bubble") == 0


def test_of_a_message_nobody_tells_it_says_how_many_there_are(visit):
    tab = visit('data-preview="on"').stays(SETTLED)
    tab.js("vendor.unread(2)")
    part(tab, "-words").get_by_text("2 unread messages").wait_for()


@pytest.mark.parametrize("label, text", [
    ("<b>Hi</b> <img src=x onerror=bad=1><script>bad = 1</script> &lt;i&gt;", "Hi  <i>"), ("[image]", "[Image]"), ("[file]", "[File]"), ("one<br>two", "one\ntwo"),
    ("<a href=\"javascript:bad=1\">tea</a>", "tea"),
])  # fmt: skip
def test_what_is_written_is_text_and_never_markup(told, label, text):
    tab = told(text=label)
    assert part(tab, "-words").evaluate("e => e.textContent") == text
    assert tab.js(f"typeof bad == 'undefined' && {ROOT}.querySelectorAll('aside a, aside i, aside script').length == 0")


@pytest.mark.parametrize("face", ["javascript:alert(1)", "data:image/svg+xml,<svg/>", "", "https://nowhere.invalid/face.png"])
def test_without_a_portrait_that_loads_there_is_none(visit, face):
    tab = visit('data-preview="on"').stays(SETTLED)
    tab.js(STAFF % face)
    tab.js("vendor.message('Hello')")
    part(tab, "-words").get_by_text("Hello").wait_for()
    part(tab, "-avatar").wait_for(state="detached")


def test_a_click_on_it_opens_the_chat_and_takes_it_away(told):
    tab = told(head="<script>document.addEventListener('echat:open', e => { by = e.detail.by })</script>")
    box = part(tab, "-words").bounding_box()
    tab.page.mouse.click(box["x"] + 10, box["y"] + 5)
    gone(tab.opened())
    assert tab.js("by") == "preview"


def test_put_away_it_comes_again_once_the_chat_was_open(told):
    tab = told()
    part(tab, "-dismiss").click()
    gone(tab).js("vendor.message('Still there?')")
    assert part(tab.stays(500), "").count() == 0 and tab.badge.inner_text() == "2"
    tab.button.click()
    tab.opened().js("vendor.visitorHides()")
    tab.until("EchatPlugin.state().window == 'close'").js("vendor.message('Bye')")
    part(tab, "-words").get_by_text("Bye").wait_for()


def test_another_message_changes_its_words_in_place(told):
    tab = told(body="<p>Shop</p>")
    part(tab, "-dismiss").focus()
    tab.js("vendor.message('And this one?')")
    part(tab, "-words").get_by_text("And this one?").wait_for()
    assert focus(tab) == "preview-dismiss" and part(tab, "").count() == 1


def test_the_sound_is_turned_off_and_on_by_it(told):
    tab = told('data-sound="on"')
    mute = part(tab, "-mute")
    for pressed in ("true", "false"):
        mute.click()
        tab.until(f"EchatPlugin.state().muted === {pressed}")
        assert mute.get_attribute("aria-pressed") == pressed and not tab.is_open()


def test_without_a_sound_there_is_nothing_to_turn_off(told):
    assert part(told(), "-mute").count() == 0


# How long it stays

# Timers of ours run so much faster: it stays for two seconds.
FAST = "{ let real = window.setTimeout; window.setTimeout = (work, ms) => real(work, ms > 5000 ? ms / 6 : ms); let now = performance.now.bind(performance); performance.now = () => now() * 6 }"


def test_it_goes_by_itself(told):
    tab = told(init=FAST)
    gone(tab)
    assert tab.badge.inner_text() == "1" and not tab.is_open()


@pytest.mark.parametrize("hold, free", [
    (lambda tab: part(tab, "-words").hover(force=True), lambda tab: tab.page.mouse.move(10, 10)),
    (lambda tab: part(tab, "-open").focus(), lambda tab: tab.page.locator("input").focus()),
], ids=["the pointer", "the focus"])  # fmt: skip
def test_it_stays_while_something_is_on_it(visit, hold, free):
    tab = visit('data-preview="on"', init=FAST, body="<input>").stays(SETTLED)
    tab.js("vendor.message('Hello')")
    part(tab, "-words").get_by_text("Hello").wait_for()
    hold(tab)
    assert part(tab.stays(3000), "").count() == 1
    free(tab)
    gone(tab)


# Focus, keyboard, screen reader


def test_it_leaves_the_focus_where_it_is(told):
    assert focus(told(body="<input autofocus>")) == "input"


def test_it_is_reached_before_the_launcher(told):
    tab = told('data-sound="on"')
    order = []
    for _ in range(4):
        tab.page.keyboard.press("Tab")
        order.append(focus(tab))
    assert order == ["preview-open", "preview-mute", "preview-dismiss", "button"]


def test_escape_puts_it_away_and_hands_the_focus_to_the_launcher(told):
    tab = told(body="<script>keys = []; addEventListener('keydown', e => keys.push(e.key))</script>")
    part(tab, "-open").press("Escape")
    assert focus(gone(tab)) == "button" and tab.js("keys") == []


def test_its_words_are_announced_once(visit):
    """A live region is heard when its text changes after it came: not when it comes with one."""
    tab = visit('data-preview="on"').stays(SETTLED)
    tab.js(f"""came = []; said = []; new MutationObserver(list => list.forEach(change => {{
        if (change.target.localName == 'span') change.addedNodes.forEach(bubble => came.push(bubble.innerText))
        if (change.target.getAttribute('part') == 'preview-words') said.push(change.target.textContent)
    }})).observe({ROOT}, {{childList: true, subtree: true, characterData: true}}); vendor.message('Hello')""")
    part(tab, "-words").get_by_text("Hello").wait_for()
    assert tab.stays(400).js("said") == ["Hello"] and [words for words in tab.js("came") if "Hello" in words] == []


def test_focus_is_seen_on_every_button(told):
    tab = told('data-sound="on"')
    for name in ("-open", "-mute", "-dismiss"):
        tab.page.keyboard.press("Tab")
        assert style(tab, name, "outlineStyle") == "solid" and style(tab.stays(250), name, "boxShadow") != "none"


def test_the_targets_are_44_pixels_at_least(told):
    tab = told('data-sound="on"', text="ok")
    boxes = [part(tab, name).bounding_box() for name in ("-mute", "-dismiss")]
    assert all(box["width"] >= 43.9 and box["height"] >= 43.9 for box in boxes)
    assert boxes[0]["x"] + boxes[0]["width"] <= boxes[1]["x"] + 0.5


# Place and looks


@pytest.mark.parametrize("html, left", [('dir="ltr"', False), ('dir="rtl"', True)])
def test_it_stands_above_the_launcher_and_reads_from_its_own_side(told, html, left):
    tab = told(html=html, text="שלום" if left else "Hello")
    bubble, button = part(tab, "").bounding_box(), tab.button.bounding_box()
    assert 6 <= button["y"] - bubble["y"] - bubble["height"] <= 20
    assert (part(tab, "-avatar").bounding_box()["x"] > part(tab, "-dismiss").bounding_box()["x"]) == left


@pytest.mark.parametrize("size", [(320, 568), (390, 844), (740, 360)])
def test_on_a_phone_it_is_whole_however_long_its_text(told, context, size):
    page = context.new_page()
    page.set_viewport_size({"width": size[0], "height": size[1]})
    tab = told('data-sound="on"', text=LONG, page=page)
    box = part(tab, "").bounding_box()
    assert box["x"] >= 0 and box["y"] >= 0 and box["x"] + box["width"] <= size[0] and box["height"] <= 160
    assert tab.js("document.documentElement.scrollWidth") <= size[0]


@pytest.mark.parametrize("system, dark", [("light", False), ("dark", True)])
def test_it_is_light_or_dark_as_its_surroundings(told, context, system, dark):
    page = context.new_page()
    page.emulate_media(color_scheme=system)
    tab = told(page=page)
    assert (style(tab, "", "backgroundColor") == "rgb(255, 255, 255)") != dark
    assert style(tab, "-words", "color") == ("rgb(255, 255, 255)" if dark else "rgb(0, 0, 0)")


@pytest.mark.parametrize("wish, lasts", [("reduce", "0.001s"), ("no-preference", "0.3s")])
def test_reduced_motion_moves_nothing(told, context, wish, lasts):
    page = context.new_page()
    page.emulate_media(reduced_motion=wish)
    assert style(told(page=page), "", "animationDuration") == lasts


def test_the_sites_css_reaches_its_parts(told):
    names = ["", "-text", "-sender", "-words", "-open", "-mute", "-dismiss"]
    css = "".join(f"echat-launcher::part(preview{name}){{color:rgb(1, 2, {n})}}" for n, name in enumerate(names))
    tab = told('data-sound="on"', head=f"<style>{css} *{{all:unset!important}}</style>")
    assert [style(tab, name, "color") for name in names] == [f"rgb(1, 2, {n})" for n in range(7)]


@pytest.mark.parametrize("word", ["on", "off", "vendor"])
def test_nothing_is_left_of_it_after_destroy(told, word):
    tab = told(f'data-launcher="{word}"')
    tab.js("EchatPlugin.destroy()")
    assert tab.stays(300).page.locator("echat-launcher").count() == 0 and tab.errors == []
