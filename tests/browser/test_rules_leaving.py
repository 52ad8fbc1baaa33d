"""Leaving, as rules with `exit-intent` see it: by mouse, by touch, by Back; and all that only looks like it."""
import pytest

from browser.conftest import Visit

TALL = "<div style='height:9000px'></div>"
FIELDS = "<select id=s><option id=o>1</option></select><input id=i autofocus><iframe id=f></iframe>"
OUT = """([target, more]) => (target ? document.getElementById(target) : document.documentElement).dispatchEvent(
    new MouseEvent('mouseout', Object.assign({bubbles: true, clientX: 300, clientY: -1}, more, more.onto ? {relatedTarget: document.getElementById(more.onto)} : {})))"""


def rules(tab):
    return tab.until("EchatPlugin.explain && EchatPlugin.explain()")


@pytest.mark.parametrize("target, more", [
    ("", {"clientY": 300, "clientX": -1}),
    ("", {"clientY": 801}),
    ("", {"clientX": 1300}),
    ("", {"buttons": 1}),
    ("", {"onto": "f"}),
    ("", {"onto": "s"}),
    ("s", {}),
    ("o", {}),
    ("i", {}),
], ids=["to the side", "to the bottom", "over the scroll bar", "dragging", "onto an iframe", "onto an element", "onto a list", "onto an option", "onto suggestions"])
def test_a_pointer_that_goes_elsewhere_is_not_leaving(visit, target, more):
    tab = rules(visit('data-rule-a="exit-intent"', body=FIELDS))
    tab.js("i.focus()")
    tab.js(OUT, [target, more])
    assert not tab.stays(200).is_open()
    tab.js(OUT, ["", {}])
    tab.opened()


def test_a_field_that_nobody_is_in_has_no_suggestions(visit):
    tab = rules(visit('data-rule-a="exit-intent"', body="<input id=i>"))
    tab.js(OUT, ["i", {}])
    tab.opened()


def test_a_real_pointer_on_its_way_through_the_page_is_not_leaving(visit):
    tab = rules(visit('data-rule-a="exit-intent"', body="<iframe style='position:fixed;top:0;left:0;width:600px;height:90px' srcdoc='x'></iframe>" + TALL))
    for x, y in [(700, 400), (300, 40), (300, 1), (900, 1), (1279, 1), (640, 400)]:
        tab.page.mouse.move(x, y, steps=3)
    assert not tab.stays(200).is_open()


class Phone(Visit):
    """A tab on a touch screen."""

    def swipe(self, distance, ms):
        """A finger goes so far (up is negative: the page scrolls down) in this time."""
        send = self.page.context.new_cdp_session(self.page).send
        start = 350 - distance / 2
        steps = max(3, ms // 16)

        def touch(kind, points):
            send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

        touch("touchStart", [{"x": 200, "y": start}])
        for step in range(steps):
            touch("touchMove", [{"x": 200, "y": start + distance * (step + 1) / steps}])
            self.page.wait_for_timeout(ms / steps)
        touch("touchEnd", [])
        return self.stays(100)

    def down(self):
        """More than a screen down, and until it has come to rest: a tap on what still moves only stops it."""
        for _ in range(3):
            self.swipe(-600, 150)
        at = 900
        while self.js("scrollY") > at:
            at = self.js("scrollY")
            self.stays(300)
        return self


    def flick(self):
        """As fast as the machine can."""
        return self.swipe(600, 0).stays(200)


@pytest.fixture
def phone(visit, chromium):
    made = []

    def go(attributes='data-rule-a="exit-intent"', body=TALL, init=None):
        context = chromium.new_context(viewport={"width": 400, "height": 700}, has_touch=True, is_mobile=True)
        made.append(context)
        context.set_default_timeout(5000)
        page = context.new_page()
        visit(attributes, head="<meta name=viewport content='width=device-width'>", body=body, init=init, page=page)
        return rules(Phone(page))

    yield go
    for context in made:
        context.close()


def test_a_flick_up_after_reading_down_is_leaving_and_reading_back_is_not(phone):
    tab = phone().down()
    assert not tab.swipe(500, 1200).is_open()
    for _ in range(3):
        # A machine with much else to do makes a slow one of it.
        if not tab.is_open():
            tab.down().flick()
    assert tab.is_open()


def test_a_flick_up_of_who_has_not_gone_down_is_not(phone):
    tab = phone()
    tab.js("scrollTo(0, 4000)")
    tab.stays(100).flick().flick()
    assert not tab.until("scrollY < 3500").stays(100).is_open()


@pytest.mark.parametrize("behavior", ["instant", "smooth"])
def test_a_tap_on_back_to_top_is_not(phone, behavior):
    tab = phone(body=f"{TALL}<button id=x style='position:fixed;bottom:0' onclick=\"window.scrollTo({{top: 0, behavior: '{behavior}'}})\">Top</button>").down()
    tab.page.tap("#x")
    tab.until("scrollY == 0")
    assert not tab.stays(200).is_open()


ROUTED = "history.replaceState({n: 0}, ''); history.pushState({n: 1}, '', '/two')"
NO_NAVIGATION = "Object.defineProperty(window, 'navigation', {value: undefined, configurable: true})"


@pytest.mark.parametrize("init", [None, NO_NAVIGATION], ids=["", "without the Navigation API"])
def test_back_within_a_single_page_site_is_leaving_and_an_anchor_is_not(phone, init):
    tab = phone(body=f"<a id=a href='#here'>here</a>{TALL}<p id=here>", init=init)
    tab.js(ROUTED)
    tab.swipe(-200, 150)
    tab.js("scrollTo(0, 0); a.click()")
    tab.stays(100).js("history.back()")
    assert not tab.until("location.pathname + location.hash == '/two'").stays(300).is_open()
    length = tab.js("history.length")
    tab.js("history.back()")
    tab.opened()
    assert tab.js("[location.pathname, history.length]") == ["/page.html", length]


@pytest.mark.parametrize("init", [None, NO_NAVIGATION], ids=["", "without the Navigation API"])
def test_the_vendors_own_entry_is_not_the_visitors_back(phone, init):
    tab = phone(init=init)
    tab.swipe(-200, 150)
    tab.js("history.replaceState({n: 0}, ''); history.pushState(null, '', location.href + '#TOECHAT17')")
    tab.stays(50).js("history.back()")
    assert not tab.until("!location.href.includes('TOECHAT')").stays(300).is_open()


def test_going_forward_again_is_not(phone):
    tab = phone('data-rule-a="exit-intent; path: /two"')
    tab.swipe(-200, 150)
    tab.js(ROUTED)
    tab.js("history.back()")
    tab.until("location.pathname == '/page.html'").stays(150).js("history.forward()")
    assert not tab.until("location.pathname == '/two'").stays(300).is_open()


def test_back_on_a_pc_is_only_back(visit):
    tab = rules(visit('data-rule-a="exit-intent"'))
    tab.js(ROUTED)
    tab.js("history.back()")
    assert not tab.until("location.pathname == '/page.html'").stays(300).is_open()
