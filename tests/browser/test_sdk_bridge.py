"""The bridge to the vendor's SDK: booted once, or found; never twice; never mistaken; a link where it cannot be had."""
import pytest

SDK = "/tests/browser/pages/visitor/echat.js"
PLUGIN = "/dist/echat-plugin.js"
SNIPPET = """<script>
    (function (doc, tag, src, name) {
        window[name] = window[name] || function () { (window[name].q = window[name].q || []).push(arguments) }
        window[name].l = +new Date()
        var script = doc.createElement(tag), first = doc.getElementsByTagName(tag)[0]
        script.async = true; script.src = src; %s
        first.parentNode.insertBefore(script, first)
    })(document, 'script', '%s', '_echat')
    _echat('initParam', {companyId: 77})
</script>"""


def snippet(id_line="script.id = 'echatmodulejs'"):
    return SNIPPET % (id_line, SDK)


def loads(tab, site):
    return [tab.js("vendor.loads"), site.count("/visitor/echat.js")]


@pytest.mark.vendor(1)
def test_it_boots_from_the_attributes(visit, site):
    tab = visit('data-servers="v.example.com, w.example.com" data-echat-tag="shoes" data-lan="en" data-vis-evt="title: Boots; url: https://x.example/1"')
    assert tab.js("_echatServer") == ["v.example.com", "w.example.com"]
    tag = tab.page.locator("script#echatmodulejs")
    assert tag.count() == 1 and "/visitor/echat.js" in tag.get_attribute("src")
    params = tab.js("vendor.params")
    assert params["companyId"] in (1, "1") and params["echatTag"] == "shoes" and params["lan"] == "en"
    assert tab.js("vendor.tag").split("?")[0].endswith(SDK) and loads(tab, site) == [1, 1]


def test_no_servers_attribute_leaves_the_global_alone(visit):
    assert visit().js("'_echatServer' in window") is False


@pytest.mark.vendor(1)
@pytest.mark.parametrize("id_line", ["script.id = 'echatmodulejs'", ""])
@pytest.mark.parametrize("where", ["before", "after"])
def test_it_attaches_to_the_pages_own_snippet(visit, site, id_line, where):
    places = {"head": snippet(id_line)} if where == "before" else {"body": "<h1>Shop</h1>" + snippet(id_line)}
    tab = visit(**places)
    assert loads(tab, site) == [1, 1]
    assert tab.js("vendor.params.companyId") == 77
    # An SDK without id that runs while our own file is still on its way looks its tag up before we can help it.
    if id_line or where == "after":
        assert "/visitor/echat.js" in tab.js("vendor.tag")
    tab.js("vendor.unread(2)")
    assert tab.badge.inner_text() == "2"


def test_a_page_with_the_snippet_alone_works_without_any_attribute(visit, site):
    tab = visit(tag=snippet() + f'<script src="{PLUGIN}"></script>')
    assert tab.button.is_visible() and loads(tab, site) == [1, 1] and tab.warnings == []
    tab.button.click()
    tab.opened()


def test_an_sdk_that_was_ready_long_before_us_is_found(visit, site):
    tab = visit(tag=snippet(), wait=False)
    tab.until("window.ECHAT && ECHAT.isReady && ECHAT.isReady()")
    tab.page.add_script_tag(url=site.url(PLUGIN))
    tab.ready()
    tab.js("vendor.unread(5)")
    assert tab.badge.inner_text() == "5" and loads(tab, site) == [1, 1]


def test_a_snippet_that_comes_long_after_us_is_found(visit, site):
    tab = visit(tag=f'<script data-launcher="on" data-load="manual" src="{PLUGIN}"></script>', wait=False)
    tab.until("window.EchatPlugin && EchatPlugin.version")
    tab.js("""src => { window._echat('initParam', {companyId: 5}); var s = document.createElement('script'); s.id = 'echatmodulejs'; s.src = src; document.head.appendChild(s) }""", site.url(SDK))
    tab.ready()
    assert loads(tab, site) == [1, 1]


def test_a_page_without_any_company_says_so_once(visit, site):
    tab = visit(tag=f'<script data-load="eager" src="{PLUGIN}"></script>', wait=False).stays(400)
    assert len(tab.warnings) == 1 and "data-company-id" in tab.warnings[0] and site.count("/visitor/") == 0


@pytest.mark.vendor(7)
def test_a_late_sdk_turns_the_launcher_into_a_link(visit, context):
    tab = visit('data-timeout="1s" data-echat-tag="a b"', sdk="members=0", wait=False)
    tab.until("EchatPlugin.state().sdk == 'failed'")
    assert any("link" in words for words in tab.warnings)
    context.route("**/chat.html*", lambda route: route.fulfill(body="chat", content_type="text/html"))
    with context.expect_page() as opened:
        tab.button.click()
    url = opened.value.url
    assert "/pc/chat.html?companyId=1" in url and "echatTag=a%20b" in url
    assert "new tab" in tab.button.get_attribute("aria-label")


def test_an_sdk_in_time_keeps_the_launcher_a_launcher(visit, context):
    tab = visit('data-timeout="1s"').stays(1200)
    tab.button.click()
    tab.opened()
    assert len(context.pages) == 1 and tab.warnings == []


@pytest.mark.parametrize("address", ["/nowhere/visitor/echat.js", "http://localhost:1/visitor/echat.js"])
def test_a_blocked_sdk_falls_back_at_once(visit, context, address):
    tab = visit(tag=f'<script data-company-id="9" data-load="eager" data-sdk="{address}" src="{PLUGIN}"></script>', wait=False)
    tab.until("window.EchatPlugin && EchatPlugin.state && EchatPlugin.state().sdk == 'failed'", timeout=3000)
    tab.js("window.open = url => (window.told = url, {})")
    tab.button.click()
    assert address.replace("echat.js", "pc/chat.html?companyId=9") in tab.js("told")


def test_a_failed_sdk_is_told_by_an_event_once(visit):
    head = "<script>errors = []; document.addEventListener('echat:error', e => errors.push(e.detail.reason))</script>"
    tab = visit(tag=f'{head}<script data-company-id="9" data-load="eager" data-sdk="/no/echat.js" src="{PLUGIN}"></script>', wait=False).stays(500)
    assert tab.js("errors") == ["blocked"]


def test_an_open_before_ready_waits_and_is_done_once(visit):
    tab = visit(sdk="methods=200&ready=1500", wait=False)
    tab.until("window.EchatPlugin && EchatPlugin.version")
    assert tab.button.evaluate("e => { e.click(); return [e.getAttribute('aria-busy'), vendor.calls.some(call => call[0] == 'customMiniChat')] }") == ["true", False]
    tab.ready().opened()
    assert len(tab.calls("customMiniChat")) == 1 and tab.button.get_attribute("aria-busy") == "false"


@pytest.mark.vendor(4)
def test_a_click_on_an_opener_gives_its_own_parameters_for_that_open_alone(visit):
    tab = visit('data-echat-tag="site"', body='<a id=own href="/elsewhere" data-echat-open="mini" data-echat-tag="after-sales">help</a>')
    tab.page.click("#own")
    tab.opened()
    assert tab.calls("customMiniChat")[0][0]["echatTag"] == "after-sales" and tab.page.url.endswith("/page.html")
    tab.js("EchatPlugin.close()")
    tab.button.click()
    tab.opened()
    assert tab.calls("customMiniChat")[1][0]["echatTag"] == "site"


def test_an_sdk_whose_every_member_throws_does_no_harm(visit):
    tab = visit()
    tab.js("() => { for (let n in ECHAT) ECHAT[n] = () => { throw Error('boom') } }")
    tab.button.click()
    tab.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    tab.stays(100)
    assert tab.errors == []


HEARD = "<script>heard = []; for (let name of ['message', 'unread', 'close']) document.addEventListener('echat:' + name, () => heard.push(name))</script>"
INSERT = "() => { var s = document.createElement('script'); s.id = 'echatmodulejs'; s.src = '" + SDK + "%s'; document.head.appendChild(s) }"


def noticed(tab):
    """Something happens on the page, so that the plugin looks."""
    tab.js("document.dispatchEvent(new Event('visibilitychange'))")
    return tab


@pytest.mark.parametrize("options", ["", "?init=0", "?ready=400"])
def test_a_snippet_that_puts_its_own_queue_in_the_place_of_ours_costs_us_nothing(visit, options):
    tab = visit(defaults='data-load="manual" data-launcher="on"', head=HEARD, wait=False).until("window.EchatPlugin && EchatPlugin.version")
    # Nothing gives us a look between this and the SDK's evaluation.
    tab.js("() => { window._echat = function () { (_echat.q = _echat.q || []).push(arguments) }; _echat('initParam', {companyId: 5}); (" + INSERT % options + ")() }")
    tab.until("!!(window.ECHAT && ECHAT.customMiniChat)")
    noticed(tab).ready()
    tab.js("vendor.message('hello')")
    tab.until("heard.includes('message')").stays(50)
    assert tab.js("heard") == ["unread", "message"] and tab.badge.inner_text() == "1"


@pytest.mark.parametrize("options", ["", "init=0&ready=200", "ready=200"])
def test_every_event_is_heard_once(visit, options):
    tab = visit(sdk=options, head=HEARD, wait=False).until("!!(window.ECHAT && ECHAT.customMiniChat)")
    noticed(tab).ready()
    tab.js("vendor.message('hello')")
    tab.until("heard.includes('message')").stays(50)
    assert tab.js("heard") == ["unread", "message"]


@pytest.mark.parametrize("first", ["_echat('initParam', {companyId: 77})", "_echat('initParam', {lan: 'en'})", "_echat.l = +new Date"])
def test_a_snippet_that_took_our_queue_and_loads_late_keeps_the_loading(visit, site, first):
    tab = visit(defaults='data-company-id="1" data-load="manual"', wait=False).until("window.EchatPlugin && EchatPlugin.version")
    tab.js("() => { " + first + " }")
    tab.js("EchatPlugin.load()")
    tab.stays(200)
    assert site.count("/visitor/") == 0
    tab.js("_echat('initParam', {companyId: 77})")
    tab.js(INSERT % "")
    tab.ready()
    assert loads(tab, site) == [1, 1] and tab.js("vendor.params.companyId") == 77


def test_a_queue_that_a_snippet_took_is_left_to_it(visit):
    tab = visit(defaults='data-company-id="1" data-load="manual"', wait=False).until("window.EchatPlugin && EchatPlugin.version")
    tab.js("_echat('initParam', {companyId: 77})")
    tab.js("EchatPlugin.destroy()")
    assert tab.js("_echat.q.filter(entry => entry[0] == 'initParam').length") == 1


def test_a_getter_that_throws_once_leaves_what_was_known(visit):
    tab = visit(head=HEARD)
    tab.js("vendor.unread(3)")
    tab.button.click()
    tab.opened()
    tab.js("vendor.unread(2)")
    tab.js("heard.length = 0")
    for name in ["getMiniStatus", "getUnReadMsgCount", "getChatStatus"]:
        tab.js("""name => { const real = ECHAT[name]; threw = 0; ECHAT[name] = function () { ECHAT[name] = real; threw++; throw Error('once') } }""", name)
        noticed(tab).until("threw == 1")
        noticed(tab)
    assert tab.js("heard") == [] and tab.button.get_attribute("aria-expanded") == "true"
    tab.js("EchatPlugin.close()")
    tab.until("heard.includes('close')")
