"""Scenarios nobody would write: random attributes, sound and broken, and random timelines."""
from hypothesis import strategies as st



def one(strategy):
    """The strategy as a single branch: `one_of` would count each of its own as much as the others."""
    return st.tuples(strategy).map(lambda found: found[0])


times = st.sampled_from(["500ms", "1s", "2s", "5s", "30s", "1m", "2h", "7d", "0", "1.5s", "-1s", "soon", ""])
paths = st.sampled_from([
    "/", "/product/7", "/cart", "/a?x=1&y=", "/%E5%95%86?q=a+b", "/100%", "/?constructor=1", "/a#b", "/#/route", "/a?utm_source=baidu&utm_medium=cpc&utm_source=x", "/b?utm_campaign=%E6%98%A5+a#pricing",
])  # fmt: skip
odd = st.text(st.sampled_from("abz09 ;:,!*\"'<>=/%-{}[]é商😀\u2028\t."), max_size=12)
texts = st.one_of(odd, st.sampled_from(["constructor", "__proto__", "{}", "[1]", '{"a":1}', "null", "0", "1e3", "007", "９"]))

selectors = st.sampled_from(["#a", ".buy", "'#a'", "##", "a, .b", "", '[x="y"]'])
conditions = st.one_of(
    st.tuples(st.sampled_from(["after", "active", "idle", "on-site", "since-closed", "delay", "cooldown"]), times),
    st.tuples(st.just("scroll"), st.sampled_from(["10%", "60%", "100%", "60", "101%", "33.3%"])),
    st.tuples(st.just("exit-intent"), st.sampled_from(["", "", "yes"])),
    st.tuples(st.sampled_from(["visible", "click", "present", "absent"]), selectors),
    st.tuples(st.just("event"), st.sampled_from(["cart-updated", "cart-updated, x", "!x", "a*", "", "constructor"])),
    st.tuples(st.sampled_from(["path", "referrer", "url", "hash", "utm-source", "utm-medium", "utm-campaign", "utm-term", "utm-content"]),
              st.sampled_from(["/", "/product/*", "!/cart", "*", "/a, /cart", "*shop*", "b", "!b", "baidu, x", "春 a", "cpc", '""', ""])),
    st.tuples(st.just("query"), st.sampled_from(["x", "x=1", "!x", "q=a b", "y=", "constructor", "x=*"])),
    st.tuples(st.just("device"), st.sampled_from(["pc", "mobile", "!pc", "tablet"])),
    st.tuples(st.just("language"), st.sampled_from(["zh", "zh-CN", "ZH-cn, en", "!en", "z", "de*", ""])),
    st.tuples(st.sampled_from(["region", "keyword"]), st.sampled_from(["中国", "四川*", "!成都市", "*", "鞋, 茶", "!鞋", '""', ""])),
    st.tuples(st.just("search"), st.sampled_from(["seo", "paid", "none, seo", "!paid", "ads"])),
    st.tuples(st.just("data"), st.sampled_from(["cart.total >= 200", "member", "plan = gold*", "plan != gold", "cart", "a<1", "tags = b", "tags != b", "cart.total > x", "a b", "constructor", "__proto__", "x.y = 007", ""])),
    st.tuples(st.sampled_from(["visits", "pages", "unread", "queue"]), st.sampled_from([">= 2", "1", "< 3", "= 0", "> x", "<=1", "0.5"])),
    st.tuples(st.just("visitor"), st.sampled_from(["new", "returning", "!new", "old"])),
    st.tuples(st.just("staff"), st.sampled_from(["online", "offline", "!offline"])),
    st.tuples(st.just("chat"), st.sampled_from(["none", "ended", "waiting, chatting", "!full", "busy"])),
    st.tuples(st.just("hours"), st.sampled_from([
        "mon-fri 09:00-18:00 Asia/Shanghai", "22:00-02:00", "!12:00-13:00 UTC", "09:00-18:00 America/New_York, sat 10:00-12:00",
        "00:00-24:00 Mars/Olympus", "25:00-26:00", "fri-mon 08:00-20:00", "workdays 09:00-18:00", "!holidays", "workdays, sat 09:00-12:00 UTC", "holidays 23:00-01:00", "sun", "workday",
    ])),
    st.tuples(st.just("limit"), st.sampled_from(["1/page", "1/session", "2/day", "1/visitor", "1/7d", "2/page, 3/1h", "50/day", "0/day", "51/day", "x"])),
    st.tuples(st.just("after-dismiss"), st.sampled_from(["session", "never", "10s", "1d", "0", "maybe"])),
    st.tuples(st.just("priority"), st.sampled_from(["1", "-1", "10", "high"])),
    st.tuples(st.just("sample"), st.sampled_from(["0%", "50%", "100%", "33.3%", "50", "101%"])),
    st.tuples(st.just("do"), st.sampled_from(["open", "teaser", "badge", "title", "card", "emit", "dance", "window"])),
    st.tuples(st.sampled_from(["text", "accept", "card"]), st.sampled_from(["Hi", "需要帮忙吗？", "auto", "'eventId: a; title: A; imageUrl: /a.jpg'", "<b>x", '""', ""])),
    st.tuples(st.sampled_from(["aftr", "paht", "txet", "", "x"]), odd),
)  # fmt: skip
sane = st.lists(conditions, min_size=1, max_size=4).map(lambda pairs: "; ".join(f"{key}: {value}" for key, value in pairs))
# Rules that most likely act, so that there is something to compare.
deeds = st.sampled_from([
    "do: open", "do: open", "do: teaser; text: Hi", "do: teaser; text: 需要帮忙吗？; accept: 好", "do: badge", "do: badge; text: 1", "do: title; text: Still there?", "do: card", "do: card; card: 'eventId: p7; title: Tea; imageUrl: /tea.jpg'",
    "do: emit", "do: emit; text: promo",
])  # fmt: skip
easy = st.sampled_from([
    "after: 1s", "after: 2s", "active: 2s", "idle: 1s", "path: *", "device: pc, mobile", "visits: >= 1", "on-site: 2s", "absent: #a", "url: *shop*", "hash: !x", "utm-source: !x", "utm-source: *", "hours: !holidays",
    "chat: none, ended, waiting, chatting", "delay: 1s", "delay: 3s", "sample: 50%", "sample: 100%", "priority: 3",
])  # fmt: skip
eventful = st.sampled_from([
    "scroll: 30%", "exit-intent", "since-closed: 1s", "present: #a", "visible: #a", "click: .buy", "event: cart-updated", "language: zh, en", "region: 中国", "keyword: *", "search: seo, paid, none", "data: cart.total >= 200",
    "data: member", "queue: >= 1", "unread: >= 1", "hours: workdays", "staff: online",
])  # fmt: skip
capped = st.sampled_from(["limit: 3/page", "limit: 9/page", "limit: 9/page", "cooldown: 10s", "after-dismiss: 10s", "after-dismiss: 0", "after-dismiss: 1d", "limit: 2/session", "limit: 2/session, 1/1h"])
likely = st.tuples(st.lists(easy, max_size=2), st.lists(eventful, max_size=1), st.lists(capped, max_size=2), deeds).map(lambda found: "; ".join([*found[0], *found[1], *found[2], found[3]]))
rules = st.one_of(sane, likely, likely, likely, likely, likely, one(texts))

cards = st.one_of(
    st.sampled_from([
        "auto", "auto", "#card", "script", "eventId: a; title: A", "title: A; imageUrl: /a.jpg; urlForVisitor: /p inner", "title: <b>A</b> <; content: <div style='color:red'>x<script>y",
        '{"title":"A","visibility":2}', '{"title":{"a":1},"x":null}', "url: /p; title: 商; urlEnableForVisitor: 0", "title: A; urlForStaff: apiUrl(1, hash); memo: m", "just text", "{", "{}",
    ]),
    texts.filter(lambda words: "|" not in words and "\n" not in words and "\u2028" not in words),
)  # fmt: skip
product = '{"@type":"Product","sku":"%s","name":"Cup","image":["/a.jpg"],"offers":{"price":68.5,"priceCurrency":"CNY"}}'
said = st.sampled_from([
    "json " + product % 7, "json " + product % 8, 'json {"@graph":[{"@type":["Product"],"name":5,"url":"?a","offers":[{"lowPrice":"1","highPrice":2}]}]}', "json {", "json null",
    "meta og:title A 商品", "meta og:type website", "meta og:type product", "meta og:image a.jpg", "meta product:price:amount 5", '#card {"eventId":"s","title":"S"}', "#card nothing", "nothing",
])  # fmt: skip

settings = st.one_of(
    st.tuples(st.just("load"), st.sampled_from(["idle", "eager", "interaction", "manual", "later"])),
    st.tuples(st.just("timeout"), st.sampled_from(["1s", "5s", "2m", "1ms", "x"])),
    st.tuples(st.just("title"), st.sampled_from(["flash", "count", "sync", "off", "blink"])),
    st.tuples(st.just("title-text"), st.sampled_from(["{n} new!", "新", "{n}{n}", ""])),
    st.tuples(st.just("consent"), st.sampled_from(["required", "off", "", "cookie: a=yes", "event: promo; withdraw: offer", "maybe"])),
    st.tuples(st.just("badge"), st.sampled_from(["9", "1", "off", "0", "99", "many"])),
    st.tuples(st.just("launcher"), st.sampled_from(["on", "off", "vendor", "maybe"])),
    st.tuples(st.just("launcher-hide"), st.sampled_from(["/cart", "mobile", "/product/*, pc", ""])),
    st.tuples(st.just("launcher-open"), st.sampled_from(["auto", "mini", "tab", "window"])),
    st.tuples(st.just("launcher-label"), texts),
    st.tuples(st.just("launcher-icon"), st.one_of(st.sampled_from(["chat", "headset", "客服", "/a.svg", "a b"]), texts)),
    st.tuples(st.just("launcher-shape"), st.sampled_from(["round", "pill", "tab", "oval"])),
    st.tuples(st.just("launcher-motion"), st.sampled_from(["pulse", "slide, wave, 2s", "off", "fade", "off, hop", "1s"])),
    st.tuples(st.just("offline"), st.one_of(st.sampled_from(["hide", "show", "label: 留言; icon: pen", "link: mailto:a@b.cn", '{"label":"x"}', "link: javascript:x", "text: x"]), texts)),
    st.tuples(st.just("hours"), st.sampled_from(["mon-fri 09:00-18:00 Asia/Shanghai", "workdays 10:00-20:00", "!holidays", "09:00-18:00 Mars/Olympus", "00:00-24:00", "sun", "9-18"])),
    st.tuples(st.just("launcher-offset"), st.sampled_from(["20", "20 80", "1 2 3", "-1", "20.5"])),
    st.tuples(st.just("mobile-page-top"), st.sampled_from(["40", "0", "1.5", "x"])),
    st.tuples(st.sampled_from(["vis-evt", "echat-card"]), cards),
    st.tuples(st.sampled_from(["chat-window-param", "pc-mini-win-param"]),
              st.sampled_from(['{"a":1,"b":[1,{"c":null}]}', "width: 400; height: 500", "title: \"a; b\"; live: true", "{", "x"])),
    st.tuples(st.sampled_from(["echat-tag", "lan", "meta-data", "my-data", "route-entrance-id", "servers", "sdk", "texts", "launcher-colour"]), texts),
    st.tuples(st.just("analytics"), st.sampled_from(["off", "gtag", "datalayer", "hmt", "ga"])),
    st.tuples(st.just("storage"), st.sampled_from(["on", "off"])),
    st.tuples(st.just("attention"), st.sampled_from(["off", "2s", "typing, dialog, 1s", "dialog", "typing", "fullscreen, 1m", "off, 2s", "sleep", ""])),
    st.tuples(st.just("dry-run"), st.sampled_from(["", "true", "off", "perhaps"])),
    st.tuples(st.just("holidays"), st.sampled_from(["/days.json", "#days", ""])),
    st.tuples(st.sampled_from(["debug", "launchr", "titel", "x", "badges"]), texts),
)  # fmt: skip

# What rules look at, above all
rule_verbs = st.sampled_from([
    "type", "put #a", "put #a", "take #a", "view #a", "unview #a", "begin dialog", "end dialog", "begin fullscreen", "end fullscreen", "happen cart-updated", "happen x", "happen nothing", "click .buy", "click #a",
    "teaser accept", "teaser accept", "teaser dismiss", "wipe", "restore 10m", "restore 2h", "scroll 60%", "exit", "close", "hide", "show", "tab", "tab 1", "tab 2", "waiting", "chatting", "queue 2", "track", "track 鞋", "queue 0",
    'api set {"cart":{"total":250}}', 'api set {"member":true,"plan":"golden"}', 'api set {"cart":null,"tags":["b",1]}', 'api set {"cart.total":"200","__x":1}', "api set 7", "api set {", "api track cart-updated", 'api track x {"a":0.5}', "api track x 7",
    "api explain", "api explain", "sleep 31m", "sleep 1d", "clock -2h", "clock +20m",
])  # fmt: skip

verbs = st.one_of(
    st.sampled_from([
        "hide", "show", "blur", "focus", "move", "key", "touch", "scroll 30%", "scroll 90%", "exit", "click launcher", "click page",
        "click opener mini", "click opener window", "click opener nonsense", "hover", "tab", "tab 1", "reload", "back", "refuse",
        "allow", "snippet", "api open", "api open tab", "api close", "api maximize", "api end", "api load", "api state",
        "api consent yes", "api consent no", "cookie a=yes", "cookie a=no", "happen promo", "happen offer", "api explain", "api title New", "api destroy", "api forget", "message", "message x3", "staff online", "staff offline",
        "waiting", "chatting", "end-1-1", "end-2-0", "leaveToService", "chat none", "too-many", "pop", "read", "queue 3", "handshake",
        "open", "close", "close", "say hi", "say <b>1 < 2</b>", "submit file", "submit image", "submit formData", "rate 1-2", "rate 1-1-4", "rate 0-2", "track", "track 鞋", "platform",
        "reply [file]", "reply <img src=\"/res/emoji/32/ws.png\" />&nbsp;<script>x</script><b>你好", "reply <a href='//x.cn'>a<b", "event brandNew", "event echatPageStatus {}", "title A", "title B", "title 您有新消息", "sleep 31m", "sleep 2h", "sleep 1d", "clock +1h", "clock -1d", "quit",
    ]),
    rule_verbs, rule_verbs, rule_verbs, said.map("says {}".format),
    one(st.one_of(st.just("api card"), *[one(cards).map(form.format) for form in ["api card {}", "click opener mini {}", "api open tab {}"]])),
    paths.map("go {}".format), paths.map("load {}".format),
)  # fmt: skip
gaps = st.sampled_from(["", "", "+1ms ", "+20ms ", "+300ms ", "+1s ", "+3s ", "+5s ", "+30s "])
timelines = st.builds(
    lambda first, steps: " | ".join([f"load {first}", *(gap + verb for gap, verb in steps), "+35s"]),
    paths, st.lists(st.tuples(gaps, verbs), min_size=3, max_size=14),
)  # fmt: skip


def attributes(company, named, others):
    pairs = ([["company-id", company]] if company else []) + [[f"rule-{name}", value] for name, value in named]
    return pairs + [list(pair) for pair in others]


def unique(pair):
    return pair[0]


scenarios = st.fixed_dictionaries({
    "attributes": st.builds(
        attributes, st.sampled_from(["12191"] * 6 + ["", "x"]),
        st.lists(st.tuples(st.sampled_from(["help", "a", "b", "", "constructor"]), rules), min_size=1, max_size=4, unique_by=unique),
        st.lists(settings, max_size=4, unique_by=unique),
    ),
    "rules": st.one_of(st.none(), st.none(), st.sampled_from(["{}", '{"z":"after: 1s"}', '{"z":{"after":"1s","limit":"1/day"}}', "[", "7", '{"__proto__":{"after":"1s"}}', '{"n":5,"m":null,"l":[1]}'])),
    "manner": st.sampled_from(["documented", "observed"]),
    "mobile": st.booleans(),
    "calendar": st.sampled_from([None, '{"holidays":["2026-03-02"],"workdays":["2026-03-07/2026-03-08"]}', '{"holidays":[],"workdays":[]}', "{", '{"holidays":["2026-13-xx"]}']),
    "zone": st.sampled_from(["Asia/Shanghai", "America/New_York", "Asia/Kolkata", "UTC"]),
    "wall": st.sampled_from(["2026-03-02 10:00", "2026-03-07 23:59:30", "2026-03-08 01:59:00", "2026-12-31 23:59:59"]),
    "parts_after": st.sampled_from([50, 50, 0, 700, 3000]),
    "languages": st.sampled_from([["zh-CN"], ["en"], ["", "de"], ["zh-TW", "en"], ["ar"], []]),
    "referrer": st.sampled_from(["", "https://shop.test/", "https://www.baidu.com/s?wd=x"]),
    "snippet": st.sampled_from([False, False, True]),
    "memory": st.sampled_from([None, None, "{}", '{"v":1}', "nonsense", '{"v":1,"visits":3,"pages":2,"start":0,"last":1772416000000,"dismissed":5,"lease":["t9",1772416900000],"fired":[["help",[1772416000000]]]}']),
    "sdk_load": st.sampled_from([300] * 9 + [0, None, 20000]),
    "blocked": st.sampled_from([False] * 11 + [True]),
    "attach_after": st.sampled_from([100] * 9 + [0, 5000, None]),
    "ready_after": st.sampled_from([100] * 9 + [0, 15000, None]),
    "unread": st.sampled_from([0, 0, 2, 120]),
    "staff": st.sampled_from([1, 2]),
    "auto_pop": st.sampled_from([None, None, None, 3000]),
    "online_zero": st.sampled_from([False, False, True]),
    "bridge_poll": st.sampled_from([False, False, True]),
    "pop_on_message": st.sampled_from([False, False, True]),
    "evaluate": st.booleans(),
    "timeline": timelines,
})  # fmt: skip
