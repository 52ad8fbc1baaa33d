"""A card from the page's own data: schema.org JSON-LD, else Open Graph tags."""
import json

import pytest
from echat_plugin.core.card.structured import own_card

PAGE = "https://shop.test/p/7"
OFFER = {"@type": "Offer", "price": "68.00", "priceCurrency": "CNY"}
CUP = {"@type": "Product", "sku": "7", "name": "Cup", "offers": OFFER}
LINK = "http('https://shop.test/p/7','blank')"


def from_json_ld(*nodes, page=PAGE, metas=()):
    return own_card([node if isinstance(node, str) else json.dumps(node) for node in nodes], [list(pair) for pair in metas], page)


def test_a_product_with_all_there_is():
    found = from_json_ld({**CUP, "@context": "https://schema.org", "description": "A  <b>small</b> cup", "image": ["/a.jpg", "/b.jpg"], "url": "/p/7?ref=1"})
    assert found == {"eventId": "prod-7", "title": "Cup", "content": "¥68.00", "memo": "A  small cup", "imageUrl": "/a.jpg", "urlForVisitor": "http('https://shop.test/p/7?ref=1','blank')"}


@pytest.mark.parametrize("document", [
    [CUP], {"@graph": [{"@type": "Organization", "name": "Shop"}, CUP]}, {"@type": "WebPage", "mainEntity": CUP}, [[{"@graph": [[CUP]]}]],
    {**CUP, "@type": ["Thing", "Product"]}, {**CUP, "@type": "http://schema.org/Product"}, {**CUP, "@type": "ProductGroup"}, {**CUP, "name": [{"@value": "Cup", "@language": "en"}]},
    {"@type": "Offer", **{k: v for k, v in OFFER.items() if k != "@type"}, "itemOffered": {"@type": "Product", "sku": "7", "name": "Cup"}},
    {**CUP, "sku": 7}, {**CUP, "sku": None, "productID": "7"}, {**CUP, "sku": None, "mpn": "7"}, {**CUP, "offers": [OFFER]}, {**CUP, "offers": {"@type": "Offer", "priceSpecification": OFFER}},
])
def test_the_product_is_found_wherever_it_may_stand(document):
    assert from_json_ld({"@type": "BreadcrumbList"}, document) == {"eventId": "prod-7", "title": "Cup", "content": "¥68.00", "urlForVisitor": LINK}


@pytest.mark.parametrize("document", [
    {"@type": "Organization", "name": "Shop"}, {"@type": "ItemList", "itemListElement": [CUP]}, {"@type": "Product"}, {"@type": "Product", "name": ""}, {"name": "Cup"}, {"@type": 5, "name": "x"},
    "not json", "", "null", "5", '"Product"', "[]", {"@type": "Offer"}, {"@type": "Offer", "itemOffered": "Cup"}, {"@type": "Offer", "itemOffered": {"@type": "Product", "sku": "7"}}, {"@graph": {"@graph": {"@graph": {"@graph": {"@graph": {"@graph": {"@graph": CUP}}}}}}},
])
def test_what_is_no_product_of_this_page_is_no_card(document):
    assert from_json_ld(document) is None


@pytest.mark.parametrize("offers, content", [
    ({"price": 68, "priceCurrency": "USD"}, "$68"), ({"price": "68", "priceCurrency": "JPY"}, "JPY 68"), ({"price": "68"}, "68"), ({"price": 0, "priceCurrency": "EUR"}, "€0"),
    ({"@type": "AggregateOffer", "lowPrice": "5", "highPrice": "9", "priceCurrency": "CNY"}, "¥5 – ¥9"), ({"@type": "AggregateOffer", "lowPrice": "5", "highPrice": "5"}, "5"),
    ({"priceSpecification": [{"price": 68}, {"price": 70}], "priceCurrency": "CNY"}, "¥68"), ({"priceSpecification": {"price": 68, "priceCurrency": "USD"}, "priceCurrency": "CNY"}, "$68"),
    ({"priceSpecification": []}, None), ({"priceSpecification": "68"}, None), ({"@type": "AggregateOffer", "highPrice": 9}, "9"),
    ({"@type": "AggregateOffer", "lowPrice": 5}, "5"), ({"price": "<1"}, "&lt;1"), ({}, None), ("68", None), ([], None), (None, None), ({"price": {}}, None), ({"price": 68, "priceCurrency": ["CNY"]}, "¥68"),
])
def test_prices(offers, content):
    assert from_json_ld({**CUP, "offers": offers}).get("content") == content


@pytest.mark.parametrize("image, address", [
    ("/a.jpg", "/a.jpg"), (["/a.jpg"], "/a.jpg"), ({"@type": "ImageObject", "url": "/a.jpg"}, "/a.jpg"), ([{"contentUrl": "/a.jpg"}], "/a.jpg"), ({"@id": "https://a.cn/b"}, "https://a.cn/b"),
    ([], None), ({}, None), ("", None), ("javascript:alert(1)", None), ("data:image/png;base64,AAAA", None), (5, None), ([["/a.jpg"]], None),
])
def test_images(image, address):
    assert from_json_ld({**CUP, "image": image}).get("imageUrl") == address


def test_of_several_products_the_pages_own_is_taken_else_the_first():
    other = {"@type": "Product", "sku": "8", "name": "Pot", "url": "https://shop.test/p/8"}
    own = {**CUP, "url": "https://shop.test/p/7"}
    assert from_json_ld(other, own)["eventId"] == "prod-7"
    assert from_json_ld(own, other)["eventId"] == "prod-7"
    assert from_json_ld(other, CUP)["eventId"] == "prod-8"


def test_without_a_number_the_address_tells_products_apart():
    assert from_json_ld({"@type": "Product", "name": "Cup"})["eventId"] == "prod-/p/7"
    assert from_json_ld({"@type": "Product", "name": "Cup", "url": "/p/9?c=1"})["eventId"] == "prod-/p/9?c=1"


def test_an_address_that_means_harm_is_the_pages_own():
    assert from_json_ld({**CUP, "url": "javascript:alert(1)"})["urlForVisitor"] == LINK


def test_a_long_description_is_cut():
    assert len(from_json_ld({**CUP, "description": "a" * 5000})["memo"]) == 101


@pytest.mark.parametrize("metas, card", [
    ([["og:title", "Cup"], ["og:type", "product"], ["og:image", "/a.jpg"], ["og:url", "/p/7"], ["product:price:amount", "68"], ["product:price:currency", "CNY"], ["product:retailer_item_id", "7"]],
     {"eventId": "prod-7", "title": "Cup", "urlForVisitor": LINK, "content": "¥68", "imageUrl": "/a.jpg"}),
    ([["og:title", "Cup"], ["og:title", "Second"]], {"eventId": "prod-/p/7", "title": "Cup", "urlForVisitor": LINK}),
    ([["og:title", "Cup"], ["og:type", "website"], ["og:price:amount", "5"]], {"eventId": "prod-/p/7", "title": "Cup", "urlForVisitor": LINK, "content": "5"}),
    ([["og:title", "Shop"], ["og:type", "website"]], None), ([["og:image", "/a.jpg"]], None), ([["viewport", "x"], ["constructor", "x"], ["__proto__", "x"]], None), ([], None),
])
def test_open_graph(metas, card):
    assert from_json_ld("{", metas=metas) == card


def test_json_ld_goes_before_open_graph():
    assert from_json_ld(CUP, metas=[["og:title", "Page"], ["og:type", "product"]])["title"] == "Cup"
