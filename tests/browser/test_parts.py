"""The parts: fetched from beside the script by the pages that need them, and by no other; what is wrong with one harms nothing."""
from pathlib import Path

import pytest

DIST = Path(__file__).parents[2] / "dist"
OWN = '<script data-company-id="1" data-load="eager" data-sdk="/tests/browser/pages/visitor/echat.js?" {attributes} src="{source}"></script>'


def shipped(name):
    return (DIST / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("attributes, parts", [
    ("", ["chat"]),
    ('data-rule-a="after: 1h"', ["chat", "rules"]),
    ('data-badges="9"', ["chat", "check"]),
    ('data-load="manual"', []),
    ('data-load="manual" data-rules="#none"', ["rules"]),
])
def test_a_page_fetches_the_parts_it_needs_once_and_no_others(visit, site, attributes, parts):
    defaults = 'data-company-id="1"' + ("" if "data-load" in attributes else ' data-load="eager"')
    tab = visit(attributes, defaults=defaults, wait="data-load" not in attributes)
    tab.stays(300)
    asked = [path for path in site.asked if "/echat-" in path]
    assert sorted(asked) == sorted(["/dist/echat-plugin.js", *(f"/dist/echat-{name}.js" for name in parts)])


def test_a_closing_by_the_visitor_is_remembered_for_a_page_with_rules(visit, site):
    tab = visit()
    assert site.count("echat-rules") == 0
    tab.button.click()
    tab.opened().js("ECHAT.hideMiniChat()")
    tab.until("localStorage.getItem('echat-plugin:1')")
    assert site.count("echat-rules") == 1
    tab = visit('data-rule-a="after: 0s"', page=tab.page)
    tab.until("EchatPlugin.explain()").stays(300)
    assert not tab.is_open()
    assert [line["key"] for line in tab.js("EchatPlugin.explain()")[0]["checks"] if not line["ok"]] == ["after-dismiss"]


def test_a_part_bears_the_name_and_the_query_of_the_script(visit, site):
    visit(tag=OWN.format(attributes="", source="/dist/echat-plugin.debug.js?v=7"))
    assert [path for path in site.asked if "echat-chat" in path] == ["/dist/echat-chat.debug.js?v=7"]


@pytest.mark.parametrize("body", ["<!doctype html><title>Not found</title>", "document.currentScript.brought = {version: '0.0.9'}", ""])
def test_a_part_that_is_none_or_another_versions_is_one_warning(visit, site, body):
    site.put("/old/echat-plugin.js", shipped("echat-plugin.js"))
    site.put("/old/echat-chat.js", shipped("echat-chat.js"))
    site.put("/old/echat-rules.js", body)
    tab = visit(tag=OWN.format(attributes='data-rule-a="after: 1s"', source="/old/echat-plugin.js"))
    tab.stays(200)
    assert [words for words in tab.warnings if "/old/echat-rules.js could not be loaded" in words] and len(tab.warnings) == 1
    tab.button.click()
    tab.opened()
    assert tab.js("EchatPlugin.explain()") is None


def test_without_the_chat_part_the_launcher_is_the_direct_link(visit, site, context):
    site.put("/old/echat-plugin.js", shipped("echat-plugin.js"))
    tab = visit(tag=OWN.format(attributes='data-timeout="1s"', source="/old/echat-plugin.js"), wait=False)
    tab.until("EchatPlugin.state && EchatPlugin.state().sdk == 'failed'")
    with context.expect_page() as opened:
        tab.button.click()
    assert "/chat.html?companyId=1" in opened.value.url
    assert len(tab.warnings) == 2


def test_a_part_leaves_no_script_behind(visit):
    tab = visit('data-rule-a="after: 1h"')
    tab.until("EchatPlugin.explain()")
    assert tab.js("[...document.scripts].filter(one => /echat-(chat|rules)/.test(one.src)).length") == 0
