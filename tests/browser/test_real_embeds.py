"""Where and when real sites put the vendor's snippet (V01 to V08): ours beside it changes nothing, and works."""
import json

import pytest

from browser.embeds import LOADER, PLUGIN, SDK, SERVERS, STUB, embed, init, script, snippet  # noqa: F401

BOTH = pytest.mark.parametrize("manner", ["documented", "observed"])


@BOTH
def test_v01_the_classic_snippet_with_our_tag_after_it(embed, manner):
    tab = embed(body="<h1>Shop</h1>" + snippet() + PLUGIN, manner=manner).healthy()
    assert tab.js("_echatServer") == ["e.cs.test"] and tab.link()["companyId"] == "9001"


@BOTH
def test_v01_without_us_shows_the_vendors_icon_so_the_page_is_a_true_one(embed, manner):
    tab = embed(body=snippet(), manner=manner).until("!!document.querySelector('#ECHAT_icon')")
    assert tab.vendor_icons() == 1


@BOTH
def test_v01_with_the_vendors_icons_kept_has_no_launcher_of_ours(embed, manner):
    tab = embed(body=snippet() + PLUGIN.replace("async", 'async data-launcher="vendor"'), manner=manner).ready()
    tab.until("!!document.querySelector('#ECHAT_icon')")
    assert tab.vendor_icons() == 1 and tab.button.count() == 0 and tab.loads == 1
    tab.quiet()


@BOTH
@pytest.mark.parametrize("place", ["before", "after"])
def test_v02_parameters_in_three_calls(embed, manner, place):
    calls = [init("{companyId: 9001}"), init("{echatTag: '夏季活动'}"), init("{lan: 'en', routeEntranceId: 12}")]
    page = script(SERVERS, STUB, *calls, LOADER % "//vs.cs.test/visitor/echat.js")
    tab = embed(body=PLUGIN + page if place == "before" else page + PLUGIN, manner=manner).healthy()
    link = tab.link()
    assert [link[name] for name in ["companyId", "echatTag", "lan", "routeEntranceId", "dataHost"]] == ["9001", "夏季活动", "en", "12", "http://v.cs.test"]


@BOTH
@pytest.mark.parametrize("tag", [PLUGIN, PLUGIN.replace("async ", ""), PLUGIN.replace("async", 'data-load="eager"')])
def test_v03_our_tag_first_keeps_the_queues_order(embed, manner, tag):
    order = """_echat('on', {ready: function () { order.push('a') }}); _echat('on', {ready: function () { order.push('b') }});
        _echat('setPageTitle', 'Queued');"""
    tab = embed(head=tag, body=script("order = [];", SERVERS, STUB, init(), order, LOADER % SDK), manner=manner).healthy()
    assert tab.js("order") == ["a", "b"]


@BOTH
def test_v03_our_tag_first_and_a_snippet_minutes_later_by_a_tag_manager(embed, manner):
    tab = embed(head=PLUGIN, manner=manner).until("window.EchatPlugin && EchatPlugin.version").stays(1200)
    assert tab.loads == 0
    # Told once that no company is known; then it comes after all.
    assert len(tab.warned().ours) == 1 and "data-company-id" in tab.ours.pop()
    tab.js("code => { const s = document.createElement('script'); s.textContent = code; document.head.append(s) }", SERVERS + STUB + init() + LOADER % SDK)
    tab.healthy()


# The backend has answered when the test says so.
ANSWERED = "answered()"
DELAYED = """onload = function () { fetch('/config.json').then(function (r) { if (!r.ok) throw 0; return r.json() }).then(function (c) {
    window.answered = function () { _echat('initParam', {companyId: c.company, echatTag: c.tag, lan: c.lan, myData: JSON.stringify({level: 3}),
        visEvt: JSON.stringify({eventId: 'p-1', title: 'Boots', imageUrl: '//shop.test/1.png'})}); %s } }).catch(function () { failed = true }) };"""


@BOTH
def test_v05_a_load_that_waits_for_the_backend(embed, site, manner):
    site.put("/config.json", '{"company": 9001}')
    tab = embed(head=script("failed = false;", SERVERS, STUB, DELAYED % (LOADER % SDK)), body=PLUGIN, manner=manner)
    tab.button.wait_for()
    tab.until("!!window.answered").stays(300)
    assert tab.loads == 0
    tab.js(ANSWERED)
    tab.healthy()
    link = tab.link()
    assert json.loads(link["myData"]) == {"level": 3} and json.loads(link["visEvt"])["eventId"] == "p-1"
    assert not {"echatTag", "lan"} & set(link) and "undefined" not in str(link)


@BOTH
def test_v05_a_click_before_the_backend_answered_opens_once_when_it_has(embed, site, manner):
    site.put("/config.json", '{"company": 9001}')
    tab = embed(head=script("failed = false;", SERVERS, STUB, DELAYED % (LOADER % SDK)), body=PLUGIN, manner=manner)
    tab.button.click()
    tab.button.click()
    assert tab.until("!!window.answered").loads == 0 and tab.button.get_attribute("aria-busy") == "true"
    tab.js(ANSWERED)
    tab.ready().shown().stays(300)
    assert tab.is_open() and tab.loads == 1 and tab.button.get_attribute("aria-busy") == "false"
    tab.quiet()


@BOTH
def test_v08_a_server_list_inside_a_function_and_a_query_on_the_script(embed, manner):
    loader = LOADER % "//www.brand.test/visitor/echat.js?v=' + Date.now() + '"
    page = script("(function () { const _echatServer = ['e.cs.test'];", STUB, init("{companyId: 9001, metaData: 'aB+cd/9w=='}"), loader, "})();")
    tab = embed(body=page + PLUGIN, manner=manner).healthy()
    link = tab.link()
    assert [link["metaData"], link["dataHost"]] == ["aB+cd/9w==", "http://www.brand.test"] and tab.js("'_echatServer' in window") is False
