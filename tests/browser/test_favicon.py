"""The unread number on the page's icon, in a real browser: whatever icons a page has, it gets them back as they were."""
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

DOT = "/tests/browser/pages/dot.svg"
PNG = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
ICONS = "[...document.querySelectorAll('link[rel~=icon i]')]"
HEADS = {
    "one": f'<link rel="icon" href="{DOT}">',
    "shortcut": f'<link href="{DOT}" rel="Shortcut Icon" type="image/x-icon">',
    "several": f'<link rel="icon" type="image/svg+xml" sizes="any" href="{DOT}"><link rel="icon" type="image/png" sizes="16x16" href="{PNG}"><link rel="icon" sizes="192x192" href="{PNG}">',
    "light and dark": f'<link rel="icon" media="(prefers-color-scheme: dark)" href="{DOT}"><link rel="icon" media="(prefers-color-scheme: light)" href="{PNG}">',
    "apple's too": f'<link rel="apple-touch-icon" href="{DOT}"><link rel="icon" href="{DOT}"><link rel="mask-icon" href="{DOT}" color="#f00">',
    "none": "",
    "one that is not there": '<link rel="icon" href="/nowhere.png">',
}
LINKS = "[...document.head.querySelectorAll('link')].map(link => link.outerHTML)"


def numbered(tab):
    return tab.until(f"{ICONS}.length > 0 && {ICONS}.every(link => link.href.startsWith('data:image/png') && link.href.length > 500)")


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_every_icon_gets_the_number_and_its_own_back_exactly(visit, head):
    tab = visit('data-favicon="on"', head=head)
    before = tab.js(LINKS)
    tab.js("vendor.unread(3)")
    numbered(tab)
    # What is no icon of the tab's stays as it is.
    assert [link for link in tab.js(LINKS) if "apple" in link or "mask" in link] == [link for link in before if "apple" in link or "mask" in link]
    tab.js("vendor.unread(0)")
    tab.stays(100)
    assert tab.js(LINKS) == before and tab.errors == tab.warnings == []


def test_a_page_that_does_not_ask_for_it_keeps_its_icon(visit, site):
    tab = visit(head=HEADS["one"])
    before = tab.js(LINKS)
    tab.js("vendor.unread(3)")
    assert tab.stays(400).js(LINKS) == before and site.count("echat-attention") == 0


def pixels(tab):
    """What is drawn: the colour at the top left and in the number's corner."""
    return tab.js(f"""new Promise(done => {{
        let image = new Image
        image.onload = () => {{
            let pen = Object.assign(document.createElement('canvas'), {{width: 64, height: 64}}).getContext('2d')
            pen.drawImage(image, 0, 0)
            done([[26, 8], [60, 60], [48, 25]].map(([x, y]) => [...pen.getImageData(x, y, 1, 1).data]))
        }}
        image.src = {ICONS}[0].href
    }})""")


def is_red(pixel):
    return pixel[0] > 180 and pixel[1] < 40 and pixel[3] > 240


def test_the_number_is_drawn_upon_the_pages_own_icon(visit):
    tab = visit('data-favicon="on"', head=HEADS["one"])
    tab.js("vendor.unread(3)")
    icon, _, number = pixels(numbered(tab))
    assert icon == [0, 0, 0, 255] and is_red(number)


@pytest.mark.parametrize("allows", [True, False])
def test_another_hosts_icon_is_drawn_upon_where_it_allows_that_and_else_a_bubble_stands_for_it(visit, site, allows):
    site.put("/away.svg", (ROOT / DOT[1:]).read_text(), {"Content-Type": "image/svg+xml", **({"Access-Control-Allow-Origin": "*"} if allows else {})})
    away = site.url("/away.svg").replace("localhost", "127.0.0.1")
    tab = visit('data-favicon="on" data-launcher-color="#00ff00"', head=f'<link rel="icon" href="{away}">')
    tab.js("vendor.unread(3)")
    icon, _, number = pixels(numbered(tab))
    assert is_red(number) and icon == ([0, 0, 0, 255] if allows else [0, 255, 0, 255])
    tab.js("vendor.unread(0)")
    tab.until(f"{ICONS}[0].href == '{away}'")


@pytest.mark.parametrize("write", [
    "document.querySelector('link').href = '/other.svg'",
    "document.querySelector('link').outerHTML = '<link rel=icon href=/other.svg>'",
    "document.head.insertAdjacentHTML('beforeend', '<link rel=icon href=/other.svg>'); document.querySelector('link').remove()",
], ids=["its address", "the link", "one more, and the first is gone"])
def test_a_framework_that_writes_its_icon_anew_gets_the_number_and_that_icon_back(visit, write):
    tab = visit('data-favicon="on"', head=HEADS["one"])
    tab.js("vendor.unread(3)")
    numbered(tab).js(write)
    numbered(tab.stays(200)).js("vendor.unread(0)")
    tab.until(f"{ICONS}.length == 1 && {ICONS}[0].getAttribute('href') == '/other.svg'")


def test_a_title_that_flashes_for_long_is_no_quarrel(visit):
    tab = visit('data-favicon="on"', head=HEADS["one"])
    tab.js("vendor.unread(3)")
    numbered(tab)
    tab.js("new Promise(async done => { for (let n = 0; n < 30; n++) { document.title = 'News ' + n; await new Promise(next => setTimeout(next)) } done() })")
    tab.js(f"{ICONS}[0].setAttribute('href', '{PNG}')")
    numbered(tab).js("vendor.unread(0)")
    assert tab.stays(100).js(f"{ICONS}[0].getAttribute('href')") == PNG and tab.errors == []


def test_a_page_without_an_icon_that_gets_one_meanwhile_keeps_that_one_alone(visit):
    tab = visit('data-favicon="on"')
    tab.js("vendor.unread(3)")
    numbered(tab).js(f"document.head.insertAdjacentHTML('beforeend', '<link rel=icon href={DOT}>')")
    numbered(tab.stays(200)).js("vendor.unread(0)")
    assert tab.stays(200).js(f"{ICONS}.map(link => link.getAttribute('href'))") == [DOT]


def test_a_script_that_will_not_have_it_gets_its_way(visit):
    """Two that write what the other has written would go on for ever."""
    body = f"<script>writes = 0; new MutationObserver(() => {{ let link = {ICONS}[0]; if (link.getAttribute('href') != '{DOT}') {{ writes++; link.href = '{DOT}' }} }}).observe(document.head, {{subtree: true, attributes: true}})</script>"
    tab = visit('data-favicon="on"', head=HEADS["one"], body=body)
    tab.js("vendor.unread(3)")
    # (What is drawn is drawn by and by.)
    tab.until("writes > 20").stays(500).js("seen = writes")
    assert tab.js("seen") < 25 and tab.stays(300).js("writes == seen") and tab.js(f"{ICONS}[0].getAttribute('href')") == DOT


def test_a_policy_that_forbids_it_is_one_warning_and_the_icon_stays(visit):
    tab = visit('data-favicon="on"', head=HEADS["one"], headers={"Content-Security-Policy": "default-src 'self'; script-src 'self'; style-src 'self'"})
    before = tab.js(LINKS)
    for count in (1, 2, 3):
        tab.js(f"vendor.unread({count})")
        tab.stays(200)
    tab.warned()
    assert tab.js(LINKS) == before and tab.errors == []
    assert tab.warnings == ["echat-plugin: data-favicon needs img-src data: in this page's policy"]


def test_hidden_shows_it_only_while_nobody_looks(visit):
    tab = visit('data-favicon="hidden"', head=HEADS["one"])
    tab.js("vendor.unread(3)")
    assert tab.stays(400).js(f"{ICONS}[0].getAttribute('href')") == DOT
    tab.js("document.hasFocus = () => false; dispatchEvent(new Event('blur'))")
    numbered(tab).js("document.hasFocus = () => true; dispatchEvent(new Event('focus'))")
    tab.until(f"{ICONS}[0].getAttribute('href') == '{DOT}'")


@pytest.mark.parametrize("head", [HEADS["several"], ""], ids=["several", "none"])
def test_nothing_is_left_of_it_after_destroy(visit, head):
    tab = visit('data-favicon="on"', head=head)
    before = tab.js(LINKS)
    tab.js("vendor.unread(3)")
    numbered(tab).js("EchatPlugin.destroy()")
    assert tab.js(LINKS) == before
    tab.js("document.head.insertAdjacentHTML('beforeend', '<link rel=icon href=/late.svg>')")
    assert tab.stays(200).js(f"{ICONS}.map(link => link.getAttribute('href'))")[-1] == "/late.svg"


def test_destroyed_while_it_is_drawn_it_stays_away(visit):
    tab = visit('data-favicon="on"', head=HEADS["one"])
    tab.js("vendor.unread(1)")
    numbered(tab).js("vendor.unread(2); EchatPlugin.destroy()")
    assert tab.stays(300).js(f"{ICONS}[0].getAttribute('href')") == DOT
