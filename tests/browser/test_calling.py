"""What calls the visitor back, in a real browser: the app's badge, the sound, and what two tabs make of both."""
import pytest

from browser.spying import HOLDS
from browser.waiting import until

STRICT = {"Content-Security-Policy": "default-src 'self'; script-src 'self'; style-src 'self'"}
# Counts the notes that are begun while the audio runs, and the numbers that an app's icon is given.
SPY = """if (!window.audios) {
    notes = 0; audios = []; badges = []
    let start = OscillatorNode.prototype.start, real = AudioContext
    OscillatorNode.prototype.start = function () { if (this.context.state == 'running') notes++; return start.apply(this, arguments) }
    window.AudioContext = function () { let made = new real; audios.push(made); return made }
    window.AudioContext.prototype = real.prototype
    navigator.setAppBadge = count => { badges.push(count); return Promise.reject(new Error('no app')) }
    navigator.clearAppBadge = () => { badges.push(0); return Promise.resolve() }
}"""
SETTLED = 1200  # ms: what waited on the server has been told by then


@pytest.fixture
def shop(visit):
    """A page whose visitor has touched it, or not; what the vendor's server had for him is told."""

    def go(attributes, touched=True, **options):
        tab = visit(attributes, init=options.pop("init", SPY), **options)
        tab.until("!!EchatPlugin.state().ready").stays(SETTLED)
        if touched:
            touch(tab)
        return tab

    return go


def touch(tab):
    tab.page.bring_to_front()
    tab.page.mouse.click(300, 300)
    return tab.stays(150)


def rings(tab, times):
    until(tab.page, "notes", 2 * times, 5000)
    return tab


def rings_once(tabs, ms):
    """One of the tabs makes the sound, and within so many ms after that none does."""
    for _ in range(100):
        if sum(tab.js("notes") for tab in tabs) > 1:
            break
        tabs[0].stays(50)
    tabs[0].stays(ms)
    return sum(tab.js("notes") for tab in tabs) == 2


def hear_together(tabs):
    """A message reaches all tabs at the same time, as the vendor's server sends it."""
    at = tabs[0].js("Date.now() + 1000")
    for tab in tabs:
        tab.js("at => void setTimeout(() => vendor.message('Hello'), at - Date.now())", at)
    tabs[0].until(f"Date.now() > {at}")


# The app's icon


def test_an_installed_app_has_the_number_on_its_icon_and_none_when_all_is_read(shop):
    tab = shop('data-app-badge="on"')
    tab.until("badges.length == 1").js("vendor.unread(3)")
    tab.until("badges.length == 2").js("vendor.unread(0)")
    tab.until("badges.length == 3")
    assert tab.js("badges") == [0, 3, 0] and tab.errors == []


def test_a_browser_without_the_badging_api_misses_nothing_else(shop):
    tab = shop('data-app-badge="on" data-favicon="on"', init="delete Navigator.prototype.setAppBadge")
    tab.js("vendor.unread(3)")
    tab.until("document.querySelector('link[rel=icon]')")
    assert tab.badge.inner_text() == "3" and tab.errors == []


def test_without_the_attribute_the_icon_is_left_alone(shop):
    tab = shop('data-favicon="on"')
    tab.js("vendor.unread(3)")
    assert tab.stays(400).js("badges") == []


# The sound


def test_a_message_is_heard_once_the_visitor_has_touched_the_page(shop):
    tab = shop('data-sound="on"')
    tab.js("vendor.message('Hello')")
    rings(tab, 1)
    # The audio rests again: a page that runs it all the time costs power.
    tab.until("audios.length == 1 && audios[0].state == 'suspended'")


def test_without_the_attribute_nothing_is_heard_or_made(shop):
    tab = shop('data-preview="on"')
    tab.js("vendor.message('Hello')")
    assert tab.stays(500).js("notes == 0 && audios.length == 0")


def test_a_page_that_nobody_has_touched_stays_silent_and_all_else_goes_on(shop):
    tab = shop('data-sound="on" data-preview="on"', touched=False)
    said = []
    tab.page.on("console", lambda line: said.append(line.text))
    tab.js("vendor.message('Hello')")
    tab.page.locator("echat-launcher [part=preview-words]").get_by_text("Hello").wait_for()
    assert tab.js("notes") == 0 and tab.badge.inner_text() == "1"
    # Nor is it heard later, when it tells of nothing any more.
    assert touch(tab).stays(600).js("notes") == 0 and said == [] and tab.errors == []


@pytest.mark.parametrize("refusal", [
    "AudioContext.prototype.resume = () => Promise.reject(new Error('NotAllowedError'))",
    "AudioContext.prototype.resume = () => new Promise(() => {})",
    "delete window.AudioContext; delete window.webkitAudioContext",
    "window.AudioContext = function () { throw new Error('no device') }",
    "OscillatorNode.prototype.start = () => { throw new Error('no') }",
])
def test_a_browser_that_refuses_it_breaks_nothing(shop, refusal):
    tab = shop('data-sound="on" data-favicon="on" data-preview="on"', init=SPY + refusal)
    tab.js("vendor.message('Hello')")
    tab.page.locator("echat-launcher [part=preview-words]").get_by_text("Hello").wait_for()
    tab.until("document.querySelector('link[rel=icon]')")
    tab.js("EchatPlugin.destroy()")
    assert tab.stays(300).js("notes") == 0 and tab.errors == []


def test_a_strict_policy_has_nothing_to_refuse(shop):
    tab = shop('data-sound="on" data-preview="on"', headers=STRICT, body="<p>Shop</p>",
               init=SPY + "refused = []; document.addEventListener('securitypolicyviolation', e => refused.push(e.violatedDirective + e.blockedURI))")
    tab.js("vendor.message('Hello')")
    rings(tab, 1)
    tab.page.locator("echat-launcher [part=preview-words]").get_by_text("Hello").wait_for()
    assert tab.js("refused") == [] and tab.errors == []


def test_messages_that_follow_each_other_are_heard_once(shop):
    tab = shop('data-sound="on"')
    for _ in range(3):
        tab.js("vendor.message('Hello')")
        tab.stays(300)
    assert rings(tab, 1).stays(500).js("notes") == 2


def test_who_turns_it_off_hears_nothing_on_the_next_page_either(shop):
    tab = shop('data-sound="on"')
    tab.js("EchatPlugin.mute()")
    tab.js("vendor.message('Hello')")
    assert tab.stays(500).js("[notes, EchatPlugin.state().muted]") == [0, True]
    tab = shop('data-sound="on"', page=tab.page)
    tab.js("vendor.message('Hello')")
    assert tab.stays(500).js("[notes, EchatPlugin.state().muted]") == [0, True]
    tab.js("EchatPlugin.mute(false)")
    assert tab.js("localStorage.getItem('echat-plugin:1:muted')") is None
    tab = shop('data-sound="on"', page=tab.page)
    tab.js("vendor.message('Hello')")
    rings(tab, 1)


def test_forgetting_forgets_that_too(shop):
    tab = shop('data-sound="on"')
    tab.js("EchatPlugin.mute()")
    assert tab.js("localStorage.getItem('echat-plugin:1:muted')") == "1"
    tab.js("EchatPlugin.destroy({forget: true})")
    assert tab.js("Object.keys(localStorage).length + Object.keys(sessionStorage).length") == 0


def test_it_is_muted_before_there_is_a_chat_and_a_tab_that_has_one_hears_of_it(visit, context):
    chatting = visit('data-sound="on"', init=SPY)
    tab = visit(defaults='data-company-id="1" data-load="manual"', init=SPY, path="/quiet.html", wait=False).until("window.EchatPlugin && EchatPlugin.state")
    tab.js("EchatPlugin.mute()")
    tab.until("localStorage.getItem('echat-plugin:1:muted') == '1'")
    chatting.until("EchatPlugin.state().muted === true")
    assert tab.errors == [] and tab.js("window.ECHAT") is None


# Two tabs


@pytest.fixture
def both(shop, context):
    """Two tabs of one visitor on the same site."""

    def go(attributes, **options):
        first = shop(attributes, **options)
        second = shop(attributes, page=context.new_page(), **options)
        return first, second

    return go


LOCKLESS = "Object.defineProperty(Navigator.prototype, 'locks', {get() {}})"


@pytest.mark.parametrize("more", ["", LOCKLESS], ids=["with locks", "without"])
def test_two_tabs_three_messages_one_sound_both_badges_and_reading_in_one_clears_both(both, more):
    tabs = both('data-sound="on" data-favicon="on" data-app-badge="on"', init=SPY + ";" + more)
    for _ in range(3):
        for tab in tabs:
            tab.js("vendor.message('Hello')")
    for tab in tabs:
        tab.until("badges[badges.length - 1] == 3 && document.querySelector('link[rel=icon]')")
        assert tab.badge.inner_text() == "3"
    assert rings_once(tabs, 2500)
    tabs[1].button.click()
    tabs[1].opened()
    for tab in tabs:
        tab.until("badges[badges.length - 1] == 0 && !document.querySelector('link[rel=icon]')")
        assert tab.badge.inner_text() == ""
    # The vendor of this page tells the other tab nothing: it counts on from there.
    assert tabs[0].js("ECHAT.getUnReadMsgCount()") == 3
    tabs[0].js("vendor.message('One more')")
    tabs[0].until("EchatPlugin.state().unread == 1")
    # What they told each other by is gone.
    assert [key for key in tabs[0].js("Object.keys(localStorage)") if "told" in key] == []


def test_a_tab_that_was_never_touched_leaves_the_sound_to_the_other(shop, context):
    silent = shop('data-sound="on"', touched=False)
    heard = shop('data-sound="on"', page=context.new_page())
    silent.js("vendor.message('Hello')")
    heard.js("vendor.message('Hello')")
    rings(heard.stays(1500), 1)
    assert silent.js("notes") == 0


def test_hidden_is_not_for_a_tab_beside_one_that_is_looked_at(both):
    away = "document.hasFocus = () => false; dispatchEvent(new Event('blur'))"
    first, second = tabs = both('data-sound="hidden"')
    first.js(away)
    # (The one that is looked at has half a second to say so.)
    hear_together(tabs)
    assert [tab.stays(1200).js("notes") for tab in tabs] == [0, 0]
    second.js(away)
    hear_together(tabs)
    assert rings_once(tabs, 1700)


def test_turned_off_in_one_tab_it_is_off_in_the_other(both):
    first, second = both('data-sound="on"')
    first.js("EchatPlugin.mute()")
    second.until("EchatPlugin.state().muted === true").js("vendor.message('Hello')")
    assert second.stays(500).js("notes") == 0


def test_where_nothing_may_be_stored_nothing_is(both):
    for tab in both('data-sound="on" data-storage="off"'):
        tab.js("EchatPlugin.mute(); vendor.message('Hello')")
        tab.button.click()
        assert tab.opened().stays(300).js("Object.keys(localStorage).length + Object.keys(sessionStorage).length") == 0


# The end


def test_nothing_is_left_of_it_after_destroy(shop):
    tab = shop('data-sound="on" data-favicon="on" data-app-badge="on" data-preview="on"', init=HOLDS + ";" + SPY)
    tab.js("vendor.message('Hello')")
    rings(tab, 1)
    tab.until("badges[badges.length - 1] == 1 && document.querySelector('link[rel=icon]')")
    tab.js("EchatPlugin.destroy()")
    tab.until("audios.every(one => one.state == 'closed')").stays(1200)
    assert tab.js("[badges[badges.length - 1], document.querySelectorAll('link, echat-launcher').length]") == [0, 0]
    assert tab.js("[holds.listeners.length, holds.waiting.size]") == [0, 0] and tab.errors == []
