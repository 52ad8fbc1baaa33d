"""What the vendor tells, in Chromium: as events of the document with details, harmless to show, and forwarded to the site's analytics."""
import json

import pytest
from echat_plugin.core.chat.vendor_events import decode
from unit.nasty import NASTY
from unit.test_vendor_events import ANALYTICS, CASES

HEARD = """window.heard = []
for (const name of ['status', 'staff', 'message', 'staff-info', 'queue', 'evaluate', 'hide', 'platform', 'page', 'track', 'send', 'analytics', 'other'])
    document.addEventListener('echat:' + name, event => heard.push([name, event.detail]))"""
NEWS = [["newMsg", source, "echat"] for source in NASTY] + [["visitorSendMsg", {"msgType": "text", "textContent": source}, "echat"] for source in NASTY]
SITE = "window.tracked = []; window.gtag = function () { tracked.push([].slice.call(arguments)) }"


def heard(tab, name=None):
    return [entry for entry in tab.js("heard") if not name or entry[0] == name]


def tell(tab, told):
    """The SDK tells these [action, label, category], one after the other."""
    before = len(heard(tab))
    tab.js("told => told.forEach(([action, label, category]) => vendor.event(action, label, category))", told)
    tab.until(f"heard.length >= {before + len(told)}")
    return heard(tab)[before:]


@pytest.mark.vendor(13)
@pytest.mark.vendor(13)
def test_every_action_of_both_categories_is_an_event_with_its_detail(visit):
    tab = visit(init=HEARD)
    told = [[action, label, "echat"] for action, label, _ in CASES] + [[action, label, "analytics"] for action, label, _ in ANALYTICS]
    wanted = [event for *_, event in CASES] + [["analytics", {"action": action, "label": label or "", "value": value}] for action, label, value in ANALYTICS]
    assert tell(tab, told) == wanted
    assert tell(tab, [[action, json.dumps(label) if isinstance(label, dict) else label, "echat"] for action, label, _ in CASES]) == wanted[: len(CASES)]
    assert tab.errors == [] and tab.warnings == []


@pytest.mark.vendor(13)
def test_what_nobody_knows_passes_and_breaks_nothing(visit):
    tab = visit(init=HEARD)
    told = [["brandNew", {"a": 1}, "echat"], [None, None, "echat"], ["newMsg", {"toString": 1}, "echat"], ["__proto__", [], "analytics"], ["chatStatus", 5, "x"],
            ["brandNew", {"metaData": "c2VjcmV0"}, "echat"]]
    found = tell(tab, told)
    assert [name for name, _ in found] == ["other"] * len(told)
    assert [detail["label"] for _, detail in found] == [{"a": 1}, None, {"toString": 1}, [], 5, None]
    tab.js("vendor.event('deep', (() => { const a = {}; a.a = a; return a })(), 'echat'); vendor.event('staffStatus', 1)")
    tab.until("heard.some(entry => entry[0] == 'staff')")


@pytest.mark.vendor(13)
def test_no_message_can_harm_the_page(visit):
    tab = visit(init=HEARD + "; window.harm = 0; window.alert = () => { harm++ }")
    found = tell(tab, NEWS)
    assert found == [decode("echat", *told[:2]) for told in NEWS]
    wrong = tab.js("""() => {
        const wrong = [], allowed = ['B', 'STRONG', 'I', 'EM', 'P', 'DIV', 'UL', 'OL', 'LI', 'BR', 'A', 'IMG']
        for (const [name, detail] of heard) {
            const box = document.createElement('div'), wrap = document.createElement('div')
            document.body.append(box)
            box.innerHTML = detail.html
            wrap.innerHTML = '<p id=before></p><section>' + detail.html + '</section><p id=after></p>'
            if (wrap.children.length != 3) wrong.push(['left its place', detail.html])
            for (const element of box.querySelectorAll('*')) {
                if (!allowed.includes(element.tagName) || element.namespaceURI != 'http://www.w3.org/1999/xhtml') wrong.push(element.tagName)
                for (const {name, value} of element.attributes) {
                    if (!['href', 'src', 'alt'].includes(name)) wrong.push(name)
                    if (['href', 'src'].includes(name) && !/^https?:$/.test(new URL(value, 'x:y').protocol)) wrong.push(value)
                }
                element.click && element.tagName != 'A' && element.click()
            }
            box.remove()
        }
        return wrong
    }""")
    assert wrong == []
    tab.stays(200)
    assert tab.js("harm") == 0 and tab.errors == []


@pytest.mark.vendor(13)
@pytest.mark.vendor(13)
def test_gtag_gets_the_vendors_category(visit):
    tab = visit('data-analytics="gtag"', init=HEARD + ";" + SITE)
    tell(tab, [["Served by Agent", "Lin", "analytics"], ["Chat_Evaluate_5", "end", "analytics"], ["staffStatus", 1, "echat"]])
    assert tab.js("tracked") == [
        ["event", "Served by Agent", {"event_category": "Echat LiveChat", "event_label": "Lin", "value": None}],
        ["event", "Chat_Evaluate_5", {"event_category": "Echat LiveChat", "event_label": "end", "value": 5}],
    ]


@pytest.mark.parametrize("word, name, entry", [
    ("datalayer", "dataLayer", {"event": "echat", "eventCategory": "Echat LiveChat", "eventAction": "Chat_Evaluate_5", "eventLabel": "end", "eventValue": 5}),
    ("hmt", "_hmt", ["_trackEvent", "Echat LiveChat", "Chat_Evaluate_5", "end", 5]),
])
@pytest.mark.parametrize("there", [True, False])
def test_a_queue_of_the_sites_gets_it_even_before_it_is_there(visit, word, name, entry, there):
    tab = visit(f'data-analytics="{word}"', init=HEARD + (f"; window.{name} = ['before']" if there else ""))
    tell(tab, [["Chat_Evaluate_5", "end", "analytics"]])
    assert tab.js(name) == [*(["before"] if there else []), entry]


@pytest.mark.parametrize("attributes, init", [("", SITE), ('data-analytics="gtag"', ""), ('data-analytics="gtag"', "window.gtag = () => { throw Error('theirs') }")])
def test_without_the_word_or_without_gtag_nothing_is_forwarded_and_the_event_comes(visit, attributes, init):
    tab = visit(attributes, init=HEARD + ";" + init)
    assert [name for name, _ in tell(tab, [["Served by Agent", "Lin", "analytics"]])] == ["analytics"]
    assert tab.js("[window.tracked || [], 'dataLayer' in window, '_hmt' in window]") == [[], False, False]


def test_a_click_counts_and_an_opening_of_our_own_does_not(visit):
    tab = visit('data-analytics="gtag"', init=HEARD + ";" + SITE)
    tab.js("EchatPlugin.open()")
    tab.opened().stays(100)
    assert tab.js("tracked") == [] and heard(tab, "analytics") == []
    tab.js("vendor.visitorHides()")
    tab.until("heard.some(entry => entry[0] == 'hide')")
    tab.button.click()
    tab.opened().until("tracked.length")
    assert [entry[1] for entry in tab.js("tracked")] == ["Button Clicked"]
    assert [detail["action"] for _, detail in heard(tab, "analytics")] == ["Button Clicked"]


def test_after_destroy_nothing_is_told(visit):
    tab = visit('data-analytics="gtag"', init=HEARD + ";" + SITE)
    tab.js("EchatPlugin.destroy(); vendor.event('newMsg', 'x'); vendor.event('Served by Agent', 'Lin', 'analytics')")
    tab.stays(50)
    assert tab.js("[heard.filter(entry => entry[0] == 'message'), tracked]") == [[], []]
