"""Which tab is which: the lease of a tab that acted silences all others, and never the tab itself."""
from browser.conftest import Visit

RULE = 'data-rule-a="after: 100ms; do: teaser; text: A; limit: 9/visitor"'
OTHER_TAB = "EchatPlugin.explain()[0].checks.find(check => check.key == 'other-tab').seen"


def acted(tab):
    return tab.until("EchatPlugin.explain && EchatPlugin.explain()[0].checks.find(check => check.key == 'limit').seen")


def test_a_tab_the_page_opens_is_another_tab_though_the_browser_copies_what_the_tab_stores(visit, context):
    tab = acted(visit(RULE))
    with context.expect_page() as opened:
        tab.js("void open('/page.html')")
    assert Visit(opened.value).ready().until("EchatPlugin.explain()").js(OTHER_TAB) == "acting"


def test_the_next_page_is_the_same_tab(visit):
    tab = acted(visit(RULE))
    tab.page.reload()
    assert tab.ready().until("EchatPlugin.explain()").js(OTHER_TAB) == "silent"
