"""A real Chromium and a static server of the repository, with pages of a test's own as strings."""
import functools
import os
import threading
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from browser.waiting import STILL, STEP, until

ROOT = Path(__file__).resolve().parents[2]
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
             "--disable-component-update", "--disable-sync"]


class Site:
    """The served repository. `pages` maps a path to HTML or JavaScript of a test; `headers` maps a path to extra headers.

    `asked` lists the paths that were asked for, so that a test can say what was fetched and what was not.
    """

    def __init__(self, port):
        self.address = f"http://localhost:{port}"
        self.clear()

    def clear(self):
        self.pages, self.headers, self.asked = {}, {}, []

    def url(self, path):
        return self.address + path

    def put(self, path, text, headers=None):
        """Serve this text at this path; gives its address."""
        self.pages[path] = text
        self.headers[path] = headers or {}
        return self.url(path)

    def count(self, part):
        """How many requests held this text in their path."""
        return len([path for path in self.asked if part in path])


class Handler(SimpleHTTPRequestHandler):
    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript"}
    protocol_version = "HTTP/1.0"

    def __init__(self, *args, site, **options):
        self.site = site
        super().__init__(*args, **options)

    def do_GET(self):
        self.site.asked.append(self.path)
        path = self.path.split("?")[0]
        text = self.site.pages.get(path)
        if text is None:
            super().do_GET()
            return
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/javascript; charset=utf-8" if path.endswith(".js") else "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def end_headers(self):
        headers = {"Cache-Control": "no-store", **self.site.headers.get(self.path.split("?")[0], {})}
        for name, value in headers.items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *words):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A browser that closes early is no error of ours."""


@pytest.fixture(scope="session")
def _served():
    site = Site(0)
    server = Server(("127.0.0.1", 0), functools.partial(Handler, directory=str(ROOT), site=site))
    site.address = f"http://localhost:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield site
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def site(_served):
    """The static server of the repository's root."""
    _served.clear()
    return _served


@pytest.fixture(scope="session")
def chromium():
    """The browser: the one `build.py` found, Debian's, or Playwright's own."""
    with sync_playwright() as playwright:
        browser = launch(playwright.chromium)
        yield browser
        browser.close()


def launch(kind, **options):
    path = os.environ.get("ECHAT_CHROMIUM") or ("/usr/bin/chromium" if Path("/usr/bin/chromium").exists() else None)
    return kind.launch(executable_path=path, args=ARGUMENTS, **options)


@pytest.fixture
def context(chromium):
    """A fresh visitor: no storage, no cookies. Tabs of one visitor are pages of one context."""
    made = chromium.new_context(viewport={"width": 1280, "height": 800}, locale="en-US")
    made.set_default_timeout(5000)
    yield made
    made.close()


@pytest.fixture
def page(context):
    return context.new_page()


SDK = "/tests/browser/pages/visitor/echat.js"
PLUGIN = "/dist/echat-plugin.js"


class Visit:
    """A page with the plugin, in a tab of its own; what it said on the console is in `warnings` and `errors`."""

    def __init__(self, page):
        self.page = page
        self.warnings, self.errors = [], []
        page.on("console", self.hear)
        page.on("pageerror", lambda problem: self.errors.append(str(problem)))

    def hear(self, message):
        if message.type == "warning" and "echat-plugin" in message.text:
            self.warnings.append(message.text)
        if message.type == "error" and "echat-plugin" in message.text and "ERR_" not in message.text:
            self.errors.append(message.text)

    def js(self, code, *values):
        return self.page.evaluate(code, *values)

    def until(self, code, timeout=5000):
        """Wait until this JavaScript is true."""
        until(self.page, code, timeout=timeout)
        return self

    def ready(self):
        return self.until("window.EchatPlugin && EchatPlugin.state && EchatPlugin.state().ready")

    def opened(self):
        return self.until("window.ECHAT && ECHAT.getMiniStatus && ECHAT.getMiniStatus() == 'open'")

    def came(self, part):
        """Wait until this part of ours has come and is at work: its script leaves the page in the same task."""
        return self.until(f"performance.getEntriesByType('resource').some(one => one.name.includes('echat-{part}'))"
                          f" && !document.querySelector('script[src*=\"echat-{part}\"]')")

    def still(self):
        """Wait until the launcher, and all else, has come in and stands where it will stand."""
        return self.until(STILL)

    def warned(self):
        """Wait until there is a warning; a moment later all are there that come together with it."""
        for _ in range(5000 // STEP):
            if self.warnings:
                break
            self.stays(STEP)
        return self.stays(100)

    def stays(self, ms):
        self.page.wait_for_timeout(ms)
        return self

    def is_open(self):
        return self.js("!!window.ECHAT && !!ECHAT.getMiniStatus && ECHAT.getMiniStatus() == 'open'")

    def calls(self, name=None):
        """The calls into the SDK that do something: the getters are left out."""
        made = [call for call in self.js("window.vendor ? vendor.calls : []") if not call[0].startswith(("get", "is"))]
        return [call[1] for call in made if call[0] == name] if name else made

    @property
    def button(self):
        return self.page.locator("echat-launcher [part=button]")

    @property
    def badge(self):
        return self.page.locator("echat-launcher [part=badge]")


@pytest.fixture
def visit(site, context):
    """Opens a page of a test's own: the plugin's attributes, what stands in head and body, and how the SDK behaves."""

    def go(attributes="", head="", body="<h1>Shop</h1>", tag=None, sdk="", path="/page.html", query="", headers=None,
           init=None, page=None, defaults='data-company-id="1" data-load="eager"', html='lang="en"', wait=True):
        own = f'<script {defaults} data-sdk="{SDK}?{sdk}" {attributes} src="{PLUGIN}"></script>' if tag is None else tag
        site.put(path, f"<!doctype html><html {html}><head><meta charset=utf-8><title>Shop</title>{head}{own}</head><body>{body}</body></html>",
                 headers)
        tab = Visit(page or context.new_page())
        if init:
            tab.page.add_init_script(init)
        tab.page.goto(site.url(path + query))
        return tab.ready() if wait else tab

    return go
