"""What can stand in a rule, what each deed does and what each check means: for people and tools alone, nothing that ships imports it.

`docs/rules.md` and the README's short table are made of it; `rules_zh.py` has the Chinese. `tests/unit/test_rules_table.py` holds it against the code.
"""

GROUPS = ["time", "behaviour", "page", "visitor", "chat", "choice", "caps", "action"]
TITLES = {
    "time": "Time", "behaviour": "Behaviour", "page": "Page", "visitor": "Visitor", "chat": "Chat", "choice": "Choice", "caps": "Caps", "action": "Action",
}  # fmt: skip

KNOWN = "always known"
SIGNAL = "not before it happens"
EMPTY = "empty where there is none, which is known: a `!` holds then"
TOLD = "unknown until the SDK has told it"
CAMPAIGN = "this parameter of the visit matches: of the last address of this session that had any `utm_*`"
STARTS = "without storage each page load is the first of a first visit"

# group, key, when it holds, what a missing fact does, an example
CONDITIONS = [
    ["time", "after", "the page (each page of a single-page site) has been open that long", KNOWN, "after: 30s; path: /product/*; limit: 1/session"],
    ["time", "active", "the visitor has used this page that long: it was visible, and he was not idle for over 30 s", KNOWN, "active: 1m; path: /guide/*; do: teaser; text: Shall we explain?"],
    ["time", "idle", "he has touched nothing that long: no mouse, key, finger or scrolling", KNOWN, "idle: 20s; path: /cart; device: pc"],
    ["time", "on-site", "his session began that long ago, on whatever page and in whatever tab", "without storage it begins with the page", "on-site: 5m; pages: >= 4; limit: 1/session"],
    ["time", "since-closed", "the chat window was last closed that long ago, on whatever page", "unknown before the first time, and while the window is open", "since-closed: 10m; chat: ended; after-dismiss: 0s; do: teaser; text: Did that help?"],
    ["time", "hours", "now is in one of the spans and in none with `!`: see [Hours](#hours)", "a zone or calendar that is not known: does not hold", "hours: workdays 09:00-18:00 Asia/Shanghai; staff: online; after: 20s"],
    ["behaviour", "scroll", "so much of the page's height has been in view, on this page", "0% until he scrolls: a page that fits the window stays there", "scroll: 60%; path: /article/*; do: badge"],
    ["behaviour", "exit-intent", "he is about to leave: the mouse goes out at the top; on touch, a flick back up or Back within the site. A signal", SIGNAL, "exit-intent; path: /cart; limit: 1/day"],
    ["behaviour", "visible", "at least half of such an element is in view (of one larger than the window: half the window)", "no such element: does not hold", "visible: #pricing; active: 10s; do: teaser; text: Which plan fits you?"],
    ["behaviour", "click", "such an element, or one within it, was clicked. A signal", SIGNAL, "click: .size-table; do: teaser; text: We help you choose; delay: 5s"],
    ["behaviour", "event", "one of these happened: a DOM event anywhere in the page, or `EchatPlugin.track(name)`. A signal", SIGNAL, "event: payment-failed, coupon-refused; limit: 2/day"],
    ["page", "path", "the path of the address, decoded, is one of these", KNOWN, "path: /product/*, !/product/old; after: 20s"],
    ["page", "url", "the whole address, as it stands, is one of these", KNOWN, "url: *://shop.cn/*?*coupon*; after: 5s"],
    ["page", "query", "the address has such a parameter; its value may have `*`", KNOWN, "query: from=mail*, !debug; after: 5s"],
    ["page", "hash", "what follows the `#` is one of these", EMPTY, "hash: help, faq-*; do: open"],
    ["page", "referrer", "the address he came from is one of these", EMPTY, "referrer: *baidu.com*, *sogou.com*; pages: 1; after: 10s"],
    ["page", "utm-source", CAMPAIGN, EMPTY, "utm-source: newsletter; after: 10s"],
    ["page", "utm-medium", CAMPAIGN, EMPTY, "utm-medium: cpc, paid-*; active: 30s"],
    ["page", "utm-campaign", CAMPAIGN, EMPTY, "utm-campaign: spring-*; path: /cart; after: 20s"],
    ["page", "utm-term", CAMPAIGN, EMPTY, "utm-term: *teapot*; after: 15s"],
    ["page", "utm-content", CAMPAIGN, EMPTY, "utm-content: banner-b; sample: 50%"],
    ["page", "present", "the page has such an element", "one that comes later counts from then on", "present: .out-of-stock; after: 8s; do: teaser; text: We tell you when it is back"],
    ["page", "absent", "the page has no such element", "one that comes later counts from then on", "absent: .logged-in; path: /member/*; after: 10s"],
    ["visitor", "device", "he uses such a device, as the vendor's SDK sees it", KNOWN, "device: pc; exit-intent"],
    ["visitor", "language", "his browser's language is one of these; `zh` is every Chinese, `zh-CN` that one", KNOWN, "language: en, fr; after: 15s; do: teaser; text: We speak English"],
    ["visitor", "region", "his country, province or city, as the vendor tells it, is one of these", TOLD, "region: 上海*, 江苏*; after: 20s"],
    ["visitor", "keyword", "he searched for one of these; empty where he came by no search", TOLD + "; of a search, until it names the words", "keyword: *teapot*, *茶壶*; after: 5s"],
    ["visitor", "search", "he came by a search: found (`seo`) or advertised (`paid`), or by none", TOLD + ", and where it does not tell the two apart", "search: paid; after: 8s; limit: 1/session"],
    ["visitor", "visits", "it is that visit of his", STARTS, "visits: >= 3; path: /pricing; after: 10s"],
    ["visitor", "pages", "it is that page of this visit", STARTS, "pages: >= 5; limit: 1/session"],
    ["visitor", "visitor", "it is his first visit, or not", STARTS, "visitor: returning; do: teaser; text: Welcome back"],
    ["visitor", "data", "what `EchatPlugin.set` has told under this path is so; a path alone: there, and not `false`, `0` or empty", "not set: does not hold, `!=` neither", "data: cart.total >= 200; path: /cart; idle: 15s"],
    ["chat", "staff", "agents are there, or not", TOLD, "staff: offline; after: 20s; do: teaser; text: Leave us a message"],
    ["chat", "chat", "the chat stands so. Lifts the guard `no-chat`, and only that", TOLD, "chat: ended; path: /order/*; after: 10s"],
    ["chat", "unread", "so many messages are unread", "unknown until the SDK is ready", "unread: > 0; chat: chatting, ended; do: title; text: We have answered"],
    ["chat", "queue", "his place in the queue is so", "unknown but while he waits", "queue: > 5; chat: waiting; do: emit; text: long-queue"],
]  # fmt: skip

# group, key, value, default, what it says, what a missing fact does, an example
SETTINGS = [
    ["choice", "sample", "a percentage such as `50%`", "everybody", "the rule is for that part of the visitors, always the same: see [Samples](#samples)", "without storage the dice fall anew on each page", "sample: 50%; after: 30s; limit: 1/session"],
    ["choice", "priority", "a number", "`0`", "higher is tried first; else in page order, `data-rules` last", KNOWN, "priority: 5; exit-intent; path: /cart"],
    ["caps", "limit", "counts up to 50 per `page`, `session`, `day`, `visitor` or a time: `1/session, 3/7d`", "`1/page`", "how often at most. `day` is the visitor's own, `1d` the 24 hours just gone; all of several must have room", "without storage all count on this page alone", "limit: 1/session, 3/7d; after: 30s"],
    ["caps", "cooldown", "a time such as `1d`", "`0`", "the least time between two", "without storage it counts on this page alone", "cooldown: 2h; limit: 3/day; idle: 1m"],
    ["caps", "after-dismiss", "`session`, `never` or a time such as `1d`", "`session`; of `card` and `emit` none", "after the visitor put the window or a teaser away: quiet for the session, for a time, or for good (`never` again). `0s` lifts it", "without storage it counts on this page alone", "after-dismiss: 7d; after: 30s"],
    ["action", "do", "`open` `teaser` `badge` `title` `card` `emit`", "`open`", "what happens: see [What a rule does](#what-a-rule-does)", KNOWN, "do: teaser; text: Need help?; after: 30s"],
    ["action", "text", "a text, in quotes where it has `;` or `,`", "of `badge` a dot; `teaser` and `title` need one", "what a teaser, badge or title shows; of `emit` and all of them, part of the event. Text, never HTML", KNOWN, "do: teaser; text: \"Hello; may we help?\"; after: 30s"],
    ["action", "accept", "a text", "“Chat now”, in the chat's language", "the teaser's button that opens the chat", KNOWN, "do: teaser; text: Questions?; accept: Ask us; scroll: 50%"],
    ["action", "card", "`auto`, JSON, declarations in quotes, or the selector of a JSON script", "`auto`", "the card of `do: card`: see the README", KNOWN, "do: card; card: #order-card; path: /order/*"],
    ["action", "delay", "a time such as `5s`", "`0`", "all must hold that long without a break. A signal is kept meanwhile", KNOWN, "exit-intent; delay: 1s; do: teaser; text: Before you go"],
]  # fmt: skip

LOUD = ["on", "launcher", "window", "tab", "other-tab", "attention", "sdk", "no-chat"]

# deed, what it does, the checks always in force that it heeds, an example
DEEDS = [
    ["open", "opens the chat in the page; the focus stays where it was. `echat:before-open` goes out first and may be cancelled", LOUD, "do: open; after: 30s"],
    ["teaser", "puts a small bubble by the launcher: `text`, a button `accept` that opens the chat, one that puts it away. It is gone once a chat is open or on, and on the next page", LOUD, "do: teaser; text: Need help?; accept: Chat now; after: 30s"],
    ["title", "flashes `text` in the page's title until he looks at the page again. Unread messages come before it", ["on", "launcher", "window", "tab", "title", "other-tab", "attention", "sdk", "no-chat"], "do: title; text: Still there?; after: 2m"],
    ["badge", "puts `text` (or a dot) on the launcher until the chat is open or on, or the next page. The unread number comes before it", ["on", "launcher", "window", "tab", "sdk", "no-chat"], "do: badge; text: 1; scroll: 50%"],
    ["card", "makes `card` what the page shows the agent: at once in a chat, else with the next open", ["on", "launcher", "tab"], "do: card; visible: #configurator"],
    ["emit", "only tells the page, as all of them do: `echat:rule` with `rule`, `do`, `text`", ["on", "launcher", "tab"], "do: emit; text: hesitates; path: /cart; idle: 30s"],
]  # fmt: skip

# Checks beyond the rule's own conditions: key, what it means when it blocks, what to do
CHECKS = [
    ["on", "`EchatPlugin.destroy()` was called", "nothing: the plugin is gone until the next page"],
    ["launcher", "`data-launcher-hide` names this page or device", "take the page from that list"],
    ["window", "the chat window is open, or about to open", "nothing: there is no need of the rule now"],
    ["tab", "the tab is hidden; of `title`: he is looking at the page", "wait: it is judged again when that changes"],
    ["title", "`data-title` is `off`", "use another `data-title`, or a teaser"],
    ["other-tab", "a rule of another tab of the site asked for attention within 30 s", "wait, or close the other tab"],
    ["attention", "he is busy (`typing`, `dialog`, `fullscreen`), or a rule of this page has just asked for attention (`pause`)", "wait, or set `data-attention`"],
    ["sdk", "the vendor's SDK is not ready, or failed; what opens nothing needs only that it is known to have no chat", "see `state().sdk`, `data-load`, `data-company-id`, the network"],
    ["no-chat", "a chat is waiting or on", "give the rule its own `chat` condition, or end the chat"],
    ["limit", "it has acted as often as it may", "wait, raise `limit`, or forget: `EchatPlugin.destroy({forget: true})`"],
    ["cooldown", "it acted too short a time ago", "wait, or lower `cooldown`"],
    ["before-open", "the page cancelled `echat:before-open` for this rule; it is not asked again on this page", "look who listens there"],
    ["after-dismiss", "he put the window or a teaser away", "a new session, a shorter `after-dismiss`, or `0s`"],
    ["delay", "all else holds, but not yet for that long", "wait"],
    ["sample", "this visitor is not in the sample", "`sample: 100%`, or another browser profile"],
    ["problems", "the rule cannot be read; `problems` and the console say why", "mend it: a broken rule is off, alone"],
]  # fmt: skip
