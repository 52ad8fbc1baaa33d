"""The direct chat link (visitor API, section 2, example 3)."""
from urllib.parse import parse_qsl, urlsplit

import pytest
from echat_plugin.core.links import chat_page, with_params

SDK = "https://www.echatsoft.com/visitor/echat.js"


@pytest.mark.parametrize("mobile, page", [(False, "pc"), (True, "mobile")])
def test_it_is_the_chat_page_beside_the_sdk(mobile, page):
    assert chat_page(SDK, mobile, "12191") == "https://www.echatsoft.com/visitor/" + page + "/chat.html?companyId=12191"


def test_without_a_company_there_is_none():
    assert chat_page(SDK, False, "") == "" and with_params("", {"echatTag": "x"}) == ""


PAGE = chat_page(SDK, False, "1")


@pytest.mark.vendor(2, 7)
def test_each_parameter_is_encoded_once_and_records_are_json():
    link = with_params(PAGE, {"echatTag": "售后 & more", "metaData": "a%2B+/=", "visEvt": {"title": "风衣", "visibility": 1}})
    assert dict(parse_qsl(urlsplit(link).query)) == {"companyId": "1", "echatTag": "售后 & more", "metaData": "a%2B+/=", "visEvt": '{"title":"风衣","visibility":1}'}


def test_the_size_of_the_window_in_the_page_stays_out():
    assert with_params(PAGE, {"pcMiniWinParam": {"width": 400}}).endswith("?companyId=1")


def test_numbers_travel_as_numbers():
    assert with_params(PAGE, {"routeEntranceId": 0}).endswith("?companyId=1&routeEntranceId=0")


@pytest.mark.vendor(7)
def test_in_the_vendors_own_address_ours_replace_what_is_there_and_the_visitor_stays():
    link = with_params("https://e.cn/visitor/pc/chat.html?companyId=1&encryptVID=a%2B&echatTag=old&lan=zh", {"echatTag": "new"})
    assert link == "https://e.cn/visitor/pc/chat.html?companyId=1&encryptVID=a%2B&lan=zh&echatTag=new"
