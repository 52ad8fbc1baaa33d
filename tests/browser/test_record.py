"""A visit recorded in a real browser, played again in CPython, has the same rules act at the same time."""
import json

import pytest

from browser.conftest import SDK
from echat_plugin.tools.kit.options import options_of
from echat_plugin.tools.kit.pages import Page
from echat_plugin.tools.kit.playing import DEFAULTS
from echat_plugin.tools.simulate.python_engine import play_visit
from echat_plugin.tools.simulate.visits import read_visit

RULES = ["after: 1500ms; path: /product/*; do: teaser; text: Questions?", "scroll: 60%; do: emit", "exit-intent; path: /cart; do: emit",
         "event: paid; path: /cart; do: emit; delay: 300ms", "click: #buy; path: /cart; do: emit", "path: /never"]  # fmt: skip
# What the rules did, and how late this machine's timers were at worst: both over the pages.
HEAR = """<script>document.addEventListener('echat:rule', event => {
    const told = JSON.parse(sessionStorage.told || '[]')
    told.push([performance.timeOrigin + performance.now(), event.detail.rule, event.detail.do])
    sessionStorage.told = JSON.stringify(told)
})
let last = performance.now()
setInterval(() => {
    sessionStorage.late = Math.max(sessionStorage.late || 0, performance.now() - last - 20)
    last = performance.now()
}, 20)</script>"""
BODY = "<button id=buy>Buy</button><div style='height:4000px'></div>"
# After a rule has acted the tabs' lock is held for a second, which no played visit knows.
FREE = 1100
KEPT = "echat-plugin:1:visit"


def tag(build):
    rules = " ".join(f'data-rule-r{at}="{words}"' for at, words in enumerate(RULES))
    return f'<script data-company-id="1" data-load="eager" data-attention="0s" data-sdk="{SDK}?" {rules} src="/dist/echat-plugin{build}.js"></script>'


@pytest.fixture
def shop(visit):
    def go(path, query="", tab=None, build=".debug"):
        return visit(path=path, query=query, head=HEAR, body=BODY, tag=tag(build), page=tab and tab.page)

    return go


def acted(tab, times):
    return tab.until(f"JSON.parse(sessionStorage.told || '[]').length == {times}")


def test_a_recorded_visit_played_again_is_the_same_visit(shop):
    tab = shop("/product/7", "?utm_source=mail&token=secret")
    tab.js("EchatPlugin.record()")
    acted(tab, 1).stays(200).js("document.querySelector('echat-launcher').shadowRoot.querySelector('[part=teaser-dismiss]').click()")
    tab.stays(FREE - 200).js("scrollTo(0, 2600)")
    acted(tab, 2)
    zero = json.loads(tab.js(f"sessionStorage['{KEPT}']"))["zero"]
    shop("/cart", tab=tab).stays(FREE)
    tab.js("document.documentElement.dispatchEvent(new MouseEvent('mouseout', {bubbles: true, clientY: -1}))")
    acted(tab, 3).stays(FREE - 300).js("EchatPlugin.track('paid', {name: 'Anna'})")
    acted(tab, 4).stays(FREE).page.click("#buy")
    acted(tab, 5)
    line = tab.js("EchatPlugin.record('stop')")
    told = [[at - zero, rule, deed] for at, rule, deed in json.loads(tab.js("sessionStorage.told"))]
    assert "secret" not in line and "Anna" not in line and json.loads(line)["timeline"].startswith("0s load /product/7?utm_source=mail | ")
    html = f"<!doctype html><title>Shop</title>{tag('')}{BODY}"
    again = play_visit(DEFAULTS | options_of(Page("shop.html", html)) | read_visit(json.loads(line), "x"), {})
    assert again["unknown"] == []
    assert [each[1:] for each in told] == [each[1:] for each in again["acts"]] and len(told) == 5, (line, told, again["acts"])
    late = 200 + float(tab.js("sessionStorage.late"))
    assert [round(here[0] - there[0]) for here, there in zip(told, again["acts"], strict=True) if abs(here[0] - there[0]) >= late] == [], (late, line, told, again["acts"])
    assert tab.warnings == tab.errors == []


def test_nothing_is_kept_unless_asked_for_and_not_after_the_end(shop):
    tab = shop("/product/7")
    assert tab.js("Object.keys(sessionStorage)").count(KEPT) == 0
    assert json.loads(tab.js("EchatPlugin.record()"))["timeline"].startswith("0s load /product/7")
    assert tab.js("Object.keys(sessionStorage)").count(KEPT) == 1
    assert json.loads(tab.js("EchatPlugin.record(false)"))["v"] == 1
    assert tab.js("Object.keys(sessionStorage)").count(KEPT) == 0
    assert tab.js("EchatPlugin.record('stop')") == ""


def test_what_ships_does_not_record(shop):
    tab = shop("/product/7", build="")
    assert tab.js("EchatPlugin.record") is None


def test_a_tab_whose_storage_is_denied_records_its_page_all_the_same(visit):
    tab = visit(tag=tag(".debug"), body=BODY, init="Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('denied') }})")
    assert json.loads(tab.js("EchatPlugin.record()"))["timeline"].startswith("0s load /page.html")
    assert json.loads(tab.js("EchatPlugin.record('stop')"))["zone"]
    assert tab.js("EchatPlugin.record('stop')") == "" and tab.errors == []
