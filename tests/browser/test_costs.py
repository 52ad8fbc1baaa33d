"""What a visit costs, counted where it is paid: the requests and bytes that a server sees from Chromium. The table is `tools/costs.py`, and docs/deploy.md is made of it."""
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from browser.embeds import PHONE
from browser.waiting import until
from echat_plugin.tools.costs import PAGES, sent

SDK = Path(__file__).parent / "pages" / "visitor" / "echat.js"
AT = "/echat/0.1.0/echat-"
FOREVER = "public, max-age=31536000, immutable"
PAGE = '<!doctype html><title>Shop</title><body><p>Shop</p><script async src="{at}plugin.js" data-company-id="1" data-sdk="/visitor/echat.js" {attributes}></script>'


class Handler(BaseHTTPRequestHandler):
    """A shop behind a CDN: pages are fresh, the plugin's folder is for ever, and all of it compressed."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = self.path.split("?")[0]
        if path.startswith(AT):
            assert "br" in self.headers["Accept-Encoding"]
            body = sent(path.removeprefix(AT).removesuffix(".js"))
            self.server.paid.append((path, len(body)))
            self.answer(body, "text/javascript", {"Cache-Control": FOREVER, "Content-Encoding": "br"})
        elif path.endswith("echat.js"):
            self.answer(SDK.read_bytes(), "text/javascript", {})
        else:
            self.answer(PAGE.format(at=AT, attributes=self.server.attributes).encode(), "text/html", {"Cache-Control": "no-store"})

    def answer(self, body, kind, headers):
        self.send_response(200)
        for name, value in {"Content-Type": kind, "Content-Length": len(body), **headers}.items():
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words):
        pass


@pytest.fixture
def cdn():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads, server.paid = True, []
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("about, attributes, doing, names", [[row[0], *row[2:]] for row in PAGES], ids=[row[0] for row in PAGES])
def test_a_page_costs_what_the_table_says(page, cdn, about, attributes, doing, names):
    cdn.attributes = attributes
    if doing == "phone":
        page = page.context.browser.new_context(user_agent=PHONE).new_page()
    address = f"http://localhost:{cdn.server_address[1]}/"
    page.goto(address)
    settled(page, attributes, doing)
    if doing == "next":
        cdn.paid.clear()
        page.goto(address + "next")
        settled(page, attributes, doing)
    for _ in range(100):
        if len(cdn.paid) >= len(names):
            break
        page.wait_for_timeout(50)
    assert sorted(cdn.paid) == sorted((f"{AT}{name}.js", len(sent(name))) for name in names)


def settled(page, attributes, doing):
    until(page, "!!(window.EchatPlugin && EchatPlugin.state)", True)
    if doing == "touch":
        page.mouse.click(5, 5)
    if doing == "teaser":
        page.locator("echat-launcher [part=teaser-text]").wait_for()
    if not ("interaction" in attributes or "consent" in attributes) or doing == "touch":
        until(page, "EchatPlugin.state().ready", True)
    if "rule-" in attributes:
        until(page, "!!EchatPlugin.explain()", True)
    if doing == "open":
        page.locator("echat-launcher [part=button]").click()
    # Whatever else would come, comes now.
    page.wait_for_timeout(400)
