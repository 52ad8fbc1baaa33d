"""The vendor's parameters, made from our attributes."""
import pytest
from echat_plugin.core.config import configure
from echat_plugin.core.kinds import record
from echat_plugin.core.params import opener_params, vendor_name, vendor_params


def test_attributes_become_the_vendors_names_and_declarations_become_records():
    config = configure([["company-id", "12191"], ["echat-tag", "after-sales"], ["pc-mini-win-param", "width: 400; height: 500"], ["vis-evt", " #card "]], None)
    assert vendor_params(config) == {
        "companyId": "12191", "echatTag": "after-sales", "visEvt": "#card", "pcMiniWinParam": {"width": 400, "height": 500},
    }


@pytest.mark.parametrize("name, vendors", [("lan", "lan"), ("echat-tag", "echatTag"), ("pc-mini-win-param", "pcMiniWinParam")])
def test_the_vendors_name_is_ours_in_camel_case(name, vendors):
    assert vendor_name(name) == vendors


@pytest.mark.vendor(2)
def test_nothing_empty_is_passed_on():
    assert vendor_params(configure([], None)) == {}
    assert vendor_params({"echat-tag": "", "lan": None, "my-data": "x"}) == {"myData": "x"}


@pytest.mark.parametrize("text, value", [
    ("400", 400), ("1.5", 1.5), ("-3", -3), ("true", True), ("false", False), ("'400'", "400"), ('"a; b"', "a; b"), ("风衣", "风衣"), ("0", 0),
    ("007", "007"), ("20240101123456789012", "20240101123456789012"), ("1.50", "1.50"), ("True", "True"), ("400px", "400px"),
])
def test_numbers_and_booleans_become_what_they_say_and_codes_stay_text(text, value):
    found = record("key: " + text, [])["key"]
    assert found == value and type(found) is type(value)


@pytest.mark.vendor(2)
@pytest.mark.parametrize("given, params", [
    ("sales", {"echatTag": "sales"}), ("", {}), (None, {}), (3, {}), ([], {}),
    ({"echatTag": "x", "lan": "", "myData": None}, {"echatTag": "x"}), ({"nonsense": 1, "mode": "tab"}, {}), ({"visEvt": {"title": "a"}, "companyId": 5}, {"visEvt": {"title": "a"}, "companyId": 5}),
])
def test_what_a_caller_gives_is_cleaned(given, params):
    assert vendor_params(given) == params


def test_an_opener_speaks_for_its_own_open():
    assert opener_params({"echat-tag": "sales", "echat-card": "title: 风衣"}) == {"echatTag": "sales", "visEvt": "title: 风衣"}


@pytest.mark.parametrize("values", [{}, {"chat-window-param": "{"}, {"echat-tag": ""}, {"nonsense": "x"}])
def test_what_an_opener_has_wrong_or_empty_is_left_out(values):
    assert opener_params(values) == {}
