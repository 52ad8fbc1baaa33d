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
    [CUP], {"@graph": [{"@type": "Organization", "name": "Shop"}, CUP]}, {"@type": "WebPage", "mainEntity": CUP}, {"@type": "BlogPosting", "mainEntityOfPage": CUP}, [[{"@graph": [[CUP]]}]],
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


def test_a_graph_is_searched_six_levels_deep():
    node = CUP
    for level in range(6):
        node = {"@graph": node}
    assert from_json_ld(node)["title"] == "Cup"
    assert from_json_ld({"@graph": node}) is None and from_json_ld([node]) is None
    assert from_json_ld([[[[[[CUP]]]]]])["title"] == "Cup" and from_json_ld([[[[[[[CUP]]]]]]]) is None


@pytest.mark.parametrize("name, value, field, shown", [
    ("description", "d", "memo", "d"), ("image", "/a.jpg", "imageUrl", "/a.jpg"), ("sku", "7", "eventId", "prod-7"), ("productID", "7", "eventId", "prod-7"), ("mpn", "7", "eventId", "prod-7"),
    ("url", "/p/9", "urlForVisitor", "http('https://shop.test/p/9','blank')"),
])
def test_what_an_offer_offers_has_all_of_a_product(name, value, field, shown):
    assert from_json_ld({"@type": "Offer", "url": "/p/8", "itemOffered": {"@type": "Product", "name": "Cup", name: value}})[field] == shown


def test_an_offers_address_is_that_of_what_it_offers():
    offers = [{"@type": "Offer", "url": f"/p/{number}", "itemOffered": {"sku": number, "name": "Cup"}} for number in (5, 7, 9)]
    assert from_json_ld(offers)["eventId"] == "prod-7"
    assert from_json_ld(offers[0])["urlForVisitor"] == "http('https://shop.test/p/5','blank')"
    by_name = [{"@type": "Offer", "itemOffered": {"sku": number, "name": "Cup", "@id": f"/p/{number}#this"}} for number in (5, 7)]
    assert from_json_ld(by_name)["eventId"] == "prod-7"


@pytest.mark.parametrize("name", [[], {}, [""], [[]], {"@value": ""}, {"@value": None}, None, True, "<b></b>"])
def test_a_product_without_a_name_in_words_is_none(name):
    assert from_json_ld({**CUP, "name": name}) is None


@pytest.mark.parametrize("name", [["Cup", "Mug"], {"@value": "Cup"}, [{"@value": "Cup"}], "<b>Cup</b>"])
def test_the_first_text_of_a_name_counts(name):
    assert from_json_ld({**CUP, "name": name})["title"] == "Cup"


@pytest.mark.parametrize("given, number", [
    ({"sku": "1", "productID": "2", "mpn": "3"}, "1"), ({"sku": None, "productID": "2", "mpn": "3"}, "2"), ({"sku": None, "mpn": "3", "offers": {"sku": "4"}}, "3"), ({"sku": None, "offers": {"sku": "4"}}, "4"),
    ({"sku": None, "offers": [{"sku": "4"}, {"sku": "5"}]}, "4"),
])
def test_the_shops_own_number_comes_first(given, number):
    assert from_json_ld({**CUP, **given})["eventId"] == "prod-" + number


@pytest.mark.parametrize("given, path", [({"url": "/a", "offers": {"url": "/b"}}, "/a"), ({"offers": {"url": "/b"}}, "/b"), ({"offers": [{"url": "/b"}]}, "/b"), ({"@id": "/c"}, "/p/7"), ({}, "/p/7")])
def test_a_products_address_is_its_own_its_offers_or_the_pages(given, path):
    assert from_json_ld({**CUP, **given})["urlForVisitor"] == f"http('https://shop.test{path}','blank')"


@pytest.mark.parametrize("offers, content", [
    ({"price": 68, "priceCurrency": "USD"}, "$68"), ({"price": 68, "priceCurrency": "rmb"}, "¥68"), ({"price": 68, "priceCurrency": "Gbp"}, "£68"), ({"price": "68", "priceCurrency": "JPY"}, "JPY 68"), ({"price": "68"}, "68"), ({"price": 0, "priceCurrency": "EUR"}, "€0"),
    ({"@type": "AggregateOffer", "lowPrice": "5", "highPrice": "9", "priceCurrency": "CNY"}, "¥5 – ¥9"), ({"@type": "AggregateOffer", "lowPrice": "5", "highPrice": "5"}, "5"),
    ({"priceSpecification": [{"price": 68}, {"price": 70}], "priceCurrency": "CNY"}, "¥68"), ({"priceSpecification": {"price": 68, "priceCurrency": "USD"}, "priceCurrency": "CNY"}, "$68"),
    ({"priceSpecification": [{"price": 68}]}, "68"), ({"priceSpecification": []}, None), ({"priceSpecification": "68"}, None), ({"@type": "AggregateOffer", "highPrice": 9}, "9"),
    ({"price": "68", "priceSpecification": {"price": "70"}}, "68"), ({"priceSpecification": {"price": "70"}, "lowPrice": 1}, "70"), ({"priceCurrency": "CNY"}, None), ({"priceSpecification": {"priceCurrency": "CNY"}}, None),
    ({"lowPrice": 5, "highPrice": 9}, "5 – 9"),
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
    assert from_json_ld(other, {**CUP, "@id": "/p/7#product"})["eventId"] == "prod-7"
    assert from_json_ld(other, {**CUP, "url": "/p/9", "@id": "/p/7?x=1"})["eventId"] == "prod-7"
    assert from_json_ld(own, {**own, "sku": "second"})["eventId"] == "prod-7"
    assert from_json_ld(other, {**other, "sku": "second"})["eventId"] == "prod-8"
    nowhere = {"@type": "Product", "sku": "8", "name": "Pot"}
    assert from_json_ld(nowhere, {**CUP, "url": "/"}, page="https://shop.test/")["eventId"] == "prod-7"


def test_without_a_number_the_address_tells_products_apart():
    assert from_json_ld({"@type": "Product", "name": "Cup"})["eventId"] == "prod-/p/7"
    assert from_json_ld({"@type": "Product", "name": "Cup", "url": "/p/9?c=1"})["eventId"] == "prod-/p/9?c=1"


def test_an_address_that_means_harm_is_the_pages_own():
    assert from_json_ld({**CUP, "url": "javascript:alert(1)"})["urlForVisitor"] == LINK


def test_a_long_description_is_cut():
    assert from_json_ld({**CUP, "description": "a" * 5000})["memo"] == "a" * 100 + "…"
    assert from_json_ld({**CUP, "description": "a" * 100})["memo"] == "a" * 100


@pytest.mark.parametrize("metas, card", [
    ([["og:title", "Cup"], ["og:type", "product"], ["og:image", "/a.jpg"], ["og:url", "/p/7"], ["product:price:amount", "68"], ["product:price:currency", "CNY"], ["product:retailer_item_id", "7"]],
     {"eventId": "prod-7", "title": "Cup", "urlForVisitor": LINK, "content": "¥68", "imageUrl": "/a.jpg"}),
    ([["og:title", "Cup"], ["og:description", "d"], ["og:image:secure_url", "https://a.cn/s"], ["og:image", "http://a.cn/i"], ["og:url", "javascript:1"], ["og:price:amount", "1"], ["product:price:amount", "2"],
      ["og:price:currency", "USD"], ["product:price:currency", "EUR"]],
     {"eventId": "prod-/p/7", "title": "Cup", "urlForVisitor": LINK, "content": "€2", "memo": "d", "imageUrl": "https://a.cn/s"}),
    ([["og:title", "Cup"], ["og:type", "product"], ["og:url", "/p/9"], ["og:price:amount", "1"], ["og:price:currency", "USD"]],
     {"eventId": "prod-/p/9", "title": "Cup", "urlForVisitor": "http('https://shop.test/p/9','blank')", "content": "$1"}),
    ([["og:title", "Cup"], ["og:title", "Second"]], {"eventId": "prod-/p/7", "title": "Cup", "urlForVisitor": LINK}),
    ([["og:title", "Cup"], ["og:type", "website"], ["og:price:amount", "5"]], {"eventId": "prod-/p/7", "title": "Cup", "urlForVisitor": LINK, "content": "5"}),
    ([["og:title", "Shop"], ["og:type", "website"]], None), ([["og:image", "/a.jpg"]], None), ([["viewport", "x"], ["constructor", "x"], ["__proto__", "x"]], None), ([], None),
])
def test_open_graph(metas, card):
    assert from_json_ld("{", metas=metas) == card


def test_json_ld_goes_before_open_graph():
    assert from_json_ld(CUP, metas=[["og:title", "Page"], ["og:type", "product"]])["title"] == "Cup"
