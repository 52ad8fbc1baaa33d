"""HTML from outside comes out harmless, and what is harmless comes out."""
import time
from html.parser import HTMLParser

import pytest
from echat_plugin.core.chat.markup import BLOCKS, INLINE, safe
from hypothesis import given, settings
from hypothesis import strategies as st
from unit.nasty import NASTY

ES = "https://es.echatsoft.com"


class Reader(HTMLParser):
    """A reader of another make: what elements and attributes there are, whether they are balanced."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.wrong = [], []

    def handle_starttag(self, tag, attributes):
        allowed = {"a": ["href"], "img": ["src", "alt"]}.get(tag, [])
        if tag not in [*INLINE, *BLOCKS, "a", "img"] or [name for name, _ in attributes] != allowed:
            self.wrong.append((tag, attributes))
        for name, value in attributes:
            if name in ("href", "src") and not value.lower().startswith(("http://", "https://")):
                self.wrong.append((tag, name, value))
        if tag not in ("img", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(("/", tag))

    def handle_comment(self, data):
        self.wrong.append(("comment", data))

    handle_decl = handle_pi = unknown_decl = handle_comment


def faults(html):
    reader = Reader()
    reader.feed(html)
    reader.close()
    return reader.wrong + reader.open


@pytest.mark.parametrize("source", NASTY, ids=lambda source: source[:40])
def test_what_means_harm_is_harmless(source):
    began = time.perf_counter()
    found = safe(source)
    assert faults(found["html"]) == []
    assert time.perf_counter() - began < 3
    assert faults(safe("<div>" + source + "</div>")["html"]) == []
    assert faults(safe(found["html"])["html"]) == []


@pytest.mark.parametrize("html", ["<script>x</script>", "<img src='x' alt=''>", "<b>", "</b>", "<a href='javascript:x' target='_blank' rel='noopener'></a>", "<b onclick=x></b>", "<!--x-->", "<svg></svg>"])
def test_the_other_reader_sees_harm(html):
    assert faults(html)


pieces = st.sampled_from(["<", ">", "</", "/>", '"', "'", "=", " ", "\n", "a", "b", "img", "script", "style", "svg", "br", "div", "href=", " src=", " src='/x.png'", ' href="https://x.cn"',
                          "javascript:", "onerror=", "<!--", "-->", "&lt;", "&", ";", "<b>", "</b>", "<p>", "</p>", "商", "😀", "\x00"])  # fmt: skip


@settings(max_examples=500, deadline=None, derandomize=True, database=None)
@given(st.lists(pieces, max_size=24).map("".join))
def test_whatever_it_is_it_is_harmless(source):
    assert faults(safe(source)["html"]) == []


@pytest.mark.parametrize("source, text, html", [
    ("hello", "hello", "hello"), ("", "", ""), ("1 < 2 > 0 & 3", "1 < 2 > 0 & 3", "1 &lt; 2 &gt; 0 & 3"), ("a<b", "a<b", "a&lt;b"), ("I <3 you", "I <3 you", "I &lt;3 you"),
    ("&lt;b&gt; &quot;&#39;&nbsp;&amp;lt;", "<b> \"' &lt;", "&lt;b&gt; &quot;&#39;&nbsp;&amp;lt;"),
    ("<b>a</b><strong>b</strong><i>c</i><em>d</em><span>e</span><u>f</u>", "abcdef", "<b>a</b><strong>b</strong><i>c</i><em>d</em>ef"),
    ("a<br>b<br/>c<BR />d", "a\nb\nc\nd", "a<br>b<br>c<br>d"), ("<p>a</p><p>b</p>", "a\n\nb", "<p>a</p><p>b</p>"), ("<ul><li>a</li><li>b</li></ul>", "a\n\nb", "<ul><li>a</li><li>b</li></ul>"),
    ("<div><div>a</div>b</div>c", "a\nb\nc", "<div><div>a</div>b</div>c"), ("<h1>a</h1><b1>b</b1>", "ab", "ab"),
    ("你好<img src=\"/res/emoji/32/ws.png\" />", "你好[ws]", f'你好<img src="{ES}/res/emoji/32/ws.png" alt="[ws]">'),
    ("<img class='x' src='//cdn.cn/a.png?v=1'>", "[a]", '<img src="https://cdn.cn/a.png?v=1" alt="[a]">'), ("<img alt='x'>", "", ""),
    ('<a class="l" href="https://x.cn/?a=1&amp;b=2">go</a>', "go", f'<a href="https://x.cn/?a=1&amp;b=2">go</a>'), ('<a href="/help">go</a>', "go", f'<a href="{ES}/help">go</a>'),
    ("<a href='ftp://x.cn'>go</a>", "go", "go"), ("<a data-href='https://x.cn'>go</a>", "go", "go"), ("a<script>b</script>c<style>d</style>e", "ace", "ace"),
    ("<b>a", "a", "<b>a</b>"), ("a</b>", "a", "a"), ("<b><i>a</b>b</i>", "ab", "<b><i>a</i></b>b"),
])  # fmt: skip
def test_what_is_harmless_comes_out(source, text, html):
    assert safe(source) == {"text": text, "html": html}


@pytest.mark.parametrize("name", ["p", "div", "ul", "ol", "li", "br"])
def test_a_block_is_kept_and_begins_a_line_of_the_text(name):
    assert safe(f"a<{name.upper()} class=x>b") == {"text": "a\nb", "html": f"a<{name}>b" + ("" if name == "br" else f"</{name}>")}
