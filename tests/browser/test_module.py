"""`dist/echat-plugin.mjs` in a page of its own: importing does nothing, `start(options)` does what the tag does."""
import json
from pathlib import Path

import pytest

from browser.conftest import SDK
from browser.waiting import until

DIST = Path(__file__).resolve().parents[2] / "dist"
APP = "<script type=module>import {{start}} from '{module}'; window.start = start; {code}; window.done = true</script>"
OPTIONS = {"companyId": 1, "load": "eager", "sdk": SDK + "?"}


@pytest.fixture
def app(visit):
    """A page whose own module imports ours and runs this code."""

    def go(code="", module="/dist/echat-plugin.mjs", **more):
        return visit(tag=APP.format(module=module, code=code), wait=False, **more).until("window.done")

    return go


def starting(**options):
    return f"window.api = start({json.dumps({**OPTIONS, **options})})"


def test_importing_alone_does_nothing(app, site):
    tab = app()
    tab.stays(200)
    assert tab.js("[typeof EchatPlugin, document.querySelectorAll('echat-launcher, script[src]').length, localStorage.length, typeof _echat]") == ["undefined", 0, 0, "undefined"]
    assert [path for path in site.asked if "/echat-" in path] == ["/dist/echat-plugin.mjs"] and tab.errors == tab.warnings == []


def test_start_gives_the_api_and_the_chat_opens(app, site):
    tab = app(starting(launcherLabel="Ask us"))
    assert tab.js("api === EchatPlugin && typeof api.open")
    tab.ready().button.click()
    tab.opened()
    assert tab.button.inner_text().strip() == "Ask us"
    # (The last is asked for as the window opens.)
    tab.until("!!api.explain()")
    assert [path for path in site.asked if "/echat-" in path] == ["/dist/echat-plugin.mjs", "/dist/echat-chat.js", "/dist/echat-rules.js"] and tab.errors == []


def test_rules_may_be_objects_and_open_the_chat(app):
    tab = app(starting(rules={"Help": {"after": "300ms", "path": ["/page.html", "/other"]}}, attention=["typing"]))
    tab.opened()
    assert tab.js("api.explain()")[0]["rule"] == "Help"


def test_a_rule_that_does_not_hold_does_not_open(app):
    tab = app(starting(**{"rules": {"Help": {"after": "100ms", "path": "/other"}}}))
    tab.until("api.explain()").stays(400)
    assert not tab.is_open() and tab.js("api.explain()")[0]["blocks"] == ["path"]


def test_rules_may_stand_in_the_page(app):
    head = '<script type="application/json" id="r">{"help": "after: 1h"}</script>'
    tab = app(starting(rules="#r"), head=head).until("api.explain()")
    assert [each["rule"] for each in tab.js("api.explain()")] == ["help"]


def test_a_wrong_option_is_the_warning_of_the_attribute(app):
    tab = app(starting(launcherColour="red", rules={"bad": {"afer": "30s"}}))
    tab.ready().until("api.explain()").stays(200)
    assert len(tab.warnings) == 2
    assert any("Did you mean data-launcher-color" in words for words in tab.warnings)
    assert any("after (did you mean that?)" in words and "the rule is off" in words for words in tab.warnings)


def test_starting_twice_is_one_plugin_and_one_warning(app):
    tab = app(starting() + "; window.second = start({companyId: 2})")
    tab.ready()
    assert tab.js("second === api && document.querySelectorAll('echat-launcher').length") == 1
    assert tab.warnings == ["echat-plugin: included twice"]


def test_after_destroy_it_starts_again(app):
    tab = app(starting()).ready()
    tab.js("() => { api.destroy(); window.before = [typeof window.EchatPlugin, document.querySelectorAll('echat-launcher').length] }")
    assert tab.js("before") == ["undefined", 0]
    tab.js(f"() => {{ {starting(launcherLabel='Again')} }}")
    tab.ready().button.click()
    tab.opened()
    assert tab.warnings == tab.errors == []


def test_what_was_queued_before_is_done(app):
    tab = app("window.EchatPlugin = [['title', 'From the queue']]; " + starting()).ready()
    assert tab.js("document.title") == "From the queue"


def test_base_says_where_the_parts_are_when_a_bundler_has_moved_the_module(app, site):
    site.put("/app/bundle.js", (DIST / "echat-plugin.mjs").read_text("utf-8"))
    site.put("/assets/echat/echat-chat.js", (DIST / "echat-chat.js").read_text("utf-8"))
    tab = app(starting(base="/assets/echat"), module="/app/bundle.js").ready()
    assert [path for path in site.asked if "/echat-chat" in path] == ["/assets/echat/echat-chat.js"] and tab.warnings == []


def test_without_base_they_are_looked_for_beside_the_module_and_missed_with_a_warning(app, site):
    site.put("/app/bundle.js", (DIST / "echat-plugin.mjs").read_text("utf-8"))
    tab = app(starting(), module="/app/bundle.js")
    tab.stays(300)
    assert len(tab.warnings) == 1 and "/app/echat-chat.js could not be loaded" in tab.warnings[0]


def test_it_needs_nothing_that_a_strict_policy_forbids(site, context):
    site.put("/app.js", "import {start} from '/dist/echat-plugin.mjs'; " + starting(**{"rule-help": "after: 100ms"}))
    policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'"
    page = context.new_page()
    refused = []
    page.on("console", lambda line: "Content Security Policy" in line.text and refused.append(line.text))
    page.goto(site.put("/strict.html", "<!doctype html><title>Shop</title><script type=module src=/app.js></script><body>", {"Content-Security-Policy": policy}))
    until(page, "!!window.ECHAT && !!ECHAT.getMiniStatus && ECHAT.getMiniStatus() == 'open'")
    assert refused == []
