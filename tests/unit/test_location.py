"""What an address says."""
import pytest
from echat_plugin.core.location import address, parameters


@pytest.mark.parametrize("href, host, path", [
    ("https://shop.cn/product/7?x=1#top", "shop.cn", "/product/7"), ("https://shop.cn", "shop.cn", "/"), ("https://shop.cn?x=/a", "shop.cn", "/"),
    ("http://localhost:8000/", "localhost:8000", "/"), ("file:///home/a.html", "", "/home/a.html"),
    ("https://shop.cn/%E5%95%86%E5%93%81", "shop.cn", "/商品"), ("https://shop.cn/50%", "shop.cn", "/50%"),
    ("https://shop.cn/#/a?b=1", "shop.cn", "/"),
])
def test_host_and_path_are_read_from_the_address(href, host, path):
    found = address(href)
    assert [found["host"], found["path"]] == [host, path]


@pytest.mark.parametrize("query, pairs", [
    ("a=1&b=2", [["a", "1"], ["b", "2"]]), ("a", [["a", ""]]), ("a=b=c", [["a", "b=c"]]), ("a=x+y%2B", [["a", "x y+"]]), ("", []), ("&&a=1&", [["a", "1"]]),
    ("a=%", [["a", "%"]]), ("a=1&a=2", [["a", "1"], ["a", "2"]]), ("__proto__=1", [["__proto__", "1"]]),
])
def test_a_query_is_decoded_pairs(query, pairs):
    assert parameters(query) == pairs


BASE = "https://shop.cn/a?x=1"


@pytest.mark.parametrize("other", [BASE + "#top", BASE + "#", BASE + "#TOECHAT1700000000000"])
def test_anchors_and_the_vendors_mark_are_the_same_page(other):
    assert address(other)["page"] == address(BASE)["page"]


@pytest.mark.parametrize("other", ["https://shop.cn/b?x=1", "https://shop.cn/a?x=2", "https://shop.cn/a", BASE + "#/cart", BASE + "#!cart", "https://www.shop.cn/a?x=1"])
def test_another_path_query_host_or_hash_route_is_another_page(other):
    assert address(other)["page"] != address(BASE)["page"]


def test_the_vendors_mark_goes_and_the_route_before_it_stays():
    assert address(BASE + "#/cart#TOECHAT17")["page"] == address(BASE + "#/cart")["page"]
