"""The demo's echat.js in a real browser: a page that embeds it like the vendor's, its chat window, and an agent in another tab."""
import json
import re

import pytest

from browser.shop import chat_of
from browser.waiting import STILL, until

CSP = "default-src 'self'; script-src 'self'; style-src 'self'"
PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1"

SHOP = """<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Tea shop</title><script src="/t/stub.js"></script></head><body><h1>Tea</h1>
<script async id="echatmodulejs" src="/demo/visitor/echat.js?latency=10%s"></script></body></html>"""
STUB = """var _echatServer = ['x']; window.seen = { ready: 0, counts: [], events: [] };
window._echat = window._echat || function () { (_echat.q = _echat.q || []).push(arguments) };
_echat('initParam', { companyId: 12191, lan: 'en'%s });
_echat('on', { ready: function () { seen.ready++ }, newMsg: function (n) { seen.counts.push(n) },
    newEvent: function (e) { seen.events.push([e.eventAction, e.eventLabel]) } });"""
AGENT = """<!doctype html><meta charset="utf-8"><title>Agent</title><script type="module" src="/t/agent.js"></script>"""
AGENT_JS = "import * as server from '/demo/sdk/server.js'; window.server = server;"


class Shop:
    """A visitor's page, and the agent's tab beside it. `problems` collects every page's errors and CSP refusals."""

    def __init__(self, site, context):
        self.site, self.context, self.problems = site, context, []
        site.put("/favicon.ico", "")
        site.put("/t/agent", AGENT)
        site.put("/t/agent.js", AGENT_JS)

    def tab(self):
        page = self.context.new_page()
        page.on("pageerror", lambda problem: self.problems.append(str(problem)))
        page.on("console", lambda line: line.type == "error" and self.problems.append(line.text))
        return page

    def open(self, query="", params=None):
        more = "".join(f", {name}: {json.dumps(value)}" for name, value in (params or {}).items())
        self.site.put("/t/stub.js", STUB % more)
        page = self.tab()
        page.goto(self.site.put("/t/shop", SHOP % query, {"Content-Security-Policy": CSP}))
        until(page, "window.seen.ready === 1")
        return page

    def agent(self):
        page = self.tab()
        page.goto(self.site.url("/t/agent"))
        until(page, "!!window.server")
        return page


@pytest.fixture
def shop(site, context):
    made = Shop(site, context)
    yield made
    assert made.problems == []


def say(agent, text):
    agent.evaluate("text => server.say({ from: 'staff', type: 'text', text })", text)


def opened(page):
    page.bring_to_front()
    page.evaluate("ECHAT.customMiniChat()")
    chat = chat_of(page)
    # The window rises into its place.
    until(page, STILL)
    return chat


def test_it_takes_the_queue_and_globals_over_like_the_vendors(shop):
    page = shop.open()
    assert page.evaluate("ECHAT.getMiniStatus()") == "close"
    assert page.evaluate("_echat.isInit") is True
    assert page.evaluate("/^\\d+$/.test(ECHAT.getEchatVisitorId())")
    assert page.evaluate("ECHAT.getChatPageUrl()").startswith(shop.site.url("/demo/visitor/pc/chat.html?companyId=12191&"))
    assert page.locator("#ECHAT_icon").is_visible()


@pytest.mark.parametrize("manner, throws", [("documented", False), ("observed", True)])
def test_the_address_chooses_the_manner(shop, manner, throws):
    page = shop.open(f"&manner={manner}")
    thrown = page.evaluate("(() => { try { _echat('initParam', {}); return false } catch (e) { return e instanceof TypeError } })()")
    assert thrown is throws


def test_the_window_opens_where_it_is_wanted(shop):
    page = shop.open(params={"pcMiniWinParam": {"left": 33, "bottom": 44, "width": 320, "height": 450, "max": False}})
    opened(page)
    box = page.evaluate("(r => [r.left, innerHeight - r.bottom, r.width, r.height])(document.querySelector('#ECHAT_mini').getBoundingClientRect())")
    assert [round(each) for each in box] == [33, 44, 320, 450]
    assert page.locator(".echat-menu-item-min").is_visible()
    assert not page.locator(".echat-menu-item-max").is_visible()
    page.click(".echat-menu-item-min")
    assert page.evaluate("ECHAT.getMiniStatus()") == "close"
    assert not page.locator("#ECHAT_mini").is_visible() and page.locator("#ECHAT_mini_icon").is_visible()
    until(page, "seen.events.some(e => e[0] === 'visitorHide')")


def test_an_agents_message_counts_as_unread_until_the_window_opens(shop):
    page = shop.open()
    agent = shop.agent()
    say(agent, "Your tea is on its way")
    until(page, "ECHAT.getUnReadMsgCount() === 1")
    say(agent, "It comes tomorrow")
    until(page, "ECHAT.getUnReadMsgCount() === 2")
    assert page.evaluate("seen.counts") == [1, 2]
    assert page.locator("#ECHAT_icon .echat-mini-num").inner_text() == "2"
    assert agent.evaluate("server.unread()") == 2
    page.reload()
    until(page, "ECHAT.getUnReadMsgCount && ECHAT.getUnReadMsgCount() === 2")
    chat = opened(page)
    chat.locator(".message.staff:not(.greeting)").first.wait_for()
    assert chat.locator(".message.staff:not(.greeting)").all_inner_texts()[0].endswith("Your tea is on its way")
    assert page.evaluate("ECHAT.getUnReadMsgCount()") == 0
    until(agent, "server.unread() === 0")


def test_read_in_one_tab_is_read_in_the_other(shop):
    first, second = shop.open(), shop.open()
    agent = shop.agent()
    say(agent, "Hello")
    for page in (first, second):
        until(page, "ECHAT.getUnReadMsgCount() === 1")
    opened(first)
    until(second, "ECHAT.getUnReadMsgCount() === 0")


def test_a_chat_from_the_first_word_to_the_rating(shop):
    page = shop.open()
    agent = shop.agent()
    chat = opened(page)
    chat.locator("#text").fill("Is the cup <b>big</b>?")
    chat.locator("#text").press("Enter")
    until(page, "ECHAT.getChatStatus() === 1")
    until(page, "seen.events.some(e => e[0] === 'visitorSendMsg' && JSON.parse(e[1]).textContent === 'Is the cup <b>big</b>?')")
    until(agent, "server.snapshot().messages.filter(m => m.from === 'visitor').map(m => m.text)", ["Is the cup <b>big</b>?"])
    agent.evaluate("server.setChat('chatting')")
    until(page, "ECHAT.getChatStatus() === 2 && ECHAT.getChatStaffInfo().staffNickName === 'Lin'")
    say(agent, "It holds 180 ml")
    chat.locator(".staff .bubble", has_text="180 ml").wait_for()
    assert page.evaluate("ECHAT.getUnReadMsgCount()") == 0
    page.click(".echat-menu-item-close")
    chat.locator("#rate").wait_for()
    until(page, "ECHAT.getChatStatus() === 4")
    chat.locator(".star").nth(3).click()
    chat.locator("#rate [type=submit]").click()
    until(page, "ECHAT.getMiniStatus() === 'close'")
    until(page, "seen.events.some(e => e[0] === 'visitorEvaluate' && e[1] === '1-2')")
    until(agent, "server.snapshot().rating?.stars", 4)
    labels = page.evaluate("seen.events.filter(e => e[0] === 'chatStatus').map(e => e[1])")
    assert labels == ["waiting", "chatting", "end-1-1"]


def test_offline_it_takes_a_message(shop):
    agent = shop.agent()
    agent.evaluate("server.setStaff(2)")
    page = shop.open()
    until(page, "seen.events.some(e => e[0] === 'staffStatus' && e[1] === 2)")
    chat = opened(page)
    chat.locator("#offline").wait_for()
    chat.locator("#text").fill("Call me")
    chat.locator("#text").press("Enter")
    until(page, "seen.events.some(e => e[0] === 'chatStatus' && e[1] === 'leaveToService')")
    agent.evaluate("server.setStaff(1)")
    until(page, "seen.events.some(e => e[0] === 'staffStatus' && e[1] === 1)")
    chat.locator("#offline").wait_for(state="hidden")


CARD = {"eventId": "p-1", "title": "Tea <b>cup</b>", "content": "<div style='color:red'>¥ 88</div><img src=x onerror=alert(1)>",
        "imageUrl": "/demo/art/gaiwan.svg", "urlForVisitor": "http('/demo/#/p','blank')"}


def test_a_card_in_the_link_is_shown_safely_and_once(shop):
    page = shop.open(params={"visEvt": CARD})
    agent = shop.agent()
    card = opened(page).locator("a.card")
    assert card.locator(".card-title").inner_text() == "Tea cup"
    assert card.locator(".card-content").inner_text() == "¥ 88"
    assert card.get_attribute("href") == shop.site.url("/demo/#/p")
    assert card.locator(".card-content *").count() == 0
    page.reload()
    until(page, "window.seen.ready === 1")
    opened(page)
    assert agent.evaluate("server.snapshot().messages.filter(m => m.type === 'card').length") == 1


@pytest.mark.parametrize("link", ["http('javascript:alert(1)','blank')", "javascript:alert(1)", "data:text/html,x"])
def test_a_cards_link_never_runs_code(shop, link):
    page = shop.open(params={"visEvt": {**CARD, "urlForVisitor": link}})
    chat = opened(page)
    chat.locator("div.card").wait_for()
    assert chat.locator("a.card").count() == 0


def test_a_pushed_card_reaches_the_agent(shop):
    page = shop.open()
    agent = shop.agent()
    page.evaluate("card => ECHAT.pushVisitorEvent(card)", CARD)
    until(agent, "server.snapshot().messages.some(m => m.type === 'card' && m.card.eventId === 'p-1')")


def test_the_server_opens_the_window_by_itself(shop):
    page = shop.open()
    agent = shop.agent()
    page.bring_to_front()
    agent.evaluate("server.pop()")
    until(page, "ECHAT.getMiniStatus() === 'open'")
    assert "autoPop=1" in page.get_attribute("#ECHAT_mini_chat", "src")
    assert page.evaluate("document.activeElement === document.body")


def test_the_chat_ended_by_the_agent_starts_again(shop):
    page = shop.open()
    agent = shop.agent()
    chat = opened(page)
    for turn in (1, 2):
        chat.locator("#text").fill("Hi")
        chat.locator("#text").press("Enter")
        until(agent, "server.snapshot().messages.filter(m => m.from === 'visitor').length", turn)
        agent.evaluate("server.setChat('chatting')")
        until(page, "ECHAT.getChatStatus() === 2")
        agent.evaluate("server.setChat('end-2-0')")
        until(page, "ECHAT.getChatStatus() === 4")


def test_a_phone_gets_a_full_window_with_a_way_back(shop, chromium):
    shop.context = chromium.new_context(user_agent=PHONE, viewport={"width": 390, "height": 780}, has_touch=True, is_mobile=True)
    page = shop.open("&manner=observed")
    page.wait_for_timeout(2100)  # §10: popstate is heard 2 s after attach
    chat = opened(page)
    assert page.evaluate("ECHAT.getMiniStatus()") == "open"
    box = page.locator("#ehcat_mini_holder").bounding_box()
    assert (box["x"], box["y"], box["width"], box["height"]) == (0, 0, 390, 780)
    assert re.search(r"#TOECHAT\d+$", page.url)
    chat.locator("#back").click()
    until(page, "ECHAT.getMiniStatus() === 'close' && !/TOECHAT/.test(location.href)")
    page.evaluate("try { ECHAT.setMobilePageTop(150) } catch (e) {}; ECHAT.customMiniChat()")
    assert page.locator("#ehcat_mini_holder").bounding_box()["y"] == 150
    shop.context.close()


@pytest.mark.parametrize("lan, words", [("en", "Write a message…"), ("zh", "请输入消息…")])
def test_the_plain_link_works_without_the_sdk(shop, lan, words):
    page = shop.tab()
    page.goto(shop.site.url(f"/demo/visitor/pc/chat.html?companyId=1&lan={lan}"))
    assert page.get_attribute("#text", "placeholder") == words
    page.fill("#text", "Hello")
    page.press("#text", "Enter")
    agent = shop.agent()
    say(agent, "Yes?")
    page.locator(".staff .bubble", has_text="Yes?").wait_for()
    page.click("#finish")
    page.locator("#rate").wait_for()


def test_a_popup_is_a_chat_of_its_own(shop):
    page = shop.open()
    with page.expect_popup() as found:
        page.evaluate("ECHAT.customNewWinChat({ chatWindowParam: { width: 640, height: 520 } })")
    found.value.wait_for_selector("#text")
    assert page.evaluate("ECHAT.getMiniStatus()") == "close"
