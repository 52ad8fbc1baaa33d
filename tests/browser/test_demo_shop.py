"""The demo as a visitor and an agent use it, served as `build.py demo` serves it, but under a strict policy."""
import functools
import json
import re
import threading
from pathlib import Path

import pytest
from playwright.sync_api import expect

from browser.waiting import until
from echat_plugin.tools.build import serve

ROOT = Path(__file__).resolve().parents[2]
STRICT = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'"
PAGES = ["/demo/", "/demo/product/7", "/demo/cart", "/demo/order/Q-1", "/demo/nowhere", "/demo/console.html"]
BADGE = "document.querySelector('echat-launcher')?.shadowRoot.querySelector('[part=badge]').textContent"


class Handler(serve.Handler):
    def end_headers(self):
        self.send_header("Content-Security-Policy", STRICT)
        super().end_headers()


@pytest.fixture(scope="module")
def demo():
    """The address of the demo."""
    server = serve.Server(("127.0.0.1", 0), functools.partial(Handler, directory=str(ROOT)))
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield f"http://localhost:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def complaints(context):
    """What any page of this visitor complains of, in its console or to the network."""
    found = []

    def watch(page):
        page.on("console", lambda line: line.type in ["error", "warning"] and found.append(line.text))
        page.on("pageerror", lambda problem: found.append(str(problem)))
        page.on("response", lambda answer: answer.status >= 400 and found.append(f"{answer.status} {answer.url}"))
        page.on("request", lambda ask: "//localhost:" in ask.url or found.append(f"elsewhere: {ask.url}"))

    context.on("page", watch)
    return found


def ready(page):
    until(page, "!!(window.EchatPlugin && EchatPlugin.state && EchatPlugin.state().ready)", True)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_clean_under_a_strict_policy(context, complaints, demo, path):
    page = context.new_page()
    page.goto(demo + path)
    expect(page.locator("h1")).to_be_attached()
    if "console" not in path:
        ready(page)
    assert complaints == []


def test_the_chat_window_is_clean_under_a_strict_policy(context, complaints, demo):
    page = context.new_page()
    page.goto(demo + "/demo/product/7")
    ready(page)
    page.click("[data-echat-open]")
    expect(page.frame_locator("iframe").locator("#text")).to_be_visible()
    assert complaints == []


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_wider_than_its_screen(page, demo, path):
    page.goto(demo + path)
    expect(page.locator("h1")).to_be_attached()
    for width in [320, 360, 768, 1280]:
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_walk_through_the_shop_loads_one_page_only(page, demo):
    page.goto(demo + "/demo/")
    page.evaluate("window.walked = true")
    page.click("text=Celadon gaiwan")
    assert page.url == demo + "/demo/product/7"
    expect(page).to_have_title("Celadon gaiwan · 青 Qing")
    page.click("text=Add to cart")
    page.click(".top-nav >> text=Cart")
    expect(page).to_have_title("Your cart · 青 Qing")
    page.click("text=Place the order")
    expect(page).to_have_url(re.compile("/demo/order/Q-"))
    page.go_back()
    expect(page).to_have_title("Your cart · 青 Qing")
    assert page.evaluate("walked")


def test_a_product_page_describes_its_product_and_takes_that_away_again(page, demo):
    page.goto(demo + "/demo/product/3")
    described = json.loads(page.locator("script[type='application/ld+json']").text_content())
    assert (described["@type"], described["offers"]["price"]) == ("Product", 520)
    page.click(".brand")
    expect(page.locator("script[type='application/ld+json']")).to_have_count(0)


def test_the_language_is_switched_and_stays(page, demo):
    page.goto(demo + "/demo/product/7")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.click("#other-language")
    expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    expect(page.locator("h1")).to_have_text("青瓷盖碗")
    page.reload()
    expect(page.locator("h1")).to_have_text("青瓷盖碗")
    assert page.url == demo + "/demo/product/7"


def test_the_direction_is_switched_and_the_launcher_goes_along(page, demo):
    page.goto(demo + "/demo/?dir=rtl")
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    assert page.locator("echat-launcher [part=button]").bounding_box()["x"] < 100


def test_visitor_and_agent_talk_across_two_tabs(context, demo):
    shop = context.new_page()
    shop.goto(demo + "/demo/product/7")
    ready(shop)
    console = context.new_page()
    console.goto(demo + "/demo/console.html")
    expect(console.locator(".visitor")).to_contain_text("/demo/product/7")
    console.click("#three")
    until(shop, BADGE, "3")

    shop.bring_to_front()
    shop.click("[data-echat-open]")
    chat = shop.frame_locator("iframe")
    expect(chat.locator("#list")).to_contain_text("The celadon gaiwan is out of the kiln again.")
    until(shop, BADGE, "")
    chat.locator("#text").fill("Does the <b>lid</b> fit?")
    chat.locator("#text").press("Enter")
    expect(console.locator("#messages")).to_contain_text("Does the <b>lid</b> fit?")
    expect(console.locator("#messages .card")).to_contain_text("Celadon gaiwan")

    expect(console.locator("#state")).to_have_text("Waiting")
    console.click("#act-accept")
    console.fill("#text", "It sings a little.")
    console.press("#text", "Enter")
    expect(chat.locator("#list")).to_contain_text("It sings a little.")
    console.click("#act-end-2-0")
    expect(console.locator("#state")).to_have_text("Ended")
    until(shop, "EchatPlugin.state().status", "ended")


def test_the_agent_can_go_offline_and_start_afresh(context, demo):
    shop = context.new_page()
    shop.goto(demo + "/demo/")
    ready(shop)
    shop.evaluate("() => { window.heard = []; document.addEventListener('echat:staff', event => heard.push(event.detail.online)) }")
    console = context.new_page()
    console.goto(demo + "/demo/console.html")
    console.click("#online")
    expect(console.locator("#online")).to_have_attribute("aria-checked", "false")
    until(shop, "heard", [False])
    console.click("#three")
    expect(console.locator(".message")).to_have_count(3)
    console.click("#act-reset")
    expect(console.locator(".message")).to_have_count(0)
    expect(console.locator("#online")).to_have_attribute("aria-checked", "false")


def test_the_drawer_tells_events_state_and_reasons(page, demo):
    page.goto(demo + "/demo/product/7")
    ready(page)
    page.click(".drawer-button")
    expect(page.locator(".log")).to_contain_text("ready")
    expect(page.locator(".now")).to_contain_text("ready")
    expect(page.locator(".rules")).to_contain_text("help")
    expect(page.locator(".rules .checks").first).to_contain_text("after 30s")
    page.keyboard.press("Escape")
    expect(page.locator("#drawer-panel")).to_be_hidden()
    expect(page.locator(".drawer-button")).to_be_focused()


def test_each_page_has_its_card_and_a_running_chat_gets_the_next_one_once(context, demo):
    shop = context.new_page()
    shop.goto(demo + "/demo/order/Q-1024")
    ready(shop)
    console = context.new_page()
    console.goto(demo + "/demo/console.html")
    shop.bring_to_front()
    shop.click("[data-echat-open=mini]")
    shop.frame_locator("iframe").locator("#text").fill("Where is it?")
    shop.frame_locator("iframe").locator("#text").press("Enter")
    cards = console.locator("#messages .card")
    expect(cards).to_have_count(1)
    expect(cards).to_contain_text("Q-1024")
    console.click("#act-accept")
    shop.evaluate("EchatPlugin.close()")
    for path in ["/demo/product/7", "/demo/", "/demo/product/7"]:
        shop.evaluate("path => { history.pushState(null, '', path); dispatchEvent(new PopStateEvent('popstate')) }", path)
        shop.wait_for_timeout(1200)
    expect(cards).to_have_count(2)
    expect(cards.nth(1)).to_contain_text("Celadon gaiwan")
