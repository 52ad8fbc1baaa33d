"""Pages that make life hard: their CSS, their changes to built-ins, their broken storage, their old engines."""
import pytest


def works(tab):
    """The launcher stands there, tells the count and opens the chat."""
    tab.js("vendor.unread(3)")
    assert tab.button.is_visible() and tab.badge.inner_text() == "3"
    box = tab.still().button.bounding_box()
    assert box["width"] >= 44 and box["height"] >= 44 and abs(800 - box["y"] - box["height"] - 20) < 1.5 and abs(1280 - box["x"] - box["width"] - 20) < 1.5
    tab.button.click()
    tab.opened()
    assert tab.errors == []
    return tab


@pytest.mark.parametrize("css", [
    "div:empty,:empty{display:none}",
    "body>*{display:none;position:static!important;transform:scale(.1);opacity:.01;width:1px;height:1px;overflow:hidden}",
    "*{margin:9px!important;padding:9px;font-size:3px;box-sizing:content-box;float:left;all:revert}",
    "body>*{display:none!important}",
    "button{display:none!important;font-size:90px}span{color:red;position:fixed}",
    "html{font-size:62.5%;zoom:1}body{line-height:0;color:transparent;text-transform:uppercase;direction:ltr;letter-spacing:9px}",
    ":not(:defined){visibility:hidden!important;display:none!important}",
    "[hidden]{display:block!important}",
])
def test_the_pages_css_does_not_reach_the_launcher(visit, css):
    works(visit(head=f"<style>{css}</style>"))


POLLUTIONS = [
    "Object.prototype.foo = 1; Object.prototype.path = 'x'; Object.prototype.mode = 'tab'",
    "Object.prototype.toString2 = function () { return 1 }; Object.prototype.metaData = 'stolen'",
    "Array.prototype.remove = function () {}; Array.prototype.last = 3; Function.prototype.bind2 = 1",
    "String.prototype.trim2 = 1; String.prototype.format = function () { throw Error('mine') }",
    "Array.prototype.toJSON = function () { return 'prototype.js was here' }",
    "Element.prototype.remove = undefined",
    "var name = 'x', keys = 1, get = 2, text = 3, step = 4, win = 5, node = 6, make = 7, exports = {}, define = 0",
]


@pytest.mark.parametrize("code", POLLUTIONS)
def test_changed_built_ins_do_no_harm(visit, code):
    tab = works(visit('data-rule-help="after: 9m; path: /x"', head=f"<script>{code}</script>"))
    assert tab.calls("customMiniChat") == [[{}]] and tab.warnings == []


THROWS = "() => { throw new DOMException('no', 'SecurityError') }"


@pytest.mark.parametrize("code", [
    f"Object.defineProperty(window, 'localStorage', {{get: {THROWS}}}); Object.defineProperty(window, 'sessionStorage', {{get: {THROWS}}})",
    f"Storage.prototype.getItem = Storage.prototype.setItem = Storage.prototype.removeItem = {THROWS}",
    f"Storage.prototype.setItem = {THROWS}",
    "Object.defineProperty(window, 'localStorage', {value: null}); Object.defineProperty(window, 'sessionStorage', {value: undefined})",
])
def test_without_storage_it_works_and_its_caps_hold_for_the_page(visit, code):
    tab = visit('data-rule-help="after: 50ms; limit: 1/session; after-dismiss: 1ms"', init=code)
    tab.opened()
    tab.js("vendor.visitorHides()")
    assert not tab.stays(300).is_open()
    assert tab.errors == [] and tab.js("EchatPlugin.state().ready")
    tab.js("EchatPlugin.destroy({forget: true})")
    assert tab.errors == []


@pytest.mark.parametrize("stored", ["", "null", "{", "[]", "5", '{"v":1}', '{"v":9,"visits":1}', '{"v":1,"visits":"a","pages":0,"start":0,"last":0,"dismissed":0,"lease":[],"fired":{}}'])
def test_a_spoiled_record_starts_afresh(visit, stored):
    tab = visit('data-rule-help="after: 50ms; visits: 1"', init=f"if (!window.done) {{ localStorage.setItem('echat-plugin:1', {stored!r}) }}")
    tab.opened()
    assert tab.errors == []


OLD = [
    "delete CSSStyleSheet.prototype.replaceSync",
    "delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets",
    "delete window.requestIdleCallback",
    "delete Navigator.prototype.locks",
    "delete Navigator.prototype.languages",
    "delete window.navigation; delete window.Navigation",
    "delete window.queueMicrotask; delete Array.prototype.flat; delete Array.prototype.flatMap; delete Object.fromEntries; delete String.prototype.matchAll; delete String.prototype.replaceAll; delete String.prototype.trimStart; delete Promise.allSettled; delete Array.prototype.at; delete Object.hasOwn",
    "delete window.BroadcastChannel; delete window.IntersectionObserver; delete window.ResizeObserver; delete window.AbortController; delete window.structuredClone",
]


@pytest.mark.parametrize("code", [*OLD, ";".join(OLD)])
def test_an_older_engine_gets_all_it_can_do(visit, code):
    tab = works(visit('data-rule-help="after: 9m; scroll: 90%; exit-intent"', init=code, defaults='data-company-id="1" data-load="idle"'))
    assert not tab.page.locator("#ECHAT_icon").is_visible()
    tab.js("EchatPlugin.destroy()")
    assert tab.page.locator("#ECHAT_icon").is_visible() and tab.page.locator("style").count() == 0 and tab.errors == []


def test_the_style_element_of_older_engines_carries_the_pages_nonce(visit, site):
    policy = {"Content-Security-Policy": "script-src 'self' 'nonce-n1'; style-src 'nonce-n1'"}
    tab = visit('nonce="n1"', init=OLD[0] + ";window.bad = []; document.addEventListener('securitypolicyviolation', e => bad.push(e.violatedDirective))", headers=policy, wait=False)
    tab.button.wait_for()
    tab.stays(600)
    assert tab.js("bad.filter(each => each != 'script-src')") == []
    assert tab.button.evaluate("e => getComputedStyle(e).position") == "relative"
    assert not tab.page.locator("#ECHAT_icon").is_visible()


@pytest.mark.parametrize("before", ["{}", "5", "'x'", "true", "document.createElement('div')"])
def test_a_global_that_is_no_queue_is_no_obstacle(visit, before):
    works(visit(head=f"<script>EchatPlugin = {before}</script>"))


def test_an_element_with_our_globals_id_is_no_obstacle(visit):
    works(visit(body="<h1 id=EchatPlugin>x</h1>"))


@pytest.mark.parametrize("before", ["{}", "5", "function () { throw Error('mine') }"])
def test_a_strange_echat_global_throws_nothing_at_the_page(visit, before):
    tab = visit(head=f"<script>_echat = {before}</script>", wait=False).stays(300)
    assert [problem for problem in tab.errors if "echat-plugin:" not in problem] == []


def test_a_page_whose_listeners_throw_does_not_stop_us(visit):
    head = "<script>for (let n of ['before-open', 'open', 'ready', 'unread', 'rule']) document.addEventListener('echat:' + n, () => { throw Error('mine') })</script>"
    tab = visit('data-rule-help="after: 50ms"', head=head)
    tab.opened()
    assert [problem for problem in tab.errors if "mine" not in problem] == []


def test_a_script_in_the_head_waits_for_the_body(visit):
    works(visit(body="<script>window.early = document.querySelectorAll('echat-launcher').length</script><p>x</p>"))


def test_in_a_frame_without_storage_it_still_stands(visit, site):
    site.put("/inner.html", '<!doctype html><title>I</title><body><script data-company-id="1" data-load="manual" src="/dist/echat-plugin.js"></script>', {"Access-Control-Allow-Origin": "*"})
    tab = visit(tag="", body='<iframe sandbox="allow-scripts" src="/inner.html" width=600 height=400></iframe>', wait=False)
    frame = tab.page.frame_locator("iframe")
    frame.locator("echat-launcher [part=button]").wait_for()
    assert tab.errors == []
