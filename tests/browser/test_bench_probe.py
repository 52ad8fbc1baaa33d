"""What the bench reports as 0 is 0 because nothing was there, not because nobody looked: each probe sees what is planted."""
import pytest

from browser.waiting import until
from echat_plugin.tools.bench.chromium import PROBE, call
from echat_plugin.tools.bench.subjects import ATTRIBUTES

CLEAN = {"code": "", "attributes": []}
PLANTED = [
    ("Array.prototype.has = 1", "Array.prototype.has"),
    ("delete String.prototype.bold", "String.prototype.bold"),
    ("Math.max = () => 1", "Math.max"),
    ("Object.defineProperty(Date.prototype, 'getDay', {enumerable: true})", "Date.prototype.getDay"),
    ("Object.getPrototypeOf(function * () {})[Symbol('q')] = 1", "(generator).Symbol(q)"),
]


@pytest.fixture
def bench(page, site):
    page.goto(site.put("/bench.html", '<!doctype html><title>T</title><script src="/tests/bench/echat.js"></script><body>'))
    page.add_script_tag(content=f"var probe = {PROBE}")
    return page


@pytest.mark.parametrize("code, name", PLANTED)
def test_a_changed_built_in_is_seen(bench, code, name):
    assert call(bench, "traces", {"code": code, "attributes": []}, 0) == {"globals": [], "changes": [name]}


def test_new_globals_are_seen_whatever_they_are_called(bench):
    dirty = {"code": "var mine = 1; window[Symbol('s')] = 2; Object.defineProperty(window, 'hidden', {value: 3})", "attributes": []}
    assert sorted(call(bench, "traces", dirty, 0)["globals"]) == ["Symbol(s)", "hidden", "mine"]


def test_an_empty_script_leaves_nothing(bench):
    assert call(bench, "traces", CLEAN, 50) == {"globals": [], "changes": []}
    assert call(bench, "idle", CLEAN, 50, 300) == 0


@pytest.mark.parametrize("code", ["setInterval(() => {}, 20)", "(function again() { setTimeout(again, 20) })()",
                                  "(function again() { requestAnimationFrame(again) })()",
                                  "(function again() { requestIdleCallback(again) })()"])
def test_callbacks_are_counted(bench, code):
    assert call(bench, "idle", {"code": code, "attributes": []}, 50, 600) > 5


@pytest.mark.parametrize("file, selector, attributes", [("dist/echat-plugin.js", "echat-launcher", ATTRIBUTES),
                                                         ("tests/bench/vanilla.js", "#chat-launcher", [])])
def test_the_badge_follows_new_messages(bench, site, pytestconfig, file, selector, attributes):
    code = (pytestconfig.rootpath / file).read_text(encoding="utf-8")
    site.put("/echat-chat.js", (pytestconfig.rootpath / "dist/echat-chat.js").read_text(encoding="utf-8"))
    call(bench, "evaluate", {"code": code, "attributes": attributes})
    bench.wait_for_selector(selector, state="attached")
    until(bench, "!window.EchatPlugin || EchatPlugin.state().ready")
    for count in (1, 2, 7):
        assert call(bench, "latency", selector, count)["frames"] <= 1
