"""A card from what a site gives (visitor API, visEvt table): every field, and what is wrong with it."""
import pytest
from echat_plugin.core.card.addresses import absolute
from echat_plugin.core.card.content import plain_text, safe_content, shortened
from echat_plugin.core.card.fields import for_pushing, make_card
from echat_plugin.core.card.protocols import protocol, target

PAGE = "https://shop.test/p/1?x=1#/a"


@pytest.mark.parametrize("written, address", [
    ("https://a.cn/b?c=d#e", "https://a.cn/b?c=d#e"), ("HTTP://a.cn", "HTTP://a.cn"), ("//a.cn/b", "https://a.cn/b"), ("/b", "https://shop.test/b"),
    ("b.jpg", "https://shop.test/p/b.jpg"), ("?q=1", "https://shop.test/p/1?q=1"), ("#top", "https://shop.test/p/1?x=1#top"),
    ("/a b", "https://shop.test/a%20b"), ("/a'b\"c", "https://shop.test/a%27b%22c"), ("/a(1).jpg", "https://shop.test/a%281%29.jpg"), ("/t:1", "https://shop.test/t:1"),
    ("q?u=a:b", "https://shop.test/p/q?u=a:b"), ("q#a:b", "https://shop.test/p/q#a:b"), ("?u=a:b", "https://shop.test/p/1?u=a:b"), ("#a:b", "https://shop.test/p/1?x=1#a:b"), (" /b\n", "https://shop.test/b"),
])
def test_an_address_becomes_absolute(written, address):
    assert absolute(written, PAGE) == address


@pytest.mark.parametrize("written", ["", " ", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\nscript:alert(1)", "data:image/png;base64,AA", "blob:https://a/b",
                                     "ftp://a.cn/b", "https:", "https://", "file:///etc", "/a<b", "/a>b", "/a\tb", "/a\nb", "/a\rb", "/a\\b", ":a", "\\\\a.cn"])  # fmt: skip
def test_what_is_no_address_for_a_card_is_none(written):
    assert absolute(written, PAGE) == ""


@pytest.mark.parametrize("page", ["https://shop.test", "https://shop.test/", "https://shop.test?x=/y/z", "https://shop.test/p#/a/b", "https://shop.test/p#/a?b=/c"])
def test_a_relative_address_at_the_sites_root(page):
    assert absolute("b.jpg", page) == "https://shop.test/b.jpg"


@pytest.mark.vendor(6)
@pytest.mark.parametrize("field, written, link", [
    ("urlForVisitor", "/p/5", "http('https://shop.test/p/5','blank')"),
    ("urlForVisitor", "/p/5 inner", "http('https://shop.test/p/5','inner')"),
    ("urlForVisitor", "http('http://m.echatsoft.com','blank')", "http('http://m.echatsoft.com','blank')"),
    ("urlForVisitor", "http(https://a.cn/b,c, inner)", "http('https://a.cn/b,c','inner')"),
    ("urlForVisitor", 'http("/a")', "http('https://shop.test/a','blank')"),
    ("urlForVisitor", "http(/a,/b)", "http('https://shop.test/a,/b','blank')"), ("urlForVisitor", "http(/a,b/c)", "http('https://shop.test/a,b/c','blank')"),
    ("urlForVisitor", "/a b", "http('https://shop.test/a%20b','blank')"), ("urlForVisitor", "(a)", "http('https://shop.test/p/%28a%29','blank')"), ("urlForVisitor", "http)", "http('https://shop.test/p/http%29','blank')"),
    ("urlForVisitor", "http(/it's)", "http('https://shop.test/it%27s','blank')"),
    ("urlForVisitor", "xcx('/pages/addFunction/addFunction','navigateTo')", "xcx('/pages/addFunction/addFunction','navigateTo')"),
    ("urlForVisitor", "xcx(/pages/a?id=1&b=2, redirectTo)", "xcx('/pages/a?id=1&b=2','redirectTo')"),
    ("urlForVisitor", {"xcx": "/pages/a", "open": "switchTab"}, "xcx('/pages/a','switchTab')"),
    ("urlForVisitor", "xcx(5)", "xcx('5','navigateTo')"), ("urlForStaff", "apiUrl(a-5)", "apiUrl('a-5','reload')"),
    ("urlForStaff", "apiUrl(123,'reload')", "apiUrl(123,'reload')"),
    ("urlForStaff", "apiUrl(123, hash)", "apiUrl(123,'hash')"),
    ("urlForStaff", {"apiUrl": 123}, "apiUrl(123,'reload')"),
    ("urlForStaff", "/admin/5", "http('https://shop.test/admin/5','blank')"),
])
def test_a_link_is_quoted_as_the_vendor_wants_it(field, written, link):
    assert protocol(field, written, PAGE) == link
    # What came out may come in again.
    assert protocol(field, link, PAGE) == link


@pytest.mark.parametrize("field, written", [
    ("urlForVisitor", "javascript:alert(1)"), ("urlForVisitor", "http(javascript:alert(1), blank)"), ("urlForVisitor", "http(/a, popup)"), ("urlForVisitor", "http()"), ("urlForVisitor", "http(,blank)"),
    ("urlForVisitor", "xcx(/a, blank)"), ("urlForVisitor", "xcx(/a'),alert('1, navigateTo)"), ("urlForVisitor", "xcx()"), ("urlForVisitor", "apiUrl(1, hash)"),
    ("urlForStaff", "xcx(/a, navigateTo)"), ("urlForStaff", "apiUrl(1 2, hash)"), ("urlForStaff", {"apiUrl": "1');x('"}), ("urlForStaff", {"open": "hash"}), ("urlForStaff", []),
    ("urlForVisitor", "ftp(/a, blank)(b"), ("urlForVisitor", {"http": "/a", "open": 5}),
])
def test_a_link_that_is_none_is_refused(field, written):
    assert protocol(field, written, PAGE) in ("", "http('https://shop.test/p/ftp%28/a,%20blank%29%28b','blank')")


@pytest.mark.parametrize("sign", ["'", '"', "\\", "(", ")", "<", ">", ":", " ", ",", "\n", "\t"])
def test_a_path_holds_no_sign_that_would_end_it(sign):
    assert protocol("urlForVisitor", {"xcx": f"/a{sign}b"}, PAGE) == protocol("urlForVisitor", {"xcx": f"{sign}a"}, PAGE) == ""


def test_the_target_of_a_link():
    assert target("http('https://a.cn/b','inner')") == "https://a.cn/b"
    assert target("xcx('/a','navigateTo')") == ""


@pytest.mark.vendor(6)
@pytest.mark.parametrize("markup, safe, plain", [
    ("原价:¥100.00", "原价:¥100.00", "原价:¥100.00"),
    ("<div>a<span>b</span></div>", "<div>a<span>b</span></div>", "ab"),
    ('<span style="color: red; font-size:14px">a</span>', '<span style="color:red;font-size:14px">a</span>', "a"),
    ("<SPAN STYLE=color:red>a</SPAN>", '<span style="color:red">a</span>', "a"),
    ("a<br>b", "a b", "a b"), ("5 < 6 & 7 > 2", "5 &lt; 6 & 7 &gt; 2", "5 < 6 & 7 > 2"), ("<b>a</b>", "a", "a"), ("&lt;b&gt;", "&lt;b&gt;", "&lt;b&gt;"),
    ("<div>a", "<div>a</div>", "a"), ("a</div>", "a", "a"), ("<div><span>a</div>", "<div><span>a</span></div>", "a"), ("", "", ""), ("a<", "a", "a"),
])
def test_content_keeps_what_the_vendor_allows_and_a_title_its_text(markup, safe, plain):
    assert safe_content(markup) == safe
    assert safe_content(safe) == safe
    assert plain_text(markup) == plain


@pytest.mark.parametrize("markup", [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<div onclick=alert(1)>", '<div style="background:url(//a)">',
    '<div style="width:expression(alert(1))">', "<div style='behavior:url(x)'>", '<div style="position:fixed;top:0">', "<iframe srcdoc='<b>'>", "<div\nonmouseover=alert(1)//",
    '<div title="><img src=x onerror=alert(1)>', "<<script>script>alert(1)</script>", '<span style="color:red&quot; onclick=alert(1)">', "<div style=\"color:red' onclick='alert(1)\">",
    "<style>*{display:none}</style>", "<a href='javascript:alert(1)'>", "<!--<img src=x onerror=alert(1)>-->", "<textarea><img src=x onerror=alert(1)></textarea>", "<div style=\"-moz-binding:x\">",
    "<math><mi//xlink:href='data:x,<script>alert(1)</script>'>", "<div style='a:\\75rl(x)'>", "<div/style='color:red'onclick=alert(1)>",
])
def test_what_means_harm_is_harmless(markup):
    import re

    found = safe_content("a" + markup)
    assert re.sub(r'</?(div|span)( style="[a-z-]+:[^"<>&\\(@]+")?>', "", found).find("<") < 0
    assert re.search(r"position|expression|url\(|binding", "".join(re.findall(r'style="([^"]*)"', found))) is None
    assert re.search(r"<[a-z/!]", plain_text("a" + markup)) is None


def test_a_shortened_text_is_no_longer_than_it_must_be():
    assert shortened("abc", 3) == "abc" and shortened("abcd", 3) == "abc…"


def card(**given):
    return make_card(given, PAGE)


@pytest.mark.vendor(6)
def test_all_fields():
    given = {"eventId": "prod-1", "title": "A", "content": "<span>b</span>", "imageUrl": "/i.jpg", "urlForVisitor": "/p", "urlForStaff": "apiUrl(1, hash)", "memo": "m", "visibility": "2",
             "customizeMsgType": 1}
    assert card(**given) == [{**given, "imageUrl": "https://shop.test/i.jpg", "urlForVisitor": "http('https://shop.test/p','blank')", "urlForStaff": "apiUrl(1,'hash')", "visibility": 2}, []]


HTTP = "expected an http(s) address"
FIELDS = "expected eventId, title, content, memo, imageUrl, url, urlForVisitor, urlForStaff, urlEnableForVisitor, visibility, customizeMsgType"
FOR_VISITOR = HTTP + ", http(address, blank|inner) or xcx(path, navigateTo|redirectTo|switchTab)"
FOR_STAFF = HTTP + ", http(address, blank|inner) or apiUrl(page, reload|hash)"


@pytest.mark.parametrize("name, value, words", [
    ("imageUrl", "javascript:alert(1)", f'imageUrl "javascript:alert(1)": {HTTP}'), ("imageUrl", {"a": 1}, f'imageUrl "": {HTTP}'), ("url", "ftp:", f'url "ftp:": {HTTP}'),
    ("urlForVisitor", "apiUrl(1)", f'urlForVisitor "apiUrl(1)": {FOR_VISITOR}'), ("urlForStaff", "xcx(/a)", f'urlForStaff "xcx(/a)": {FOR_STAFF}'),
    ("visibility", "3", 'visibility "3": expected 1 or 2'), ("visibility", "0", 'visibility "0": expected 1 or 2'), ("visibility", True, 'visibility "true": expected 1 or 2'),
    ("customizeMsgType", "0", 'customizeMsgType "0": expected 1 or 2'), ("urlEnableForVisitor", 2, 'urlEnableForVisitor "2": expected 0 or 1'),
    ("memo", ["a"], "memo: expected a text"), ("content", "<img>", "content: expected a text"),
    ("price", "5", f'"price" is no field of a card: {FIELDS}'), ("constructor", "x", f'"constructor" is no field of a card: {FIELDS}'), ("__proto__", "x", f'"__proto__" is no field of a card: {FIELDS}'),
])
def test_a_wrong_field_costs_only_itself(name, value, words):
    assert card(title="A", eventId="1", **{name: value}) == [{"title": "A", "eventId": "1"}, [words]]


def test_an_empty_field_is_none_and_nothing_is_wrong_with_it():
    assert card(title="A", eventId="1", memo="", imageUrl="", urlForVisitor=None, visibility="") == [{"title": "A", "eventId": "1"}, []]


@pytest.mark.parametrize("name, value, number", [
    ("visibility", "1", 1), ("visibility", 2, 2), ("customizeMsgType", "1", 1), ("customizeMsgType", "2", 2), ("urlEnableForVisitor", "0", 0), ("urlEnableForVisitor", 1, 1),
])
def test_a_choice_becomes_its_number(name, value, number):
    assert card(title="A", **{name: value})[0][name] == number


@pytest.mark.parametrize("value, text", [(" A ", "A"), (5, "5"), (True, "true"), ("<span>5 < 6</span>", "5 < 6")])
def test_a_text_is_taken_as_it_is_read(value, text):
    assert card(title=value)[0]["title"] == card(memo=value)[0]["memo"] == text


@pytest.mark.parametrize("given", [{}, {"eventId": "1"}, {"urlForVisitor": "/a"}, {"title": ""}, {"title": None}, {"imageUrl": "x:y"}])
def test_a_card_with_nothing_to_show_is_none(given):
    made, problems = card(**given)
    assert made is None and problems[-1] == "nothing to show: expected a title, content, imageUrl or memo"


@pytest.mark.parametrize("name, value", [("title", "A"), ("content", "A"), ("imageUrl", "https://a.cn/i"), ("memo", "A")])
def test_one_thing_to_show_is_enough(name, value):
    assert card(**{name: value}) == [{name: value, "eventId": "card-" + value}, []]


@pytest.mark.vendor(6)
@pytest.mark.parametrize("given, links", [
    ({"url": "/a"}, {"urlForStaff": "http('https://shop.test/a','blank')", "urlForVisitor": "http('https://shop.test/a','blank')"}),
    ({"url": "/a", "urlEnableForVisitor": 0}, {"urlForStaff": "http('https://shop.test/a','blank')"}),
    ({"urlForVisitor": "/b", "urlEnableForVisitor": 0}, {}), ({"url": "/a", "urlForVisitor": "/b", "urlEnableForVisitor": 0}, {"urlForStaff": "http('https://shop.test/a','blank')"}),
    ({"url": "/a", "urlForVisitor": "/b"}, {"urlForStaff": "http('https://shop.test/a','blank')", "urlForVisitor": "http('https://shop.test/b','blank')"}),
    ({"url": "/a", "urlForStaff": "apiUrl(1)", "urlEnableForVisitor": "1"}, {"urlForStaff": "apiUrl(1,'reload')", "urlForVisitor": "http('https://shop.test/a','blank')"}),
])
def test_the_deprecated_fields_are_understood(given, links):
    made, problems = card(title="A", **given)
    assert problems == [] and made.get("url") == ("https://shop.test/a" if "url" in given else None)
    assert {name: made[name] for name in made if name in ("urlForVisitor", "urlForStaff")} == links


@pytest.mark.parametrize("given, name", [
    ({"title": "A", "urlForVisitor": "/p/5?c=1"}, "card-/p/5?c=1"), ({"title": "A", "url": "/p/5"}, "card-/p/5"), ({"title": "A"}, "card-A"), ({"title": "A", "urlForVisitor": "xcx(/p)"}, "card-A"),
    ({"memo": "m"}, "card-m"), ({"content": "c", "memo": "m"}, "card-c"), ({"imageUrl": "https://a.cn/i", "content": "c"}, "card-https://a.cn/i"), ({"title": "A", "imageUrl": "https://a.cn/i"}, "card-A"),
    ({"title": "A", "url": "/a", "urlForVisitor": "/b", "urlForStaff": "/c"}, "card-/a"), ({"title": "A", "urlForVisitor": "/b", "urlForStaff": "/c"}, "card-/b"),
    ({"title": "A", "urlForStaff": "/admin/5"}, "card-/admin/5"), ({"title": "A", "urlForStaff": "apiUrl(5)"}, "card-A"), ({"eventId": 7, "title": "A"}, "7"),
])
def test_a_card_has_an_id_that_stays_the_same(given, name):
    assert card(**given)[0]["eventId"] == name == make_card(given, "https://shop.test/elsewhere/")[0]["eventId"]


@pytest.mark.parametrize("given, url", [
    ({"title": "A"}, PAGE), ({"title": "A", "imageUrl": "/i"}, None), ({"title": "A", "imageUrl": "/i", "urlForVisitor": "/p"}, "https://shop.test/p"), ({"title": "A", "url": "/u"}, "https://shop.test/u"),
    ({"title": "A", "url": "/u", "urlForVisitor": "/p"}, "https://shop.test/u"),
    ({"title": "A", "urlForStaff": "/admin"}, PAGE), ({"title": "A", "urlForVisitor": "xcx(/p)"}, PAGE),
])
def test_for_the_older_build_a_pushed_card_has_an_address_or_an_image(given, url):
    made = card(**given)[0]
    before = dict(made)
    assert for_pushing(made, PAGE).get("url") == url
    assert made == before
