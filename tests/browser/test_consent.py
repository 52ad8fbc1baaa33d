"""Consent in a real browser: before it nothing of the vendor's and nothing stored; withdrawn, no trace that a page can remove."""
import pytest

from browser.waiting import until

HELD = 'data-consent="{}" data-rule-help="after: 100ms; limit: 1/visitor"'
# Keys in both storages and cookies: what the visitor's browser has of us and the vendor
KEPT = "[...Object.keys(localStorage), ...Object.keys(sessionStorage), ...document.cookie.split('; ').filter(Boolean)].sort()"
TOLD = "<script>told = []; document.addEventListener('echat:consent', event => told.push([event.detail.given, event.detail.by].join()))</script>"
# What the vendor's SDK keeps, by the names its own build gives them
VENDOR = """
    localStorage.setItem('es.cs.test_1_encryptVID', 'v'); localStorage.setItem('es.cs.test_1_chatVisitorId', '7')
    document.cookie = 'es.cs.test_1_miniHide=1;path=/'; document.cookie = 'shop=1;path=/'; localStorage.setItem('shop_1', 'cart')"""


@pytest.fixture
def asking(visit):
    return lambda terms="required", **more: visit(HELD.format(terms), head=TOLD, wait=False, **more)


def loads(tab):
    return tab.js("window.vendor ? vendor.loads : 0")


def parts(site):
    return sorted(path.split("echat-")[1][:-3] for path in site.asked if "/dist/echat-" in path and "plugin" not in path)


def held(tab):
    return tab.until("EchatPlugin.state && EchatPlugin.state().sdk == 'held'").stays(400)


def test_before_consent_nothing_is_fetched_from_elsewhere_stored_or_done(asking, site):
    tab = held(asking())
    tab.page.mouse.move(300, 300)
    tab.page.keyboard.press("Tab")
    tab.stays(300)
    assert parts(site) == ["consent"] and site.count("visitor/echat.js") == 0
    assert tab.js(KEPT) == [] and loads(tab) == 0 and tab.js("typeof ECHAT") == "undefined"
    assert tab.js("EchatPlugin.explain()") is None and tab.js("told") == []
    assert tab.button.get_attribute("aria-label") == "Chat with us, opens in a new tab"


def test_a_click_before_consent_goes_to_the_chat_by_its_link_and_leaves_the_page_as_it_is(asking, context):
    tab = held(asking())
    with context.expect_page() as opened:
        tab.button.click()
    assert "/visitor/pc/chat.html?companyId=1" in opened.value.url
    assert tab.js(KEPT) == [] and loads(tab) == 0


def test_given_the_chat_and_the_rules_set_out(asking, site):
    tab = held(asking())
    tab.js("EchatPlugin.push(['consent', true])")
    tab.opened()
    assert tab.js("told") == ["true,api"] and "echat-plugin:1" in tab.js(KEPT)
    assert tab.button.get_attribute("aria-label") == "Chat with us"


def test_given_in_the_queue_before_the_plugin_came(visit):
    tab = visit(HELD.format("required"), head="<script>EchatPlugin = [['consent', true]]</script>")
    tab.opened()


def test_withdrawn_no_trace_stays_and_the_page_is_as_before_consent(asking):
    tab = held(asking())
    tab.js("window.EchatPlugin.push(['consent', true])")
    tab.opened()
    tab.js(VENDOR)
    tab.js("window.heard = 0; EchatPlugin.on('unread', () => heard++); window.api = EchatPlugin; EchatPlugin.consent(false)")
    tab.until("told.length == 2")
    assert tab.js("told[1]") == "false,api"
    assert tab.js(KEPT) == ["shop=1", "shop_1"]
    assert tab.js("[typeof ECHAT, document.querySelectorAll('[id^=ECHAT_],#echatmodulejs').length, EchatPlugin.state().sdk, EchatPlugin === api]") == ["undefined", 0, "held", True]
    assert tab.page.locator("echat-launcher").count() == 1
    # Leaving and coming back would have written.
    tab.page.reload()
    held(tab)
    assert tab.js(KEPT) == ["shop=1", "shop_1"] and loads(tab) == 0 and tab.errors == []


def came(tab, waiting, number):
    """So many requests are held back by now."""
    for _ in range(500):
        if len(waiting) >= number:
            return
        tab.stays(20)
    raise AssertionError(f"{len(waiting)} of {number} requests")


@pytest.mark.parametrize("end", ["EchatPlugin.consent(false)", "EchatPlugin.destroy()"])
def test_an_sdk_on_its_way_does_not_run_where_nobody_wants_it_any_longer_whatever_part_is_missing(visit, context, end):
    waiting = []
    context.route("**/visitor/echat.js*", lambda route: waiting.append(route))
    context.route("**/echat-consent.js*", lambda route: None)
    tag = '<script data-company-id="1" data-load="manual" data-sdk="/tests/browser/pages/visitor/echat.js" src="/dist/echat-plugin.js"></script>'
    tab = visit(tag=tag, wait=False)
    tab.js("EchatPlugin.load()")
    came(tab, waiting, 1)
    tab.js(end)
    waiting[0].continue_()
    tab.stays(500)
    assert loads(tab) == 0 and tab.js("typeof ECHAT + document.querySelectorAll('#echatmodulejs').length") == "undefined0" and tab.errors == []


def test_an_sdk_that_has_come_stays_when_the_plugin_goes(visit):
    tab = visit()
    tab.js("EchatPlugin.destroy()")
    assert loads(tab.stays(100)) == 1 and tab.js("typeof ECHAT + document.querySelectorAll('#echatmodulejs').length") == "object1"


def test_withdrawn_while_the_sdk_is_on_its_way_it_does_not_run(asking, context):
    waiting = []
    context.route("**/visitor/echat.js*", lambda route: waiting.append(route))
    tab = held(asking())
    tab.js("EchatPlugin.consent(true)")
    came(tab, waiting, 1)
    tab.js("EchatPlugin.consent(false)")
    tab.until("told.length == 2 && !document.querySelector('#echatmodulejs')")
    waiting[0].continue_()
    tab.stays(400)
    assert loads(tab) == 0 and tab.js("typeof ECHAT") == "undefined" and tab.js(KEPT) == [] and tab.errors == []
    # Given again, it is fetched again.
    tab.js("EchatPlugin.consent(true)")
    came(tab, waiting, 2)
    waiting[1].continue_()
    tab.ready()
    assert loads(tab) == 1


def test_withdrawn_and_given_again_the_chat_is_there_anew(asking):
    tab = held(asking())
    tab.js("EchatPlugin.consent(true)")
    tab.opened()
    tab.js("EchatPlugin.consent(false)")
    tab.until("told.length == 2").stays(200)
    tab.js("EchatPlugin.consent(true)")
    tab.ready().opened()
    assert loads(tab) == 2 and tab.js("told") == ["true,api", "false,api", "true,api"]
    # It is heard: of the old one nobody is, and the new one speaks once.
    tab.js("ECHAT.hideMiniChat(); vendor.unread(2)")
    until(tab.page, "document.querySelector('echat-launcher').shadowRoot.querySelector('[part=badge]').textContent", "2")


def test_a_cookie_of_the_consent_tool_gives_it_at_once_and_takes_it_away(asking):
    tab = held(asking("cookie: CookieConsent=*marketing:true*"))
    tab.js("document.cookie = 'CookieConsent=' + encodeURIComponent('{stamp:1,marketing:true}') + ';path=/'")
    tab.ready()
    assert tab.js("told") == ["true,cookie"]
    tab.js("document.cookie = 'CookieConsent=' + encodeURIComponent('{stamp:2,marketing:false}') + ';path=/'")
    tab.until("told.length == 2")
    assert tab.js("told[1]") == "false,cookie" and tab.js("EchatPlugin.state().sdk") == "held"
    assert [key for key in tab.js(KEPT) if "echat" in key.lower()] == []


def test_another_cookie_gives_nothing(asking):
    tab = held(asking("cookie: CookieConsent=*marketing:true*"))
    tab.js("document.cookie = 'CookieConsent=marketing:false;path=/'; document.cookie = 'Other=marketing:true;path=/'")
    tab.page.mouse.click(300, 300)
    tab.stays(300)
    assert loads(tab) == 0 and tab.js("told") == []


def test_a_click_on_the_banner_is_enough_where_the_browser_tells_of_no_cookies(asking):
    tab = held(asking("cookie: ok", init="delete window.cookieStore; Object.defineProperty(window, 'cookieStore', {value: undefined})",
                      body="<button id=agree onclick=\"document.cookie = 'ok=1;path=/'\">Agree</button>"))
    tab.page.click("#agree")
    tab.ready()
    assert tab.js("told") == ["true,cookie"]


@pytest.mark.parametrize("target", ["window", "document"])
def test_an_event_of_the_consent_tool_gives_it_wherever_it_is_dispatched(asking, target):
    tab = held(asking("event: cc:onConsent; withdraw: cc:onDecline"))
    tab.js(f"{target}.dispatchEvent(new CustomEvent('cc:other'))")
    tab.stays(100)
    assert loads(tab) == 0
    tab.js(f"{target}.dispatchEvent(new CustomEvent('cc:onConsent'))")
    tab.ready()
    tab.js(f"{target}.dispatchEvent(new CustomEvent('cc:onDecline'))")
    tab.until("told.length == 2")
    assert tab.js("told") == ["true,event", "false,event"]


def test_destroy_leaves_no_listener_for_consent(asking):
    tab = held(asking("cookie: ok; event: cc:onConsent"))
    tab.js("EchatPlugin.destroy(); document.cookie = 'ok=1;path=/'; dispatchEvent(new CustomEvent('cc:onConsent'))")
    tab.stays(300)
    assert loads(tab) == 0 and tab.js("told") == [] and tab.page.locator("echat-launcher").count() == 0


def test_a_visitor_of_an_old_page_who_refuses_loses_what_was_kept(asking):
    tab = held(asking("cookie: ok=yes", init="localStorage.setItem('echat-plugin:1', 'old'); localStorage.setItem('es.cs.test_1_chatVisitorId', '7'); document.cookie = 'ok=no;path=/'"))
    assert tab.js("localStorage.length") == 0


def test_a_visitor_of_an_old_page_who_has_not_been_asked_yet_does_not(asking):
    tab = held(asking("cookie: ok=yes", init="localStorage.setItem('echat-plugin:1', 'old')"))
    assert tab.js("localStorage.getItem('echat-plugin:1')") == "old"


def test_withdrawn_a_global_that_the_page_has_declared_keeps_nothing_from_being_erased(asking):
    # As sites write it (`var _hmt = _hmt || []`): such a global cannot be deleted.
    tab = held(asking(body="<script>var ECHAT, _echat, EchatPlugin = EchatPlugin || []</script>"))
    tab.js("EchatPlugin.consent(true)")
    tab.opened()
    tab.js(VENDOR + "; EchatPlugin.consent(false)")
    tab.until("told.length == 2")
    assert tab.js(KEPT) == ["shop=1", "shop_1"]
    tab.js("EchatPlugin.destroy()")
    assert tab.js("[ECHAT, _echat, EchatPlugin].map(Boolean)") == [False, False, False] and tab.errors == []
    assert tab.page.locator("echat-launcher").count() == 0


def test_what_a_withdrawal_has_undone_the_end_does_not_undo_again(asking):
    tab = held(asking(init="""window.twice = 0; let gone = new WeakSet, disconnect = MutationObserver.prototype.disconnect
        MutationObserver.prototype.disconnect = function () { twice += gone.has(this); gone.add(this); disconnect.call(this) }"""))
    tab.js("EchatPlugin.consent(true)")
    tab.opened()
    tab.js("EchatPlugin.consent(false)")
    tab.until("told.length == 2").js("EchatPlugin.destroy()")
    assert tab.js("twice") == 0
