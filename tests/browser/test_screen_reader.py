"""A visitor who listens: what a screen reader says of the launcher, step by step (name, role, state), from Chromium's accessibility tree."""
import pytest

from browser.hearing import Reader
from browser.waiting import until

BODY = "<main><h1>Shop</h1><button>Buy</button></main>"
TEASER = 'data-rule-a="after: 200ms; do: teaser; text: Which one fits you?"'


@pytest.fixture
def listening(visit):
    """A page, its reader, and `heard`: what there is to hear of the plugin, until it is that."""

    def go(attributes="", html='lang="en"', wait=True, **more):
        tab = visit(attributes, body=BODY, html=html, wait=wait, **more)
        reader = Reader(tab.page)

        def ours():
            lines = reader.lines()
            return lines[lines.index('button "Buy"') + 1 :]

        def heard(*wanted):
            for _ in range(100):
                found = ours()
                if found == list(wanted):
                    break
                tab.stays(50)
            assert found == list(wanted)

        return tab, reader, heard

    return go


def test_the_whole_way_from_arriving_to_reading(listening):
    tab, reader, heard = listening()
    # He arrives: a button with a name, that says it opens something; and a place for news, empty and polite.
    heard('button "Chat with us" collapsed', 'status "" polite')
    tab.page.keyboard.press("Tab")
    assert reader.focus() == 'button "Buy"'
    tab.page.keyboard.press("Tab")
    assert reader.focus() == 'button "Chat with us" collapsed'
    # A message comes while he reads the page: it is said, once, and the button knows.
    tab.js("vendor.unread(1)")
    heard('button "Chat with us, 1 unread message" collapsed', 'status "" polite', 'text "1 unread message" in status')
    tab.js("vendor.unread(2)")
    heard('button "Chat with us, 2 unread messages" collapsed', 'status "" polite', 'text "2 unread messages" in status')
    # He opens: the button says so, and has the focus still.
    tab.page.keyboard.press("Enter")
    tab.opened()
    tab.until("EchatPlugin.state().unread == 0")
    assert reader.focus() == 'button "Chat with us" expanded'
    # He puts it away.
    tab.page.keyboard.press("Enter")
    tab.until("ECHAT.getMiniStatus() == 'close'")
    tab.stays(100)
    assert reader.focus() == 'button "Chat with us" collapsed'


def test_a_teaser_is_said_and_its_buttons_come_before_the_launcher(listening):
    tab, reader, heard = listening(TEASER)
    heard('region "Chat with us"', 'status "" polite', 'text "Which one fits you?" in status', 'button "Chat now"', 'button "Dismiss"',
          'button "Chat with us" collapsed', 'status "" polite')
    # It takes no focus.
    assert reader.focus() == ""
    said = []
    for _ in range(4):
        tab.page.keyboard.press("Tab")
        said.append(reader.focus())
    assert said == ['button "Buy"', 'button "Chat now"', 'button "Dismiss"', 'button "Chat with us" collapsed']
    # Put away from within, the focus is with the launcher and not lost.
    tab.page.keyboard.press("Shift+Tab")
    tab.page.keyboard.press("Escape")
    heard('button "Chat with us" collapsed', 'status "" polite')
    assert reader.focus() == 'button "Chat with us" collapsed'


def test_while_it_waits_for_the_sdk_the_button_is_busy(listening):
    tab, reader, heard = listening(sdk="ready=0", wait=False)
    tab.until("window.EchatPlugin && EchatPlugin.state && EchatPlugin.state().sdk == 'callable'")
    heard('button "Chat with us" collapsed', 'status "" polite')
    tab.button.click()
    heard('button "Chat with us" collapsed busy', 'status "" polite')


def test_where_it_is_a_link_it_says_that_a_tab_opens(listening):
    tab, reader, heard = listening('data-timeout="1s"', sdk="members=0", wait=False)
    heard('button "Chat with us, opens in a new tab" collapsed', 'status "" polite')
    tab, reader, heard = listening('data-consent="required"', wait=False)
    heard('button "Chat with us, opens in a new tab" collapsed', 'status "" polite')
    tab.js("EchatPlugin.consent(true)")
    heard('button "Chat with us" collapsed', 'status "" polite')


@pytest.mark.parametrize("html, name, news", [
    ('lang="zh-CN"', "在线客服", "3 条未读消息"), ('lang="zh-TW"', "線上客服", "3 則未讀訊息"), ('lang="ar" dir="rtl"', "تحدّث معنا", "3 رسائل غير مقروءة"), ('lang="ru"', "Написать в чат", "3 непрочитанных сообщения"),
])
def test_it_is_said_in_the_pages_language(listening, html, name, news):
    tab, reader, heard = listening(html=html)
    heard(f'button "{name}" collapsed', 'status "" polite')
    tab.js("vendor.unread(3)")
    heard(f'button "{name}, {news}" collapsed', 'status "" polite', f'text "{news}" in status')


def test_switched_off_there_is_nothing_to_hear_of_it(listening):
    tab, reader, heard = listening('data-launcher="off"')
    assert not [line for line in reader.lines() if "Chat with us" in line]


def test_after_destroy_there_is_nothing_left_to_hear(listening):
    tab, reader, heard = listening(TEASER)
    until(tab.page, "!!document.querySelector('echat-launcher').shadowRoot.querySelector('[part=teaser]')", True)
    tab.js("EchatPlugin.destroy()")
    # The vendor's icon has its place again.
    heard('text "ECHAT_icon" in RootWebArea Shop')
