"""The demo served as `build.py demo` serves it, but under a strict policy: what the tests of its pages share."""
import functools
import threading
from pathlib import Path

import pytest

from browser.waiting import until
from echat_plugin.tools.build import serve

ROOT = Path(__file__).resolve().parents[2]
STRICT = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'"
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


def chat_of(page):
    """The chat in the window, once it hears what is typed: its fields stand there before its script does."""
    frame = page.frame_locator("#ECHAT_mini_chat")
    frame.locator("body.framed").wait_for()
    return frame


def ready(page):
    until(page, "!!(window.EchatPlugin && EchatPlugin.state && EchatPlugin.state().ready)", True)
