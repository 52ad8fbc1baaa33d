"""Two tabs of one visitor race for a rule that may act once. They are real: two pages of one Chromium, in processes of their own."""
import pytest

from browser.conftest import PLUGIN, SDK, Visit

# Hosts are sites of their own, with storage and locks of their own: so many races run at the same time.
LANES = 5
LEAVE = """at => { window.opens = 0; document.addEventListener('echat:rule', () => opens++)
    setTimeout(() => document.documentElement.dispatchEvent(new MouseEvent('mouseout', {bubbles: true, clientY: -1})), at - Date.now()) }"""
NO_LOCKS = "Object.defineProperty(navigator, 'locks', {value: undefined})"
# Each round is another company's: nothing is remembered from the one before.
PAGE = """<!doctype html><title>Shop</title><script data-company-id="{}" data-load="eager" data-sdk="{}?" src="{}"
    data-rule-bye="exit-intent; limit: 1/visitor" data-attention="off" {}></script><body>"""


@pytest.fixture
def race(site, context):
    """Runs so many rounds; gives how many tabs acted in each. The loser has `patience` ms to get its turn and to see that it is too late.
    `both`: there is no loser, however long the second one waits for its turn."""

    def run(rounds, patience, attributes="", init=None, both=False):
        port = site.address.split(":")[-1]
        lanes = [[Visit(context.new_page()) for _ in range(2)] for _ in range(LANES)]
        tabs = [tab for pair in lanes for tab in pair]
        acted = []
        if init:
            for tab in tabs:
                tab.page.add_init_script(init)
        for round_ in range(rounds // LANES):
            site.put("/race.html", PAGE.format(round_ + 1, SDK, PLUGIN, attributes))
            for number, pair in enumerate(lanes):
                for tab in pair:
                    tab.page.goto(f"http://lane{number}.localhost:{port}/race.html", wait_until="commit")
            for tab in tabs:
                tab.ready().until("EchatPlugin.explain()")
            at = tabs[0].js("Date.now() + 300")
            for tab in tabs:
                tab.js(LEAVE, at)
            tabs[0].until(f"Date.now() > {at + patience}")
            if both:
                for tab in tabs:
                    tab.until("opens")
            acted += [sum(tab.js("opens") for tab in pair) for pair in lanes]
        return acted

    return run


def test_of_two_tabs_exactly_one_acts_fifty_times(race):
    assert race(50, 1500) == [1] * 50


def test_of_two_tabs_where_there_are_no_locks_exactly_one_acts(race):
    assert race(10, 2300, init=NO_LOCKS) == [1] * 10


def test_two_tabs_that_cannot_know_of_each_other_would_both_act(race):
    assert race(LANES, 1500, 'data-storage="off"', both=True) == [2] * LANES


@pytest.mark.parametrize("word, least, most", [
    ("'another ' + (Date.now() + 1400)", 1800, 4000),
    ("'another ' + (Date.now() - 1)", 500, 1800),
    ("'another ' + (Date.now() + 9e6)", 500, 1800),
    ("'spoiled'", 500, 1800),
], ids=["one that may live", "one that is over", "one of another clock", "none of ours"])
def test_the_word_of_a_tab_that_is_gone_holds_nobody_back_for_long(visit, word, least, most):
    """Without locks: a word in the storage stands until its time is over."""
    tab = visit('data-rule-a="event: go"', init=NO_LOCKS)
    tab.until("EchatPlugin.explain()")
    tab.js(f"localStorage.setItem('echat-plugin:1:lock', {word}); at = performance.now();"
           " EchatPlugin.on('open', () => (took = performance.now() - at)); dispatchEvent(new Event('go'))")
    tab.opened()
    assert least <= tab.js("took") <= most
