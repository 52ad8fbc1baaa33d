"""A clean guest: nothing is added to the page but one name, nothing runs while nothing happens, everything is undone."""
import json
import re

import pytest

from browser.waiting import until

SDK = "/tests/browser/pages/visitor/echat.js"
PLUGIN = "/dist/echat-plugin.js"
ATTRIBUTES = f'data-company-id="1" data-load="eager" data-sdk="{SDK}" data-rule-help="after: 100ms; hours: mon-sun 00:00-24:00 Asia/Shanghai" data-launcher-icon="💬"'

# Every built-in constructor and prototype reachable from window: the names and shapes of its own properties.
SNAPSHOT = """() => {
    var names = new Map(), ids = window.startIds, result = {}
    var id = value => { if (!ids.has(value)) ids.set(value, ids.size); return ids.get(value) }
    var show = value => typeof value == 'function' || (typeof value == 'object' && value) ? '#' + id(value) : typeof value + String(value)
    var describe = object => Reflect.ownKeys(object).map(key => {
        var d
        try { d = Reflect.getOwnPropertyDescriptor(object, key) } catch (e) { return String(key) + '!' }
        return String(key) + ':' + (d.get || d.set ? 'g' + show(d.get) + show(d.set) : 'v' + (object === RegExp ? '' : show(d.value))) + d.writable + d.enumerable + d.configurable
    })
    var visit = (name, object) => {
        if (!object || names.has(object) || object === window || object instanceof Node && object !== Node.prototype && !Object.prototype.hasOwnProperty.call(object, 'constructor')) return
        names.set(object, name)
        result[name] = describe(object)
        var up = Object.getPrototypeOf(object)
        if (up) visit(name + '.__proto__', up)
    }
    for (var key of window.startNames) {
        var d = Object.getOwnPropertyDescriptor(window, key)
        if (!d || d.get) continue
        var value = d.value
        if (typeof value == 'function') {
            visit(key, value)
            if (value.prototype && typeof value.prototype == 'object') visit(key + '.prototype', value.prototype)
        } else if (value && typeof value == 'object' && ['Math', 'JSON', 'Reflect', 'Intl', 'Atomics', 'WebAssembly', 'CSS', 'console'].includes(key)) {
            visit(key, value)
            for (var inner of Reflect.ownKeys(value)) if (typeof value[inner] == 'function') visit(key + '.' + String(inner), value[inner])
        }
    }
    for (var [name, made] of [['ArrayIterator', [][Symbol.iterator]()], ['generator', (function* () {})()], ['async', (async () => {})]]) visit(name, Object.getPrototypeOf(made))
    return result
}"""
START = "window.startIds = new Map(); window.startNames = 0; window.startNames = Object.getOwnPropertyNames(window)"


@pytest.fixture
def bare(site, context):
    def go(text, init=START, headers=None):
        site.put("/bare.html", f"<!doctype html><title>Bare</title><body><h1>x</h1>{text}", headers)
        tab = context.new_page()
        tab.add_init_script(init)
        tab.goto(site.url("/bare.html"))
        return tab
    return go


def add(page, attributes, src=PLUGIN):
    """Load the plugin with these attributes, as a tag manager would."""
    pairs = dict(re.findall(r'(data-[\w-]+)="([^"]*)"', attributes))
    page.evaluate("""([src, pairs]) => new Promise(done => { var s = document.createElement('script'); s.src = src
        for (let n in pairs) s.setAttribute(n, pairs[n]); s.onload = done; document.head.appendChild(s) })""", [src, pairs])


def ready(page):
    until(page, "!!window.EchatPlugin && EchatPlugin.state().ready")


def ruled(page):
    """The rules are at work, too."""
    ready(page)
    until(page, "!!EchatPlugin.explain()")


def test_no_built_in_is_changed(bare):
    page = bare("")
    before = page.evaluate(SNAPSHOT)
    assert len(before) > 500
    add(page, ATTRIBUTES)
    ready(page)
    until(page, "ECHAT.getMiniStatus() == 'open'")
    page.evaluate("vendor.visitorHides(); vendor.message('x')")
    page.wait_for_timeout(100)
    assert differences(before, page.evaluate(SNAPSHOT)) == []


def differences(before, after):
    return [[name, sorted(set(before[name]) ^ set(after.get(name, [])))[:4]] for name in before if json.dumps(before[name]) != json.dumps(after.get(name))]


def test_a_changed_built_in_would_be_seen(bare):
    page = bare("")
    for change in ["Array.prototype.remove = 1", "String.prototype[Symbol('x')] = 1", "Math.max = () => 1", "Object.defineProperty(Map, 'y', {value: 1})", "EventTarget.prototype.addEventListener = function () {}"]:
        before = page.evaluate(SNAPSHOT)
        page.evaluate("() => { " + change + " }")
        assert len(differences(before, page.evaluate(SNAPSHOT))) >= 1, change


def test_window_has_one_new_name(bare):
    page = bare("")
    add(page, ATTRIBUTES)
    ready(page)
    new = page.evaluate("Reflect.ownKeys(window).filter(n => !startNames.includes(n)).map(String)")
    assert set(new) - {"vendor"} == {"EchatPlugin", "_echat", "ECHAT"}


def test_a_page_without_sdk_gets_the_queue_and_the_api_alone(bare):
    page = bare("")
    add(page, 'data-company-id="1" data-load="manual"')
    new = page.evaluate("Reflect.ownKeys(window).filter(n => !startNames.includes(n)).map(String)")
    assert set(new) == {"EchatPlugin", "_echat"}
    page.evaluate("EchatPlugin.destroy()")
    assert set(page.evaluate("Reflect.ownKeys(window).filter(n => !startNames.includes(n)).map(String)")) == set()


VIOLATIONS = "window.violations = []; document.addEventListener('securitypolicyviolation', e => violations.push(e.violatedDirective + ' ' + e.blockedURI))"
STRICT = {"Content-Security-Policy": "default-src 'self'; script-src 'self'; style-src 'self'"}


def test_a_strict_policy_is_never_violated(site, context):
    attributes = ATTRIBUTES.replace("💬", "headset") + ' data-launcher-color="#123456" data-launcher-size="60" data-launcher-offset="10" data-launcher-label="Hi" data-title="flash"'
    site.put("/strict.html", f'<!doctype html><title>S</title><body><script src="/watch.js"></script><script {attributes} src="{PLUGIN}"></script>', STRICT)
    site.put("/watch.js", VIOLATIONS)
    page = context.new_page()
    page.goto(site.url("/strict.html"))
    ready(page)
    page.evaluate("vendor.message('x')")
    page.wait_for_timeout(300)
    assert page.evaluate("violations") == []
    button = page.locator("echat-launcher [part=button]")
    assert button.evaluate("e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).height]") == ["rgb(18, 52, 86)", "60px"]
    page.evaluate("EchatPlugin.destroy()")
    assert page.evaluate("violations") == []


def test_a_violation_would_be_seen(site, context):
    site.put("/strict.html", '<!doctype html><title>S</title><body><script src="/watch.js"></script><style>b{}</style>', STRICT)
    site.put("/watch.js", VIOLATIONS)
    page = context.new_page()
    page.goto(site.url("/strict.html"))
    until(page, "violations.length", 1)


def test_trusted_types_are_no_obstacle(site, context):
    site.put("/strict.html", f'<!doctype html><title>S</title><body><script src="/watch.js"></script><script data-company-id="1" data-load="manual" src="{PLUGIN}"></script>',
             {"Content-Security-Policy": "default-src 'self'; require-trusted-types-for 'script'"})
    site.put("/watch.js", VIOLATIONS)
    page = context.new_page()
    page.goto(site.url("/strict.html"))
    assert page.locator("echat-launcher [part=button]").is_visible() and page.evaluate("violations") == []


COUNTING = START + """
;window.fired = []
for (let name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask']) {
    let real = window[name]
    window[name] = function (work, ...rest) { return real.call(window, function () { fired.push(name); return work.apply(this, arguments) }, ...rest) }
}"""


@pytest.mark.parametrize("rules", ["", 'data-rule-a="after: 10m; path: /x" data-rule-b="scroll: 50%; active: 5m" data-rule-c="exit-intent"'])
def test_an_idle_page_runs_nothing(bare, rules):
    page = bare("<div style='height:4000px'></div>", COUNTING)
    add(page, f'data-company-id="1" data-load="eager" data-sdk="{SDK}" {rules}')
    ruled(page) if rules else ready(page)
    page.wait_for_timeout(500)
    page.evaluate("fired.length = 0")
    page.wait_for_timeout(3000)
    assert page.evaluate("fired") == []


def thrown(page):
    """What is thrown from now on, caught or not: dear where it comes with every event or at the start."""
    found, wire = [], page.context.new_cdp_session(page)

    def paused(told):
        found.append(told["data"]["description"])
        wire.send("Debugger.resume")

    wire.on("Debugger.paused", paused)
    wire.send("Debugger.enable")
    wire.send("Debugger.setPauseOnExceptions", {"state": "all"})
    return found


@pytest.mark.parametrize("manner", ["documented", "observed"])
def test_nothing_is_thrown_at_the_start_or_with_events_not_even_caught(bare, manner):
    page = bare("<button id=b>b</button>")
    found = thrown(page)
    add(page, f'data-company-id="9001" data-load="eager" data-sdk="/demo/visitor/echat.js?manner={manner}" data-rule-a="after: 10m" data-preview="on"')
    ruled(page)
    page.click("#b")
    page.evaluate("EchatPlugin.state()")
    assert found == []


def test_what_is_thrown_and_caught_would_be_seen(bare):
    page = bare("")
    found = thrown(page)
    page.evaluate("try { null.x } catch (_) {}")
    assert len(found) == 1 and "null" in found[0]


def test_destroy_undoes_everything(bare):
    page = bare("", START + """
    ;window.held = []
    for (let target of [EventTarget.prototype]) {
        let add = target.addEventListener, remove = target.removeEventListener
        target.addEventListener = function (n, w, o) { if (/echat-plugin/.test(Error().stack)) held.push([this, n, w, (o && o.capture) || o === true]); return add.call(this, n, w, o) }
        target.removeEventListener = function (n, w, o) {
            held = held.filter(h => !(h[0] === this && h[1] == n && h[2] === w && h[3] == ((o && o.capture) || o === true))); return remove.call(this, n, w, o) }
    }""")
    add(page, 'data-company-id="1" data-load="eager" data-title="count" data-sdk="%s" data-rule-b="scroll: 50%%; active: 5m; exit-intent; after: 9m"' % SDK)
    ruled(page)
    page.evaluate("window.sheets = document.adoptedStyleSheets.length; EchatPlugin.on('unread', () => 0); vendor.unread(2)")
    assert page.title() == "(2) Bare" and page.evaluate("sheets") == 1
    assert page.evaluate("held.length") > 10
    page.evaluate("EchatPlugin.destroy()")
    left = page.evaluate("held.filter(h => h[0] === window || h[0] === document || h[0] === window.navigation).map(h => h[1])")
    assert left == []
    assert page.title() == "Bare" and page.evaluate("document.adoptedStyleSheets.length") == 0
    assert page.evaluate("[document.querySelectorAll('echat-launcher').length, 'EchatPlugin' in window]") == [0, False]
    page.evaluate("vendor.unread(5)")
    page.wait_for_timeout(100)
    assert page.title() == "Bare" and page.locator("echat-launcher").count() == 0


STORED = "[localStorage, sessionStorage].map(s => Object.keys(s).filter(k => k.startsWith('echat-plugin')).length)"


def test_destroy_forgets_when_asked_and_keeps_otherwise(bare):
    page = bare("")
    add(page, ATTRIBUTES)
    ruled(page)
    # The tab's name is stored from page to page alone.
    assert page.evaluate(STORED) == [1, 0]
    page.evaluate("window.dispatchEvent(new Event('pagehide'))")
    assert page.evaluate(STORED) == [1, 1]
    page.evaluate("EchatPlugin.destroy()")
    assert page.evaluate(STORED) == [1, 1]
    add(page, ATTRIBUTES)
    page.evaluate("EchatPlugin.destroy({forget: true})")
    page.wait_for_timeout(200)
    assert page.evaluate(STORED) == [0, 0]
    page.evaluate("window.dispatchEvent(new Event('pagehide'))")
    assert page.evaluate(STORED) == [0, 0]


def test_storage_off_stores_nothing(bare):
    page = bare("")
    add(page, ATTRIBUTES + ' data-storage="off"')
    ready(page)
    assert page.evaluate(STORED) == [0, 0]


def test_after_destroy_it_can_be_started_again(bare):
    page = bare("")
    add(page, ATTRIBUTES)
    ready(page)
    page.evaluate("EchatPlugin.destroy()")
    add(page, ATTRIBUTES)
    ready(page)
    assert page.locator("echat-launcher").count() == 1 and page.evaluate("vendor.loads") == 1
