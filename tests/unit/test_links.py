"""The direct chat link (visitor API, section 2, example 3)."""
from urllib.parse import parse_qsl, urlsplit

import pytest
from echat_plugin.core.links import chat_link

SDK = "https://www.echatsoft.com/visitor/echat.js"


@pytest.mark.parametrize("mobile, page", [(False, "pc"), (True, "mobile")])
def test_it_is_the_chat_page_beside_the_sdk(mobile, page):
    assert chat_link(SDK, mobile, "12191", {}) == "https://www.echatsoft.com/visitor/" + page + "/chat.html?companyId=12191"


def test_without_a_company_there_is_none():
    assert chat_link(SDK, False, "", {"echatTag": "x"}) == ""


def test_each_parameter_is_encoded_once_and_records_are_json():
    link = chat_link(SDK, False, "1", {"echatTag": "售后 & more", "metaData": "a%2B+/=", "visEvt": {"title": "风衣", "visibility": 1}})
    assert dict(parse_qsl(urlsplit(link).query)) == {"companyId": "1", "echatTag": "售后 & more", "metaData": "a%2B+/=", "visEvt": '{"title":"风衣","visibility":1}'}


def test_the_size_of_the_window_in_the_page_stays_out():
    assert chat_link(SDK, False, "1", {"pcMiniWinParam": {"width": 400}}).endswith("?companyId=1")


def test_numbers_travel_as_numbers():
    assert chat_link(SDK, False, "1", {"routeEntranceId": 0}).endswith("?companyId=1&routeEntranceId=0")
