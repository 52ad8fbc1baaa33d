"""Sites with an icon of their own (V16) and with cards handed from page to page (V18), by the vendor's calls and by ours."""
import pytest

from browser.embeds import PLUGIN, embed, phone, script, snippet  # noqa: F401
from browser.waiting import until

BOTH = pytest.mark.parametrize("manner", ["documented", "observed"])
OFF = PLUGIN.replace("async", 'async data-launcher="off"')

# A fixed icon that follows the finger; 20 px of way make a tap a drag. It hides while the page scrolls. The badge is its child.
DRAGGED = """<style>#icon { position: fixed; right: 10px; bottom: 90px; width: 60px; height: 60px; background: #ccc; touch-action: none } body { height: 3000px }</style>
<div id="icon">?<b id="count"></b></div>""" + script("""
var icon = document.getElementById('icon'), from, moved, timer; taps = 0; hid = false;
icon.addEventListener('touchstart', function (e) { from = e.touches[0]; moved = false }, {passive: true});
icon.addEventListener('touchmove', function (e) { e.preventDefault(); var t = e.touches[0];
    moved = Math.hypot(t.clientX - from.clientX, t.clientY - from.clientY) > 20;
    icon.style.right = 'auto'; icon.style.left = t.clientX - 30 + 'px'; icon.style.top = t.clientY - 30 + 'px' }, {passive: false});
icon.addEventListener('touchend', function (e) { e.preventDefault(); if (!moved) { taps++; EchatPlugin.open() } });
addEventListener('scroll', function () { hid = icon.hidden = true; icon.style.display = 'none'; clearTimeout(timer);
    timer = setTimeout(function () { icon.style.display = ''; icon.hidden = false }, 500) });
window.EchatPlugin = window.EchatPlugin || [];
EchatPlugin.push(['on', 'unread', function (e) { document.getElementById('count').textContent = e.count || '' }]);""")


def touched(tab, *points):
    """A finger goes down at the first point, over the others, and up."""
    session = tab.page.context.new_cdp_session(tab.page)
    for kind, at in [("touchStart", points[0])] + [("touchMove", point) for point in points[1:]] + [("touchEnd", None)]:
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": at[0], "y": at[1]}] if at else []})


@BOTH
def test_v16_a_dragged_icon_with_our_badge_in_it(embed, manner, phone):
    tab = embed(body=DRAGGED + snippet() + OFF, manner=manner, context=phone).ready()
    tab.until("!!document.querySelector('#ECHAT_icon')")
    assert tab.vendor_icons() == 0 and tab.button.count() == 0
    tab.said_by_agent()
    tab.until("document.getElementById('count').textContent == '1'")
    box = tab.page.locator("#icon").bounding_box()
    here = (box["x"] + 30, box["y"] + 30)
    touched(tab, here, (here[0] - 60, here[1] - 90), (here[0] - 150, here[1] - 200))
    tab.stays(300)
    assert tab.js("taps") == 0 and not tab.is_open() and tab.page.locator("#icon").bounding_box()["x"] < box["x"] - 100
    touched(tab, (here[0] - 150, here[1] - 200), (here[0] - 145, here[1] - 196))
    tab.shown().until("document.getElementById('count').textContent == ''")
    assert tab.js("taps") == 1
    tab.js("EchatPlugin.close()")
    tab.hidden().said_by_agent("again")
    tab.until("document.getElementById('count').textContent == '1'").quiet()


def test_v16_it_hides_while_the_page_scrolls_and_comes_back(embed, phone):
    tab = embed(body=DRAGGED + snippet() + OFF, context=phone).ready()
    tab.js("scrollTo(0, 300)")
    tab.until("hid && !document.getElementById('icon').hidden").quiet()


# V18: the product page stores, the chat page opens; later the order page, in the same chat

PRODUCT = script("""function card(kind, p) { return {eventId: kind + '-' + p.id, title: p.title, content: '<div>' + p.price + '</div>', imageUrl: p.img,
    urlForVisitor: "http('https://shop.test/p/" + p.id + "','blank')"} }
function toChat(call) { sessionStorage.setItem('p', JSON.stringify({id: 55, title: 'Boots & <b>more</b>', price: '¥199', img: '//shop.test/55.png'}));
    history.pushState(null, '', '/chat?type=product'); call({visEvt: card('product', JSON.parse(sessionStorage.getItem('p')))}) }""")
SENT = "import('/demo/sdk/server.js').then(s => s.snapshot().messages.filter(m => m.type == 'card').map(m => m.card))"


@BOTH
@pytest.mark.parametrize("call", ["ECHAT.customMiniChat", "EchatPlugin.open"])
def test_v18_a_card_handed_to_the_chat_page(embed, manner, call):
    tab = embed(body=PRODUCT + snippet() + PLUGIN, manner=manner).ready()
    tab.js("toChat(%s)" % call)
    card = tab.shown().js("JSON.parse(new URL(document.querySelector('#ECHAT_mini_chat').src).searchParams.get('visEvt'))")
    # ECHAT takes it as it is; by us its title is text and its image has an address.
    ours = call.startswith("Echat")
    assert card == {"eventId": "product-55", "title": "Boots & more" if ours else "Boots & <b>more</b>", "content": "<div>¥199</div>",
                    "imageUrl": "http://shop.test/55.png" if ours else "//shop.test/55.png", "urlForVisitor": "http('https://shop.test/p/55','blank')"}
    # Given with the open, it is not sent a second time.
    assert tab.js(SENT) == []
    tab.js("import('/demo/sdk/server.js').then(server => server.setChat('chatting'))")
    tab.until("ECHAT.getChatStatus() == 2")
    tab.js("ECHAT.pushVisitorEvent(card('order', {id: 9, title: 'Order', price: '¥1', img: '//shop.test/9.png'}))")
    until(tab.page, SENT + ".then(sent => sent.length > 0)")
    tab.stays(200)
    assert [each["eventId"] for each in tab.js(SENT)] == ["order-9"] and tab.is_open()
    tab.quiet()


@BOTH
def test_v18_a_click_before_the_sdk_is_there_keeps_its_card(embed, manner):
    tab = embed(body=PRODUCT + PLUGIN.replace("async ", "") + script("addEventListener('DOMContentLoaded', function () { setTimeout(function () { toChat(EchatPlugin.open) }) })") + snippet(), manner=manner)
    tab.ready().shown()
    assert "product-55" in tab.link()["visEvt"]
    tab.quiet()
