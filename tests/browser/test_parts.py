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
    ("data-debug", ["chat", "inspector"]),
    ('data-launcher-icon="headset"', ["chat", "looks"]),
    ('data-load="manual"', []),
    ('data-load="manual" data-rule-a="after: 1h"', ["rules"]),
    # A script that is not there is a mistake: its words are the check part's.
    ('data-load="manual" data-rules="#none"', ["check", "rules"]),
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


def held(context, name):
    """Holds a part back; gives what lets it come. The page's `load` waits for it, so pages are only waited for until they are parsed."""
    routes = []
    context.route(f"**/echat-{name}.js*", lambda route: routes.append(route))
    make = context.new_page

    def new_page():
        page = make()
        goto = page.goto
        page.goto = lambda url: goto(url, wait_until="domcontentloaded")
        return page

    context.new_page = new_page
    return lambda: [route.continue_() for route in routes]


def test_what_the_vendor_tells_while_the_chat_part_is_on_its_way_is_heard(visit, context):
    come = held(context, "chat")
    tab = visit(head="<script>heard = []; for (let name of ['ready', 'staff', 'message']) document.addEventListener('echat:' + name, () => heard.push(name))</script>", wait=False)
    tab.until("window.ECHAT && ECHAT.isReady && ECHAT.isReady()")
    tab.js("vendor.event('staffStatus', '1')")
    tab.js("vendor.message('hello')")
    tab.stays(50)
    come()
    tab.until("heard.length == 3")
    assert tab.js("heard") == ["ready", "staff", "message"]


SPY = """watches = 0; hears = []
for (let [name, by] of [['observe', 1], ['disconnect', -1]]) {
    let real = MutationObserver.prototype[name]
    MutationObserver.prototype[name] = function () { watches += by; return real.apply(this, arguments) }
}
let add = window.addEventListener
window.addEventListener = function (name) { hears.push(name); return add.apply(this, arguments) }"""
LEFT = "JSON.stringify([watches, hears.includes('pagehide'), Object.keys(sessionStorage), Object.keys(localStorage)])"


@pytest.mark.parametrize("part", ["chat", "rules"])
def test_a_part_that_comes_after_destroy_does_nothing(visit, context, part):
    come = held(context, part)
    tab = visit('data-rule-a="after: 1h"' if part == "rules" else "", wait=False, init=SPY)
    tab.until("window.EchatPlugin && EchatPlugin.version").stays(200)
    tab.js("EchatPlugin.destroy({forget: true})")
    come()
    tab.until(f"![...document.scripts].some(one => /echat-{part}/.test(one.src))").stays(50)
    assert tab.js(LEFT) == "[0,false,[],[]]" and tab.warnings == []


def test_a_head_that_is_emptied_meanwhile_costs_no_part(visit, context):
    come = held(context, "chat")
    tab = visit(wait=False).stays(100)
    tab.js("document.head.innerHTML = ''")
    come()
    tab.ready()


@pytest.mark.parametrize("source", ["/static/echat-plugin.js?v=2026/05", "/static/echat-plugin.55e7cbb9ba48.js", "/static/app.js?v=1"])
def test_a_script_of_any_name_and_query_finds_its_parts(visit, site, source):
    site.put(source.split("?")[0], shipped("echat-plugin.js"))
    site.put("/static/echat-chat.js", shipped("echat-chat.js"))
    assert visit(tag=OWN.format(attributes="", source=source)).warnings == []


def test_parts_from_another_host_come_as_the_script_did(visit, site):
    """Under COEP a page takes files of another host by CORS alone."""
    for name in ["plugin", "chat"]:
        site.put(f"/cors/echat-{name}.js", shipped(f"echat-{name}.js"), {"Access-Control-Allow-Origin": "*"})
    source = site.url("/cors/echat-plugin.js").replace("localhost", "127.0.0.1")
    visit(tag=OWN.format(attributes="crossorigin", source=source), headers={"Cross-Origin-Embedder-Policy": "require-corp"})


def test_a_closing_is_remembered_though_the_visitor_is_off_at_once(visit, context):
    tab = visit()
    tab.button.click()
    tab.opened().came("rules")
    context.route("**/echat-rules.js*", lambda route: route.abort())
    tab.js("ECHAT.hideMiniChat()")
    tab.until("localStorage.getItem('echat-plugin:1')")


def test_a_page_that_flashes_when_the_chat_part_comes_keeps_its_title(visit, context):
    come = held(context, "chat")
    tab = visit(wait=False).until("window.ECHAT && ECHAT.isReady && ECHAT.isReady()")
    tab.js("document.title = '\u60a8\u6709\u65b0\u6d88\u606f'")
    come()
    tab.ready().stays(50)
    assert tab.calls("setPageTitle") == []
    tab.js("document.title = 'Shop'")
    tab.until("vendor.calls.some(call => call[0] == 'setPageTitle')")
    assert tab.calls("setPageTitle") == [["Shop"]]
