"""The direct chat link (visitor API, section 2, example 3)."""
from urllib.parse import parse_qsl, urlsplit

import pytest
from echat_plugin.core.links import chat_link

SDK = "https://www.echatsoft.com/visitor/echat.js"


@pytest.mark.parametrize("mobile, page", [(False, "pc"), (True, "mobile")])
def test_it_is_the_chat_page_beside_the_sdk(mobile, page):
    assert chat_link(SDK, mobile, {"companyId": "12191"}) == "https://www.echatsoft.com/visitor/" + page + "/chat.html?companyId=12191"


@pytest.mark.parametrize("params", [{}, {"companyId": ""}, {"companyId": None}, {"echatTag": "x"}])
def test_without_a_company_there_is_none(params):
    assert chat_link(SDK, False, params) == ""


def test_each_parameter_is_encoded_once_and_records_are_json():
    link = chat_link(SDK, False, {"companyId": "1", "echatTag": "售后 & more", "metaData": "a%2B+/=", "visEvt": {"title": "风衣", "visibility": 1}})
    assert dict(parse_qsl(urlsplit(link).query)) == {"companyId": "1", "echatTag": "售后 & more", "metaData": "a%2B+/=", "visEvt": '{"title":"风衣","visibility":1}'}


def test_empty_and_unknown_parameters_stay_out():
    assert chat_link(SDK, False, {"companyId": "1", "lan": "", "echatTag": None, "nonsense": "x"}).endswith("?companyId=1")


def test_numbers_travel_as_numbers():
    assert chat_link(SDK, False, {"companyId": 1, "routeEntranceId": 0}).endswith("?companyId=1&routeEntranceId=0")
