"""Parameters and links of the fake ECHAT."""

import pytest
from unit.fake_host import Host, query

both = pytest.mark.parametrize("manner", ["observed", "documented"])


def link(host, given=None):
    return query(host.call("getChatPageUrl", given if given is not None else {}))


@both
def test_structured_values_and_numbers_travel_as_json(manner):
    sent = link(Host(manner).ready(), {"visEvt": {"eventId": "p-1", "title": "风衣"}, "routeEntranceId": 12, "echatTag": True})
    assert sent["visEvt"] == '{"eventId":"p-1","title":"风衣"}'
    assert sent["routeEntranceId"] == "12" and sent["echatTag"] == "true"


@pytest.mark.parametrize("manner, tag", [("observed", "null"), ("documented", None)])
def test_null_is_the_text_null_in_observed(manner, tag):
    assert link(Host(manner).ready(), {"echatTag": None}).get("echatTag") == tag


@both
def test_an_empty_text_falls_back_to_what_init_said(manner):
    host = Host(manner, queue=[["initParam", {"echatTag": "start", "lan": "en"}]]).ready()
    assert link(host, {"echatTag": "", "metaData": ""})["echatTag"] == "start"
    assert "metaData" not in link(host, {"metaData": ""})


@both
def test_a_call_wins_over_init(manner):
    host = Host(manner, queue=[["initParam", {"echatTag": "start", "lan": "en"}]]).ready()
    sent = link(host, {"echatTag": "call"})
    assert sent["echatTag"] == "call" and sent["lan"] == "en"


@both
def test_the_call_of_one_opening_does_not_stay_for_the_next(manner):
    host = Host(manner).ready()
    link(host, {"echatTag": "call"})
    assert "echatTag" not in link(host)


@both
@pytest.mark.parametrize("name", ["companyId", "nonsense", "pcMiniWinParam", "constructor"])
def test_a_call_cannot_set_what_is_not_on_its_list(manner, name):
    sent = link(Host(manner).ready(), {name: "other"})
    assert sent["companyId"] == "9001" and "other" not in sent.values()


@both
def test_init_param_ignores_what_is_not_on_its_list(manner):
    host = Host(manner, queue=[["initParam", {"fastQuestion": "q", "nonsense": "n"}], ["initParam", "text"]]).ready()
    assert {"q", "n", "text"}.isdisjoint(link(host).values())


@both
def test_init_params_are_merged_and_beat_the_script(manner):
    host = Host(manner, queue=[["initParam", {"companyId": 12}], ["initParam", {"echatTag": "夏季活动"}]]).ready()
    assert link(host)["companyId"] == "12" and link(host)["echatTag"] == "夏季活动"


@pytest.mark.parametrize("manner, tag", [("observed", "售后"), ("documented", None)])
def test_a_text_argument_is_the_tag_in_observed(manner, tag):
    assert link(Host(manner).ready(), "售后").get("echatTag") == tag


@pytest.mark.parametrize("manner, kept", [("observed", False), ("documented", True)])
def test_chat_window_param_travels_in_the_link_where_it_exists(manner, kept):
    assert ("chatWindowParam" in link(Host(manner).ready(), {"chatWindowParam": {"maxWidth": 900}})) == kept


@both
def test_a_link_has_its_parts_in_order_and_from_host_alone_is_not_encoded(manner):
    queue = [["initParam", {"routeEntranceId": 3, "echatIframeDisable": 1, "metaData": "a+b=="}]]
    url = Host(manner, referrer="https://a.test/?q=1", queue=queue).ready().call("getChatPageUrl", {"lan": "en"})
    assert list(query(url)) == [
        "companyId", "encryptVID", "chatVisitorId", "routeEntranceId", "enterUrl", "enterTitle", "firstUrl",
        "firstTitle", "referrer", "echatIframeDisable", "fromHost", "dataHost", "metaData", "lan",
    ]
    assert "&fromHost=https://shop.test&" in url and "metaData=a%2Bb%3D%3D" in url
    assert url.startswith("https://es.cs.test/visitor/pc/chat.html?companyId=9001&encryptVID=vid%2B")


@both
def test_a_phone_gets_the_mobile_page(manner):
    assert "/visitor/mobile/chat.html?" in Host(manner, mobile=True).ready().call("getChatPageUrl")


@both
@pytest.mark.parametrize("loader, data", [
    ("https://es.cs.test", "https://e.cs.test"), ("https://vs.cs.test", "https://v.cs.test"),
    ("https://www.cs.test", "https://www.cs.test"), ("https://chat.brand.test", "https://chat.brand.test"),
])
def test_the_data_host_is_the_loader_without_the_s(manner, loader, data):
    assert link(Host(manner, host=loader).ready())["dataHost"] == data


@pytest.mark.parametrize("manner, where, title", [
    ("observed", "https://shop.test/p/1?a=b", "Shop"), ("documented", "https://shop.test/cart", "Cart"),
])
def test_in_observed_every_later_page_looks_like_the_landing_page(manner, where, title):
    host = Host(manner).ready()
    host.location["url"], host.document_title = "https://shop.test/cart", "Cart"
    sent = link(host)
    assert sent["enterUrl"] == where and sent["enterTitle"] == title
    assert sent["firstUrl"] == "https://shop.test/p/1?a=b" and sent["firstTitle"] == "Shop"


@both
def test_the_link_works_before_ready(manner):
    assert "companyId=9001" in Host(manner, ready_after=None).wait(100).call("getChatPageUrl")
