"""The kit and every kind of rule: elements, clicks, data, events, samples, teasers, dry runs. Each that fires has a twin that does not."""
import pytest

from unit.kit.shop_page import page

BODY = '<div class="stock"><b id="price">9</b></div><button id="buy"><i class="icon">+</i></button>'


def begin(visit, rule, body=BODY, more="", **options):
    html = page(f'<script src="echat-plugin.js" data-company-id="1" data-rule-r="{rule}" {more}></script>', body=body)
    return visit(html=html, **options).stay("3s")


@pytest.mark.parametrize("rule, fires", [("present: .stock", True), ("present: .sold-out", False), ("absent: .sold-out", True), ("absent: div &gt; #price", False)])
def test_elements_of_the_page_are_there_or_not(visit, rule, fires):
    assert begin(visit, rule).rule("r").fired == fires


def test_what_a_script_adds_is_there_from_then_on(visit):
    shop = begin(visit, "present: .modal .offer")
    assert not shop.put('<p class="offer"></p>').rule("r").fired
    assert shop.put('<div class="modal"><p class="offer">x</p></div>').rule("r").fired


def test_what_a_script_takes_away_is_gone_until_the_next_page(visit):
    shop = begin(visit, "absent: .stock")
    assert not shop.chat.is_open
    assert shop.take(".stock").chat.opened_by == "r"
    assert not shop.close_chat().come_back("2h").stay("3s").chat.is_open


def test_what_a_rule_looks_for_may_be_added_by_its_selector(visit):
    shop = begin(visit, "present: .modal; delay: 5s").put(".modal").stay("4s").take(".modal").stay("9s")
    assert not shop.rule("r").fired
    assert shop.put(".modal").stay("5s").rule("r").fired


@pytest.mark.parametrize("what, fires", [("#buy", True), (".icon", True), ("#price", False)])
def test_a_click_on_an_element_or_within_it(visit, what, fires):
    assert begin(visit, "click: #buy").click(what).rule("r").fired == fires


def test_an_element_is_in_view_by_whatever_name(visit):
    shop = begin(visit, "visible: #price")
    assert not shop.view("#buy").rule("r").fired
    assert shop.view(".stock b").rule("r").fired


def test_what_was_in_view_too_short_does_not_count(visit):
    shop = begin(visit, "visible: #price; delay: 5s").view("#price").stay("4s").unview("#price").stay("9s")
    assert not shop.rule("r").fired
    assert shop.view("#price").stay("5s").rule("r").fired


def test_what_the_page_tells_by_set(visit):
    shop = begin(visit, "data: cart.total &gt;= 200")
    assert not shop.set({"cart": {"total": 199}}).rule("r").fired
    assert shop.set({"cart": {"total": 200}}).rule("r").fired


@pytest.mark.parametrize("act", [lambda shop, name: shop.happen(name), lambda shop, name: shop.track(name, {"by": "card"})])
def test_what_happens_on_the_page(visit, act):
    shop = begin(visit, "event: paid")
    assert not act(shop, "failed").rule("r").fired
    assert act(shop, "paid").rule("r").fired


def test_a_dialog_holds_rules_back_until_it_is_over(visit):
    shop = begin(visit, "after: 5s").begin("dialog").stay("9s")
    assert not shop.chat.is_open and "attention" in shop.rule("r").blocked_by
    assert shop.end("dialog").chat.opened_by == "r"


def test_a_teaser_is_accepted(visit):
    shop = begin(visit, "after: 1s; do: teaser; text: Need help?")
    assert shop.teaser == "Need help?" and not shop.chat.is_open
    shop.accept()
    assert shop.teaser is None and shop.chat.opened_by == "teaser"


def test_a_teaser_is_clicked_away(visit):
    shop = begin(visit, "after: 1s; do: teaser; text: Need help?").dismiss()
    assert shop.teaser is None and not shop.chat.is_open


def test_in_a_dry_run_nothing_opens_and_the_rule_would_have(visit):
    shop = begin(visit, "after: 1s", more="data-dry-run")
    assert shop.rule("r").fired and not shop.chat.is_open
    assert "would act" in shop.timeline()


def test_a_sample_goes_by_the_visitor(visit):
    fired = [begin(visit, "after: 1s; sample: 50%", visitor=f"v{at}").rule("r").fired for at in range(24)]
    assert 6 < sum(fired) < 18
    assert fired == [begin(visit, "after: 1s; sample: 50%", visitor=f"v{at}").rule("r").fired for at in range(24)]


@pytest.mark.parametrize("at, fires", [("2026-05-01 10:00", True), ("2026-05-04 10:00", False)])
def test_holidays_are_those_of_the_page(visit, at, fires):
    body = '<script type="application/json" id="days">{"holidays": ["2026-05-01/2026-05-03"]}</script>'
    assert begin(visit, "hours: holidays", body=body, more='data-holidays="#days"', at=at).rule("r").fired == fires


@pytest.mark.parametrize("path, fires", [("/?utm_source=news", True), ("/?utm_source=other", False)])
def test_campaigns_come_with_the_address(visit, path, fires):
    assert begin(visit, "utm-source: news", path=path).rule("r").fired == fires


@pytest.mark.parametrize("timeline, fires", [("scroll 30% | 9s", False), ("5s scroll 60% | +1s click #buy | 9s", True)])
def test_a_visit_in_one_text(visit, timeline, fires):
    shop = begin(visit, "scroll: 50%").play(timeline)
    assert shop.rule("r").fired == fires and shop.now == 9000


def test_a_broken_rule_says_what_is_wrong_with_it(visit):
    shop = begin(visit, "aftr: 1s", check=False)
    assert "r: is off: has \"aftr: 1s\"" in str(shop.explain())
