"""What rules see of the page in a real browser: what is there, what is in view, clicks, events. Each case first does what must not count."""
import pytest

ROOM = "<div style='height:2000px'></div>"
ADD = "html => document.body.insertAdjacentHTML('afterbegin', html)"
SHADOW = "<div id=x></div><script>x.attachShadow({mode: 'open'}).innerHTML = '<i class=in><s>y</s></i>'</script>"

# rule, body, what does not count, what does
CASES = {
    "an element that is added": ["present: #x", "", f"({ADD})('<b id=y></b>')", f"({ADD})('<b id=x></b>')"],
    "one deep inside of what is added": ["present: section p.on", "", f"({ADD})('<p class=on></p>')", f"({ADD})('<section><div><p class=on></p></div></section>')"],
    "a class that changes": ["present: .on", "<b id=x class=off></b>", "x.className = 'off only'", "x.className = 'off on'"],
    "an attribute that changes": ["present: [data-step=pay]", "<b id=x data-step=cart></b>", "x.dataset.step = 'ship'", "x.dataset.step = 'pay'"],
    "a style, where the selector speaks of one": ["present: #x[style*=block]", "<b id=x style='display:none'></b>", "x.style.display = 'inline'", "x.style.display = 'block'"],
    "an element that goes": ["absent: #x", "<b id=x></b><b id=y></b>", "y.remove()", "x.remove()"],
    "a class that goes": ["absent: .busy", "<b id=x class='busy a'></b>", "x.className = 'busy'", "x.className = ''"],
    "more than half in view": ["visible: #x", f"{ROOM}<p id=x style='height:200px'></p>{ROOM}", "scrollTo(0, x.offsetTop - innerHeight + 80)", "scrollTo(0, x.offsetTop - innerHeight + 120)"],
    "half a window of what is larger": ["visible: #x", f"{ROOM}<div id=x style='height:9000px'></div>", "scrollTo(0, x.offsetTop - innerHeight / 2 - 60)", "scrollTo(0, x.offsetTop - innerHeight / 2 + 60)"],
    "an empty mark at the end": ["visible: #x", f"{ROOM}<div id=x></div>", "scrollTo(0, 900)", "scrollTo(0, 9999)"],
    "what is shown": ["visible: #x", "<b id=x style='display:none'>x</b>", "x.title = 'y'", "x.style.display = 'block'"],
    "what comes into view when it is added": ["visible: .x", ROOM, "document.body.insertAdjacentHTML('beforeend', '<p class=x>far below</p>')", f"({ADD})('<p class=x>at the top</p>')"],
    "what gets its class while it is in view": ["visible: .x", "<p id=x>x</p>", "x.className = 'y'", "x.className = 'x'"],
    "a click": ["click: #x", "<b id=x>x</b><b id=y>y</b>", "y.click()", "x.click()"],
    "a click on a child": ["click: .x", "<p class=y><b id=b>b</b></p><p class=x><b id=a>a</b></p>", "b.click()", "a.click()"],
    "a click on one of several": ["click: #a, .b", "<i id=c>c</i><i class=b>b</i>", "c.click()", "document.querySelector('.b').click()"],
    "a click on what came later": ["click: #x", "<b id=y>y</b>", "y.click()", f"({ADD})('<b id=x>x</b>'); x.click()"],
    "a click the page keeps to itself": ["click: #x", "<b id=x onclick='event.stopPropagation()'>x</b><b id=y>y</b>", "y.click()", "x.click()"],
    "a click whose handler takes the element away": ["click: #x", "<b id=x onclick='this.remove()'>x</b><b id=y>y</b>", "y.click()", "x.click()"],
    "a click inside of a component": ["click: .in", SHADOW, "x.click()", "x.shadowRoot.querySelector('s').click()"],
    "an event on window": ["event: cart-updated", "", "window.dispatchEvent(new Event('cart'))", "window.dispatchEvent(new Event('cart-updated'))"],
    "an event on document": ["event: cart-updated", "", "document.dispatchEvent(new Event('cart'))", "document.dispatchEvent(new CustomEvent('cart-updated'))"],
    "one of several events, on an element": ["event: play, pause", "<i id=x></i>", "x.dispatchEvent(new Event('ended'))", "x.dispatchEvent(new Event('pause'))"],
    "an event with a blank in its name": ["event: order done", "", "document.dispatchEvent(new Event('order'))", "document.dispatchEvent(new Event('order done'))"],
    "what the site tracks": ["event: cart-updated", "", "EchatPlugin.track('cart')", "EchatPlugin.track('cart-updated')"],
}  # fmt: skip


def rules(tab):
    tab.until("EchatPlugin.explain && EchatPlugin.explain()")
    return tab


@pytest.mark.parametrize("name", CASES)
def test_a_rule_sees_this_and_nothing_less(visit, name):
    rule, body, other, this = CASES[name]
    tab = rules(visit(f'data-rule-a="{rule}"', body=body))
    tab.stays(250)
    tab.js(other)
    assert not tab.stays(350).is_open()
    tab.js(this)
    tab.opened()
    assert tab.warnings == [] and tab.errors == []


@pytest.mark.parametrize("rule", ["present: ##", "absent: b >", "visible: .5x"])
def test_what_is_no_selector_is_one_warning_and_never_acts(visit, rule):
    tab = rules(visit(f'data-rule-a="{rule}" data-rule-b="click: #x, [; after: 0s"', body="<b id=x>x</b>"))
    tab.js("x.click(); document.body.className = 'y'")
    assert not tab.stays(300).is_open()
    assert len(tab.warnings) == 2 and all("a CSS selector" in warning for warning in tab.warnings) and tab.errors == []


def test_one_bad_selector_of_a_click_leaves_the_others(visit):
    tab = rules(visit('data-rule-a="click: [;" data-rule-b="click: #x"', body="<b id=x>x</b>"))
    tab.js("x.click()")
    tab.opened()
    assert tab.errors == []


def test_a_click_counts_in_the_moment_it_happens(visit):
    tab = rules(visit('data-rule-a="click: #x; present: #y"', body="<b id=x>x</b>"))
    tab.js("x.click()")
    tab.stays(100).js(f"({ADD})('<b id=y></b>')")
    assert not tab.stays(300).is_open()
    tab.js("x.click()")
    tab.opened()


def test_without_intersection_observer_nothing_is_visible_and_nothing_breaks(visit):
    tab = rules(visit('data-rule-a="visible: #x"', body="<b id=x>x</b>", init="delete window.IntersectionObserver"))
    assert not tab.stays(300).is_open() and tab.errors == []


def test_a_page_that_changes_all_the_time_is_looked_at_ten_times_a_second_at_most(visit):
    asked = "asked = 0; let ask = Document.prototype.querySelector; Document.prototype.querySelector = function (s) { asked += s == '#never'; return ask.call(this, s) }"
    tab = rules(visit('data-rule-a="present: #never"', body="<b id=x></b>", init=asked)).stays(300)
    FRAMES = "what => new Promise(done => { asked = 0; let n = 0; let go = () => { what(n); n++ < 60 ? requestAnimationFrame(go) : done(asked) }; go() })"
    assert tab.js(f"({FRAMES})(n => x.style.left = n + 'px')") == 0
    began = tab.js("performance.now()")
    checks = tab.js(f"({FRAMES})(n => x.title = n)")
    assert 1 <= checks <= (tab.js("performance.now()") - began) / 100 + 1


SCROLL = """() => new Promise(done => { let n = 0; let go = () => {
    if (n++ == 60) return done()
    scrollTo(0, 3000 + n % 2 * 10)
    requestAnimationFrame(go)
}; go() })"""


def test_a_mark_counts_anew_on_the_next_page_of_a_single_page_site(visit):
    tab = rules(visit('data-rule-a="scroll: 50%; path: /two"', body="<div style='height:4000px'></div>"))
    tab.js("scrollTo(0, 3000)")
    tab.until("EchatPlugin.explain()[0].checks.some(check => check.key == 'scroll' && check.ok)").js("history.pushState(null, '', '/two')")
    assert not tab.stays(150).is_open()
    tab.js("scrollBy(0, 10)")
    tab.opened()
