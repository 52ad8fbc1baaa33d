"""Visits of the recipes in demo/recipes/: where each acts, and a near miss in which it does not. Played by the kit and, the same, by the JavaScript that ships."""
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "demo" / "recipes"
SUNDAY, MONDAY_EVENING, NATIONAL_DAY, MAKE_UP_DAY = "2026-03-01 11:00", "2026-03-02 18:00", "2026-10-01 10:00", "2026-10-10 10:00"
FOUND = 'event visitorTrackInfo {"country": "中国", "province": "江苏省", "city": "苏州市", "searcher": "baidu", "keyword": "青瓷", "keywordType": 1}'
GOLD, SILVER = ('api track logged-in {"member": {"level": "%s"}}' % level for level in ("gold", "silver"))
TWO, ONE = ('api set {"cart": {"total": %d}}' % total for total in (536, 268))
CHATS = "2s chatting"


@dataclass
class Visit:
    recipe: str
    words: str
    timeline: str  # after the load
    acts: list = field(default_factory=list)  # the rules that act, in their order
    path: str = "/"
    options: dict = field(default_factory=dict)  # as `visit` takes them
    sees: dict = field(default_factory=dict)  # what of the visit is what in the end

    def __str__(self):
        return f"{self.recipe}: {self.words}"


def said(text):
    return {"teaser": text}


VISITS = [
    Visit("leaving-cart", "who is about to go is asked", "5s exit", ["leaving"], sees=said("下单前还有什么想问的吗？")),
    Visit("leaving-cart", "and not again on the same day", "5s exit | 10s teaser dismiss | 2h tab / | +5s exit", ["leaving"]),
    Visit("leaving-cart", "but on the next", "5s exit | 10s quit | 1d tab / | +5s exit", ["leaving", "leaving"]),
    Visit("leaving-cart", "not with nothing in the cart", "2s take .cart-line | 5s exit"),
    Visit("leaving-cart", "not on a phone", "5s exit", options={"device": "mobile"}),

    Visit("offline-hours", "on Sunday a message may be left", "8s", ["night"], options={"at": SUNDAY}, sees=said("现在是下班时间，留个言，明早先回您")),
    Visit("offline-hours", "from six in the evening on", "8s", ["night"], options={"at": MONDAY_EVENING}),
    Visit("offline-hours", "by day, with nobody there, the page is told", "8s", ["nobody"], options={"staff": "offline"}, sees=said(None)),
    Visit("offline-hours", "by day, with agents, nothing", "1m"),

    Visit("after-login", "a gold member has just logged in", f"5s {GOLD} | 7s", ["member"], sees=said("欢迎回来，您的专属顾问在线")),
    Visit("after-login", "not one of silver", f"5s {SILVER} | 1m"),
    Visit("after-login", "not who only has been told of", f"5s {GOLD.replace('logged-in', 'seen')} | 1m"),

    Visit("paid-traffic", "a paid search", "3s track 青瓷 | 8s", ["paid"], sees={"opened_by": "paid"}),
    Visit("paid-traffic", "not a free one", f"3s {FOUND} | 1m"),
    Visit("paid-traffic", "not before the vendor has told", "1m"),

    Visit("once-a-week", "the first time", "10s", ["greeting"]),
    Visit("once-a-week", "not on the sixth day", "10s | 1m quit | 6d tab / | +1m", ["greeting"]),
    Visit("once-a-week", "on the eighth day again", "10s | 1m quit | 8d tab / | +1m", ["greeting", "greeting"]),
    Visit("once-a-week", "never again by who put it away", "10s | 1m teaser dismiss | 8d tab / | +1m", ["greeting"]),

    Visit("price-page", "ten seconds at the prices", "3s view #prices | 13s", ["prices"], sees=said("Not sure which set fits you?")),
    Visit("price-page", "not who only scrolls past", "3s view #prices | 12s unview #prices | 1m"),

    Visit("long-queue", "second in the queue", "3s waiting | 4s queue 2 | 5s", ["queue"]),
    Visit("long-queue", "not the first", "3s waiting | 4s queue 1 | 1m"),

    Visit("returning-visitor", "comes again", "10s quit | 1h tab / | +5s", ["again"]),
    Visit("returning-visitor", "not on the second page of that visit", "10s quit | 1h tab / | +3s load /b | +1m"),
    Visit("returning-visitor", "not at the first visit", "1m"),

    Visit("big-cart", "hesitates with two in the cart", f"5s {TWO} | 5s move | 15s", ["big"], sees={"opened_by": "big"}),
    Visit("big-cart", "not with one", f"5s {ONE} | 1m"),
    Visit("big-cart", "not while he is busy", f"5s {TWO} | 5s move | 14s move | 23s move | 32s"),
    Visit("big-cart", "not with nobody there", f"5s {TWO} | 1m", options={"staff": "offline"}),

    Visit("unread-reminder", "while he looks elsewhere the title tells of it", "5s hide | 6s message x2 | 1m", sees={"title": "【2 条新回复】 · 我的订单 · 青 Qing"}),
    Visit("unread-reminder", "back, and it is not read", "5s hide | 6s message x2 | 20s show | 30s", ["unread"], sees={"badge": "2", "teaser": "客服给您留了言", "title": "我的订单 · 青 Qing"}),
    Visit("unread-reminder", "not what he has read", "5s message | 9s click launcher | 12s close | 1m", sees={"badge": "", "teaser": None}),
    Visit("unread-reminder", "no bubble while the chat goes on", f"{CHATS} | 5s message | 1m", sees={"badge": "1", "teaser": None}),

    Visit("running-chat-card", "in a chat the agent sees the product", "0s chatting | 2s chatting | 8s", ["looking"]),
    Visit("running-chat-card", "not without a chat", "1m"),

    Visit("nothing-found", "nothing was found", "5s", ["nothing"], sees=said("没找到？告诉我们您想要什么")),
    Visit("nothing-found", "not where something was", "2s take .no-results | 1m"),

    Visit("holidays", "on National Day", "5s", ["away"], options={"at": NATIONAL_DAY}, sees=said("假期里我们也在休息，节后第一个回您")),
    Visit("holidays", "on a Saturday that is worked", "20s", ["office"], options={"at": MAKE_UP_DAY}, sees={"opened_by": "office"}),
    Visit("holidays", "not on any other weekend", "1m", options={"at": SUNDAY}),

    Visit("campaign", "came by a link of the campaign", "8s", ["spring"], "/?utm_campaign=spring-mail", sees=said("春茶节：咨询即送茶样一份")),
    Visit("campaign", "on the next page too", "5s load /tea | 13s", ["spring"], "/?utm_campaign=spring-mail"),
    Visit("campaign", "not by one of another", "1m", path="/?utm_campaign=autumn"),

    Visit("region", "from Chengdu", "3s track 青瓷 | 5s", ["chengdu"], sees=said("您那边有我们的成都门店，可以到店看器物")),
    Visit("region", "not from Suzhou", f"3s {FOUND} | 1m"),

    Visit("half-of-visitors", "who is in", "10s", ["gift"], options={"visitor": "a"}, sees={"opened_by": "gift", "group": "in"}),
    Visit("half-of-visitors", "who is out is counted, and left alone", "10s", options={"visitor": "b"}, sees={"opened_by": None, "group": "out"}),

    Visit("own-icon", "messages are counted", "5s message x3", sees={"badge": "3", "shown": True}),
    Visit("own-icon", "up to nine", "5s message x12", sees={"badge": "9+"}),
    Visit("own-icon", "nothing unread, no badge", "1m", sees={"badge": ""}),

    Visit("single-page", "ten seconds on the install page", "30s go /guide/install | 40s", ["install"], "/guide/"),
    Visit("single-page", "not who has gone on", "30s go /guide/install | 39s go /guide/care | 2m", path="/guide/"),

    Visit("mobile-only", "half of the article on a phone", "9s scroll 50%", ["reader"], options={"device": "mobile"}, sees={"badge": "•"}),
    Visit("mobile-only", "not less", "9s scroll 49% | 1m", options={"device": "mobile"}),
    Visit("mobile-only", "not on a PC", "9s scroll 90% | 1m"),

    Visit("quiet-checkout", "elsewhere help is offered", "10s", ["help"], "/cart", sees={"shown": True}),
    Visit("quiet-checkout", "not on the checkout, where nothing is to be seen", "1m", path="/checkout", sees={"shown": False, "teaser": None}),

    Visit("teaser-first", "who stays and reads on has it opened", "8s | 20s scroll 80% | 30s", ["ask", "open"], sees={"opened_by": "open"}),
    Visit("teaser-first", "or opens it himself", "8s | 9s teaser accept | 2m", ["ask"], sees={"opened_by": "teaser"}),
    Visit("teaser-first", "not who put the bubble away", "8s | 9s teaser dismiss | 20s scroll 80% | 2m", ["ask"], sees={"opened_by": None}),
    Visit("teaser-first", "not who does not read on", "8s | 20s scroll 40% | 2m", ["ask"], sees={"opened_by": None}),
]  # fmt: skip
