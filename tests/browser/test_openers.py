"""`data-echat-open` on the site's own elements: clicks, keys, and links that are links."""
import pytest

OPENED = "vendor.calls.filter(call => call[0].startsWith('custom')).map(call => [call[0], call[1][0]])"


@pytest.mark.vendor(4)
@pytest.mark.parametrize("element", ["button", "a", "div tabindex=0", "span role=button tabindex=0"])
@pytest.mark.parametrize("key", ["Enter", " "])
def test_a_key_opens_once_whatever_the_element_is(visit, element, key):
    tag = element.split()[0]
    tab = visit(body=f'<{element} id=o data-echat-open="mini" data-echat-tag="sale">Ask</{tag}>')
    tab.until("document.activeElement")
    tab.page.locator("#o").press(key)
    if tag == "a" and key == " ":
        # Space scrolls on a link, as everywhere.
        assert tab.stays(100).js(OPENED) == []
        return
    tab.opened()
    assert tab.stays(50).js(OPENED) == [["customMiniChat", {"echatTag": "sale"}]]


def test_a_key_in_a_field_inside_an_opener_is_the_fields(visit):
    tab = visit(body='<div data-echat-open="mini"><input id=o></div>')
    tab.page.locator("#o").press("Enter")
    tab.page.locator("#o").press(" ")
    assert tab.stays(100).js(OPENED) == [] and tab.page.locator("#o").input_value() == " "


@pytest.mark.vendor(4)
def test_an_opener_added_later_works_too(visit):
    tab = visit()
    tab.js("document.body.insertAdjacentHTML('beforeend', '<p><a id=o data-echat-open=mini data-echat-lan=ja><b>Ask</b></a>')")
    tab.page.locator("#o b").click()
    tab.opened()
    assert tab.js(OPENED) == [["customMiniChat", {"lan": "ja"}]]


@pytest.mark.vendor(7)
def test_a_link_added_later_is_reached_by_the_tab_key(visit):
    tab = visit(body="<button id=before>Buy</button>")
    tab.js("document.querySelector('#before').insertAdjacentHTML('afterend', '<a id=o data-echat-open=tab>Ask</a>')")
    tab.page.locator("#before").press("Tab")
    assert tab.js("document.activeElement.id") == "o"


@pytest.mark.vendor(7)
@pytest.mark.parametrize("own, filled", [("", True), ("href='#'", True), ("href='javascript:void 0'", True), ("href='/contact'", False), ("href='#faq'", False)])
def test_a_link_without_an_address_of_its_own_gets_the_chats(visit, own, filled):
    tab = visit(body=f'<a id=o {own} data-echat-open="tab" data-echat-tag="a&b" data-echat-vis-evt=\'{{"title":"风衣"}}\'>Ask</a>')
    link = tab.page.locator("#o")
    if not filled:
        link.hover()
        assert own[6:-1] == link.get_attribute("href")
        return
    tab.until("document.querySelector('#o').href.includes('chat.html')")
    address = link.get_attribute("href")
    assert address.endswith("echatTag=a%26b&visEvt=" + "%7B%22title%22%3A%22%E9%A3%8E%E8%A1%A3%22%7D") and "companyId=1" in address
    # Ready by now: the vendor's own address, which knows the visitor
    link.hover()
    assert link.get_attribute("href").startswith("/visitor/pc/chat.html")
    tab.js("EchatPlugin.destroy()")
    assert link.get_attribute("href") == (own[6:-1] if own else None)


@pytest.mark.vendor(7)
def test_the_middle_button_opens_the_chat_in_a_tab_and_calls_nothing(visit, context):
    tab = visit(body='<a id=o data-echat-open="mini">Ask</a>')
    tab.page.locator("#o").hover()
    with context.expect_page() as opened:
        tab.page.locator("#o").click(button="middle")
    assert "/chat.html" in opened.value.url and tab.js(OPENED) == []


@pytest.mark.vendor(2)
def test_a_blocked_popup_becomes_the_window_in_the_page(visit):
    tab = visit(init="window.open = () => null", body='<button id=o data-echat-open="window">Ask</button>')
    tab.page.locator("#o").click()
    tab.opened()
    assert [name for name, _ in tab.js(OPENED)] == ["customNewWinChat", "customMiniChat"]


def test_a_popup_that_opens_does_not(visit):
    tab = visit(init="window.open = () => window", body='<button id=o data-echat-open="window">Ask</button>')
    tab.page.locator("#o").click()
    assert [name for name, _ in tab.stays(100).js(OPENED)] == ["customNewWinChat"]
