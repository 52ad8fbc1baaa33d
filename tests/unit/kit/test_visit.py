"""A visitor on a real page: the verbs, and what a test sees afterwards. Each that fires has a twin that does not."""
import pytest

from echat_plugin.tools.kit.options import Unclear
from unit.kit.shop_page import page

PAGE = page()


def test_help_opens_after_thirty_seconds_on_product_pages(visit):
    shop = visit(html=PAGE, path="/product/7")
    shop.stay("29s")
    assert not shop.chat.is_open
    assert shop.rule("help").blocked_by == ["after"]
    shop.stay("1s")
    assert shop.chat.opened_by == "help"
    assert shop.rule("help").fired and shop.chat.open_count == 1


def test_help_opens_on_no_other_page(visit):
    shop = visit(html=PAGE, path="/about").stay("5m")
    assert not shop.chat.is_open and shop.chat.opened_by is None
    assert not shop.rule("help").fired
    assert "path" in shop.rule("help").blocked_by


@pytest.mark.parametrize("device, opens", [("pc", True), ("mobile", False)])
def test_leaving_the_cart(visit, device, opens):
    shop = visit(html=PAGE, path="/cart", device=device).stay("5s").leave()
    assert shop.chat.is_open == opens


@pytest.mark.parametrize("after, opens", [("2h", False), ("1d", True)])
def test_a_cap_of_a_day_is_kept_over_visits(visit, after, opens):
    shop = visit(html=PAGE, path="/cart").stay("5s").leave()
    shop.close_chat()
    shop.come_back(after=after, path="/cart").stay("5s").leave()
    assert shop.chat.is_open == opens
    assert shop.rule("leaving").count == 1 + opens


OWN = page('<script async src="/echat-plugin.js" data-company-id="12191" data-launcher="#help, .chat" data-launcher-hide="#menu" data-rule-a="after: 30s"></script>',
           body="<button id=help><b>Help</b></button><button id=other>Other</button>")


@pytest.mark.parametrize("what, opens", [("#help", True), ("#help b", True), ("#other", False)])
def test_an_element_of_the_sites_own_is_the_launcher(visit, what, opens):
    shop = visit(html=OWN).stay("5s").click(what)
    assert shop.chat.is_open == opens


def test_no_rule_opens_while_an_element_hides_the_launcher(visit):
    shop = visit(html=OWN).stay("5s").put("<nav id=menu></nav>").stay("30s")
    assert not shop.chat.is_open and shop.rule("a").blocked_by == ["launcher"]
    assert shop.take("#menu").chat.opened_by == "a"


def test_what_an_agent_writes_is_unread_until_the_chat_opens(visit):
    shop = visit(html=PAGE, path="/about").stay("5s").message("hi", times=2)
    assert (shop.chat.unread, shop.badge) == (2, "2")
    shop.click("launcher")
    assert (shop.chat.unread, shop.badge) == (0, "")
    assert shop.chat.opened_by == "launcher"
    assert shop.go("/cart").chat.unread == 0


def test_what_was_written_before_the_chat_is_there_waits_for_it(visit):
    shop = visit(html=PAGE).message().stay("5s")
    assert shop.chat.unread == 1
    # What was not read comes again with the next page, what was read does not.
    assert shop.load("/b").stay("5s").chat.unread == 1
    assert shop.click("launcher").close_chat().load("/c").stay("5s").chat.unread == 0


def test_an_opener_of_the_page_opens_with_its_own_parameters(visit):
    shop = visit(html=PAGE).stay("5s").click(".ask")
    assert shop.chat.opened_by == "opener"
    assert ["call", "customMiniChat", {"echatTag": "sales"}] in [record[2:] for record in shop.trace]


def test_any_other_click_opens_nothing(visit):
    shop = visit(html=page(body="<p id=p>words</p>")).stay("5s").click("#p")
    assert not shop.chat.is_open


def test_a_second_tab_keeps_silent_while_the_first_has_just_opened(visit):
    shop = visit(html=PAGE, path="/product/1").stay("30s").new_tab("/cart").stay("3s").leave()
    assert not shop.chat.is_open and "other-tab" in shop.rule("leaving").blocked_by
    assert shop.tab(1).chat.is_open and shop.address == "https://shop.test/product/1"


@pytest.mark.parametrize("at, opens", [("2026-03-02 08:59", False), ("2026-03-02 09:00", True)])
def test_hours_are_the_visitors_wall_clock(visit, at, opens):
    html = page('<script src="echat-plugin.js" data-company-id="1" data-rule-h="hours: mon-fri 09:00-18:00 Asia/Shanghai"></script>')
    shop = visit(html=html, at=at, zone="Asia/Shanghai").stay("5s")
    assert shop.chat.is_open == opens
    assert shop.at("2026-03-02 09:01").chat.is_open


@pytest.mark.parametrize("staff, opens", [("online", False), ("offline", True)])
def test_agents_are_online_or_offline(visit, staff, opens):
    html = page('<script src="echat-plugin.js" data-company-id="1" data-rule-note="staff: offline; after: 1s"></script>')
    assert visit(html=html, staff=staff).stay("5s").chat.is_open == opens
    assert visit(html=html).staff(staff).stay("5s").chat.is_open == opens
    assert visit(html=html).stay("5s").staff(staff).stay("1s").chat.is_open == opens


@pytest.mark.parametrize("manner", ["documented", "observed"])
def test_both_builds_of_the_vendor_are_played(visit, manner):
    assert visit(html=PAGE, path="/product/7", manner=manner).stay("30s").chat.opened_by == "help"


def test_a_page_with_the_vendors_snippet_needs_no_company(visit):
    snippet = """<script>_echat('initParam', {companyId: 9001}); (function () { s.src = '//es.cs.test/visitor/echat.js' })()</script>"""
    shop = visit(html=page('<script src="echat-plugin.js" data-rule-r="after: 5s"></script>', head=snippet)).stay("5s")
    assert shop.chat.opened_by == "r"
    assert not [record for record in shop.trace if record[2] == "boot"]


def test_the_title_is_the_pages_own_and_flashes(visit):
    shop = visit(html=PAGE).stay("5s")
    assert shop.title == "Tea shop"
    shop.hide().message().stay("1s")
    assert shop.title != "Tea shop"
    assert shop.show().stay("3s").title == "Tea shop"


def test_events_and_warnings_are_kept(visit):
    shop = visit(html=page('<script src="echat-plugin.js" data-company-id="1" data-badge="many"></script>'), check=False).stay("5s")
    assert ("ready", {}) in shop.events
    assert shop.warnings == ['data-badge="many": expected off or a whole number from 1 to 9999']


def test_a_login_goes_to_the_vendor_with_the_next_open(visit):
    shop = visit(html=PAGE).stay("5s").login("abc").click("launcher")
    assert ["call", "customMiniChat", {"metaData": "abc"}] in [record[2:] for record in shop.trace]


def test_a_site_of_several_files_is_walked_through(visit, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "index.html").write_text(page('<script src="echat-plugin.js" data-company-id="1" data-rule-one="after: 2s"></script>'))
    (tmp_path / "cart").mkdir()
    (tmp_path / "cart/index.html").write_text(page('<script src="echat-plugin.js" data-company-id="1" data-rule-two="after: 2s"></script>'))
    (tmp_path / "bare.html").write_text(page(tag=""))
    from echat_plugin.tools.kit.site import Site
    from echat_plugin.tools.kit.visits import begin_visit

    shop = begin_visit(Site(tmp_path), "index.html")
    assert shop.stay("2s").chat.opened_by == "one"
    assert shop.close_chat().load("/cart/").page.name.endswith("cart/index.html")
    assert shop.address == "https://shop.test/cart/"
    assert [each["rule"] for each in shop.stay("2s").explain()] == ["two"]
    shop.load("/bare").stay("1m")
    assert shop.explain() == [] and not shop.chat.is_open


@pytest.mark.parametrize("act, words", [
    (lambda shop: shop.close_chat(), "the chat is not open"),
    (lambda shop: shop.click("#nothing"), "nothing in the page matches"),
    (lambda shop: shop.stay("soon"), '"soon" is not a time'),
    (lambda shop: shop.at("2020-01-01 10:00"), "later than that already"),
    (lambda shop: shop.staff("away"), "expected online or offline"),
    (lambda shop: shop.api("opne"), "expected one of open"),
])  # fmt: skip
def test_what_cannot_be_is_said(visit, act, words):
    with pytest.raises(Unclear, match=words):
        act(visit(html=PAGE))


def test_a_rule_that_is_not_there_is_said_with_those_that_are(visit):
    with pytest.raises(KeyError, match="no rule 'halp'; its rules: help, leaving"):
        visit(html=PAGE).stay("5s").rule("halp")


@pytest.mark.parametrize("after, opens", [("2h", False), ("1d", True)])
def test_a_visit_in_one_text_may_come_back_in_another_tab(visit, after, opens):
    shop = visit(html=PAGE, path="/cart").play(f"5s exit | 9s close | 10s quit | {after} tab /cart | +5s exit | tab 2")
    assert shop.rule("leaving").count == 1 + opens
    assert shop.address.endswith("/cart")


def test_the_timeline_and_the_table_read_like_sentences(visit):
    shop = visit(html=PAGE, path="/product/7").stay("30s").close_chat()
    assert shop.timeline().splitlines()[0] == "         0s  visitor loads /product/7 (the page)"
    assert '        30s  THE CHAT OPENS, by rule "help"' in shop.timeline()
    assert "the chat closes, by visitor" in shop.timeline()
    table = str(shop.explain()).splitlines()
    assert table[0].startswith("help: does not act now, because of")
    assert table[1].split() == ["+", "after", "wanted", "30s", "seen", "30s"]
