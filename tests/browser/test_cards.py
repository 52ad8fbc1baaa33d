"""Rich cards in Chromium: read from the page, the tag, a script or JavaScript; passed with an open, or pushed in a chat, once."""
import json
from urllib.parse import parse_qs, urlsplit

import pytest

CUP = {"@context": "https://schema.org", "@type": "Product", "sku": "7", "name": "Cup", "description": "Small & blue", "image": ["/cup.jpg"],
       "offers": {"@type": "Offer", "price": "68.00", "priceCurrency": "CNY"}}
JSON_LD = '<script type="application/ld+json">' + json.dumps(CUP) + "</script>"
OPEN_GRAPH = ('<meta property="og:title" content="Cup"><meta property="og:type" content="product"><meta property="og:image" content="/cup.jpg">'
              '<meta property="product:price:amount" content="68"><meta property="product:price:currency" content="CNY">')
SCRIPT = '<script type="application/json" id="card">{"eventId": "c-1", "title": "From the script"}</script>'


def passed(tab):
    """The cards of the opens so far; None where one had none."""
    return [args[0].get("visEvt") for args in tab.calls("customMiniChat")]


def pushed(tab):
    return [args[0] for args in tab.calls("pushVisitorEvent")]


def part(tab):
    """Until the card part has come and has read what there is to read."""
    return tab.came("card").stays(100)


def chat(tab, number):
    """The chat is in this state from now on."""
    tab.js("number => { vendor.chat(number); EchatPlugin.state() }", number)
    return tab.stays(50)


@pytest.mark.vendor(6)
@pytest.mark.parametrize("head, wanted", [
    (JSON_LD, {"eventId": "prod-7", "title": "Cup", "content": "¥68.00", "memo": "Small & blue"}),
    (OPEN_GRAPH, {"eventId": "prod-/page.html", "title": "Cup", "content": "¥68"}),
])
def test_auto_reads_the_pages_own_data(visit, site, head, wanted):
    tab = part(visit('data-vis-evt="auto"', head=head))
    tab.button.click()
    tab.opened()
    assert passed(tab) == [{**wanted, "imageUrl": site.url("/cup.jpg"), "urlForVisitor": f"http('{site.url('/page.html')}','blank')"}]
    assert tab.warnings == []


def test_auto_on_a_page_that_shows_nothing_is_no_card(visit):
    tab = part(visit('data-vis-evt="auto"', head='<meta property="og:title" content="Shop"><meta property="og:type" content="website">'))
    tab.button.click()
    tab.opened()
    assert passed(tab) == [None] and tab.warnings == []


@pytest.mark.vendor(6)
@pytest.mark.parametrize("attributes, card", [
    ('data-echat-card="eventId: c-1; title: A; urlForVisitor: xcx(/pages/a, switchTab)"', {"eventId": "c-1", "title": "A", "urlForVisitor": "xcx('/pages/a','switchTab')"}),
    ("data-vis-evt='{\"eventId\": \"c-1\", \"title\": \"A\"}'", {"eventId": "c-1", "title": "A"}),
    ('data-vis-evt="#card"', {"eventId": "c-1", "title": "From the script"}),
    ('data-vis-evt="eventId: c-1; title: <b onclick=alert(1)>A</b>"', {"eventId": "c-1", "title": "A"}),
])
def test_a_card_of_the_tag_goes_with_an_open_and_not_with_the_start(visit, attributes, card):
    tab = part(visit(attributes, head=SCRIPT))
    tab.button.click()
    tab.opened()
    assert passed(tab) == [card]
    assert "visEvt" not in json.dumps(tab.js("vendor.params || {}"))


@pytest.mark.vendor(6)
def test_in_a_chat_a_card_is_pushed_once(visit, site):
    tab = visit()
    chat(tab, 2)
    tab.js("EchatPlugin.card({eventId: 'order-9', title: 'Order 9'})")
    part(tab)
    assert pushed(tab) == [{"eventId": "order-9", "title": "Order 9", "url": site.url("/page.html")}]
    tab.js("EchatPlugin.card({eventId: 'order-9', title: 'Order 9'})")
    assert len(pushed(tab)) == 1
    tab.button.click()
    tab.opened()
    assert passed(tab) == [None] and len(pushed(tab)) == 1


def test_what_went_with_an_open_is_not_pushed_too(visit):
    tab = part(visit('data-vis-evt="eventId: c-1; title: A"'))
    tab.button.click()
    tab.opened()
    chat(tab, 2)
    assert len(passed(tab)) == 1 and pushed(tab) == []


def test_an_openers_card_holds_for_that_open_alone(visit):
    tab = visit(body='<button data-echat-open="mini" data-echat-card="eventId: o-1; title: Order">Ask</button>')
    tab.page.click("text=Ask")
    tab.opened().js("EchatPlugin.close()")
    tab.js("EchatPlugin.open()")
    assert passed(tab) == [{"eventId": "o-1", "title": "Order"}, None]


def test_without_its_part_a_card_is_one_warning_and_the_chat_opens(visit, site):
    site.put("/dist/echat-card.js", "")
    tab = visit(body='<button data-echat-open="mini" data-echat-card="title: Order">Ask</button>')
    tab.page.click("text=Ask")
    tab.opened()
    assert passed(tab) == [None] and len(tab.warnings) == 1


def test_the_next_page_of_a_single_page_site_is_read_anew(visit):
    tab = part(visit('data-vis-evt="auto"', head=JSON_LD))
    tab.button.click()
    tab.opened()
    chat(tab, 2)
    tab.js("""() => { history.pushState(null, '', '/page.html?p=8')
        setTimeout(() => { document.querySelector('[type$=json]').textContent = '{"@type": "Product", "sku": "8", "name": "Pot"}' }, 300) }""")
    tab.until("vendor.calls.some(call => call[0] == 'pushVisitorEvent')")
    assert [card["eventId"] for card in pushed(tab)] == ["prod-8"]


def test_a_chat_that_goes_on_has_got_its_cards_on_the_page_before(visit):
    card = 'data-vis-evt="eventId: c-1; title: A"'
    tab = part(visit(card))
    chat(tab, 2)
    assert len(pushed(tab)) == 1
    tab = part(visit(card, sdk="chat=2", page=tab.page))
    assert tab.js("EchatPlugin.state().status") == "chatting"
    assert pushed(tab) == []
    tab.js("EchatPlugin.destroy({forget: true})")
    assert tab.js("sessionStorage.length") == 0


def test_with_the_vendors_launcher_the_sdk_starts_with_the_card(visit):
    tab = visit('data-launcher="vendor" data-vis-evt="eventId: c-1; title: A"')
    assert tab.js("vendor.params.visEvt") == {"eventId": "c-1", "title": "A"}


@pytest.mark.vendor(6, 7)
def test_the_direct_link_carries_the_card(visit, context):
    tab = visit('data-load="manual" data-launcher-open="tab" data-vis-evt=\'{"eventId": "c-1", "title": "A&B"}\'', defaults='data-company-id="1"', wait=False)
    with context.expect_page() as opened:
        tab.button.click()
    assert json.loads(parse_qs(urlsplit(opened.value.url).query)["visEvt"][0]) == {"eventId": "c-1", "title": "A&B"}


def test_a_wrong_card_is_one_warning(visit):
    tab = part(visit('data-vis-evt="just a title"'))
    tab.button.click()
    tab.opened()
    assert passed(tab) == [None] and len(tab.warnings) == 1 and "just a title" in tab.warnings[0]
