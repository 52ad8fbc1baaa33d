"""What real pages do around the snippet: their own buttons (V13, V14), icons (V16), cards (V18), and pages without a chat (V12)."""
import json

import pytest

from browser.embeds import PLUGIN, embed, script, snippet  # noqa: F401

BOTH = pytest.mark.parametrize("manner", ["documented", "observed"])
POPUPS = "window.opened = []; window.open = function (url) { opened.push(String(url)); return {closed: true, focus() {}, close() {}} };"


# V12: chat wanted except on these, each site in its own words

@pytest.mark.parametrize("path, query, wanted", [
    ("/pay", "", False), ("/pay/7", "", False), ("/search", "?q=boots", False), ("/refund", "", False), ("/shop", "#offline=1", True), ("/", "", True),
    ("/payment-advice", "", True), ("/product/7", "?from=/pay", True)])
def test_v12_pages_without_a_chat(embed, path, query, wanted):
    tag = PLUGIN.replace("async", 'async data-launcher-hide="/pay, /pay/*, /search*, /refund*"')
    tab = embed(body=snippet() + tag, path=path, query=query).ready()
    tab.until("!!document.querySelector('#ECHAT_icon')")
    assert tab.button.count() == wanted and tab.vendor_icons() == 0
    tab.quiet()
    if wanted:
        tab.healthy()


def test_v12_the_route_decides_not_the_first_page(embed):
    tag = PLUGIN.replace("async", 'async data-launcher-hide="/pay*"')
    tab = embed(body=snippet() + tag).ready()
    tab.js("history.pushState(null, '', '/pay')")
    tab.until("!document.querySelector('echat-launcher')")
    assert tab.vendor_icons() == 0
    tab.js("history.pushState(null, '', '/cart')")
    tab.button.wait_for()
    tab.healthy()


@BOTH
@pytest.mark.parametrize("body, query", [('<i id="noChat"></i>', ""), ("", "#offline=1"), ('<i id="other"></i>', "#online=1")])
def test_v12_a_marker_or_a_hash_as_the_site_says_it_by_css_and_by_the_event(embed, manner, body, query):
    """Neither can be said by an attribute (yet)."""
    wanted = "other" in body
    head = """<style>body:has(#noChat) echat-launcher::part(button), html.offline echat-launcher::part(button) { display: none }</style>""" + script("""
        if (location.hash.indexOf('#offline=') == 0) document.documentElement.className = 'offline'; asked = 0;
        document.addEventListener('echat:before-open', function (e) { asked++;
            if (document.getElementById('noChat') || location.hash.indexOf('#offline=') == 0) e.preventDefault() })""")
    tag = PLUGIN.replace("async", 'async data-rule-help="after: 300ms"')
    tab = embed(head=head, body=body + snippet() + tag, manner=manner, query=query).ready().until("asked == 1").stays(200)
    assert tab.is_open() is wanted and tab.button.is_visible() is wanted and tab.vendor_icons() == 0
    tab.quiet()


# V13: handlers everywhere, from before the SDK to long after

BUTTONS = """<a id="new" href="javascript:void(0)" onclick="ECHAT.customNewWinChat()">PC</a>
<a id="mini" href="javascript:void(0)" onclick="ECHAT.customMiniChat()">Phone</a><p class="consult">Ask</p>
<script>document.querySelectorAll('.consult').forEach(function (e) { e.setAttribute('onclick', 'ECHAT.customMiniChat()') });
setTimeout(function () { document.body.insertAdjacentHTML('beforeend', '<p class="consult late" onclick="ECHAT.customMiniChat()">Later</p>') }, 1500)</script>"""


@BOTH
@pytest.mark.parametrize("place", ["before", "after"])
def test_v13_inline_handlers_of_the_page(embed, manner, place):
    page = snippet()
    tab = embed(head=script(POPUPS), body=BUTTONS + (PLUGIN + page if place == "before" else page + PLUGIN), manner=manner).ready()
    for selector in ["#mini", ".consult:not(.late)", ".late"]:
        tab.page.click(selector)
        tab.shown()
        # Ours knows what theirs opened.
        tab.until("EchatPlugin.state().window == 'open'").page.click(".echat-menu-item-min")
        tab.hidden()
    tab.page.click("#new")
    assert len(tab.js("opened")) == 1 and "/visitor/pc/chat.html?companyId=9001" in tab.js("opened[0]")
    tab.healthy()


@BOTH
def test_v13_a_handler_of_the_page_before_the_sdk_is_its_own_loss_and_an_opener_is_none(embed, manner):
    opener = '<a id="ours" href="/help" data-echat-open="mini">Help</a>'
    tab = embed(body=BUTTONS + opener + script("addEventListener('load', function () { document.getElementById('mini').click(); document.getElementById('ours').click() })")
                + PLUGIN.replace("async ", "") + snippet().replace("es.cs", "slow.cs"), manner=manner)
    # (An SDK that is quicker than the page's load leaves nothing to lose.)
    tab.ready().shown().stays(200)
    assert tab.ours == [] and tab.page.url.endswith("/embed.html") and all("ECHAT" in words or "customMiniChat" in words for words in tab.thrown)


@BOTH
@pytest.mark.parametrize("call", ["ECHAT.customMiniChat", "EchatPlugin.open"])
def test_v14_null_parameters(embed, manner, call):
    tab = embed(body=snippet() + PLUGIN, manner=manner).ready()
    tab.js(call + "({echatTag: null, metaData: '', lan: undefined})")
    link = tab.shown().link()
    # The vendor's own null is the page's to send, on the build that has it; ours never is one.
    theirs = call.startswith("ECHAT") and manner == "observed"
    assert link.get("echatTag") == ("null" if theirs else None)
    assert not {"metaData", "lan"} & set(link) and "undefined" not in json.dumps(link)
    tab.page.click(".echat-menu-item-min")
    tab.hidden().quiet()
