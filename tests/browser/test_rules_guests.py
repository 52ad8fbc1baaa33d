"""Rules are a clean guest: they listen to what they need, bear what is denied, come back with the page, and leave nothing."""
import json

import pytest

from browser.conftest import launch
from browser.spying import HOLDS

# A rule, and what its page holds more than a page whose rule needs nothing: listeners by event, observers by number.
NEEDS = {
    "after: 1h": [[], 0],
    "path: /x; hours: mon 09:00-10:00; visits: > 9": [[], 0],
    "scroll: 50%": [["scroll"], 0],
    "exit-intent": [["click", "currententrychange", "mouseout", "scroll", "touchmove", "touchstart"], 0],
    "active: 1h": [["keydown", "mousedown", "mousemove", "scroll", "touchstart"], 0],
    "present: #x": [[], 1],
    "absent: h1": [[], 1],
    "visible: h1": [[], 2],
    "click: #x": [["click"], 0],
    "event: cart, play": [["cart", "play"], 0],
}
HELD = "[holds.listeners.map(h => h[1]).sort(), holds.observers.size]"


def rules(tab):
    return tab.until("EchatPlugin.explain && EchatPlugin.explain()").stays(50)


def beyond(found, base):
    left = list(found)
    for name in base:
        left.remove(name)
    return left


@pytest.mark.parametrize("rule", NEEDS)
def test_a_page_listens_to_what_its_rules_need_and_to_nothing_else(visit, rule):
    quiet = 'data-attention="10s"'
    base = rules(visit(f'data-rule-a="query: never; after: 1h" {quiet}', init=HOLDS)).js(HELD)
    found = rules(visit(f'data-rule-a="query: never; {rule}" {quiet}', init=HOLDS)).js(HELD)
    assert [beyond(found[0], base[0]), found[1] - base[1]] == NEEDS[rule]


@pytest.mark.parametrize("attention, more", [
    ("off", []),
    ("typing", ["input"]),
    ("dialog, 5s", ["animationend", "transitionend"]),
    ("fullscreen", ["fullscreenchange", "webkitfullscreenchange"]),
])
def test_of_what_the_visitor_is_busy_with_it_hears_what_it_minds(visit, attention, more):
    base = rules(visit('data-rule-a="after: 1h" data-attention="10s"', init=HOLDS)).js(HELD)
    found = rules(visit(f'data-rule-a="after: 1h" data-attention="{attention}"', init=HOLDS)).js(HELD)
    assert [beyond(found[0], base[0]), found[1] - base[1]] == [more, 0]


ALL = ('data-rule-a="scroll: 50%; exit-intent; active: 5m" data-rule-b="present: #x; visible: #y" data-rule-c="click: #x; event: cart" '
       'data-rule-d="absent: #z; after: 0s" data-rule-e="after: 9m"')  # fmt: skip


def test_destroy_undoes_it_all_in_the_middle_of_everything(visit):
    tab = rules(visit(ALL, body="<div aria-modal=true style='height:4000px'>x</div>", init=HOLDS))
    assert tab.js("holds.listeners.length") > 20 and tab.js("holds.observers.size") >= 4
    tab.js("scrollTo(0, 900); dispatchEvent(new Event('scroll')); document.body.title = 'x'; new Promise(done => Promise.resolve().then(done))")
    assert tab.js("holds.waiting.size") > 0
    assert tab.js("EchatPlugin.destroy(), holds.listeners.map(h => h[1])") == []
    assert tab.js("[holds.observers.size, holds.waiting.size]") == [0, 0]
    tab.js("dispatchEvent(new Event('cart')); document.body.title = 'y'; scrollTo(0, 2000)")
    assert not tab.stays(300).is_open() and tab.errors == []


def test_destroy_lets_the_tabs_lock_go(visit):
    # It would be held for a second more, and here for a minute.
    tab = visit('data-rule-a="after: 50ms"', init="{ let real = setTimeout; window.setTimeout = (work, ms) => real(work, ms == 1000 ? 60000 : ms) }")
    held = "navigator.locks.query().then(all => all.held.length {} 0)"
    tab.opened().until(held.format(">")).js("EchatPlugin.destroy()")
    tab.until(held.format("=="))


RESTORED = "dispatchEvent(new PageTransitionEvent('pageshow', {persisted: %s}))"


def test_a_page_that_comes_back_as_it_was_left_counts_as_a_page_anew(visit):
    tab = visit('data-rule-a="after: 200ms; pages: 2"')
    tab.js(RESTORED % "false")
    assert not tab.stays(500).is_open()
    tab.js("EchatPlugin.on('open', () => (took = performance.now() - at)); at = performance.now(); " + RESTORED % "true")
    tab.opened()
    assert tab.js("took") >= 190


@pytest.fixture
def keeping(chromium):
    """A Chromium that keeps a page as it is for Back, which Playwright's own does not."""
    browser = launch(chromium.browser_type, ignore_default_args=["--disable-back-forward-cache"])
    yield browser.new_context()
    browser.close()


def test_chromium_may_keep_a_page_with_rules_and_back_on_it_they_count_anew(visit, site, keeping):
    tab = visit('data-rule-a="after: 200ms; pages: 2"', page=keeping.new_page(), headers={"Cache-Control": "max-age=9"})
    assert not tab.stays(400).is_open()
    tab.js("left = true")
    tab.page.goto(site.put("/other.html", "<!doctype html>Other"))
    # (Playwright's own going back waits for a load that never comes.)
    tab.js("setTimeout(() => history.back(), 50)")
    tab.stays(300).until("location.pathname == '/page.html'")
    assert tab.js("left") is True
    tab.opened()


@pytest.mark.parametrize("init", [
    "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError') }})",
    "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }",
    "navigator.locks.request = () => Promise.reject(new DOMException('no', 'SecurityError'))",
])
@pytest.mark.parametrize("locks", [True, False])
def test_where_storage_or_locks_are_denied_a_rule_acts_all_the_same(visit, init, locks):
    none = "" if locks else "; Object.defineProperty(navigator, 'locks', {value: undefined})"
    tab = visit('data-rule-a="after: 50ms"', init=init + none)
    tab.opened()
    assert tab.errors == []


def test_without_storage_nothing_is_stored_for_the_lock_either(visit):
    tab = visit('data-rule-a="after: 50ms" data-storage="off"', init="Object.defineProperty(navigator, 'locks', {value: undefined})")
    tab.opened()
    assert tab.js("localStorage.length + sessionStorage.length") == 0


def test_destroy_forgets_the_word_the_tabs_agree_by(visit):
    tab = visit('data-rule-a="after: 50ms"', init="Object.defineProperty(navigator, 'locks', {value: undefined})")
    tab.opened()
    assert tab.js("Object.keys(localStorage).sort()") == ["echat-plugin:1", "echat-plugin:1:lock"]
    tab.js("EchatPlugin.destroy({forget: true})")
    assert tab.js("localStorage.length") == 0


HOLIDAYS = {"holidays": ["2000-01-01/2099-12-31"]}
OFF = 'data-rule-a="hours: holidays; after: 50ms" data-holidays="{}"'


def test_holidays_are_read_from_a_script_in_the_page(visit):
    script = f"<script id=days type=application/json>{json.dumps(HOLIDAYS)}</script>"
    visit(OFF.format("#days"), head=script).opened()


def test_holidays_are_read_from_a_file(visit, site):
    site.put("/days.json", json.dumps(HOLIDAYS))
    visit(OFF.format("/days.json")).opened()


@pytest.mark.parametrize("source", ["#none", "/none.json", "http://[", "#days"])
def test_holidays_that_cannot_be_read_are_one_warning_and_nobody_acts_on_a_guess(visit, source):
    tab = visit(OFF.format(source), head="<script id=days type=application/json>{oops</script>")
    assert not tab.warned().stays(500).is_open()
    assert len(tab.warnings) == 1 and "data-holidays" in tab.warnings[0] and tab.errors == []
