"""data-load: when the SDK is fetched. And our own tag: found however it came into the page."""
from pathlib import Path

import pytest

SDK = "/tests/browser/pages/visitor/echat.js"
DIST = Path(__file__).parents[2] / "dist"
PLUGIN = "/dist/echat-plugin.js"
ATTRIBUTES = f'data-company-id="1" data-sdk="{SDK}" data-launcher-label="Ours" data-load="eager"'


def plain(load):
    return f'data-company-id="1" data-load="{load}"'


def started(tab):
    return tab.until("window.EchatPlugin && EchatPlugin.version")


def test_eager_fetches_the_sdk_before_the_page_has_loaded(visit, site):
    tab = visit(body="<h1>Shop</h1>")
    assert tab.js("performance.getEntriesByName(document.getElementById('echatmodulejs').src)[0].startTime <= performance.timing.loadEventStart - performance.timing.navigationStart + 5")


def test_idle_fetches_it_after_the_page_has_loaded(visit):
    tab = visit(defaults=plain("idle"))
    assert tab.js("performance.getEntriesByName(document.getElementById('echatmodulejs').src)[0].startTime >= performance.timing.loadEventStart - performance.timing.navigationStart")


def test_idle_works_where_the_browser_has_no_idle_callback(visit):
    visit(defaults=plain("idle"), init="delete window.requestIdleCallback").ready()


def test_manual_waits_for_the_api(visit, site):
    tab = started(visit(defaults=plain("manual"), wait=False))
    tab.page.mouse.move(10, 10)
    tab.page.mouse.click(10, 10)
    assert tab.stays(500) and site.count("/visitor/") == 0
    tab.js("EchatPlugin.open()")
    tab.ready().opened()


@pytest.mark.vendor(1)
def test_manual_waits_for_load_too(visit, site):
    tab = started(visit(defaults=plain("manual"), wait=False))
    tab.js("EchatPlugin.load()")
    assert not tab.ready().stays(100).is_open()


def test_manual_answers_the_launcher(visit, site):
    tab = started(visit(defaults=plain("manual"), wait=False))
    tab.button.click()
    tab.opened()


@pytest.mark.parametrize("act", [lambda page: page.mouse.click(50, 50), lambda page: page.keyboard.press("a"), lambda page: page.mouse.wheel(0, 300)])
def test_interaction_waits_for_the_first_sign_of_life(visit, site, act):
    tab = started(visit(defaults=plain("interaction"), body="<div style='height:3000px'>x</div>", wait=False))
    tab.page.mouse.move(50, 50)
    assert tab.stays(400) and site.count("/visitor/") == 0
    act(tab.page)
    tab.ready()
    assert site.count("/visitor/") == 1


def test_interaction_takes_a_pointer_on_the_launcher(visit, site):
    tab = started(visit(defaults=plain("interaction"), wait=False))
    tab.stays(400)
    tab.button.hover()
    tab.ready()
    assert not tab.is_open() and site.count("/visitor/") == 1


def test_interaction_takes_a_rule_that_wants_to_open(visit, site):
    tab = started(visit('data-rule-help="after: 900ms; path: /page*"', defaults=plain("interaction"), wait=False))
    tab.opened()
    assert tab.js("performance.getEntriesByName(document.getElementById('echatmodulejs').src)[0].startTime") >= 900


def test_interaction_is_not_woken_by_a_rule_for_another_page(visit, site):
    started(visit('data-rule-help="after: 100ms; path: /other"', defaults=plain("interaction"), wait=False)).stays(500)
    assert site.count("/visitor/") == 0


@pytest.mark.parametrize("how", ["", "async", "defer", 'type="text/javascript" async defer'])
def test_our_tag_is_found(visit, how):
    tab = visit(tag=f'<script {how} src="{PLUGIN}" {ATTRIBUTES}></script><script>window.last = 1</script>')
    assert tab.page.locator("echat-launcher [part=label]").inner_text() == "Ours"


def test_our_tag_is_found_when_a_tag_manager_injects_it(visit, site):
    code = """([src, sdk]) => { var s = document.createElement('script'); s.src = src; s.async = true
        for (let [k, v] of Object.entries({companyId: '1', sdk: sdk, launcherLabel: 'Ours', load: 'eager'})) s.dataset[k] = v
        document.head.insertBefore(s, document.head.firstChild); document.head.appendChild(document.createElement('script')) }"""
    tab = visit(tag="", wait=False)
    tab.js(code, [PLUGIN, SDK])
    assert tab.ready().page.locator("echat-launcher [part=label]").inner_text() == "Ours"


def test_our_tag_is_found_under_another_name(visit, site):
    for name, shipped in {"c.1f3a": "plugin", "echat-chat": "chat"}.items():
        site.put(f"/assets/{name}.js", (DIST / f"echat-{shipped}.js").read_text(encoding="utf-8"))
    for how in ["", "async"]:
        tab = visit(tag=f'<script {how} src="/assets/c.1f3a.js" {ATTRIBUTES}></script><script async src="/tests/browser/pages/nothing.js"></script>')
        assert tab.page.locator("echat-launcher [part=label]").inner_text() == "Ours"


def test_another_scripts_data_attributes_are_not_ours(visit):
    tab = visit(tag=f'<script data-domain="x" data-size="9" src="/tests/browser/pages/nothing.js"></script><script src="{PLUGIN}" {ATTRIBUTES}></script>')
    assert tab.page.locator("echat-launcher [part=label]").inner_text() == "Ours" and tab.warnings == []


def test_our_tag_is_not_mistaken_for_the_vendors(visit):
    tag = f'<script src="{PLUGIN}" {ATTRIBUTES}></script>'
    tab = visit(tag="", body="<h1>Shop</h1>" + tag)
    assert "/visitor/echat.js" in tab.js("vendor.tag")


def test_a_snippets_tag_without_id_is_not_mistaken_though_ours_is_the_last_script(visit, site):
    body = f"""<h1>Shop</h1><script>_echat = function () {{ (_echat.q = _echat.q || []).push(arguments) }}; _echat('initParam', {{companyId: 77}})</script>
        <script defer src="{SDK}?ready=30"></script><script src="{PLUGIN}"></script>"""
    tab = visit(tag="", body=body)
    assert "/visitor/echat.js" in tab.js("vendor.tag") and tab.js("vendor.loads") == 1


def test_included_twice_it_warns_once_and_the_first_one_works(visit, site):
    tab = visit(tag=f'<script src="{PLUGIN}" {ATTRIBUTES}></script><script src="{PLUGIN}" {ATTRIBUTES}></script>').stays(200)
    assert tab.page.locator("echat-launcher").count() == 1 and tab.js("vendor.loads") == 1
    assert len([words for words in tab.warnings if "twice" in words]) == 1


def test_calls_queued_before_it_loads_are_done_in_order(visit):
    head = """<script>window.EchatPlugin = window.EchatPlugin || []; heard = []
        EchatPlugin.push(['on', 'ready', () => heard.push('ready')]); EchatPlugin.push(['title', 'Named']); EchatPlugin.push(['open', {echatTag: 'q'}])</script>"""
    tab = visit(head=head).opened()
    assert tab.js("heard") == ["ready"] and tab.page.title() == "Named"
    assert tab.calls("customMiniChat")[0][0]["echatTag"] == "q"


def test_a_queue_with_nonsense_is_read_to_its_end(visit):
    head = "<script>EchatPlugin = [null, 5, 'open', ['no-such'], ['open', null, 3], {}, ['title', 'Named']]</script>"
    tab = visit(head=head).opened()
    assert tab.page.title() == "Named" and tab.errors == []


def test_a_frozen_queue_is_read_too(visit):
    tab = visit(head="<script>EchatPlugin = Object.freeze([['title', 'One'], ['title', 'Two']])</script>")
    assert tab.page.title() == "Two"
