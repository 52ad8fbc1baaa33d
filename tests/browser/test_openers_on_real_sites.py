"""Openers and links beside the site's own code: who the visitor was, other hands on the same element, long lives, the end."""
import pytest

HREF = "document.querySelector('#o').getAttribute('href')"
LINK = '<a id=o data-echat-open="tab">Ask</a>'


def filled(tab):
    return tab.until(f"({HREF} || '').includes('chat.html')")


def test_a_link_forgets_who_logged_out_and_knows_who_logged_in(visit):
    tab = filled(visit(body=LINK))
    for identity, wanted in [("{metaData: 'FIRST'}", "metaData=FIRST"), ("{metaData: 'NEXT'}", "metaData=NEXT"), ("null", "companyId=1")]:
        tab.js(f"EchatPlugin.login({identity})")
        assert tab.js(HREF).endswith(wanted)


def test_a_link_the_site_has_written_since_is_the_sites(visit):
    tab = filled(visit(body=LINK))
    tab.js("o.setAttribute('href', '/contact')")
    tab.page.locator("#o").hover()
    tab.js("EchatPlugin.destroy()")
    assert tab.js(HREF) == "/contact"


def test_links_that_are_gone_are_not_kept(visit):
    tab = visit()
    tab.js("""async () => {
        const links = []
        for (let i = 0; i < 20; i++) {
            const link = document.createElement('a')
            link.dataset.echatOpen = 'tab'
            document.body.append(link)
            document.body.click()
            await new Promise(done => setTimeout(done, 5))
            links.push(new WeakRef(link))
            link.remove()
        }
        document.body.click()
        window.links = links
    }""")
    tab.stays(50)
    collector = tab.page.context.new_cdp_session(tab.page)
    collector.send("HeapProfiler.collectGarbage")
    tab.until("links.filter(link => link.deref()).length < 3")


@pytest.mark.parametrize("ended", ["document.addEventListener('DOMContentLoaded', () => EchatPlugin.destroy())", "addEventListener('click', () => EchatPlugin.destroy())"])
def test_no_link_is_filled_after_the_end(visit, ended):
    tab = visit(tag=f'<script data-company-id="1" data-load="manual" src="/dist/echat-plugin.js"></script><script>{ended}</script>', body=LINK + "<p id=p>tea", wait=False)
    tab.page.locator("#p").click()
    tab.stays(100)
    assert tab.js(HREF) is None


def test_a_key_the_site_has_made_a_click_of_is_one_click(visit):
    tab = visit(body="<div id=o role=button tabindex=0 data-echat-open=mini>Ask</div>")
    tab.js("""() => { window.clicks = 0; o.onclick = () => { clicks++ }; o.onkeydown = event => { event.preventDefault(); o.click() } }""")
    tab.page.locator("#o").press("Enter")
    assert tab.opened().js("clicks") == 1


@pytest.mark.parametrize("inner, clicked", [
    ("<input id=i type=checkbox>", "i.checked"), ("<label id=i><input type=checkbox>Yes</label>", "i.firstChild.checked"), ("<a id=i href='#terms'>Terms</a>", "location.hash == '#terms'"),
])
def test_what_has_a_click_of_its_own_inside_an_opener_keeps_it(visit, inner, clicked):
    tab = visit(body=f"<div data-echat-open=mini>Ask {inner}</div>")
    tab.page.locator("#i").click(position={"x": 3, "y": 3})
    assert tab.js(clicked) and not tab.stays(50).is_open()


@pytest.mark.parametrize("inner", ["<button id=i>Ask</button>", "<a id=i href='#'>Ask</a>", "<a id=i href='javascript:void 0'>Ask</a>"])
def test_a_button_without_an_aim_inside_an_opener_is_the_opener(visit, inner):
    tab = visit(body=f"<div data-echat-open=mini>{inner}</div>")
    tab.page.locator("#i").click()
    tab.opened()


def test_a_window_with_a_card_opens_within_the_click(visit):
    tab = visit(init="window.within = false; window.open = () => { window.opened = within; return window }", body='<button id=o data-echat-open="window" data-echat-card="title: A">Ask</button>')
    tab.js("addEventListener('click', () => { within = true }, true); addEventListener('click', () => { within = false })")
    tab.page.locator("#o").hover()
    tab.came("card")
    tab.page.locator("#o").click()
    assert tab.js("opened") is True and tab.calls("customNewWinChat")[0][0]["visEvt"]["title"] == "A"
