"""Pages as real sites write them: the vendor's snippet in their variants, the sandbox SDK at the vendor's hosts, an agent who speaks."""
import json
import re
from pathlib import Path

import pytest

from browser.waiting import STEP, until

DEMO = Path(__file__).resolve().parents[2] / "demo/visitor"
HOSTS = re.compile(r"^https?://[^/]*\.test/")
PHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile/15E148 Safari/604.1"

SERVERS = "var _echatServer = ['e.cs.test'];"
STUB = "window._echat = window._echat || function () { (_echat.q = _echat.q || []).push(arguments) }; _echat.l = +new Date();"
LOADER = """(function () { var s = document.createElement('script'); s.async = true; s.id = 'echatmodulejs'; s.charset = 'UTF-8';
    s.src = '%s'; var first = document.getElementsByTagName('script')[0]; first.parentNode.insertBefore(s, first) })();"""
SDK = "//es.cs.test/visitor/echat.js"
# Our tag, as the README tells a site that has the vendor's snippet.
PLUGIN = '<script async src="/dist/echat-plugin.js"></script>'


def init(params='{companyId: 9001}'):
    return f"_echat('initParam', {params});"


def script(*lines):
    return "<script>" + "\n".join(lines) + "</script>"


def snippet(params='{companyId: 9001}', sdk=SDK):
    """V01, the textbook's."""
    return script(SERVERS, STUB, init(params), LOADER % sdk)


class Embed:
    """A visitor's tab on such a page. `asked`: what was fetched from the vendor's hosts; `ours`: what the plugin said on the
    console; `thrown`: what anything on the page threw."""

    def __init__(self, page, asked):
        self.page, self.asked = page, asked
        self.ours, self.thrown, self.said = [], [], []
        page.on("console", lambda line: self.hear(line))
        page.on("pageerror", lambda problem: self.thrown.append(str(problem)))

    def hear(self, line):
        self.said.append(line.text)
        if line.type in ("error", "warning") and "echat-plugin" in line.text:
            self.ours.append(line.text)

    def js(self, code, *values):
        return self.page.evaluate(code, *values)

    def until(self, code, timeout=8000):
        until(self.page, code, timeout=timeout)
        return self

    def hears(self, words):
        """Wait until something on the page has said this on the console."""
        for _ in range(8000 // STEP):
            if any(words in each for each in self.said):
                return self
            self.stays(STEP)
        raise AssertionError(f"{words}: not among {self.said}")

    def warned(self):
        """Wait until the plugin has said something on the console."""
        for _ in range(8000 // STEP):
            if self.ours:
                break
            self.stays(STEP)
        return self

    def stays(self, ms):
        self.page.wait_for_timeout(ms)
        return self

    def ready(self, timeout=8000):
        return self.until("!!window.EchatPlugin && !!EchatPlugin.state && EchatPlugin.state().ready", timeout)

    def said_by_agent(self, text="hello"):
        """The agent writes, in a window of his own."""
        self.js("text => import('/demo/sdk/server.js').then(server => server.say({from: 'staff', type: 'text', text}))", text)

    def is_open(self):
        return self.js("ECHAT.getMiniStatus()") == "open"

    def hidden(self):
        return self.until("ECHAT.getMiniStatus() == 'close'")

    def shown(self):
        return self.until("window.ECHAT && ECHAT.getMiniStatus && ECHAT.getMiniStatus() == 'open'")

    def link(self):
        """The parameters of the chat that is open in the page."""
        return self.js("Object.fromEntries(new URL(document.querySelector('#ECHAT_mini_chat').src).searchParams)")

    @property
    def loads(self):
        return len([url for url in self.asked if "/visitor/echat.js" in url])

    @property
    def button(self):
        return self.page.locator("echat-launcher [part=button]")

    @property
    def badge(self):
        return self.page.locator("echat-launcher [part=badge]")

    def vendor_icons(self):
        """The vendor's own icons that a visitor sees."""
        return self.js("[...document.querySelectorAll('#ECHAT_icon,#ECHAT_mini_icon,#ECHAT_invite')].filter(e => e.offsetParent || e.getClientRects().length).length")

    def healthy(self, loads=1):
        """What holds on every page: one SDK, a launcher that opens, closes and counts, nobody else's icon, not a word of complaint."""
        self.ready()
        assert self.loads == loads and self.js("document.querySelectorAll('echat-launcher').length") == 1
        self.until("!!document.querySelector('#ECHAT_icon')")
        assert self.vendor_icons() == 0
        self.button.click()
        # The window may lie over the launcher: a visitor closes it by its own button, or ours by the keyboard.
        self.shown().page.click(".echat-menu-item-min")
        self.hidden().button.press("Enter")
        self.shown().button.press("Enter")
        self.hidden()
        assert self.vendor_icons() == 0 and self.badge.inner_text() == ""
        self.said_by_agent()
        self.until("ECHAT.getUnReadMsgCount() == 1")
        self.until("document.querySelector('echat-launcher').shadowRoot.querySelector('[part=badge]').textContent == '1'")
        self.button.click()
        self.shown().until("document.querySelector('echat-launcher').shadowRoot.querySelector('[part=badge]').textContent == ''")
        self.quiet()
        assert self.loads == loads
        return self

    def quiet(self):
        assert self.ours == [] and self.thrown == []
        return self


@pytest.fixture
def phone(chromium):
    """A visitor with a phone."""
    made = chromium.new_context(user_agent=PHONE, has_touch=True, is_mobile=True, viewport={"width": 390, "height": 800}, locale="en-US")
    made.set_default_timeout(5000)
    yield made
    made.close()


@pytest.fixture
def embed(site, context):
    """Opens a page with the given head and body; the vendor's hosts answer with the sandbox, in the manner named.

    `blocked(url)` true: that address fails. `context`: another visitor, on a phone say. `stored`: what localStorage holds already.
    """
    asked = []

    def open_page(head="", body="<h1>Shop</h1>", manner="observed", blocked=lambda url: False, stored=None, path="/embed.html",
                  query="", headers=None, context=context):
        def answer(route):
            url = route.request.url
            asked.append(url)
            file = DEMO / ("echat.css" if url.split("?")[0].endswith(".css") else "echat.js")
            if blocked(url):
                route.fulfill(status=404, body="gone", content_type="text/html")
            elif "/visitor/echat." in url:
                route.fulfill(path=str(file), content_type="text/css" if file.suffix == ".css" else "text/javascript")
            else:
                route.fulfill(body="<!doctype html><title>Chat</title><p>chat", content_type="text/html")

        context.unroute(HOSTS)
        context.route(HOSTS, answer)
        tab = Embed(context.new_page(), asked)
        stored = {"echat-demo:manner": manner, **(stored or {})}
        tab.page.add_init_script(f"if (location.hostname === 'localhost') for (const [k, v] of Object.entries({json.dumps(stored)})) localStorage.setItem(k, v)")
        site.put("/favicon.ico", "")
        site.put(path, f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>{head}</head><body>{body}</body></html>', headers)
        tab.page.goto(site.url(path + query))
        return tab

    asked.clear()
    return open_page
