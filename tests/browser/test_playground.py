"""The playground: what is written in the editor is what the real plugin gets, and a visit is played in the time of the slider."""
import pytest
from playwright.sync_api import expect

from browser.shop import complaints, demo  # noqa: F401  (fixtures)
from browser.waiting import until

PAGE = "/demo/playground.html"
SHOWN = "document.querySelector('.page:not(.page-coming)')?.contentWindow"
HAPPENED = "[...document.querySelectorAll('#happened .happening')].map(line => line.innerText.replace(/\\s+/g, ' ').trim())"
OPEN = f"{SHOWN}.ECHAT.getMiniStatus()"
# The tag as a browser reads it.
READ = "text => [...new DOMParser().parseFromString(text, 'text/html').querySelector('script').attributes].map(({name, value}) => [name, value])"


@pytest.fixture
def play(context, complaints, demo):
    """Opens the playground; whatever it complains of fails the test."""

    def go(more=""):
        page = context.new_page()
        page.goto(demo + PAGE + more)
        settled(page)
        return page

    yield go
    assert complaints == []


def settled(page, at=None):
    """What is written has been played, up to this moment."""
    until(page, "document.getElementById('preview').getAttribute('aria-busy') === 'false'")
    if at is not None:
        assert page.evaluate(f"{SHOWN}.clock.now()") == at


def slide(page, ms):
    page.evaluate("ms => { const slider = document.getElementById('slider'); slider.value = ms; slider.dispatchEvent(new Event('input')) }", ms)
    settled(page, ms)


def write(page, text, row=1):
    """Put this into the value of a row; the visit is played anew with it."""
    page.locator(".value").nth(row).fill(text)
    settled(page)


def take(page, name):
    page.click(f".preset >> text={name}")
    settled(page)


# Rules


def test_a_rule_with_a_slip_shows_what_the_plugin_says_and_can_be_mended(play):
    page = play()
    write(page, "afer: 30s; path: /product/*")
    expect(page.locator(".row").nth(1).locator(".says")).to_contain_text('has "afer: 30s": expected after (did you mean that?); the rule is off')
    expect(page.locator(".value").nth(1)).to_have_attribute("aria-invalid", "true")
    expect(page.locator("#why")).to_contain_text("cannot be read: off")
    page.click(".mend")
    expect(page.locator(".value").nth(1)).to_have_value("after: 30s; path: /product/*")
    expect(page.locator(".says:not(:empty)")).to_have_count(0)
    expect(page.locator("[aria-invalid]")).to_have_count(0)
    expect(page.locator("#why")).to_contain_text("waits for after")


def test_an_attribute_with_a_slip_does_too(play):
    page = play()
    page.click("#add-attribute")
    page.locator(".name").nth(2).fill("data-launcher-colour")
    page.locator(".value").nth(2).fill("#c33")
    expect(page.locator(".row").nth(2).locator(".says")).to_contain_text("is not known. Did you mean data-launcher-color?")
    page.click(".mend")
    expect(page.locator(".name").nth(2)).to_have_value("data-launcher-color")
    expect(page.locator(".says:not(:empty)")).to_have_count(0)


def test_a_right_rule_opens_the_chat_when_the_slider_passes_its_time_and_not_before(play):
    page = play()
    write(page, "after: 20s; path: /product/*")
    slide(page, 19_500)
    assert page.evaluate(OPEN) == "close" and page.evaluate(HAPPENED) == ["0 s The chat is ready"]
    slide(page, 20_000)
    assert page.evaluate(OPEN) == "open"
    assert page.evaluate(HAPPENED) == ["0 s The chat is ready", "20 s Rule help opens the chat", "20 s The chat opens"]


def test_going_back_in_time_undoes_what_came_later(play):
    page = play()
    slide(page, 40_000)
    assert page.evaluate(OPEN) == "open"
    slide(page, 10_000)
    assert page.evaluate(OPEN) == "close" and len(page.evaluate(HAPPENED)) == 1
    slide(page, 30_000)
    assert page.evaluate(OPEN) == "open"


def test_a_rule_that_is_changed_is_judged_as_if_it_had_been_there_all_along(play):
    page = play()
    slide(page, 25_000)
    assert page.evaluate(OPEN) == "close"
    write(page, "after: 24s")
    assert page.evaluate(OPEN) == "open" and "24 s Rule help opens the chat" in page.evaluate(HAPPENED)


def test_the_reasons_are_those_of_explain(play):
    page = play()
    slide(page, 12_000)
    rows = page.evaluate("[...document.querySelectorAll('#why tbody tr')].map(row => [row.className.includes('check-no'), row.querySelector('th').lastChild.textContent])")
    told = page.evaluate(f"{SHOWN}.EchatPlugin.explain()[0].checks.map(check => [!check.ok, check.key])")
    assert sorted(rows) == sorted(told) and rows[0] == [True, "after"]
    assert page.locator("#why tbody tr").first.locator("td").all_inner_texts() == ["30s", "12 s", "30 s"]


# Visits


@pytest.mark.parametrize("name, expected", [
    ("Help after 30 s", []),
    ("Leaving the cart", ["12 s Moves to leave", "12 s Rule leaving puts up a teaser"]),
    ("Nobody online", ["4 s Agents go offline", "20 s Rule away puts up a teaser"]),
    ("Office hours", ["20 s Rule office opens the chat"]),
    ("A reader", ["8 s Scrolls to 60 %", "8 s Rule reader sets the badge"]),
    ("A full cart", ["6 s set: cart.total = 250", "11 s Goes to /cart", "26 s Rule cart opens the chat"]),
    ("Looking at prices", ["5 s Scrolls to 100 %", "15 s Rule pricing puts up a teaser"]),
    ("Payment failed", ["9 s track: payment-failed", "10 s Rule help sets the badge", "11 s Rule stuck opens the chat"]),
])
def test_a_preset_plays_a_visit_in_which_its_rules_act(play, name, expected):
    page = play()
    take(page, name)
    for words in expected:
        until(page, f"{HAPPENED}.some(line => line.startsWith({words!r}))")
    assert page.locator(".says:not(:empty)").count() == 0
    if not expected:
        assert page.evaluate(HAPPENED) == ["0 s The chat is ready"]


def test_what_the_visitor_does_is_done_at_this_moment_and_can_be_undone(play):
    page = play()
    write(page, "exit-intent; do: teaser; text: Wait")
    slide(page, 8000)
    page.click("#do-leave")
    until(page, f"{HAPPENED}.includes('8 s Rule help puts up a teaser Wait')")
    page.click("[aria-label='Undo: Moves to leave']")
    settled(page)
    assert page.evaluate(HAPPENED) == ["0 s The chat is ready"]


def test_what_a_real_visitor_clicks_in_the_preview_is_part_of_the_visit(play):
    page = play()
    slide(page, 5000)
    page.frame_locator(".page").locator("echat-launcher [part=button]").click()
    until(page, f"{OPEN} == 'open'")
    slide(page, 6000)
    assert page.evaluate(HAPPENED)[1].startswith("5 s Presses the launcher")
    slide(page, 4000)
    assert page.evaluate(OPEN) == "close"
    slide(page, 5500)
    assert page.evaluate(OPEN) == "open"


def test_messages_count_on_the_badge_and_flash_in_the_title_of_who_looks_away(play):
    page = play()
    slide(page, 3000)
    title = page.inner_text("#tab-title")
    page.click("#do-away")
    page.click("#do-message")
    until(page, f"{HAPPENED}.some(line => line.includes('Unread: 2'))")
    slide(page, 6500)
    until(page, f"document.getElementById('tab-title').textContent !== {title!r} || {HAPPENED}.some(line => line.includes('The title says'))")
    page.click("#do-back")
    page.click("#do-open")
    until(page, f"{SHOWN}.EchatPlugin.state().unread === 0")


def test_an_address_is_where_the_visit_begins_and_later_where_it_goes(play):
    page = play()
    slide(page, 0)
    page.fill("#path", "/pricing")
    page.press("#path", "Enter")
    until(page, f"{SHOWN}?.location.pathname === '/pricing'")
    slide(page, 2000)
    page.fill("#path", "/cart?from=mail")
    page.press("#path", "Enter")
    until(page, f"{HAPPENED}.some(line => line.startsWith('2 s Goes to /cart?from=mail'))")


def test_hours_go_by_when_the_visit_begins(play):
    page = play()
    write(page, "hours: 09:00-18:00; after: 1s")
    page.fill("#begins", "2026-09-30T18:30")
    slide(page, 2000)
    expect(page.locator("#why")).to_contain_text("waits for hours")
    page.fill("#begins", "2026-09-30T12:30")
    until(page, f"{SHOWN}?.ECHAT?.getMiniStatus?.() === 'open'")


def test_a_phone_is_one_to_the_plugin(play):
    page = play()
    write(page, "device: mobile; after: 1s")
    slide(page, 2000)
    assert page.evaluate(OPEN) == "close"
    page.click("#phone")
    until(page, f"{SHOWN}?.ECHAT?.getMiniStatus?.() === 'open'")


def test_time_passes_by_itself_once_it_is_let(play):
    page = play()
    slide(page, 25_000)
    page.select_option("#speed", "30")
    page.click("#play")
    until(page, f"{OPEN} == 'open'")
    page.click("#play")
    expect(page.locator("#play")).to_have_attribute("aria-pressed", "false")


def test_nothing_of_a_visit_reaches_the_shop_or_the_agents_console(play, context, demo):
    console = context.new_page()
    console.goto(demo + "/demo/console.html")
    page = play()
    slide(page, 31_000)
    page.click("#do-message")
    page.click("#do-offline")
    until(page, f"{HAPPENED}.some(line => line.includes('Agents go offline'))")
    page.wait_for_timeout(200)
    assert page.evaluate("Object.keys(localStorage).filter(key => !key.startsWith('qing.'))") == []
    expect(console.locator("#online")).to_have_attribute("aria-checked", "true")
    expect(console.locator("#messages .message")).to_have_count(0)


# What is taken away


def test_the_snippet_that_is_copied_is_the_configuration(play, context):
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = play()
    page.click("#add-attribute")
    page.locator(".name").nth(2).fill("data-launcher-label")
    page.locator(".value").nth(2).fill('A "tea" & <b>cup</b>')
    write(page, 'after: 30s; do: teaser; text: "Tea; or coffee?"')
    page.click("#copy")
    expect(page.locator("#said")).to_have_text("Copied.")
    text = page.evaluate("navigator.clipboard.readText()")
    assert text == page.inner_text("#snippet") and text.startswith('<script async src="/echat-plugin.js"\n')
    assert page.evaluate(READ, text) == [["async", ""], ["src", "/echat-plugin.js"], ["data-company-id", "12191"],
        ["data-rule-help", 'after: 30s; do: teaser; text: "Tea; or coffee?"'], ["data-launcher-label", 'A "tea" & <b>cup</b>']]


def test_the_shared_address_restores_it_all(play, context):
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = play()
    take(page, "Leaving the cart")
    write(page, "exit-intent; do: teaser; text: 走之前？")
    page.click("#phone")
    settled(page)
    page.click("#share")
    expect(page.locator("#said")).to_have_text("Copied.")
    address = page.evaluate("navigator.clipboard.readText()")
    other = context.new_page()
    other.goto(address)
    until(other, f"{HAPPENED}.some(line => line.startsWith('12 s Rule leaving puts up a teaser'))")
    assert other.inner_text("#snippet") == page.inner_text("#snippet")
    assert other.input_value("#slider") == "13000" and other.get_attribute("#phone", "aria-pressed") == "true" and other.input_value("#path") == "/cart"


@pytest.mark.parametrize("hash", ["#nonsense", "#e30", "#bnVsbA", "#eyJhdHRyaWJ1dGVzIjpbM10sInBhZ2UiOiIvL2V2aWwiLCJhY3RzIjpbWzEsMl1dfQ"])
def test_an_address_with_nonsense_is_a_fresh_start(play, hash):
    page = play(hash)
    assert page.input_value("#path").startswith("/") and page.evaluate(f"{SHOWN}.location.origin === location.origin")
    page.click("#add-rule")
    write(page, "after: 1s", row=page.locator(".value").count() - 1)
    slide(page, 2000)
    expect(page.locator("#why")).to_contain_text("after")


def test_the_other_language_has_the_same_configuration(play):
    page = play()
    write(page, "after: 7s")
    page.click("#other-language")
    expect(page.locator("h1")).to_have_text("试验场")
    settled(page)
    expect(page.locator(".value").nth(1)).to_have_value("after: 7s")
    until(page, "document.querySelector('#happened').innerText.includes('对话就绪')")


# Keys


def test_a_rule_is_written_with_keys_alone(play):
    page = play()
    page.click("#add-rule")
    expect(page.locator(".name").nth(2)).to_have_value("data-rule-2")
    page.keyboard.type("scr")
    for key in ["ArrowDown", "Enter"]:
        page.keyboard.press(key)
    expect(page.locator(".value").nth(2)).to_have_value("scroll: ")
    page.keyboard.type("40%; do: ")
    expect(page.locator(".suggestions:visible [role=option] b")).to_have_text(["open", "teaser", "badge", "title", "card", "emit"])
    for key in ["ArrowDown", "ArrowDown", "ArrowDown", "Tab"]:
        page.keyboard.press(key)
    expect(page.locator(".value").nth(2)).to_have_value("scroll: 40%; do: badge")
    page.keyboard.press("Escape")
    expect(page.locator(".suggestions:visible")).to_have_count(0)
    expect(page.locator(".value").nth(2)).to_be_focused()


def test_an_attribute_and_its_word_are_completed(play):
    page = play()
    page.click("#add-attribute")
    page.keyboard.type("launcher-pos")
    page.keyboard.press("ArrowDown")
    option = page.locator(".suggestions:visible [aria-selected=true]")
    expect(option).to_contain_text("data-launcher-position")
    expect(page.locator(".name").nth(2)).to_have_attribute("aria-activedescendant", option.get_attribute("id"))
    page.keyboard.press("Enter")
    page.locator(".value").nth(2).click()
    page.click(".suggestions:visible >> text=middle-start")
    expect(page.locator(".value").nth(2)).to_have_value("middle-start")


# name of the attribute, what is written (`|` is the caret), what is offered, and what a choice of the first makes of it
LISTS = [
    ("data-attention", "typing, dia|", ["dialog"], "typing, dialog|"),
    ("data-attention", "typ|, 10s", ["typing"], "typing|, 10s"),
    ("data-attention", "typing,|", ["dialog", "fullscreen"], "typing,dialog|"),
    ("data-attention", "|", ["typing", "dialog", "fullscreen", "off"], "typing|"),
    ("data-attention", "10s, o|", ["dialog"], None),
    ("data-launcher-motion", "pulse, h|", ["hop"], "pulse, hop|"),
    ("data-launcher-motion", "pulse, 30s, |, slide", ["fade", "hop", "wave"], "pulse, 30s, fade|, slide"),
    ("data-launcher-motion", "pulse, puls|", [], None),
    # What is no list has one word.
    ("data-title", "flash, c|", [], None),
    ("data-rule-a", "after: 5s; chat: none, wai|; scroll: 5%", ["waiting"], "after: 5s; chat: none, waiting|; scroll: 5%"),
    ("data-rule-a", "chat: !none, !e|", ["ended"], "chat: !none, !ended|"),
    ("data-rule-a", "device: pc, |", ["mobile"], "device: pc, mobile|"),
    ("data-rule-a", "do: open, t|", [], None),
    ("data-rule-a", "path: /a, |", [], None),
]


def test_in_a_comma_list_the_word_at_the_caret_is_completed(play):
    page = play()
    page.click("#add-attribute")
    value, options = page.locator(".value").nth(2), page.locator(".suggestions:visible [role=option] b")
    wrong = []
    for name, text, offered, made in LISTS:
        page.locator(".name").nth(2).fill(name)
        at = text.index("|")
        value.focus()
        value.evaluate("(field, [text, at]) => { field.value = text; field.setSelectionRange(at, at); field.dispatchEvent(new Event('input', {bubbles: true})) }", [text.replace("|", ""), at])
        found = options.all_inner_texts()
        now = None
        if made:
            page.keyboard.press("ArrowDown")
            page.keyboard.press("Enter")
            now = value.evaluate("field => field.value.slice(0, field.selectionStart) + '|' + field.value.slice(field.selectionStart)")
        page.keyboard.press("Escape")
        if found != offered or now != made:
            wrong.append([text, found, now])
    assert wrong == []


def test_a_row_is_taken_away_and_the_focus_stays_in_the_editor(play):
    page = play()
    page.click("[aria-label='Remove data-rule-help']")
    expect(page.locator(".name").nth(0)).to_be_focused()
    expect(page.locator("#snippet")).not_to_contain_text("data-rule")
    until(page, "document.querySelector('#why').innerText.includes('No rules are at work')")


def test_typing_keeps_the_focus_while_the_visit_is_played_anew(play):
    page = play()
    slide(page, 31_000)
    page.locator(".value").nth(1).click()
    page.keyboard.press("End")
    page.keyboard.type("; device: pc", delay=40)
    settled(page)
    expect(page.locator(".value").nth(1)).to_be_focused()
    assert page.evaluate(OPEN) == "open"


def test_every_control_has_a_name(play):
    page = play()
    until(page, f"{HAPPENED}.length > 0")
    nameless = "[...document.querySelectorAll('button, input, select, textarea, iframe')].filter(each => !(each.ariaLabel || each.innerText?.trim() || each.title || each.textContent.trim() || each.labels?.length)).map(each => each.outerHTML)"
    assert page.evaluate(nameless) == []


def test_the_page_is_never_wider_than_its_screen(play):
    page = play()
    take(page, "Office hours")
    for width in [320, 390, 768, 1024, 1440]:
        page.set_viewport_size({"width": width, "height": 844})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_shop_leads_to_the_playground(page, demo):
    page.goto(demo + "/demo/")
    page.click("text=Playground")
    expect(page.locator("h1")).to_have_text("Playground")
