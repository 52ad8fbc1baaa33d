"""The README's own examples, taken from its text, on a real page."""
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SDK = "/tests/browser/pages/visitor/echat.js"


def examples(file, language):
    return re.findall(rf"```{language}\n(.*?)```", (ROOT / file).read_text("utf-8"), re.S)


def test_both_readmes_have_the_same_scripts():
    assert examples("README.md", "js") == examples("README.zh.md", "js")


@pytest.fixture(params=["README.md", "README.zh.md"])
def first(request, visit):
    """A page with the first example: the tag and the opener."""
    markup = examples(request.param, "html")[0].replace('src="/echat-plugin.js"', f'src="/dist/echat-plugin.js" data-sdk="{SDK}" data-load="eager"')
    tag, opener = re.search(r"<script.*?</script>", markup, re.S).group(0), re.search(r"<a .*?</a>", markup, re.S).group(0)
    return visit(tag=tag.replace("/img/chat.svg", "/tests/browser/pages/dot.svg"), body=opener)


def test_the_first_example_stands_without_a_warning_and_its_link_opens_the_chat_for_after_sales(first):
    assert first.warnings == [] and first.errors == [] and first.button.is_visible()
    first.page.locator("[data-echat-open]").click()
    first.opened()
    assert first.calls("customMiniChat")[-1][0]["echatTag"] == "after-sales" and first.page.url.endswith("/page.html")
    assert [verdict["rule"] for verdict in first.js("EchatPlugin.explain()")] == ["help"]


def test_an_opener_that_is_added_later_opens_too(visit):
    tab = visit()
    tab.js("document.body.insertAdjacentHTML('beforeend', '<button data-echat-open=auto data-echat-lan=zh><b>chat</b></button>')")
    tab.page.locator("b").click()
    assert tab.opened().calls("customMiniChat")[-1][0]["lan"] == "zh"


def test_the_queue_before_loading_opens_the_chat(visit):
    tab = visit(head=f"<script>{examples('README.md', 'js')[0]}</script>").opened()
    assert tab.calls("customMiniChat")[0][0] == {"echatTag": "after-sales"}


@pytest.mark.parametrize("checkout, opens", [("true", 0), ("false", 1)])
def test_before_open_can_be_cancelled(visit, checkout, opens):
    tab = visit(head=f"<script>var inCheckout = {checkout}; {examples('README.md', 'js')[1]}</script>")
    tab.button.click()
    assert len(tab.stays(100).calls("customMiniChat")) == opens


def test_before_ready_the_state_says_what_is_not_known(visit):
    tab = visit(defaults='data-company-id="1" data-load="manual"', wait=False)
    state = tab.until("window.EchatPlugin && EchatPlugin.state").js("EchatPlugin.state()")
    assert state["sdk"] == "idle" and state["ready"] is False
    assert [state[name] for name in ("window", "chat", "status", "unread", "staff", "visitorId")] == [None] * 6
    tab.js("EchatPlugin.load()")
    assert tab.ready().js("EchatPlugin.state().unread") == 0


def test_what_is_stored_is_two_keys_and_destroy_can_forget_them(visit):
    rule = 'data-rule-a="after: 1h"'
    tab = visit(rule)
    tab.until("EchatPlugin.explain()")
    stored = "[Object.keys(localStorage).filter(k => /plugin/.test(k)), Object.keys(sessionStorage).filter(k => /plugin/.test(k))]"
    # The tab's name is stored from page to page.
    tab.js("dispatchEvent(new Event('pagehide'))")
    assert tab.js(stored) == [["echat-plugin:1"], ["echat-plugin:1"]]
    tab.js("EchatPlugin.destroy({forget: true})")
    assert tab.js(stored) == [[], []] and tab.js("'EchatPlugin' in window") is False
    tab = visit(rule + ' data-storage="off"')
    assert tab.until("EchatPlugin.explain()").js(stored) == [[], []]


def test_hearing_stops_with_what_on_gives_and_with_off(visit):
    tab = visit()
    tab.js("window.heard = []; window.stop = EchatPlugin.on('unread', d => heard.push('a' + d.count)); EchatPlugin.on('unread', d => heard.push('b' + d.count)); 0")
    tab.js("vendor.unread(1)")
    tab.js("stop(); vendor.unread(2)")
    tab.js("EchatPlugin.off('unread'); vendor.unread(3)")
    assert tab.stays(50).js("heard") == ["a1", "b1", "b2"]
