"""`data-launcher="<selector>"`: the site's own elements are the launcher, whenever they come and go, and are the site's again at the end."""
import pytest

OWN = 'data-launcher="#help, .chat-btn"'
HELP = "<button id=help>Help</button>"
# As a framework does: what is shown is made anew from what is known, and taken away again.
REACT = """<div id=root></div><script>
let root = document.getElementById('root')
function mount(label) {
    let button = document.createElement('button')
    button.className = 'chat-btn'
    button.textContent = label
    root.append(button)
}
function unmount() { root.textContent = '' }
</script>"""


def seen(tab, selector="#help"):
    return tab.js("selector => { let found = {}; for (let one of document.querySelector(selector).attributes) if (/^(data-echat|aria|role|tabindex|href)/.test(one.name))"
                  " found[one.name] = one.value; return found }", selector)


@pytest.fixture
def bound(visit):
    def go(attributes=OWN, body=HELP, **more):
        tab = visit(attributes, body=body, **more)
        return tab.until("document.querySelector('[data-echat-window]')")
    return go


def test_a_click_opens_and_puts_away_and_no_launcher_of_ours_is_there(bound):
    tab = bound()
    tab.page.click("#help")
    tab.opened().until("document.querySelector('#help').dataset.echatWindow == 'open'")
    assert seen(tab)["aria-expanded"] == "true"
    tab.page.click("#help")
    tab.until("ECHAT.getMiniStatus() == 'close'").until("document.querySelector('#help').dataset.echatWindow == 'closed'")
    assert tab.page.locator("echat-launcher").count() == 0 and tab.page.locator("#ECHAT_icon:visible").count() == 0 and tab.errors == tab.warnings == []


def test_what_is_unread_and_who_is_there_is_on_the_element_for_the_sites_css(bound):
    css = "<style>[data-echat-unread]::after { content: attr(data-echat-unread) } [data-echat-staff=offline] { opacity: .5 }</style>"
    tab = bound(head=css)
    assert seen(tab) == {"data-echat-window": "closed", "aria-expanded": "false"}
    tab.js("vendor.unread(3)")
    assert tab.page.get_by_role("button", name="Help, 3 unread messages", exact=True).count() == 1
    assert tab.js("getComputedStyle(document.querySelector('#help'), '::after').content") == '"3"'
    tab.js("vendor.event('staffStatus', '2')")
    tab.until("document.querySelector('#help').dataset.echatStaff == 'offline'")
    tab.js("vendor.unread(0)")
    assert tab.page.get_by_role("button", name="Help", exact=True).count() == 1 and "data-echat-unread" not in seen(tab)


def test_what_leads_elsewhere_while_nobody_answers_says_nothing_of_a_window_it_opens(bound):
    tab = bound(OWN + ' data-offline="link: /contact"').until("document.querySelector('#help').getAttribute('aria-expanded') == 'false'")
    tab.js("vendor.event('staffStatus', '2')")
    tab.until("document.querySelector('#help').dataset.echatStaff == 'offline'")
    assert "aria-expanded" not in seen(tab)
    tab.js("vendor.event('staffStatus', '1')")
    tab.until("document.querySelector('#help').dataset.echatStaff == 'online'")
    assert seen(tab)["aria-expanded"] == "false" and tab.errors == tab.warnings == []


@pytest.mark.parametrize("body, name", [
    (HELP, "Help"), ("<button id=help aria-label='Ask us'>?</button>", "Ask us"), ("<button id=help title='Ask us'></button>", "Ask us"),
    ("<button id=help><img alt='Ask us' src='/tests/browser/pages/dot.svg'></button>", "Ask us"), ("<b id=b>Ask us</b><button id=help aria-labelledby=b>?</button>", "Ask us"),
    ("<input id=help type=button value='Ask us'>", "Ask us"), ("<button id=help><svg role=img aria-label='Ask us'></svg></button>", "Ask us"),
    ("<button id=help value=1><svg></svg></button>", "Chat with us"), ("<button id=help><svg></svg></button>", "Chat with us"), ("<button id=help>\n  Ask\n  us\n</button>", "Ask us"),
])
def test_the_accessible_name_is_the_sites_with_the_unread_number_behind_it(bound, body, name):
    tab = bound(body=body)
    assert tab.page.get_by_role("button", name=name, exact=True).count() == 1
    tab.js("vendor.unread(1)")
    tab.until("document.querySelector('#help').dataset.echatUnread")
    assert tab.page.get_by_role("button", name=f"{name}, 1 unread message", exact=True).count() == 1


@pytest.mark.parametrize("body", ["<div id=help>Help</div>", "<a id=help>Help</a>", "<span id=help><b>Help</b></span>"])
def test_what_is_no_button_becomes_one_for_keys_and_screen_readers(bound, body):
    tab = bound(body=body)
    assert tab.page.get_by_role("button", name="Help", exact=True).count() == 1
    tab.page.keyboard.press("Tab")
    assert tab.js("document.activeElement.id") == "help"
    tab.page.keyboard.press("Enter")
    tab.opened()


def test_a_link_with_an_address_stays_a_link_whose_click_opens(bound):
    tab = bound(body="<a id=help href='/contact.html'>Help</a>")
    assert "role" not in seen(tab) and seen(tab)["href"] == "/contact.html"
    tab.page.click("#help")
    tab.opened()
    assert tab.page.url.endswith("/page.html")


def test_a_click_for_a_new_tab_is_the_visitors(bound, context):
    tab = bound(body="<a id=help href='/demo/console.html'>Help</a>")
    with context.expect_page():
        tab.page.click("#help", modifiers=["Control"])
    assert not tab.is_open()


def test_a_field_or_link_within_has_its_own_click(bound):
    tab = bound(body="<div id=help>Help <a href='#terms'>Terms</a></div>")
    tab.page.click("a")
    assert not tab.stays(100).is_open() and tab.page.url.endswith("#terms")


def test_a_click_before_any_part_has_come_waits_for_the_chat(visit, context):
    held = []
    context.route("**/echat-*.js*", lambda route: route.continue_() if "plugin" in route.request.url else held.append(route))
    page = context.new_page()
    goto = page.goto
    # (The page's own `load` waits for what is held.)
    page.goto = lambda url: goto(url, wait_until="domcontentloaded")
    tab = visit(OWN, body=HELP, page=page, wait=False).until("window.EchatPlugin && EchatPlugin.version")
    tab.page.click("#help")
    assert not tab.stays(200).is_open() and len(held) == 2
    for route in held:
        route.continue_()
    tab.opened()


def test_hovering_is_the_first_sign_of_interest(bound, site):
    tab = bound(body=HELP, defaults='data-company-id="1" data-load="interaction"', wait=False)
    tab.page.hover("h1") if tab.page.locator("h1").count() else tab.page.mouse.move(1, 400)
    assert tab.stays(100).js("!window.vendor")
    tab.page.hover("#help")
    tab.ready()


def test_elements_that_come_later_join_in_and_those_that_go_are_forgotten(visit):
    tab = visit(OWN, body=REACT)
    tab.js("vendor.unread(2)")
    for label in ["Ask", "Ask again"]:
        tab.js("label => mount(label)", label)
        tab.until("document.querySelector('.chat-btn').dataset.echatUnread == '2'")
        assert tab.page.get_by_role("button", name=f"{label}, 2 unread messages", exact=True).count() == 1
        tab.page.click(".chat-btn")
        tab.opened()
        tab.page.click(".chat-btn")
        tab.until("ECHAT.getMiniStatus() == 'close'")
        tab.js("vendor.unread(2)")
        tab.js("unmount()")
        tab.stays(150)
    assert tab.errors == tab.warnings == []


def test_an_element_that_comes_is_clicked_before_it_is_noticed(visit):
    tab = visit(OWN, body=REACT)
    tab.js("(mount('Ask'), document.querySelector('.chat-btn').click())")
    tab.opened()


def test_an_element_that_is_no_longer_meant_is_the_sites_again(bound):
    tab = bound(body="<button class=chat-btn id=one>Ask</button>")
    assert seen(tab, "#one")
    tab.js("document.querySelector('#one').className = ''")
    tab.until("!document.querySelector('#one').dataset.echatWindow")
    assert seen(tab, "#one") == {}
    tab.page.click("#one")
    assert not tab.stays(50).is_open()


def test_several_elements_all_show_it(bound):
    tab = bound(body=HELP + "<a class=chat-btn href='#'>Chat</a>")
    tab.js("vendor.unread(4)")
    assert tab.js("[...document.querySelectorAll('[data-echat-unread=\"4\"]')].length") == 2


def test_what_the_site_writes_meanwhile_counts(bound):
    tab = bound()
    tab.js("vendor.unread(2)")
    assert seen(tab)["aria-label"] == "Help, 2 unread messages"
    tab.js("document.querySelector('#help').setAttribute('aria-label', 'Aide')")
    tab.until("document.querySelector('#help').getAttribute('aria-label') == 'Aide, 2 unread messages'")
    tab.js("EchatPlugin.destroy()")
    assert seen(tab) == {"aria-label": "Aide"}


@pytest.mark.parametrize("body, before", [
    (HELP, {}), ("<div id=help role=link tabindex=-1 aria-expanded=true>Help</div>", {"role": "link", "tabindex": "-1", "aria-expanded": "true"}),
    ("<b id=b>Ask</b><a id=help aria-labelledby=b data-echat-unread=x>?</a>", {"aria-labelledby": "b", "data-echat-unread": "x"}),
])
def test_destroy_gives_back_what_stood_there(bound, body, before):
    tab = bound(body=body)
    tab.js("vendor.unread(2)")
    tab.page.hover("#help")
    tab.js("EchatPlugin.destroy()")
    assert seen(tab) == before
    tab.js("document.querySelector('#help').click()")
    assert not tab.stays(100).is_open()
    tab.js("document.body.append(Object.assign(document.createElement('button'), {className: 'chat-btn', id: 'late'}))")
    tab.stays(200)
    assert seen(tab, "#late") == {}


def test_without_the_part_they_open_all_the_same(visit, context):
    context.route("**/echat-place.js*", lambda route: route.abort())
    tab = visit(OWN, body=HELP)
    tab.page.click("#help")
    tab.opened()
    assert seen(tab) == {}


def test_what_is_no_selector_is_one_warning_and_openers_still_work(visit):
    tab = visit('data-launcher="#a:::b"', body="<button id=o data-echat-open=mini>Open</button>")
    tab.until("true").stays(300)
    assert len(tab.warnings) == 1 and "data-launcher" in tab.warnings[0]
    tab.page.click("#o")
    tab.opened()
    assert tab.errors == []


def test_an_idle_page_is_left_alone(bound):
    """The elements are watched for, and nothing of it goes on by itself."""
    tab = bound()
    tab.js("window.writes = 0; new MutationObserver(all => writes += all.length).observe(document.body, {attributes: true, subtree: true, childList: true})")
    tab.stays(500)
    assert tab.js("writes") == 0
