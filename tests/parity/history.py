"""What a site may remember of its visitor: a checker's own account of pages, sessions and storage, made of the trace.

A turn is what a rule had: it acted; or it would have, were it not for its `sample` or the dry run. Its caps count turns.
"""
PAUSE = 30 * 60000


class Broken(AssertionError):
    """An invariant that does not hold; the first word says which."""

    def __str__(self):
        return "\n".join(map(str, self.args))


def holds(name, ok, *told):
    if not ok:
        raise Broken(name, *told)


class Page:
    """A page in a tab, from its arrival to the next: in a single-page site it shares its document with others."""

    def __init__(self, doc, number, now):
        self.doc, self.number, self.base = doc, number, None
        # From when on a stored record is that of its arrival: what the page before it left comes at once
        self.arriving = now + 1
        # (`unsure`: whether that was on this page, or on the one it was before a restore)
        self.last_loud, self.unsure, self.sign, self.window, self.typed, self.busy, self.teaser = None, False, None, False, None, set(), None
        # Since when it stands and when the window was last closed (a delay cannot have begun before); whom it has refused
        self.since, self.closed, self.refused = now, now, set()
        # The vendor's status of the chat after the last phase, and whether one is waiting or running throughout this
        self.status, self.chatting = 0, False

    def turned(self, number, now):
        """The same document shows another page."""
        self.number, self.arriving, self.last_loud, self.since, self.refused = number, now, None, now, set()


class History:
    """The pages in the tabs, the sessions, the wipes of the storage; and the turns and dismissals that were."""

    def __init__(self, site, world):
        self.world, self.site = world, world["site"]
        self.stored = site["storage"] == "on"
        self.pages, self.docs, self.numbers = {}, {}, 0
        self.turns, self.dismissals = [], []
        # Sessions, one for the site, or one a document where nothing is stored: [number, wall time of the last sign of life]
        self.sessions = {}
        # Wipes of the storage, each with the documents that have stored something since
        self.wipes = []
        self.now = 0
        # By how much the clock was set forward in all: to whoever sees only the clock that time has passed, however far it was set back
        self.clock, self.forward = self.site["wall"], 0

    def turn_page(self, page, doc, restored, left):
        """The page in front: another than before? `left`: when it was left, where it has come back."""
        base = doc["history"][-1].split("#")[0]
        if restored and page.arriving is None and self.wall(left) - self.sessions[self.scope(page)][1] <= PAUSE:
            self.sign(page, left)
        if restored or page.base not in (None, base):
            self.numbers += 1
            page.turned(self.numbers, self.now)
            if not self.stored:
                self.arrive(page, self.now)
        elif not self.stored and page.arriving is not None:
            self.arrive(page, self.now)
        page.base = base

    def look_at_the_clock(self):
        self.forward += max(0, self.site["wall"] - self.clock)
        self.clock = self.site["wall"]

    def wall(self, at):
        return self.site["wall"] + at

    def scope(self, page):
        return "site" if self.stored else page.doc

    def kept(self, page, at):
        """Something was stored: a sign of life; after a page's arrival it may begin a session."""
        holds("storage", self.stored, "kept")
        fresh = self.wipes and not self.wipes[-1]
        if page.arriving is not None and at >= page.arriving:
            self.arrive(page, at, fresh)
        elif self.sessions.get("site"):
            self.sessions["site"][1] = page.sign = self.wall(at)
        for writers in self.wipes:
            writers.add(page.doc)

    def sign(self, page, at):
        """A sign of life that only a page without a storage has to be credited with: where there is one, it is in the trace."""
        if not self.stored and page.arriving is None:
            self.sessions[self.scope(page)][1] = self.wall(at)

    def arrive(self, page, at, fresh=False):
        new_document = page.doc == page.number
        number, last = self.sessions.get(self.scope(page), [0, None])
        # After a wipe a page may know of no other's signs of life.
        signs = [last, page.sign] if self.wipes else [last]
        begins = last is None or (fresh and new_document) or any(sign is not None and abs(self.wall(at) - sign) > PAUSE for sign in signs)
        self.sessions[self.scope(page)] = [number + begins, self.wall(at)]
        page.arriving, page.sign = None, self.wall(at)

    def session(self, page):
        return self.sessions.get(self.scope(page), [0])[0]

    def remembered(self, record, page):
        """Whether this page must know of it: it was stored, or done by this very document, and nobody else's record has come in between."""
        mine = record["doc"] == page.doc
        if not self.stored:
            return mine
        since = self.wipes[record["epoch"]:]
        return not since or (mine and set().union(*since) <= {page.doc})

    def note(self, page, **more):
        at = more.get("at", self.now)
        return {"at": at, "wall": self.wall(at), "doc": page.doc, "page": page.number, "session": self.session(page), "epoch": len(self.wipes), "passed": at + self.forward, **more}

    def dismissed(self, page, at):
        self.sign(page, at)
        self.dismissals.append(self.note(page, at=at))
