"""What the linter finds: a page that is wrong, the code, words of the message, and a page like it that is right."""
from unit.kit.shop_page import page

SNIPPET = "<script>_echat('initParam', {companyId: 7}); s.src = '//es.cs.test/visitor/echat.js'</script>"


def tag(attributes, company='data-company-id="1"'):
    return page(f'<script src="echat-plugin.js" {company} {attributes}></script>')


def rule(words, more=""):
    return tag(f'data-rule-r="{words}" {more}')


def rules(*words):
    return tag(" ".join(f'data-rule-r{at}="{each}"' for at, each in enumerate(words)))


def body(html, attributes=""):
    return page(f'<script src="echat-plugin.js" data-company-id="1" {attributes}></script>', body=html)


# code, words, wrong, right
PAGES = [
    ("no-tag", "no script tag", page(tag=""), page()),
    ("tag-twice", "2 script tags", page('<script src="echat-plugin.js" data-company-id="1"></script>' * 2), page()),
    ("attribute-unknown", "Did you mean data-badge?", tag('data-bagde="9"'), tag('data-badge="9"')),
    ("attribute-unknown", "is not known", tag('data-colour-of-the-sky="blue"'), tag('data-cfasync="false"')),
    ("attribute-value", "expected off or a whole number", tag('data-badge="many"'), tag('data-badge="off"')),
    ("attribute-value", "data-sdk", tag('data-sdk="javascript:alert(1)"'), tag('data-sdk="/echat.js"')),
    ("unsafe", "an address that runs code", tag('data-launcher-icon="javascript:alert(1)"'), tag('data-launcher-icon="/icon.svg"')),
    ("html-in-text", "HTML is not drawn", tag('data-launcher-label="<b>Ask</b>"'), tag('data-launcher-label="1 < 2"')),
    ("icon-slip", 'data-launcher-icon="headsett" is a text. Did you mean headset?', tag('data-launcher-icon="headsett"'), tag('data-launcher-icon="headset"')),
    ("icon-slip", 'data-offline: icon="maill" is a text', tag('data-offline="icon: maill; label: Write to us"'), tag('data-offline="icon: mail; label: Write to us"')),
    ("hide-nothing", '"checkout"', tag('data-launcher-hide="/pay*, checkout"'), tag('data-launcher-hide="/pay*, *checkout, pc, mobile, scroll, #a, .b, [c], :modal"')),
    ("hide-nothing", '"dialog[open]"', tag('data-launcher-hide="dialog[open]"'), tag('data-launcher-hide="[open]"')),
    ("company-missing", "no chat to load", tag("", company=""), page('<script src="echat-plugin.js"></script>', head=SNIPPET)),
    ("company-differs", "snippet says 7", page('<script src="echat-plugin.js" data-company-id="8"></script>', head=SNIPPET),
     page('<script src="echat-plugin.js" data-company-id="7"></script>', head=SNIPPET)),
    ("selector-broken", "data-launcher has", tag('data-launcher="#help, .chat["'), tag('data-launcher="#help, .chat"')),
    ("selector-broken", "data-launcher-hide has", tag('data-launcher-hide="/pay*, #menu["'), tag('data-launcher-hide="/pay*, scroll, #menu, [aria-modal=true]"')),
    ("selector-broken", "no CSS selector", rule("click: #a["), rule("event: cart-updated")),
    ("selector-nothing", "nothing on this page matches", body("<b>x</b>", 'data-rule-r="click: #buy"'), body("<b id=buy>x</b>", 'data-rule-r="click: #buy"')),
    ("rule-broken", "did you mean that?", rule("aftr: 30s"), rule("after: 30s")),
    ("rule-broken", "a percentage", rule("scroll: 101%"), rule("scroll: 100%")),
    ("rule-broken", "no text", rule("after: 1s; do: teaser"), rule("after: 1s; do: teaser; text: Hi")),
    ("rule-broken", "selector of a script", tag('data-rules="#nothing"'),
     page('<script src="echat-plugin.js" data-company-id="1" data-rules="#r"></script>', head='<script type="application/json" id="r">{"a": "after: 1s"}</script>')),
    ("rule-broken", "a name that is taken",
     page('<script src="echat-plugin.js" data-company-id="1" data-rules="#r" data-rule-a="after: 5s; path: /x"></script>', head='<script id="r">{"a": "after: 1s"}</script>'),
     page('<script src="echat-plugin.js" data-company-id="1" data-rules="#r" data-rule-b="after: 5s; path: /x"></script>', head='<script id="r">{"a": "after: 1s; path: /y"}</script>')),
    ("rule-popup", "browsers block", rule("after: 3s; do: window"), rule("after: 3s; do: open")),
    ("rule-popup", "can only open the chat in the page", rule("after: 3s; open: tab"), rule("after: 3s")),
    ("rule-never", '"path: /a" and "path: /b" are never true together', rule("path: /a; path: /b"), rule("path: /a*; path: *b")),
    ("rule-never", "is never true", rule("path: /a, !/a"), rule("path: /a, !/b")),
    ("rule-never", "never true together", rule("path: /a/*; path: !/a*"), rule("path: /a/*; path: !/a/b")),
    ("rule-never", "never true together", rule("device: pc; device: mobile"), rule("device: pc, mobile; device: mobile")),
    ("rule-never", "never true together", rule("visitor: new; visits: &gt;= 2"), rule("visitor: returning; visits: &gt;= 2")),
    ("rule-never", "never true together", rule("pages: &gt; 3; pages: &lt; 3"), rule("pages: &gt; 3; pages: &lt; 5")),
    ("rule-never", "is never true", rule("unread: &lt; 0"), rule("unread: = 0")),
    ("rule-never", "never true together", rule("present: .x; absent: .x"), rule("present: .x; absent: .y")),
    ("rule-never", "data-launcher-hide", rule("path: /pay/now", 'data-launcher-hide="/pay*"'), rule("path: /pay/now, /b", 'data-launcher-hide="/pay*"')),
    ("rule-never", "data-launcher-hide", rule("device: mobile", 'data-launcher-hide="mobile"'), rule("device: pc", 'data-launcher-hide="mobile"')),
    ("rule-never", "sample: 0%", rule("after: 1s; sample: 0%"), rule("after: 1s; sample: 1%")),
    ("hours-never", "never true together", rule("hours: mon 09:00-18:00; hours: tue 09:00-18:00"), rule("hours: mon 09:00-18:00; hours: mon-tue 10:00-11:00")),
    ("hours-never", "is never true", rule("hours: mon 09:00-12:00, !08:00-18:00"), rule("hours: mon 09:00-12:00, !10:00-11:00")),
    ("hours-never", "never true together", rule("hours: 09:00-10:00 Asia/Shanghai; hours: 09:00-10:00 UTC"), rule("hours: 09:00-10:00 Asia/Shanghai; hours: 01:00-02:00 UTC")),
    ("zone-unknown", "Asia/Shangha", rule("hours: 09:00-18:00 Asia/Shangha"), rule("hours: 09:00-18:00 Asia/Shanghai")),
    ("rule-shadowed", 'rule "r0" is tried before it', rules("after: 10s", "after: 20s; path: /x"), rules("after: 20s", "after: 10s; path: /x")),
    ("rule-shadowed", "never gets its turn", rules("path: /p/*", "path: /p/1; device: pc"), rules("path: /p/*; limit: 1/session", "path: /p/1; device: pc")),
    ("rule-shadowed", "never gets its turn", rules("path: /x; after: 20s", "after: 10s; priority: 1"), rules("path: /x; after: 20s; priority: 2", "after: 10s; priority: 1")),
    ("rule-late", "hardly a visit", rule("after: 2h"), rule("since-closed: 2d")),
    ("rule-forgets", "counts over pages", rule("after: 1s; limit: 1/session", 'data-storage="off"'), rule("after: 1s; limit: 1/page", 'data-storage="off"')),
    ("opener-mode", "Did you mean mini?", body('<a data-echat-open="mni">x</a>'), body('<a data-echat-open="">x</a>')),
    ("opener-attribute", "Did you mean data-echat-tag?", body('<a data-echat-open="mini" data-echat-tga="s">x</a>'), body('<a data-echat-open="mini" data-echat-tag="s">x</a>')),
    ("opener-attribute", "expected digits", body('<a data-echat-open data-echat-route-entrance-id="x">x</a>'), body('<a data-echat-open data-echat-route-entrance-id="7">x</a>')),
    ("plugin-warning", "card", body("<p>x</p>", 'data-vis-evt="#nothing"'), body('<script id="card">{"content": "x", "title": "y", "url": "https://x.test"}</script>', 'data-vis-evt="#card"')),
]  # fmt: skip
