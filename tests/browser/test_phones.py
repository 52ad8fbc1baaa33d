"""The chat on a phone, with the sandbox SDK in both of its manners: Back closes it first, the page stays where it was, and a keyboard covers nothing that is said."""
from contextlib import suppress

import pytest
from playwright.sync_api import Error

from browser.embeds import PHONE

BOTH = pytest.mark.parametrize("manner", ["documented", "observed"])
LONG = "<h1>Shop</h1><p style='height:4000px'>tea</p><input id=mail>"
STILL = "<meta name=viewport content='width=device-width'><style>* { animation: none !important }</style>"
# A Chromium on a desktop has it; an iPhone has not.
NO_WATCHER = "delete window.CloseWatcher;"


@pytest.fixture
def phone(visit, site, chromium):
    made = chromium.new_context(user_agent=PHONE, viewport={"width": 390, "height": 780}, has_touch=True, is_mobile=True, locale="en-US")
    made.set_default_timeout(5000)
    site.put("/favicon.ico", "")
    site.put("/first.html", "<!doctype html><title>First</title><p>Another site")

    def go(manner, attributes="", query="", body=LONG, init=NO_WATCHER, head="", page=None, latency=10):
        tab = page or made.new_page()
        if not page:
            tab.goto(site.url("/first.html"))
        return visit(head=STILL + head, body=body, page=tab, init=init, query=query, tag=f'<script data-company-id="9001" data-load="eager" {attributes} src="/dist/echat-plugin.js"'
                     f' data-sdk="/demo/visitor/echat.js?latency={latency}&manner={manner}"></script>')

    yield go
    made.close()


# `page.go_back` waits for a load that does not come.
def back(tab):
    before = entries(tab)[0]
    tab.js("void setTimeout(() => history.back())")
    for _ in range(100):
        # (Between two pages the browser tells of no history.)
        with suppress(Error):
            if entries(tab)[0] != before:
                break
        tab.stays(20)
    return tab.stays(250)


def entries(tab):
    """How many entries of the history lie before this one, and the address of this one."""
    session = tab.page.context.new_cdp_session(tab.page)
    found = session.send("Page.getNavigationHistory")
    session.detach()
    return found["currentIndex"], found["entries"][found["currentIndex"]]["url"].split("/", 3)[3]


def stands(tab, wanted):
    """The history comes to stand there (as `entries` tells, or with so many before), however long the browser takes."""
    for _ in range(100):
        found = entries(tab)
        if wanted in (found, found[0]):
            break
        tab.stays(50)
    assert wanted in (found, found[0])


def open_chat(tab):
    tab.stays(400).button.tap()
    return tab.opened().stays(200)


def closed(tab):
    return tab.until("ECHAT.getMiniStatus() == 'close'").stays(700)


# Back

@BOTH
@pytest.mark.parametrize("query", ["", "?a=b", "#/cart", "#!/cart?x=1", "#tea"])
def test_back_closes_the_chat_first_and_then_leaves(phone, manner, query):
    tab = phone(manner, query=query)
    tab.stays(2100)
    before = entries(tab)
    open_chat(tab)
    stands(tab, before[0] + 1)
    back(tab)
    closed(tab)
    stands(tab, before)
    assert tab.js("EchatPlugin.state().window != 'open'")
    back(tab)
    tab.page.wait_for_url("**/first.html")


@BOTH
def test_who_closes_it_himself_leaves_nothing_behind(phone, manner):
    tab = phone(manner)
    before = entries(tab)
    for _ in range(3):
        open_chat(tab)
        tab.js("EchatPlugin.close()")
        closed(tab)
        stands(tab, before)
    back(tab)
    tab.page.wait_for_url("**/first.html")


def test_closed_and_opened_again_at_once_it_is_held_again(phone):
    """(The observed build's own going back closes it again.)"""
    tab = phone("documented").stays(2100)
    before = entries(tab)
    open_chat(tab)
    tab.js("(EchatPlugin.close(), EchatPlugin.open())")
    tab.stays(500).opened()
    back(tab)
    closed(tab)
    stands(tab, before)


def test_the_address_and_the_routers_state_are_as_they_were(phone):
    tab = phone("documented", query="#/cart", head="<script>history.replaceState({idx: 3, key: 'k'}, ''); seen = []; for (let name of ['popstate', 'hashchange'])"
                " addEventListener(name, event => seen.push([name, location.hash, history.state && history.state.idx]))</script>")
    open_chat(tab)
    assert tab.js("[location.hash, history.state.idx, history.state.key]") == ["#/cart", 3, "k"]
    back(tab)
    closed(tab)
    assert tab.js("JSON.stringify(history.state)") == '{"idx":3,"key":"k"}'
    assert tab.js("seen") == [["popstate", "#/cart", 3]]


@BOTH
def test_a_page_that_goes_on_under_the_chat_keeps_its_history(phone, manner):
    tab = phone(manner).stays(2100)
    open_chat(tab)
    tab.js("history.pushState({page: 'b'}, '', '/b.html')")
    tab.js("EchatPlugin.close()")
    closed(tab)
    assert tab.js("location.pathname") in ["/b.html", "/page.html"]
    for _ in range(4):
        if tab.page.url.endswith("/first.html"):
            break
        back(tab)
    assert tab.page.url.endswith("/first.html")


def test_back_within_two_seconds_to_which_the_observed_build_is_deaf(phone):
    tab = phone("observed")
    before = entries(tab)
    tab.js("EchatPlugin.open()")
    tab.opened().stays(100)
    back(tab)
    closed(tab)
    stands(tab, before)


def test_an_anchor_that_is_tapped_beside_a_half_chat_does_not_close_it(phone):
    tab = phone("documented", body="<a id=a href='#tea'>tea</a>" + LONG)
    open_chat(tab)
    tab.js("document.querySelector('#a').click()")
    assert tab.stays(200).is_open()
    back(tab)
    assert tab.stays(100).is_open()
    back(tab)
    closed(tab)


def test_a_reload_in_an_open_chat_leaves_no_entry_behind(phone):
    tab = phone("documented")
    before = entries(tab)
    open_chat(tab)
    tab.page.reload()
    tab.ready().stays(500)
    stands(tab, before)
    assert tab.js("history.state") is None
    tab.page.evaluate("void setTimeout(() => history.back())")
    tab.page.wait_for_url("**/first.html")


def test_a_mark_of_the_vendors_that_was_left_goes_from_the_address(phone):
    tab = phone("documented", query="#/cart#TOECHAT123")
    tab.until("location.hash == '#/cart'")


@BOTH
def test_back_on_a_pc_is_the_pages(visit, site, manner):
    tab = visit(body=LONG)
    tab.js("history.pushState(1, '', '/b.html')")
    tab.button.click()
    tab.opened()
    before = entries(tab)[0]
    back(tab)
    assert tab.is_open() and entries(tab)[0] == before - 1 and site.count("echat-place") == 0


def test_destroy_takes_our_entry_along(phone):
    tab = phone("documented")
    before = entries(tab)
    open_chat(tab)
    tab.js("EchatPlugin.destroy()")
    tab.stays(300)
    stands(tab, before)
    tab.js("history.pushState(1, '', '/b.html')")
    back(tab)
    stands(tab, before)
    assert tab.js("ECHAT.getMiniStatus()") == "open"


# A window that nobody asked for: browsers skip entries made before the first touch, a CloseWatcher hears all the same.

UNTOUCHED = "Object.defineProperty(navigator, 'userActivation', {value: {isActive: false, hasBeenActive: false}});"


@BOTH
def test_where_nobody_has_touched_the_page_a_close_watcher_hears_back(phone, manner):
    tab = phone(manner, 'data-rule-a="after: 100ms"', init=UNTOUCHED)
    tab.opened().stays(200)
    before = entries(tab)
    # On a desktop Escape is the same request.
    tab.page.keyboard.press("Escape")
    closed(tab)
    stands(tab, before[0] if manner == "documented" else before[0] - 1)
    tab.page.keyboard.press("Escape")
    assert tab.errors == []


def test_where_he_has_the_entry_hears_it(phone):
    tab = phone("documented", init="")
    open_chat(tab)
    tab.page.keyboard.press("Escape")
    assert tab.stays(200).is_open()
    back(tab)
    closed(tab)


# The page under the chat

def at(tab):
    return round(tab.js("scrollY"))


def scrolled(tab, wanted):
    tab.until(f"Math.round(scrollY) == {wanted}")


@BOTH
@pytest.mark.parametrize("css", ["", "html { scroll-behavior: smooth }"])
def test_the_page_is_where_it_was_after_closing(phone, manner, css):
    tab = phone(manner, head=f"<style>{css}</style>").stays(2100)
    tab.js("scrollTo({top: 1500, behavior: 'instant'})")
    tab.stays(100)
    open_chat(tab)
    tab.js("EchatPlugin.close()")
    closed(tab)
    scrolled(tab, 1500)
    open_chat(tab)
    back(tab)
    closed(tab)
    scrolled(tab, 1500)


def test_the_observed_build_alone_would_leave_it_at_the_top(phone):
    tab = phone("observed").stays(400)
    tab.js("scrollTo(0, 1500)")
    tab.stays(100).js("EchatPlugin.destroy()")
    tab.js("ECHAT.customMiniChat()")
    tab.stays(200).js("ECHAT.hideMiniChat()")
    assert tab.stays(500).js("scrollY") == 0


def test_who_scrolls_right_after_closing_is_left_alone(phone):
    tab = phone("observed")
    tab.js("scrollTo(0, 1500)")
    tab.stays(100)
    open_chat(tab)
    tab.js("EchatPlugin.close()")
    tab.until("ECHAT.getMiniStatus() == 'close'").stays(150)
    tab.js("dispatchEvent(new Event('touchmove'))")
    tab.js("scrollTo(0, 300)")
    assert at(tab.stays(300)) == 300


def test_another_page_that_came_meanwhile_is_left_alone(phone):
    tab = phone("documented")
    tab.js("scrollTo(0, 1500)")
    tab.stays(100)
    open_chat(tab)
    tab.js("(history.pushState(1, '', '/b.html'), scrollTo(0, 40))")
    tab.js("EchatPlugin.close()")
    closed(tab)
    assert at(tab) < 100


def test_a_window_the_vendor_opens_itself_loses_no_place_either(phone):
    tab = phone("observed").stays(300)
    tab.js("scrollTo(0, 1500)")
    tab.stays(100)
    tab.js("import('/demo/sdk/server.js').then(server => server.pop ? server.pop() : ECHAT.miniChat())")
    tab.opened().stays(200).js("ECHAT.hideMiniChat()")
    closed(tab)
    scrolled(tab, 1500)


def test_a_closing_that_tells_nobody_is_seen_all_the_same(phone):
    """On phones the observed build has no event for it, and our own look at Back comes before its."""
    tab = phone("observed").stays(2100)
    open_chat(tab)
    tab.js("window.said = 0, document.addEventListener('echat:close', () => said++)")
    back(tab)
    tab.until("said == 1")


# The keyboard

KEYBOARD = """let low = null
let view = Object.assign(new EventTarget(), {scale: 1, offsetTop: 0})
Object.defineProperty(view, 'height', {get: () => low || innerHeight})
Object.defineProperty(window, 'visualViewport', {value: view})
window.keyboard = height => { low = height && innerHeight - height; visualViewport.dispatchEvent(new Event('resize')) }
""" + NO_WATCHER


def lies(tab, wanted):
    """So far above the lower edge the launcher comes to stand."""
    tab.stays(350)
    for _ in range(100):
        box = tab.button.bounding_box()
        found = round(780 - box["y"] - box["height"])
        if found == wanted:
            break
        tab.stays(50)
    assert found == wanted


def test_a_keyboard_does_not_cover_a_badge(phone):
    tab = phone("documented", 'data-rule-a="after: 0s; do: badge; text: !"', init=KEYBOARD)
    tab.until("document.querySelector('echat-launcher').shadowRoot.querySelector('[part=badge]').textContent == '!'")
    lies(tab, 20)
    tab.js("keyboard(300)")
    lies(tab, 308)
    tab.js("keyboard(0)")
    lies(tab, 20)


def test_a_keyboard_does_not_cover_a_teaser(phone):
    tab = phone("documented", 'data-rule-a="after: 0s; do: teaser; text: Hi"', init=KEYBOARD)
    tab.page.locator("echat-launcher [part=teaser-text]").wait_for()
    tab.js("keyboard(300)")
    lies(tab, 308)
    tab.page.locator("echat-launcher [part=teaser-dismiss]").tap()
    lies(tab, 20)


def test_a_launcher_with_nothing_to_say_stays_under_it_and_covers_no_field(phone):
    tab = phone("documented", init=KEYBOARD)
    tab.js("keyboard(300)")
    lies(tab, 20)


def test_a_bar_the_browser_folds_away_is_no_keyboard(phone):
    tab = phone("documented", 'data-rule-a="after: 0s; do: badge; text: !"', init=KEYBOARD)
    tab.stays(300).js("keyboard(60)")
    lies(tab, 20)


def test_who_has_zoomed_in_sees_a_part_anyway(phone):
    tab = phone("documented", 'data-rule-a="after: 0s; do: badge; text: !"', init=KEYBOARD)
    tab.stays(300).js("(visualViewport.scale = 2, keyboard(300))")
    lies(tab, 20)


def test_destroy_leaves_nothing_that_listens(phone):
    tab = phone("observed", init=KEYBOARD)
    open_chat(tab)
    tab.js("EchatPlugin.close()")
    closed(tab)
    tab.js("EchatPlugin.destroy()")
    tab.js("keyboard(300)")
    tab.js("(ECHAT.customMiniChat(), scrollTo(0, 900))")
    tab.stays(300).js("ECHAT.hideMiniChat()")
    tab.stays(300)
    assert tab.errors == [] and tab.page.locator("echat-launcher").count() == 0
