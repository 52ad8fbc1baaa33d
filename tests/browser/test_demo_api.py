"""The demo shows the plugin's API: the inspector, logging in, ways to open the chat, and both sides in the agent's console."""
import json
import re
from urllib.parse import parse_qs, urlparse

import pytest
from playwright.sync_api import expect

from browser.shop import ROOT, chat_of, complaints, demo, ready  # noqa: F401  (fixtures)
from browser.waiting import until
from echat_plugin.tools.event_table import EVENTS

METADATA = "kV3+9sQ/7dYbT0mXw1Zr+Jc8uHf5PaN/eG2oLiR6yUqSxD4vBtMhKjW0CzEgA9n1=="
CHAT = "#ECHAT_mini_chat"


def go(context, address):
    page = context.new_page()
    page.goto(address)
    ready(page)
    return page


def log_in(page, name):
    page.click(".account-button")
    page.click(f".account-menu >> text={name}")


def query(address):
    return {name: values[0] for name, values in parse_qs(urlparse(address).query).items()}


# -- the inspector

def test_the_inspector_tells_state_and_what_blocks_each_rule(context, complaints, demo):
    page = go(context, demo + "/demo/product/7")
    expect(page.locator("#inspector-panel")).to_be_hidden()
    page.click(".inspector-button")
    expect(page.locator(".inspector-button")).to_have_attribute("aria-expanded", "true")
    for name in page.evaluate("Object.keys(EchatPlugin.state())"):
        expect(page.locator(f"[data-fact={name}]")).to_be_visible()
    expect(page.locator("[data-fact=ready] dd")).to_have_text("true")
    leaving = page.locator("[data-rule=leaving] tr")
    expect(leaving).to_contain_text(["leaving", "exit-intent", "path"])
    expect(leaving.nth(2)).to_contain_text("/demo/product/7")
    expect(page.locator("[data-rule=help] tr").nth(1)).to_contain_text(re.compile("after.*30s"))
    assert complaints == []


def test_the_inspector_hears_every_event_there_is(demo):
    heard = (ROOT / "demo/shop/inspector/events.js").read_text()
    names = re.findall(r'"([\w-]+)"', heard[heard.index("NAMES"):heard.index("];")])
    ours = {"ready", "before-open", "open", "close", "rule", "unread", "error"}
    assert set(names) == ours | {row[0] for row in EVENTS}


def test_an_event_is_a_line_that_unfolds(page, demo):
    page.goto(demo + "/demo/")
    ready(page)
    page.click(".inspector-button")
    page.evaluate("document.dispatchEvent(new CustomEvent('echat:queue', { detail: { position: 2 } }))")
    line = page.locator(".events li").first
    expect(line).to_contain_text("queue")
    expect(line).to_contain_text("position 2")
    expect(line.locator("pre")).to_be_hidden()
    line.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(line.locator("pre")).to_have_text(re.compile('"position": 2'))


def test_the_inspector_shows_no_identity(page, demo):
    page.goto(demo + "/demo/")
    ready(page)
    page.click(".inspector-button")
    log_in(page, "Mei Lin")
    page.evaluate("document.dispatchEvent(new CustomEvent('echat:before-open', { detail: { params: { metaData: 'sealed', myData: 'own' }, url: 'x?metaData=sealed' } }))")
    page.click("echat-launcher [part=button]")
    expect(page.locator("[data-event=open]")).to_be_visible()
    shown = page.locator("#inspector").inner_html()
    assert "sealed" not in shown and "own" not in page.locator(".events").inner_text().split() and METADATA not in shown


def test_the_inspector_is_worked_by_keys_and_stays_as_it_was_left(page, demo):
    page.goto(demo + "/demo/")
    ready(page)
    button, panel = page.locator(".inspector-button"), page.locator("#inspector-panel")
    button.focus()
    page.keyboard.press("Enter")
    expect(panel).to_be_visible()
    expect(button).to_be_focused()
    page.reload()
    expect(panel).to_be_visible()
    assert page.evaluate("document.activeElement === document.body")
    page.locator(".inspector-console").focus()
    page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    expect(button).to_be_focused()
    page.reload()
    expect(page.locator("h1")).to_be_visible()
    expect(panel).to_be_hidden()


@pytest.mark.parametrize("width", [320, 390, 1100, 1280])
def test_the_open_inspector_fits_every_screen_and_leaves_the_launcher_free(page, demo, width):
    page.set_viewport_size({"width": width, "height": 760})
    page.goto(demo + "/demo/contact")
    ready(page)
    page.click(".inspector-button")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.click("echat-launcher [part=button]")
    until(page, "EchatPlugin.state().window", "open")


# -- logging in

def test_who_logs_in_is_shown_and_remembered(context, complaints, demo):
    page = go(context, demo + "/demo/")
    button = page.locator(".account-button")
    expect(button).to_have_text("Log in")
    log_in(page, "Mei Lin")
    expect(button).to_have_text(re.compile("Mei Lin"))
    expect(button).to_be_focused()
    expect(page.locator(".account [role=status]")).to_have_text("Logged in as Mei Lin")
    page.reload()
    expect(button).to_have_text(re.compile("Mei Lin"))
    other = go(context, demo + "/demo/")
    page.bring_to_front()
    page.click(".account-button")
    page.click("text=Log out")
    expect(button).to_have_text("Log in")
    expect(other.locator(".account-button")).to_have_text("Log in")
    assert complaints == []


def test_the_menu_closes_by_escape_and_by_going_elsewhere(page, demo):
    page.goto(demo + "/demo/")
    menu = page.locator("#account-menu")
    page.click(".account-button")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(page.locator(".account-button")).to_be_focused()
    page.keyboard.press("Enter")
    expect(menu).to_be_visible()
    page.locator("#other-language").focus()
    expect(menu).to_be_hidden()


@pytest.mark.parametrize("remembered", [False, True])
def test_the_chat_opens_as_the_member(page, demo, remembered):
    page.goto(demo + "/demo/")
    log_in(page, "Mei Lin")
    if remembered:
        page.reload()
    ready(page)
    page.click("echat-launcher [part=button]")
    page.wait_for_selector(CHAT)
    found = query(page.get_attribute(CHAT, "src"))
    assert (found["metaData"], json.loads(found["myData"])["level"]) == (METADATA, "celadon")




@pytest.mark.parametrize("remembered", [False, True])
def test_after_a_logout_the_chat_opens_as_nobody(page, demo, remembered):
    page.goto(demo + "/demo/")
    ready(page)
    log_in(page, "Mei Lin")
    if remembered:
        page.reload()
        ready(page)
    page.click("echat-launcher [part=button]")
    page.wait_for_selector(CHAT)
    page.click("echat-launcher [part=button]")
    log_in(page, "Log out")
    page.click("echat-launcher [part=button]")
    until(page, "!document.querySelector('#ECHAT_mini_chat').src.includes('metaData')")


def test_the_agent_sees_who_logs_in_while_they_talk(context, demo):
    shop = go(context, demo + "/demo/")
    shop.click("echat-launcher [part=button]")
    chat = chat_of(shop)
    chat.locator("#text").fill("Good morning")
    chat.locator("#text").press("Enter")
    until(shop, "EchatPlugin.state().status", "waiting")
    console = context.new_page()
    console.goto(demo + "/demo/console.html")
    expect(console.locator(".visitor b")).to_have_text(re.compile("Visitor"))
    shop.bring_to_front()
    log_in(shop, "Mei Lin")
    expect(console.locator(".visitor b")).to_have_text("Mei Lin")
    expect(console.locator(".chip-member")).to_have_text("Member QM-1024")
    expect(console.locator("#log .by-shop", has_text="identity")).to_contain_text("QM-1024")
    log_in(shop, "Log out")
    log_in(shop, "Tom Berger")
    expect(console.locator(".visitor b")).to_have_text("Tom Berger")
    assert METADATA not in console.content()


# -- ways to open

def test_the_contact_page_opens_the_chat_here(page, demo):
    page.goto(demo + "/demo/")
    ready(page)
    page.click("text=Contact")
    expect(page).to_have_title("Contact · 青 Qing")
    page.click("button.way[data-echat-open=mini]")
    until(page, "EchatPlugin.state().window", "open")
    assert query(page.get_attribute(CHAT, "src"))["echatTag"] == "contact"


@pytest.mark.parametrize("how", ["tab", "window"])
def test_the_contact_page_opens_the_chat_beside(context, complaints, demo, how):
    page = go(context, demo + "/demo/contact")
    with context.expect_page() as opened:
        page.click(f".way[data-echat-open={how}]")
    expect(opened.value.locator("#text")).to_be_visible()
    assert query(opened.value.url)["echatTag"] == "contact"
    if how == "window":
        assert opened.value.evaluate("[innerWidth, innerHeight]") == [420, 640]
    assert complaints == []


def test_the_tabs_opener_is_a_link_with_the_chats_address(page, demo):
    page.goto(demo + "/demo/contact")
    ready(page)
    page.hover("a.way")
    address = page.get_attribute("a.way", "href")
    assert urlparse(address).path == "/demo/visitor/pc/chat.html"
    assert query(address)["echatTag"] == "contact"


@pytest.mark.parametrize("walked", [False, True])
def test_the_tabs_opener_is_reached_by_keys(page, demo, walked):
    page.goto(demo + ("/demo/" if walked else "/demo/contact"))
    ready(page)
    if walked:
        page.click("text=Contact")
    page.focus("button.way[data-echat-open=mini]")
    page.keyboard.press("Tab")
    expect(page.locator("a.way")).to_be_focused()


def test_the_link_for_a_mail_names_the_shop_and_nobody(context, complaints, demo):
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = go(context, demo + "/demo/contact")
    log_in(page, "Mei Lin")
    page.click("text=Copy the link")
    expect(page.locator(".letter [role=status]")).to_have_text("Copied.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert query(copied) == {"companyId": "9001", "echatTag": "mail"}
    assert page.locator(".letter-address").text_content() == copied
    assert copied in parse_qs(urlparse(page.get_attribute(".letter .button-quiet", "href")).query)["body"][0]
    page.goto(copied)
    expect(page.locator("#text")).to_be_visible()
    assert complaints == []


# -- the agent's console

def test_the_console_tells_what_the_page_and_the_sdk_told_each_other(context, complaints, demo):
    shop = go(context, demo + "/demo/")
    console = context.new_page()
    console.goto(demo + "/demo/console.html")
    log = console.locator("#log")
    console.click("#online")
    expect(log.locator(".by-desk", has_text="staff")).to_contain_text("offline")
    expect(log.locator(".by-sdk", has_text="staffStatus")).to_be_visible()
    shop.bring_to_front()
    shop.click(".inspector-button")
    console.bring_to_front()
    for sample, action, event in [["queue", "queuePostion", "queue"], ["track", "visitorTrackInfo", "track"],
                                  ["platform", "platformNewMsg", "platform"], ["other", "somethingNew", "other"]]:
        console.click(f"[data-sample={sample}]")
        expect(log.locator(".by-sdk", has_text=action)).to_be_visible()
        expect(shop.locator(f"[data-event={event}]")).to_be_attached()
    assert complaints == []


def test_the_console_tells_the_card_the_end_and_the_rating(context, demo):
    shop = go(context, demo + "/demo/product/7")
    console = context.new_page()
    console.goto(demo + "/demo/console.html")
    told = console.locator("#log .by-shop")
    shop.bring_to_front()
    shop.click("[data-echat-open]")
    chat = chat_of(shop)
    chat.locator("#text").fill("Does the lid fit?")
    chat.locator("#text").press("Enter")
    expect(told.filter(has_text="card")).to_contain_text("Celadon gaiwan")
    console.click("#act-accept")
    until(shop, "EchatPlugin.state().status", "chatting")
    shop.evaluate("EchatPlugin.end()")
    expect(told.filter(has_text="end-1-1")).to_be_visible()
    chat.locator("#rate .star").nth(4).click()
    chat.locator("#rate [type=submit]").click()
    expect(told.filter(has_text="rating")).to_contain_text("5 / 5")
