"""Sites for generated visits. A rule is made as a record that a checker can read without core's help, and as the text a site would write."""
from hypothesis import strategies as st

SECOND, MINUTE, HOUR, DAY = 1000, 60000, 3600000, 86400000
DEEDS = {
    "open": "", "teaser": "do: teaser; text: Hi", "badge": "do: badge; text: ‼", "title": "do: title; text: Still there?", "emit": "do: emit", "card": "do: card; card: 'eventId: p7; title: Tea'",
}  # fmt: skip
# Texts and what they mean, where the checker has to know
LIMITS = {
    "": [(1, "page", 0)], "9/page": [(9, "page", 0)], "2/page": [(2, "page", 0)], "1/session": [(1, "session", 0)], "2/session": [(2, "session", 0)], "2/day": [(2, "day", 0)], "3/visitor": [(3, "visitor", 0)],
    "1/visitor": [(1, "visitor", 0)], "1/7d": [(1, "time", 7 * DAY)], "2/1m": [(2, "time", MINUTE)], "3/session, 1/20s": [(3, "session", 0), (1, "time", 20 * SECOND)],
}  # fmt: skip
COOLDOWNS = {"": 0, "10s": 10 * SECOND, "1h": HOUR}
DISMISSALS = {"": "default", "session": "session", "never": "never", "0s": 0, "8s": 8 * SECOND, "1d": DAY}
ATTENTION = {
    "": ({"typing", "dialog", "fullscreen"}, 10 * SECOND), "off": (set(), 0), "2s": (set(), 2 * SECOND), "dialog, 5s": ({"dialog"}, 5 * SECOND), "typing, fullscreen": ({"typing", "fullscreen"}, 0),
}  # fmt: skip
DELAYS = {"": 0, "1s": SECOND, "4s": 4 * SECOND}

# What holds by itself, sooner or later; and what needs somebody to do something
EASY = [
    "after: 1s", "after: 3s", "after: 8s", "active: 2s", "idle: 2s", "on-site: 5s", "path: *", "path: /p*", "path: !/pay", "absent: #a", "visits: >= 1", "hours: 09:00-18:00 Asia/Shanghai", "hours: !holidays",
    "device: pc, mobile", "utm-source: !baidu", "language: zh, en",
]  # fmt: skip
EVENTFUL = [
    "scroll: 50%", "exit-intent", "click: .buy", "event: cart-updated", "present: #a", "visible: #a", "since-closed: 3s", "pages: >= 2", "unread: >= 1", "data: cart.total >= 200", "staff: online", "queue: >= 1", "region: 中国",
    "search: seo", "utm-source: baidu", "hash: pricing", "visitor: returning", "hours: workdays 10:00-20:00",
]  # fmt: skip
CHATS = ["", "", "", "", "chat: none, waiting, chatting, ended", "chat: chatting"]


def rule(name, easy, eventful, do, limit, cooldown, dismiss, delay, sample, chat):
    parts = [*easy, *eventful, chat, DEEDS[do], limit and "limit: " + limit, cooldown and "cooldown: " + cooldown, dismiss and "after-dismiss: " + dismiss, delay and "delay: " + delay, sample and "sample: " + sample]
    quiet = DISMISSALS[dismiss]
    return {
        "name": name, "text": "; ".join(part for part in parts if part) or "after: 0s", "do": do, "limits": LIMITS[limit], "cooldown": COOLDOWNS[cooldown], "delay": DELAYS[delay], "chat": bool(chat),
        # What disturbs nobody goes on after a dismissal, unless the rule says otherwise.
        "dismiss": ("session" if do not in ("card", "emit") else 0) if quiet == "default" else quiet,
    }  # fmt: skip


def named(name):
    """A rule of this name. Most have one condition that comes by itself, and few caps."""
    return st.builds(
        rule, st.just(name), st.lists(st.sampled_from(EASY), max_size=1), st.sampled_from([[]] * 12 + [[each] for each in EVENTFUL]), st.sampled_from(["open", "open", *DEEDS]), st.sampled_from([*LIMITS, "9/page", "9/page"]),
        st.sampled_from(["", "", "", *COOLDOWNS]), st.sampled_from(["0s", "0s", *DISMISSALS]), st.sampled_from(["", "", "", *DELAYS]), st.sampled_from(["", "", "", "50%"]), st.sampled_from(CHATS),
    )  # fmt: skip


sites = st.fixed_dictionaries({
    "rules": st.tuples(named("a"), named("b"), named("c")),
    "attention": st.sampled_from(["", "", *ATTENTION]),
    "storage": st.sampled_from(["on", "on", "on", "on", "on", "off"]),
    "dry": st.sampled_from([False] * 7 + [True]),
    "load": st.sampled_from(["idle", "idle", "idle", "eager", "eager", "interaction", "manual"]),
    "hide": st.sampled_from(["", "", "", "/pay*"]),
    # Whether somebody asks for the reasons after every step
    "explained": st.booleans(),
    "options": st.fixed_dictionaries({
        "manner": st.sampled_from(["documented", "observed"]),
        "mobile": st.sampled_from([False, False, True]),
        "wall": st.sampled_from(["2026-03-02 09:59:30", "2026-03-02 12:00", "2026-03-07 23:59:30"]),
        "zone": st.sampled_from(["Asia/Shanghai", "Asia/Kolkata", "UTC"]),
        "parts_after": st.sampled_from([50, 50, 20, 700]),
        "ready_after": st.sampled_from([100, 100, 100, 100, 100, 5000, None]),
        "unread": st.sampled_from([0, 0, 2]),
        "auto_pop": st.sampled_from([None, None, None, None, 8000]),
        "memory": st.sampled_from([None, None, None, '{"v":1,"visits":3,"pages":2,"start":0,"last":0,"dismissed":0,"lease":["t9",0],"fired":[]}']),
    }),
})  # fmt: skip


def options_of(site):
    """The world's options for a site."""
    pairs = [["company-id", "12191"], *([f"rule-{each['name']}", each["text"]] for each in site["rules"]), ["storage", site["storage"]], ["load", site["load"]], ["holidays", "/days.json"]]
    for name, value in [("attention", site["attention"]), ("launcher-hide", site["hide"])]:
        if value:
            pairs.append([name, value])
    if site["dry"]:
        pairs.append(["dry-run", ""])
    return {**site["options"], "attributes": pairs, "calendar": '{"holidays":["2026-03-03"],"workdays":["2026-03-07"]}'}
