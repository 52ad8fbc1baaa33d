"""Whether `explain()` tells the truth: about what is, about what then happened, and about when to look again.

A rule may act only when all that blocked it has changed: by the clock not before the moment it named, else because something happened that can change it.
"""
from collections import Counter

from parity.history import holds
from parity.model import LOUD, TYPING

WINDOW = {"window", "since-closed", "no-chat", "chat", "unread", "queue"}
TIMES = {"limit", "cooldown", "after-dismiss", "hours", "on-site", "since-closed", "other-tab"}
REMEMBERED = TIMES | {"visits", "pages", "visitor", "utm-source"}
# What a verb can change, and what the trace tells of. (Another page, or another tab, is another matter altogether.)
BY_VERB = {
    "scroll": {"scroll"}, "exit": {"exit-intent"}, "click": {"click"} | WINDOW, "happen": {"event"}, "hide": {"tab"}, "show": {"tab"}, "blur": {"tab"}, "focus": {"tab"}, "tab": {"tab"}, "put": {"present"}, "take": {"absent"},
    "view": {"visible"}, "end": {"attention"}, "chat": {"no-chat", "chat", "queue", "staff"}, "staff": {"staff"}, "message": {"unread"} | WINDOW, "queue": {"queue"}, "track": {"region", "keyword", "search"}, "open": WINDOW, "close": WINDOW,
    "pop": WINDOW, "read": {"unread"}, "teaser": WINDOW, "api": {"data", "event"} | WINDOW, "clock": TIMES, "go": {"hash", "url"}, "back": {"hash", "url"},
}  # fmt: skip
BY_EVENT = {
    "ready": {"sdk", "window", "no-chat", "chat", "unread", "staff", "queue"}, "error": {"sdk"}, "open": WINDOW, "close": WINDOW, "hide": WINDOW | {"after-dismiss"}, "page": WINDOW | {"after-dismiss"}, "status": {"no-chat", "chat", "queue", "staff"}, "unread": {"unread"},
    "staff": {"staff"}, "queue": {"queue"}, "track": {"region", "keyword", "search"},
}  # fmt: skip


class Explained:
    """The reasons after the step before, on the page in front, and what has happened since."""

    def __init__(self, model):
        self.model = model
        self.before, self.at, self.page, self.number = [], 0, None, 0
        self.changed, self.timers = set(), {}
        # How often each check was all that stood between a rule and its turn
        self.alone = Counter()

    def take(self, verb, records):
        """A phase of the step: what can have changed, and who had his turn."""
        self.changed |= BY_VERB.get(verb, set())
        for at, tab, what, *words in records:
            page = self.model.pages[tab]
            if what == "timer":
                self.timers[page.doc] = at + words[0]
            elif what == "timer-off":
                self.timers[page.doc] = None
            if page is not self.page and what == "keep":
                # After a wipe it may know less than this one did, and this one goes by what is stored.
                self.changed |= {"other-tab"} | (REMEMBERED if self.model.wipes else set())
            if page is self.page and what == "emit":
                if words[0] in ("rule", "exposure", "evaluate") and "rule" in words[1]:
                    self.agrees(words[1]["rule"], at)
                self.changed |= BY_EVENT.get(words[0], set())

    def agrees(self, name, at):
        """What had blocked a rule that now has its turn has changed."""
        for verdict in self.before if self.page.number == self.number else []:
            for check in verdict["checks"] if verdict["rule"] == name else []:
                by_clock = check["next"] is not None and check["next"] <= at - self.born
                if check["key"] == "delay":
                    by_clock = by_clock or at - self.at >= check["want"]
                # The calendar comes without a word, and so does what the SDK says once it can be called.
                by_clock = by_clock or (check["key"] in ("hours", "chat") and check["seen"] is None)
                holds("explain", check["ok"] or by_clock or check["key"] in self.changed | {"sample"}, name, check, at - self.born)

    def look(self, verdicts, doc, now):
        """The step is over, and all is at rest: what is said must be so."""
        page = self.model.pages[doc["tab"]["number"]]
        self.born = doc["born"]
        for verdict in verdicts or []:
            rule = self.model.rules[verdict["rule"]]
            blocks = [check["key"] for check in verdict["checks"] if not check["ok"]]
            holds("explain", verdict["blocks"] == blocks and verdict["fires"] is (blocks == []), verdict)
            # Whoever could act would have.
            holds("rest", blocks, verdict)
            self.alone[blocks[0]] += len(blocks) == 1
            self.wakes(verdict, page, now)
            self.truths(verdict, rule, page, doc, now)
        self.before, self.at, self.page, self.number = verdicts or [], now, page, page.number
        self.changed = set()

    def wakes(self, verdict, page, now):
        """Where the clock alone can make a rule act, a timer is set, no later than the first moment at which it could."""
        failing = [check["next"] for check in verdict["checks"] if not check["ok"]]
        if None not in failing:
            timer = self.timers.get(page.doc)
            holds("wake", timer is not None and timer <= max(self.born + max(failing), now), verdict, timer)

    def truths(self, verdict, rule, page, doc, now):
        seen = {check["key"]: check["seen"] for check in verdict["checks"]}
        checks = {check["key"]: check for check in verdict["checks"]}
        limits = [check["seen"] for check in verdict["checks"] if check["key"] == "limit"]
        turns = [each for each in self.model.turns if each["rule"] == rule["name"] and self.model.remembered(each, page)]
        here = self.model.note(page)
        for (_count, scope, length), said in zip(rule["limits"], limits, strict=True):
            holds("count", said >= self.model.spent(scope, length, here, turns), verdict, scope)
        holds("count", ("cooldown" in seen) or not (turns and rule["cooldown"]), verdict)
        world = {"tab": ("left" if not (doc["visible"] and doc["focused"]) else "watched") if rule["do"] == "title" else doc["visible"], "path": doc["history"][-1].split("#")[0].split("?")[0][len("https://shop.test"):],
                 "window": "open" if page.window else "close", "present": "#a" in doc["elements"], "absent": "#a" in doc["elements"], "visible": "#a" in doc["in_view"]}  # fmt: skip
        for key, value in world.items():
            holds("truth", key not in seen or seen[key] in (value, None), key, seen.get(key), value)
        if rule["do"] in LOUD and not page.unsure:
            ends = [page.last_loud + self.model.pause] if page.last_loud is not None and self.model.pause else []
            ends += [page.typed + TYPING] if page.typed is not None and "typing" in self.model.holding else []
            wanted = None if self.model.holding & page.busy else max([end for end in ends if end > now], default="free")
            said = checks["attention"]["next"]
            holds("truth", ("free" if checks["attention"]["ok"] else said and said + self.born) == wanted, "attention", checks["attention"], wanted)
