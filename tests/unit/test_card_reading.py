"""What a site wrote for a card: auto, a selector, JSON, declarations, a record."""
import pytest
from echat_plugin.core.card.reading import resolved, source

PAGE = "https://shop.test/p/7"


@pytest.mark.parametrize("wish, name", [("auto", "auto"), (" auto ", "auto"), ("#card", "#card"), (".card", ".card"), ("script[data-card]", "script[data-card]"), ("[data-card]", "[data-card]"),
                                        ("title: #1", ""), ('{"title": "#"}', ""), ("automatic", ""), ("", ""), (None, ""), ({"title": "#a"}, ""), (5, "")])  # fmt: skip
def test_what_of_the_page_must_be_read(wish, name):
    assert source(wish) == name


@pytest.mark.parametrize("wish, found", [
    ("title: A; eventId: 007; visibility: 2", None), ('{"title": "A", "eventId": "007", "visibility": 2}', None), ({"title": "A", "eventId": "007", "visibility": "2"}, None),
    ("title: 'A'; eventId: \"007\"; visibility: 2", None), ("#card", {"text": ' {"title": "A", "eventId": "007", "visibility": 2}\n'}),
])
def test_all_ways_to_write_a_card_give_the_same(wish, found):
    assert resolved(wish, found, PAGE) == [{"eventId": "007", "title": "A", "visibility": 2}, []]


@pytest.mark.parametrize("wish", [{"title": "A", "imageUrl": "/i"}, '{"title":"A","imageUrl":"/i"}', "title: A; imageUrl: /i"])
def test_addresses_are_those_of_the_page(wish):
    assert resolved(wish, None, PAGE)[0]["imageUrl"] == "https://shop.test/i"


@pytest.mark.parametrize("wish, found", [
    ("just a title", None), ("title", None), ("{", None), ('{"title": }', None), ("[1]", {"text": None}), ("#card", {"text": None}), ("#card", {"text": "{"}), ("#card", {"text": "[]"}),
    (5, None), ([], None), (True, None), ("title: A; eventId", None), ("title:", None), ("__proto__: x", None),
])
def test_what_is_no_card_is_one_problem(wish, found):
    card, problems = resolved(wish, found, PAGE)
    assert card is None and len(problems) == 1 and "expected" in problems[0]


@pytest.mark.parametrize("wish", [None, ""])
def test_nothing_is_no_card_and_no_problem(wish):
    assert resolved(wish, None, PAGE) == [None, []]


def test_a_page_without_a_product_is_no_problem():
    assert resolved("auto", {"scripts": [], "metas": []}, PAGE) == [None, []]
