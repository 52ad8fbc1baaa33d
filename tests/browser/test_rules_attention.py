"""What holds rules back: typing, dialogs, the full screen. And lets them go again."""
import pytest

from browser.spying import HOLDS

FIELD = "<input id=x><p id=y contenteditable>z</p>"


# What a rule waits for, as the plugin saw it last.
HELD = "EchatPlugin.explain()[0].blocks.includes('attention')"


def rules(tab):
    return tab.until("EchatPlugin.explain && EchatPlugin.explain()")


@pytest.mark.parametrize("field", ["#x", "#y"])
def test_typing_holds_a_rule_back_until_it_has_stopped_for_a_while(visit, field):
    tab = rules(visit('data-rule-a="data: go"', body=FIELD))
    tab.page.focus(field)
    tab.page.keyboard.type("abc", delay=30)
    tab.js("typed = performance.now(); EchatPlugin.set('go', true)")
    tab.until(HELD).stays(300)
    assert not tab.is_open()
    tab.until("ECHAT.getMiniStatus() == 'open'", timeout=8000)
    assert tab.js("performance.now() - typed") > 4000


def test_a_script_that_fills_a_field_does_not(visit):
    # (A signal waits for nobody: what is held back now never acts.)
    tab = rules(visit('data-rule-a="event: go"', body=FIELD))
    tab.js("x.value = 'a'; x.dispatchEvent(new InputEvent('input', {bubbles: true}))")
    tab.js("dispatchEvent(new KeyboardEvent('keydown', {key: 'a'})); dispatchEvent(new Event('go'))")
    tab.opened()


@pytest.mark.parametrize("field", ["<input id=x type=checkbox>", "<input id=x type=range>"])
def test_a_tick_or_a_slider_does_not(visit, field):
    tab = rules(visit('data-rule-a="event: go"', body=field))
    tab.page.click("#x")
    tab.js("dispatchEvent(new Event('go'))")
    tab.opened()


CLOSED = "<style>.off { display: none } .gone { visibility: hidden; transition: visibility .3s }</style>"


@pytest.mark.parametrize("body, close", [
    ("<div id=d role=dialog aria-modal=true>x</div>", "d.remove()"),
    ("<div id=d role=dialog aria-modal=true>x</div>", "d.style.display = 'none'"),
    ("<div id=d role=dialog aria-modal=true>x</div>", "d.className = 'off'"),
    ("<div id=d role=dialog aria-modal=true>x</div>", "d.className = 'gone'"),
    ("<section id=s><div role=dialog aria-modal=true>x</div></section>", "s.className = 'off'"),
    ("<dialog id=d>x</dialog><script>d.showModal()</script>", "d.close()"),
    ("<dialog id=d open>x</dialog>", "d.open = false"),
], ids=["removed", "by style", "by class", "faded", "with its parent", "a modal <dialog>", "an open <dialog>"])
def test_a_dialog_holds_a_rule_back_and_its_closing_lets_it_go(visit, body, close):
    tab = rules(visit('data-rule-a="after: 100ms"', head=CLOSED, body=body + "<p id=p>"))
    tab.stays(300).js("p.className = 'other'; p.style.color = 'red'")
    assert not tab.stays(250).is_open() and tab.js(HELD)
    tab.js(close)
    tab.opened()


@pytest.mark.parametrize("body", [
    "<div class=off role=dialog aria-modal=true>x</div>",
    "<div class=gone role=dialog aria-modal=true>x</div>",
    "<section class=off><div role=dialog aria-modal=true>x</div></section>",
    "<dialog>x</dialog>",
    "<div role=dialog aria-modal=false>x</div>",
])
def test_a_dialog_that_is_not_shown_does_not(visit, body):
    visit('data-rule-a="after: 100ms"', head=CLOSED, body=body).opened()


def test_a_page_that_says_so_opens_over_a_dialog(visit):
    visit('data-rule-a="after: 100ms" data-attention="typing"', body="<div aria-modal=true>x</div>").opened()


def test_dialogs_are_only_watched_for_while_a_rule_waits_for_nothing_else(visit):
    tab = rules(visit('data-rule-a="after: 100ms; present: #never" data-rule-b="event: go; after: 200ms"', body="<div id=d aria-modal=true>x</div>", init=HOLDS))
    quiet = tab.stays(400).js("holds.observers.size")
    tab.js("dispatchEvent(new Event('go'))")
    assert not tab.stays(100).is_open()
    tab.js("window.name = ''; EchatPlugin.destroy()")
    assert tab.js("holds.observers.size") < quiet
    tab = rules(visit('data-rule-a="after: 100ms"', body="<div id=d aria-modal=true>x</div>", init=HOLDS))
    tab.stays(400).js("held = holds.observers.size; d.remove()")
    tab.opened()
    assert tab.js("holds.observers.size - held") == -1


def test_the_full_screen_holds_a_rule_back_and_its_end_lets_it_go(visit):
    tab = rules(visit('data-rule-a="data: go"', body="<button id=x onclick='document.documentElement.requestFullscreen()'>x</button>"))
    tab.page.click("#x")
    tab.until("document.fullscreenElement")
    tab.js("EchatPlugin.set('go', true)")
    assert not tab.stays(300).is_open() and tab.js(HELD)
    tab.js("document.exitFullscreen()")
    tab.opened()
