"""What may stand in a card's content, markup by markup: what is silent, what a style may hold, how a text is cut."""
import pytest
from echat_plugin.core.card.content import escaped, harmless, plain_text, safe_content, shortened


@pytest.mark.parametrize("name", ["script", "style", "title", "template", "noscript", "iframe", "textarea", "xmp", "SCRIPT"])
@pytest.mark.parametrize("read", [plain_text, safe_content])
def test_the_text_of_an_element_that_shows_none_is_gone_up_to_its_own_end(name, read):
    assert read(f"a<{name} x>b<i>c</i><{name}>d</{name}>e<b>f</b>") == "aef"
    assert read(f"a<{name}>b</other>c</{name}x>d") == "a"
    assert read(f"a</{name}>b") == "ab"


@pytest.mark.parametrize("markup, safe, plain", [
    ("<b>x > y", "x &gt; y", "x > y"), ("a<b", "a", "a"), ("a<div", "a<div></div>", "a"), ("<div style=color:red", '<div style="color:red"></div>', ""), ("a<!--b-->c", "ac", "ac"), ("a<?b?>c", "ac", "ac"), ("a<>b", "a&lt;&gt;b", "a<>b"),
    ("1 < 2 < 3", "1 &lt; 2 &lt; 3", "1 < 2 < 3"), ("a<< b", "a&lt; b", "a< b"), ("a<p>b</p>c", "a b c", "a b c"), ("a<li>b<li>c", "a b c", "a b c"), ("a<tr>b", "a b", "a b"), ("a<i>b", "ab", "ab"),
    ("a<DIV>b</Div>c", "a<div>b</div>c", "abc"), ("<div><span>a</div>b</span>c</div>", "<div><span>ab</span>c</div>", "abc"), ("a</div></span>b", "ab", "ab"),
    ("<span>a</span></span>b", "<span>a</span>b", "ab"), ("<spanner>a", "a", "a"), ("<div<span>a", "<div><span>a</span></div>", "a"), ("  a  ", "a", "a"),
    ("a > b", "a &gt; b", "a > b"), ("a</>b", "a&lt;/&gt;b", "a</>b"), ("< script>a", "&lt; script&gt;a", "< script>a"),
])
def test_markup_is_written_anew(markup, safe, plain):
    assert safe_content(markup) == safe
    assert plain_text(markup) == plain


@pytest.mark.parametrize("attributes, style", [
    (" style='color:red'", "color:red"), (" style=color:red class=x", "color:red"), ("\nstyle = 'color:red'", "color:red"), ('\tclass="a"style="color:red"', "color:red"), ("/style='color:red'", "color:red"),
    (" class='a'style='color:red'", "color:red"), (" data-style='color:blue' style='color:red'", "color:red"), (" style style='color:red'", "color:red"), (" styles='color:red'", None), (" x-style='color:red'", None),
    (" style", None), (" style=", None), (" style=''", None), (" style='color:red' style='color:blue'", "color:red"),
])
def test_the_style_is_the_tags_own_attribute(attributes, style):
    assert safe_content(f"<div{attributes}>a</div>") == (f'<div style="{style}">a</div>' if style else "<div>a</div>")


@pytest.mark.parametrize("value", [
    "url(x)", "URL(x)", "expression(1)", "javascript:x", "import x", "\\75", "a/*b*/c", "a&b", "a<b", "a>b", '"a"', "'a'", "a@b", "a{b", "a}b", "a=b", "",
])
def test_a_style_does_without_what_may_mean_harm(value):
    assert harmless(f"color: red; width: {value}; height: 1px") == "color:red;height:1px"


@pytest.mark.parametrize("name", ["position", "Position", "behavior", "z-index", "content", "-moz-binding", "--x", "wi dth", "width1", ""])
def test_a_style_does_without_what_reaches_out_of_the_card(name):
    assert harmless(f"color: red; {name}: a; height: 1px") == "color:red;height:1px"


def test_the_names_of_a_style_are_written_small_and_its_values_as_they_are():
    assert harmless("Font-Family: Arial; COLOR: Red") == "font-family:Arial;color:Red"


def test_a_text_is_never_cut_within_a_character_of_two():
    # An emoji is two in JavaScript; here it is written as those two.
    assert shortened("ab\ud83d\ude00c", 3) == "ab…"


def test_a_text_as_markup_stands_for_itself():
    assert escaped("a & b < c > &lt;") == "a &amp; b &lt; c &gt; &amp;lt;"
