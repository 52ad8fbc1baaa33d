"""Pages that run the snippet again (V09), bring their own host (V24), and listen early, late or badly (V27)."""
import pytest

from browser.embeds import LOADER, PLUGIN, SDK, SERVERS, STUB, embed, init, script, snippet  # noqa: F401

BOTH = pytest.mark.parametrize("manner", ["documented", "observed"])

# A shop with hash routes whose hook runs the whole snippet with every route, as a mixin does.
ROUTES = script("""runs = 0; function route() { runs++; document.title = 'Shop ' + location.hash;
    %s }
    addEventListener('hashchange', route); route();""" % "\n".join([SERVERS, "%s", init(), LOADER % SDK]))
BADGE = "document.querySelector('echat-launcher').shadowRoot.querySelector('[part=badge]').textContent == '1'"
FRESH_STUB = "window._echat = function () { (_echat.q = _echat.q || []).push(arguments) }; _echat.l = +new Date();"


def to(tab, hash):
    tab.js("hash => { location.hash = hash }", hash)
    return tab.until("document.title.endsWith(location.hash)")


def test_v09_the_snippet_with_every_route_on_the_build_that_throws(embed):
    tab = embed(body=ROUTES % STUB + PLUGIN).ready()
    for hash in ["#/list", "#/product/7"]:
        to(tab, hash)
    # The page's own mistake, and no other; it keeps the page from loading the SDK again.
    assert len(tab.thrown) == 2 and all("'param'" in words for words in tab.thrown) and tab.loads == 1
    tab.thrown.clear()
    tab.healthy()


def test_v09_the_snippet_with_every_route_on_the_build_that_does_not(embed):
    tab = embed(body=ROUTES % STUB + PLUGIN, manner="documented").ready()
    to(tab, "#/list")
    # The page loads it a second time, which the SDK ignores.
    tab.until("document.querySelectorAll('script[id=echatmodulejs]').length == 2").hears("loaded twice")
    assert tab.loads == 2 and tab.js("runs") == 2
    tab.healthy(loads=2)


@pytest.mark.parametrize("manner", ["documented", "observed"])
def test_v09_a_snippet_that_puts_a_fresh_queue_in_the_place_of_the_sdk(embed, manner):
    """Then the SDK takes itself for new, and starts once more: ours goes on with the one that stands there now."""
    tab = embed(body=ROUTES % FRESH_STUB + PLUGIN, manner=manner, head=script("""heard = []; for (const name of ['unread', 'message'])
        document.addEventListener('echat:' + name, function () { heard.push(name) })""")).ready()
    to(tab, "#/list")
    tab.until("document.querySelectorAll('script[id=echatmodulejs]').length == 2").until("_echat.isInit && !!ECHAT.getEchatVisitorId && !!ECHAT.getEchatVisitorId()").stays(500)
    assert tab.loads == 2 and tab.js("document.querySelectorAll('echat-launcher').length") == 1
    tab.button.click()
    tab.shown().button.press("Enter")
    tab.hidden().said_by_agent()
    tab.until("ECHAT.getUnReadMsgCount() == 1").stays(200).until(BADGE)
    tab.quiet()


@BOTH
def test_v09_the_title_of_the_route_outlives_the_mouse(embed, manner):
    tab = embed(body=snippet() + PLUGIN, manner=manner).ready()
    tab.js("history.pushState(null, '', '/product/7'); document.title = 'Boots'")
    tab.page.mouse.move(10, 10)
    tab.page.mouse.move(60, 60)
    tab.page.keyboard.press("a")
    tab.until("document.title == 'Boots'").stays(100)
    assert tab.js("document.title") == "Boots"
    tab.healthy()


def test_v09_without_us_the_mouse_takes_the_title_back_so_the_sdk_is_a_true_one(embed):
    tab = embed(body=snippet()).until("!!window.ECHAT && !!ECHAT.isReady && ECHAT.isReady()")
    tab.js("document.title = 'Boots'")
    tab.page.mouse.move(60, 60)
    tab.until("document.title == 'Shop'")


@BOTH
@pytest.mark.parametrize("host, data, how", [
    ("chat.brand.test", "chat.brand.test", "snippet"), ("chat.brand.test", "chat.brand.test", "attributes"), ("cs.brand.test", "c.brand.test", "snippet")])
def test_v24_everything_at_a_host_of_their_own(embed, manner, host, data, how):
    sdk = f"//{host}/visitor/echat.js"
    tag = snippet(sdk=sdk).replace(SERVERS, "") + PLUGIN if how == "snippet" else PLUGIN.replace("async", f'async data-company-id="9001" data-sdk="{sdk}"')
    own = f'<a id="own" target="chat" href="//{host}/visitor/brand/chat.html?companyId=9001">Chat</a>'
    tab = embed(body=own + tag, manner=manner).healthy()
    assert tab.js("'_echatServer' in window") is False and tab.link()["dataHost"] == "http://" + data
    assert all(f"//{host}/" in url for url in tab.asked)
    tab.page.click(".echat-menu-item-min")
    with tab.page.context.expect_page() as opened:
        tab.page.click("#own")
    assert opened.value.url == f"http://{host}/visitor/brand/chat.html?companyId=9001"


HEARD = script("heard = {ready: 0, counts: [], events: []};")
LISTEN = """_echat('on', {ready: function () { heard.ready++ }, newMsg: function (n) { heard.counts.push(n) },
    newEvent: function (e) { heard.events.push(e.eventAction) }});"""
THROWS = "_echat('on', {ready: function () { throw Error('theirs') }, newMsg: function () { throw Error('theirs') }});"


@BOTH
@pytest.mark.parametrize("listen, place", [
    (LISTEN, "before"), (LISTEN, "after"), (THROWS + LISTEN, "after"), ("setTimeout(function () { %s }, 5000);" % LISTEN, "after")])
def test_v27_the_pages_listeners_after_the_loader(embed, manner, listen, place):
    page = snippet() + script(listen)
    tab = embed(head=HEARD, body=PLUGIN + page if place == "before" else page + PLUGIN, manner=manner).ready()
    tab.until("heard.ready == 1")
    tab.healthy()
    tab.until("heard.counts.includes(1) && heard.events.includes('Button Clicked') && heard.events.includes('visitorHide')")
    assert tab.js("heard.ready") == 1


@BOTH
def test_v27_a_listener_that_throws_at_every_event_costs_the_badge_nothing(embed, manner):
    throws = script("_echat('on', {newEvent: function () { throw Error('theirs') }});")
    tab = embed(body=snippet() + throws + PLUGIN, manner=manner).ready()
    tab.button.click()
    tab.shown().button.press("Enter")
    tab.hidden().said_by_agent()
    tab.until("ECHAT.getUnReadMsgCount() == 1").stays(100).until(BADGE)
    assert tab.ours == [] and set(tab.thrown) == {"theirs"}


@BOTH
def test_v27_the_page_leaves_listeners_alone_when_we_go(embed, manner):
    tab = embed(head=HEARD, body=snippet() + script(LISTEN) + PLUGIN, manner=manner).ready()
    tab.js("EchatPlugin.destroy()")
    tab.said_by_agent()
    tab.until("heard.counts.includes(1)")
    assert tab.button.count() == 0 and tab.vendor_icons() == 1
    tab.quiet()
