"""What must hold in every visit, whatever the rules: a checker that reads the trace and the sandbox's world, and knows the documentation, not core."""
from datetime import datetime, timedelta, timezone

from echat_plugin.tools.kit.playing import offset
from parity.history import History, Page, holds
from parity.sites import ATTENTION

LOUD = ("open", "teaser", "title")
QUIET = ("card", "emit")
TYPING, LEASE = 5000, 30000
MARK, CALL, ITEM = "‼", "Still there?", "p7"


class Model(History):
    """Fed phase by phase, it raises Broken at the first invariant that does not hold."""

    def __init__(self, site, world):
        super().__init__(site, world)
        self.rules = {rule["name"]: rule for rule in site["rules"]}
        self.dry, self.hidden = site["dry"], site["hide"] != ""
        self.holding, self.pause = ATTENTION[site["attention"]]
        self.groups = {}
        # The verb of this phase; and of a page that comes back its number and the sessions while it was away
        self.verb, self.old = None, None

    # What happens

    def take(self, verb, rest, records, now):
        """A phase of the visit: a verb (without any time), or time alone (None), and what the trace has of it."""
        left, self.now = self.now, now
        self.look_at_the_clock()
        doc = self.world["page"]()
        tab = doc["tab"]["number"]
        if self.docs.get(tab) is not doc:
            self.numbers += 1
            self.docs[tab], self.pages[tab] = doc, Page(self.numbers, self.numbers, now)
        page = self.pages[tab]
        self.verb, self.old = verb, None
        if verb == "restore":
            self.old = (page.number, dict(self.sessions))
        self.look_at_chats(verb)
        self.turn_page(page, doc, verb == "restore", left)
        if verb == "type" and now > doc["born"]:
            page.typed = now
        elif verb in ("begin", "end"):
            page.busy = page.busy - {rest} | ({rest} if verb == "begin" else set())
        elif verb == "wipe":
            self.wipes.append(set())
        elif verb == "teaser" and rest == "dismiss" and page.teaser and page.arriving is None:
            self.dismissed(page, now)
        for record in records:
            self.hear(*record)

    def look_at_chats(self, verb):
        for tab, page in self.pages.items():
            doc, before = self.docs[tab], page.status
            page.status = doc["fake"]["call"]("getChatStatus", []) if doc["fake"] and "getChatStatus" in doc["ECHAT"] else 0
            page.chatting = page.status in (1, 2) and (verb is not None or before in (1, 2))

    def hear(self, at, tab, what, *words):
        page = self.pages[tab]
        if what == "keep":
            self.kept(page, at)
        elif what == "window" and words[0] in ("show", "hide"):
            page.window, page.closed = words[0] == "show", at
            if words[0] == "hide":
                self.sign(page, at)
        elif what == "teaser":
            page.teaser = words[0]
            holds("dry", not (self.dry and words[0]), "a teaser")
        elif what == "launcher":
            holds("dry", not (self.dry and words[0]["badge"] == MARK), "a mark")
        elif what == "title":
            holds("dry", not (self.dry and CALL in words[0]), "a title")
        elif what == "call":
            holds("dry", not (self.dry and ITEM in str(words)), "a card")
        elif what == "popup":
            holds("popup", self.verb in ("click", "api", "teaser"), "a popup that nobody clicked for")
        elif what == "emit":
            self.told(page, tab, at, *words)
        holds("quiet", what not in ("threw", "stuck", "unknown-verb"), what)

    def told(self, page, tab, at, name, detail):
        by_rule = detail.get("by") == "rule" and name in ("open", "before-open")
        holds("dry", not (self.dry and (by_rule or name in ("rule", "exposure"))), name)
        if name == "open" and by_rule:
            holds("popup", detail["how"] == "mini", detail)
        if name == "close" and detail["by"] == "visitor" and page.arriving is None:
            self.dismissed(page, at)
        elif name == "before-open" and by_rule:
            holds("refused", detail["rule"] not in page.refused, detail)
            page.refused |= {detail["rule"]} if self.docs[tab]["refuses"] and not self.old else set()
        elif (name == "hide" or (name == "page" and not detail["open"])) and self.dismissals and self.dismissals[-1]["doc"] == page.doc and at - self.dismissals[-1]["at"] < 50:
            # The vendor tells of the same closing a moment later; meanwhile somebody may have set the clock.
            self.dismissals[-1]["wall"] = min(self.dismissals[-1]["wall"], self.wall(at))
        if name == "rule":
            self.turn(page, tab, at, self.rules[detail["rule"]], True)
        elif name == "exposure":
            # The split is stable as long as the visitor is remembered.
            known = self.groups.setdefault((len(self.wipes), self.stored or page.doc, detail["rule"]), detail["group"])
            holds("sample", known == detail["group"] or self.wipes, detail)
            if detail["group"] == "out":
                self.turn(page, tab, at, self.rules[detail["rule"]], False)
        elif name == "evaluate" and "rule" in detail:
            holds("dry", self.dry, "evaluate")
            self.turn(page, tab, at, self.rules[detail["rule"]], False)

    # A rule has had its turn

    def turn(self, page, tab, at, rule, acted):
        # Who is not in the sample has the same quiet after his turn as the others.
        turn = self.note(page, at=at, rule=rule["name"], tab=tab, loud=not self.dry and rule["do"] in LOUD, acted=acted)
        known = [each for each in self.turns if self.remembered(each, page)]
        own = [each for each in known if each["rule"] == rule["name"]]
        if self.old:
            self.place(turn, rule, own)
        self.caps(rule, turn, own)
        self.dismissal(rule, turn, [each for each in self.dismissals if self.remembered(each, page)])
        self.guards(rule, page, tab, at)
        self.delay(rule, page, turn, own)
        if turn["loud"]:
            self.one_at_a_time(page, turn, at)
            page.last_loud, page.unsure = at, self.old is not None
        self.turns.append(turn)
        self.sign(page, at)

    def place(self, turn, rule, own):
        """While a page was away a timer may still have come due on the page as it was left: it counts there as long as it may."""
        new = turn["session"]
        turn["session"] = self.old[1].get("site" if self.stored else turn["doc"], [new])[0]
        if all(self.spent(scope, length, {**turn, "page": self.old[0]}, own) < count for count, scope, length in rule["limits"]):
            turn["page"] = self.old[0]
        else:
            turn["session"] = new

    def caps(self, rule, turn, own):
        for count, scope, length in rule["limits"]:
            holds("limit", self.spent(scope, length, turn, own) < count, rule["name"], count, scope)
        if own and rule["cooldown"]:
            holds("cooldown", turn["wall"] - own[-1]["wall"] >= rule["cooldown"], rule["name"])

    def spent(self, scope, length, turn, own):
        """How many of these turns count; one that lies in the future of a clock that was set back counts as just now."""
        if scope == "day":
            return len([each for each in own if self.date(each["wall"]) >= self.date(turn["wall"])])
        if scope == "time":
            return len([each for each in own if each["wall"] > turn["wall"] - length])
        return len(own) if scope == "visitor" else len([each for each in own if each[scope] == turn[scope]])

    def date(self, wall):
        zone = self.site["options"]["zone"]
        return datetime.fromtimestamp(wall / 1000, timezone(timedelta(minutes=offset(zone, wall)))).date()

    def dismissal(self, rule, turn, known):
        quiet = rule["dismiss"]
        if known and quiet == "session" and not self.old:
            holds("dismissal", known[-1]["session"] != turn["session"], rule["name"])
        elif known and quiet not in (0, "session"):
            holds("dismissal", quiet != "never" and turn["wall"] - known[-1]["wall"] >= quiet, rule["name"])

    def delay(self, rule, page, turn, own):
        """All must have held for that long: since the page began, the window went and the rule's last turn at the earliest."""
        here = [each["at"] for each in own if each["page"] == turn["page"]] + ([] if rule["do"] in QUIET else [page.closed])
        holds("delay", self.old or turn["at"] - max([page.since, *here]) >= rule["delay"], rule["name"])

    def guards(self, rule, page, tab, at):
        doc, do = self.docs[tab], rule["do"]
        holds("place", not (self.hidden and doc["history"][-1].startswith("https://shop.test/pay")), rule["name"])
        if do not in QUIET:
            holds("window", not page.window, rule["name"])
            holds("chat", rule["chat"] or not page.chatting, rule["name"])
        holds("tab", not (doc["visible"] and doc["focused"]) if do == "title" else doc["visible"], rule["name"])
        if do in LOUD:
            holds("busy", not self.holding & page.busy, rule["name"], page.busy)
            holds("typing", "typing" not in self.holding or page.typed is None or at - page.typed >= TYPING, rule["name"])

    def one_at_a_time(self, page, turn, at):
        holds("pause", page.last_loud is None or page.unsure or self.old or at - page.last_loud >= self.pause, turn["rule"])
        others = [each for each in self.turns if each["loud"] and each["tab"] != turn["tab"] and each["epoch"] == turn["epoch"]]
        if others and self.stored:
            # By the wall clock, or by all that has passed, where that was set back.
            holds("lease", max(turn[clock] - others[-1][clock] for clock in ("wall", "passed")) >= LEASE, turn["rule"], others[-1]["rule"])
