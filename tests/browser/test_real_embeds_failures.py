"""Pages whose SDK does not come (V05b, V30): a launcher that is a link, one word on the console, and nothing thrown."""
import pytest

from browser.embeds import LOADER, PLUGIN, SDK, SERVERS, STUB, embed, init, script, snippet  # noqa: F401

BOTH = pytest.mark.parametrize("manner", ["documented", "observed"])
POPUPS = "window.opened = []; window.open = function (url) { opened.push(String(url)); return {} };"
SOON = PLUGIN.replace("async", 'async data-timeout="1s"')
CHAT = "/visitor/pc/chat.html?companyId=9001"


def gone(url):
    return "/visitor/echat.js" in url


def failed(tab):
    tab.until("!!window.EchatPlugin && !!EchatPlugin.state && EchatPlugin.state().sdk == 'failed'")
    assert len(tab.ours) == 1 and "direct link" in tab.ours.pop()
    return tab


def links_to(tab, url):
    """The launcher, and only it, opens the link."""
    assert "new tab" in tab.button.get_attribute("aria-label") and tab.js("opened") == []
    tab.button.click()
    tab.until("opened.length > 0")
    found = tab.js("opened")
    assert len(found) == 1 and found[0].startswith(url), found
    tab.quiet()


def test_v05_a_backend_that_fails_never_loads_it(embed, site):
    page = script(POPUPS, SERVERS, STUB, "onload = function () { fetch('/nowhere.json').then(function (r) { if (!r.ok) throw 0 }).then(function () { %s }).catch(function () {}) }"
                  % (init() + LOADER % SDK))
    tag = SOON.replace("async", f'async data-company-id="9001" data-sdk="{SDK}"')
    tab = failed(embed(head=page, body=tag))
    assert tab.loads == 0
    links_to(tab, "//es.cs.test" + CHAT)


def test_v05_a_backend_that_fails_where_no_company_is_known_is_said_once(embed):
    tab = failed(embed(head=script(POPUPS, SERVERS, STUB), body=SOON))
    tab.button.click()
    tab.button.click()
    assert tab.loads == 0 and tab.js("opened") == []
    tab.quiet()


@BOTH
def test_v30_the_loader_is_not_found(embed, manner):
    """The link is beside the script that the page itself names."""
    tab = failed(embed(head=script(POPUPS), body=snippet() + SOON, blocked=gone, manner=manner))
    assert tab.loads == 1
    links_to(tab, "http://es.cs.test" + CHAT)


def test_v30_the_loader_is_not_found_and_we_load_it(embed):
    tag = PLUGIN.replace("async", f'async data-company-id="9001" data-sdk="{SDK}"')
    tab = failed(embed(head=script(POPUPS), body=tag, blocked=gone))
    assert tab.loads == 1
    links_to(tab, "http://es.cs.test" + CHAT)


@pytest.mark.parametrize("ours", [True, False])
def test_v30_a_policy_that_forbids_the_vendors_host(embed, ours):
    policy = {"Content-Security-Policy": "script-src 'self' 'unsafe-inline'"}
    body = PLUGIN.replace("async", f'async data-company-id="9001" data-sdk="{SDK}"') if ours else snippet() + SOON
    tab = failed(embed(head=script(POPUPS), body=body, headers=policy))
    assert tab.loads == 0
    links_to(tab, "http://es.cs.test" + CHAT)


@BOTH
def test_v30_the_next_page_is_well_again(embed, manner, site):
    broken = {"on": True}
    tab = failed(embed(head=script(POPUPS), body=snippet() + SOON, blocked=lambda url: broken["on"] and gone(url), manner=manner))
    broken["on"] = False
    tab.asked.clear()
    tab.page.reload()
    tab.healthy()


@BOTH
def test_v30_an_identity_that_once_failed_stays_null_and_the_chat_works(embed, manner):
    stored = {f"echat-demo:es.cs.test_9001_{name}": "null" for name in ["encryptVID", "chatVisitorId"]}
    tab = embed(body=snippet() + PLUGIN, manner=manner, stored=stored).healthy()
    assert tab.link()["chatVisitorId"] == "null" and tab.js("EchatPlugin.state().visitorId") in (None, "null")


@BOTH
def test_v30_an_sdk_that_comes_after_the_timeout_is_taken_all_the_same(embed, manner):
    page = script(POPUPS, SERVERS, STUB, init(), "comes = function () { %s }" % (LOADER % SDK))
    tab = failed(embed(body=page + SOON, manner=manner))
    tab.js("comes()")
    tab.ready()
    tab.button.click()
    assert tab.shown().js("opened") == []
    tab.button.press("Enter")
    tab.hidden().healthy()


@BOTH
@pytest.mark.parametrize("host", ["es.cs.test", "chat.brand.test"])
def test_v24_a_new_tab_before_the_sdk_is_ready_is_beside_the_pages_own_script(embed, manner, host):
    page = script(POPUPS) + snippet(sdk=f"//{host}/visitor/echat.js?latency=1500&v=3")
    # An SDK that was quicker than our file has emptied the queue that named the company: the attribute names it still.
    tab = embed(head=page, body=PLUGIN.replace("async", 'async data-company-id="9001" data-launcher-open="tab"'), manner=manner)
    tab.button.click()
    assert tab.js("opened")[0].startswith(f"http://{host}{CHAT}") and not tab.js("EchatPlugin.state().ready")
    tab.ready(timeout=8000).quiet()
