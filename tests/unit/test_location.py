"""What an address says."""
import pytest
from echat_plugin.core.location import address, parameters


@pytest.mark.parametrize("href, path", [
    ("https://shop.cn/product/7?x=1#top", "/product/7"), ("https://shop.cn", "/"), ("https://shop.cn?x=/a", "/"),
    ("http://localhost:8000/", "/"), ("file:///home/a.html", "/home/a.html"),
    ("https://shop.cn/%E5%95%86%E5%93%81", "/商品"), ("https://shop.cn/50%", "/50%"),
    ("https://shop.cn/#/a?b=1", "/"),
])
def test_the_path_is_read_from_the_address(href, path):
    assert address(href)["path"] == path


@pytest.mark.parametrize("query, pairs", [
    ("a=1&b=2", [["a", "1"], ["b", "2"]]), ("a", [["a", ""]]), ("a=b=c", [["a", "b=c"]]), ("a=x+y%2B", [["a", "x y+"]]), ("", []), ("&&a=1&", [["a", "1"]]),
    ("a=%", [["a", "%"]]), ("=x&a=1", [["", "x"], ["a", "1"]]), ("a=1&a=2", [["a", "1"], ["a", "2"]]), ("__proto__=1", [["__proto__", "1"]]),
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
