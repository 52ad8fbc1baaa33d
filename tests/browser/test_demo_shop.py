"""The demo as a visitor and an agent use it, served as `build.py demo` serves it, but under a strict policy."""
import json
import re

import pytest
from playwright.sync_api import expect

from browser.shop import BADGE, chat_of, complaints, demo, ready  # noqa: F401  (fixtures)
from browser.waiting import until

PAGES = ["/demo/", "/demo/product/7", "/demo/cart", "/demo/order/Q-1", "/demo/contact", "/demo/nowhere", "/demo/console.html"]


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
    expect(page).to_have_url(demo + "/demo/product/7")
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
    chat = chat_of(shop)
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


def test_each_page_has_its_card_and_a_running_chat_gets_the_next_one_once(context, demo):
    shop = context.new_page()
    shop.goto(demo + "/demo/order/Q-1024")
    ready(shop)
    console = context.new_page()
    console.goto(demo + "/demo/console.html")
    shop.bring_to_front()
    shop.click("[data-echat-open=mini]")
    chat = chat_of(shop)
    chat.locator("#text").fill("Where is it?")
    chat.locator("#text").press("Enter")
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
