"""Rules open the chat in a real browser, and do not where they must not."""


def test_a_rule_opens_after_its_time_and_not_before(visit):
    head = "<script>document.addEventListener('echat:open', () => { openedAt = performance.now() })</script>"
    tab = visit('data-rule-help="after: 1200ms"', head=head)
    tab.opened()
    assert tab.js("openedAt") >= 1200
    assert len(tab.calls("customMiniChat")) == 1


def test_a_rule_opens_on_its_path_alone(visit):
    visit('data-rule-help="after: 50ms; path: /product/*"', path="/product/7").opened()
    assert not visit('data-rule-help="after: 50ms; path: /product/*"', path="/cart").stays(400).is_open()


def test_a_rule_opens_when_enough_was_scrolled(visit):
    tab = visit('data-rule-help="scroll: 60%"', body="<div style='height:4000px'></div>").stays(200)
    assert not tab.is_open()
    tab.js("scrollTo(0, 800)")
    assert not tab.stays(200).is_open()
    tab.js("scrollTo(0, 2400)")
    tab.opened()


def test_a_rule_opens_when_the_pointer_leaves_at_the_top(visit):
    tab = visit('data-rule-bye="exit-intent"')
    tab.js("document.documentElement.dispatchEvent(new MouseEvent('mouseout', {bubbles: true, clientY: 500, clientX: -1}))")
    assert not tab.stays(150).is_open()
    tab.js("document.documentElement.dispatchEvent(new MouseEvent('mouseout', {bubbles: true, clientY: -1}))")
    tab.opened()


def test_rules_stand_in_a_json_script_too(visit):
    tab = visit('data-rules="#rules"', head='<script type="application/json" id="rules">{"help": {"after": "50ms"}}</script>')
    tab.opened()
    assert tab.js("EchatPlugin.explain()[0].rule") == "help"


def test_a_single_page_navigation_restarts_the_time_on_the_page(visit):
    tab = visit('data-rule-help="after: 1s; path: /two"')
    tab.stays(700)
    tab.js("window.at = performance.now(); history.pushState(null, '', '/two')")
    tab.opened()
    assert tab.js("performance.now() - at") >= 990


def test_single_page_navigation_is_noticed_without_the_navigation_api(visit):
    tab = visit('data-rule-help="after: 100ms; path: /two"', init="delete window.navigation; try { Object.defineProperty(window, 'navigation', {value: undefined, configurable: true}) } catch (e) {}",
                body="<a href='/two' onclick=\"history.pushState(null, '', '/two'); document.title = 'Two'; return false\">two</a>")
    tab.page.click("a")
    tab.opened()


def test_a_page_that_refuses_is_obeyed(visit):
    tab = visit('data-rule-help="after: 50ms"', head="<script>document.addEventListener('echat:before-open', e => { window.asked = (window.asked || 0) + 1; e.preventDefault() })</script>")
    tab.until("window.asked").stays(450)
    assert not tab.is_open() and tab.js("asked") == 1


def test_a_page_that_only_listens_hears_which_rule_opened(visit):
    tab = visit('data-rule-help="after: 50ms"', head="<script>told = []; for (let n of ['before-open', 'rule', 'open']) document.addEventListener('echat:' + n, e => told.push(n + ' ' + e.detail.rule))</script>")
    tab.opened()
    assert tab.stays(50).js("told") == ["before-open help", "rule help", "open help"]


def test_no_rule_opens_while_a_chat_runs(visit):
    tab = visit('data-rule-help="after: 600ms"', sdk="chat=2")
    assert not tab.stays(900).is_open()
    tab.js("vendor.chat(0)")
    tab.opened()


def test_no_rule_opens_after_the_visitor_closed_the_window_not_even_on_the_next_page(visit):
    tab = visit('data-rule-help="after: 50ms; limit: 9/page"')
    tab.opened()
    tab.js("vendor.visitorHides()")
    assert not tab.stays(500).is_open()
    assert not visit('data-rule-help="after: 50ms"', page=tab.page).stays(500).is_open()


def test_a_rule_that_may_opens_after_a_closing(visit):
    tab = visit('data-rule-help="after: 50ms"')
    tab.opened()
    tab.js("vendor.visitorHides()")
    tab.stays(50)
    visit('data-rule-help="after: 50ms; after-dismiss: 100ms"', page=tab.page).opened()


def test_closing_by_the_page_is_no_dismissal(visit):
    tab = visit('data-rule-help="after: 50ms"')
    tab.opened()
    tab.js("EchatPlugin.close()")
    tab.until("ECHAT.getMiniStatus() == 'close'")
    visit('data-rule-help="after: 50ms"', page=tab.page, path="/next.html").opened()


def test_a_limit_holds_over_page_loads(visit):
    rule = 'data-rule-help="after: 50ms; limit: 1/session"'
    tab = visit(rule)
    tab.opened()
    tab.stays(50)
    tab.page.reload()
    tab.ready()
    assert not tab.stays(500).is_open()


LEAVE = """at => setTimeout(() => document.documentElement.dispatchEvent(new MouseEvent('mouseout', {bubbles: true, clientY: -1})), at - Date.now())"""


def test_of_two_tabs_in_the_same_millisecond_one_opens(visit):
    rule = 'data-rule-bye="exit-intent; limit: 9/day"'
    one, two = visit(rule), visit(rule)
    at = one.js("Date.now() + 600")
    one.js(LEAVE, at)
    two.js(LEAVE, at)
    one.stays(1300)
    for _ in range(100):
        if one.is_open() or two.is_open():
            break
        one.stays(50)
    assert [one.is_open(), two.is_open()].count(True) == 1


def test_the_other_tab_keeps_silent_and_knows_why(visit):
    one, two = visit('data-rule-help="after: 50ms; limit: 9/day"'), visit()
    one.opened()
    three = visit('data-rule-help="after: 50ms; limit: 9/day"').stays(400)
    assert not three.is_open() and not two.is_open()
    assert three.js("EchatPlugin.explain()[0].checks.filter(c => !c.ok).map(c => c.key)") == ["other-tab"]


def test_a_rule_on_the_launchers_hidden_page_stays_quiet(visit):
    assert not visit('data-launcher-hide="/pay*" data-rule-help="after: 50ms"', path="/pay.html").stays(400).is_open()


def test_a_broken_rule_disables_itself_alone_and_says_so(visit):
    tab = visit('data-rule-bad="aftr: 1s" data-rule-good="after: 50ms"')
    tab.opened()
    assert len(tab.warnings) == 1 and "data-rule-bad" in tab.warnings[0] and "after" in tab.warnings[0]


def test_a_page_without_rules_never_opens(visit):
    assert not visit().stays(500).is_open()
