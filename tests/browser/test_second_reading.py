"""What a second reader found: each of these failed once."""
import json

COUNT = "window.late = 0; const real = setTimeout; window.setTimeout = function (work, ms) { if (ms > 2147483647 || ms < 3) late++; return real.apply(this, arguments) }"


def test_a_cap_longer_than_a_timer_can_wait_does_not_spin(visit):
    record = {"v": 1, "visits": 1, "pages": 1, "start": 1, "last": 1, "dismissed": 0, "lease": ["", 0], "fired": [["help", ["NOW"]]]}
    text = json.dumps(record).replace('"NOW"', "' + (Date.now() - 1000) + '")
    tab = visit('data-rule-help="limit: 1/30d"', init=f"{COUNT}; localStorage['echat-plugin:1'] = '{text}'")
    before = tab.js("late")
    tab.stays(500)
    assert not tab.is_open() and tab.js("late") - before < 3


def test_destroy_within_a_listener_leaves_nothing(visit):
    tab = visit(wait=False, head="<script>document.addEventListener('echat:unread', () => EchatPlugin.destroy())</script>").ready()
    tab.js("vendor.unread(3)")
    tab.until("!window.EchatPlugin").stays(50)
    assert tab.page.locator("echat-launcher").count() == 0 and tab.js("document.adoptedStyleSheets.length") == 0
    assert tab.js("document.title") == "Shop" and tab.errors == []


def test_nothing_comes_back_after_an_early_destroy(visit):
    tab = visit(wait=False, defaults='data-company-id="1" data-load="idle"', body="<script>addEventListener('DOMContentLoaded', () => setTimeout(() => { window.kept = EchatPlugin; EchatPlugin.destroy() }, 0))</script>")
    tab.until("window.kept").stays(300)
    tab.js("kept.state()")
    assert not tab.js("'_echat' in window || 'EchatPlugin' in window")


def test_an_sdk_that_is_ready_before_us_calls_back_at_once(visit, site):
    tab = visit().ready()
    tab.js("EchatPlugin.destroy()")
    tab.js(f"document.head.appendChild(Object.assign(document.createElement('script'), {{src: '/dist/echat-plugin.js?again'}}))")
    tab.ready()
    assert tab.errors == []


def test_where_locks_are_denied_rules_act_all_the_same(visit):
    denied = "navigator.locks.request = () => Promise.reject(new DOMException('no', 'SecurityError'))"
    tab = visit('data-rule-help="after: 50ms"', init=denied)
    tab.opened()
    assert tab.errors == []


def test_a_blocked_popup_nobody_clicked_for_does_not_take_the_page_away(visit):
    head = "<script>window.open = () => null; addEventListener('load', () => setTimeout(() => EchatPlugin.open({mode: 'tab'}), 50))</script>"
    tab = visit(wait=False, defaults='data-company-id="1" data-load="manual"', head=head).stays(400)
    assert "/page.html" in tab.page.url


def test_a_blocked_popup_within_a_click_opens_the_chat_in_this_page(visit):
    head = "<script>window.open = () => null</script>"
    tab = visit(wait=False, defaults='data-company-id="1" data-load="manual"', head=head, body="<button onclick=\"EchatPlugin.open({mode: 'tab'})\">x</button>")
    tab.page.locator("body > button").click()
    tab.page.wait_for_url("**/chat.html?companyId=1")


def test_on_ready_from_the_queue_is_heard_when_the_sdk_was_first(visit):
    tab = visit().ready()
    tab.js("EchatPlugin.destroy(); window.EchatPlugin = [['on', 'ready', () => { window.told = 1 }]]")
    tab.js("document.head.appendChild(Object.assign(document.createElement('script'), {src: '/dist/echat-plugin.js?again'}))")
    tab.ready().stays(50)
    assert tab.js("window.told") == 1
