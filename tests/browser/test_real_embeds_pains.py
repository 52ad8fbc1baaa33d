"""The pains of real sites that a page can show (real-embeds.md, "Pains"): with the plugin each is gone, and where it is without, that too."""
import pytest

from browser.embeds import PLUGIN, embed, phone, script, snippet  # noqa: F401

BOTH = pytest.mark.parametrize("manner", ["documented", "observed"])
SLOW = snippet(sdk="//es.cs.test/visitor/echat.js?latency=700")
# Does this as soon as the script with that in its address has run: what comes later may come when the SDK is ready.
AFTER = "document.addEventListener('load', event => { if (/%s/.test(event.target.src)) { %s } }, true)"
ICON_BADGE = "document.querySelector('echat-launcher').shadowRoot.querySelector('[part=badge]').textContent"


@BOTH
def test_1_a_call_in_the_second_window_is_lost_by_the_vendor_and_kept_by_us(embed, manner):
    lost = "second = !!window.ECHAT && !ECHAT.customMiniChat; _echat('customMiniChat', {echatTag: 'lost'})"
    tab = embed(head=script(AFTER % ("visitor.echat", lost)), body=SLOW + PLUGIN, manner=manner).ready().stays(100)
    assert tab.js("second") is True and not tab.is_open()
    kept = "early = !(window.ECHAT && ECHAT.isReady && ECHAT.isReady()); EchatPlugin.open({echatTag: 'first'}); EchatPlugin.open({echatTag: 'last'})"
    tab = embed(head=script(AFTER % ("echat-plugin", kept)), body=SLOW + PLUGIN, manner=manner, path="/kept.html")
    assert tab.shown().link()["echatTag"] == "last" and tab.js("early") is True
    tab.quiet()


@BOTH
def test_2_the_badge_follows_every_change_and_counts_nothing_twice(embed, manner):
    tab = embed(body=snippet() + PLUGIN, manner=manner, head=script("counts = []; document.addEventListener('echat:unread', function (e) { counts.push(e.detail.count) })"))
    tab.ready()
    for text in ["one", "two", "three"]:
        tab.said_by_agent(text)
    tab.until(ICON_BADGE + " == '3'").button.click()
    tab.shown().until(ICON_BADGE + " == ''").stays(1200)
    assert tab.js("counts") == [1, 2, 3, 0]
    tab.quiet()


@BOTH
def test_3_many_elements_by_attribute_present_and_later_with_a_link_that_works_without_us(embed, manner):
    body = '<a class="a" data-echat-open href="https://shop.test/help">1</a><button class="b" data-echat-open="mini" data-echat-tag="b">2</button>'
    tab = embed(body=body + snippet() + PLUGIN, manner=manner).ready()
    tab.js("setTimeout(() => document.body.insertAdjacentHTML('afterbegin', '<div class=c data-echat-open=auto><b>3</b></div>'), 50)")
    for selector in [".a", ".b", ".c b"]:
        tab.page.click(selector)
        tab.shown().page.click(".echat-menu-item-min")
        tab.hidden()
    assert tab.page.url.endswith("/embed.html")
    tab.js("EchatPlugin.destroy()")
    with tab.page.expect_navigation():
        tab.page.click(".a")
    assert tab.page.url == "https://shop.test/help"


@BOTH
@pytest.mark.parametrize("how", ["mini", "tab", "window", "auto"])
def test_4_a_phone_never_gets_the_pc_page(embed, manner, how, phone):
    tab = embed(body=f'<p id="own" data-echat-open="{how}">Ask</p>' + snippet() + PLUGIN, manner=manner, context=phone).ready()
    tab.page.tap("#own")
    assert "/visitor/mobile/chat.html" in tab.shown().js("document.querySelector('#ECHAT_mini_chat').src")
    assert len(phone.pages) == 1 and not any("/pc/" in url for url in tab.asked)
    tab.js("EchatPlugin.close()")
    tab.hidden().until("!location.hash").button.tap()
    tab.shown().quiet()


@BOTH
def test_7_a_hash_router_on_a_phone_survives_opening_and_back(embed, manner, phone):
    tab = embed(body=snippet() + PLUGIN, manner=manner, context=phone, query="#/cart").ready().stays(2100 if manner == "observed" else 0)
    tab.button.tap()
    tab.shown()
    assert ("#TOECHAT" in tab.page.url) == (manner == "observed")
    tab.js("EchatPlugin.close()")
    tab.hidden().until("location.hash == '#/cart'")
    tab.button.tap()
    tab.shown()
    if manner == "observed":
        tab.page.go_back()
        tab.hidden().until("location.hash == '#/cart' && EchatPlugin.state().window == 'close'")
    tab.quiet()


@BOTH
def test_9_the_title_flashes_while_unread_and_nobody_looks_and_tells_the_true_title_after(embed, manner):
    tab = embed(body=snippet() + PLUGIN, manner=manner).ready()
    tab.js("Object.defineProperty(document, 'visibilityState', {get: () => window.away ? 'hidden' : 'visible'}); Object.defineProperty(document, 'hidden', {get: () => !!window.away})")
    tab.js("away = true; document.dispatchEvent(new Event('visibilitychange'))")
    tab.said_by_agent()
    tab.until("document.title.includes('Shop') && document.title != 'Shop'")
    tab.js("document.title = 'Boots'")
    tab.until("document.title.includes('Boots') && document.title != 'Boots'")
    tab.js("away = false; document.dispatchEvent(new Event('visibilitychange'))")
    tab.until("document.title == 'Boots'").quiet()


@BOTH
def test_13_a_half_screen_on_phones_throws_at_nobody(embed, manner, phone):
    tab = embed(body=snippet() + PLUGIN.replace("async", 'async data-mobile-page-top="120"'), manner=manner, context=phone).ready()
    tab.button.tap()
    tab.shown()
    assert tab.js("document.querySelector('#ehcat_mini_holder').getBoundingClientRect().top") == 120
    tab.quiet()


@BOTH
def test_14_the_vendors_events_reach_the_page_through_us_too(embed, manner):
    head = script("seen = []; for (const name of ['ready', 'open', 'close', 'message', 'staff', 'status']) document.addEventListener('echat:' + name, function () { seen.push(name) })")
    tab = embed(head=head, body=snippet() + PLUGIN, manner=manner).healthy()
    tab.js("import('/demo/sdk/server.js').then(server => server.setChat('chatting'))")
    tab.until("['ready', 'open', 'close', 'staff', 'status'].every(name => seen.includes(name))")
    assert tab.js("seen.filter(name => name == 'ready').length") == 1
