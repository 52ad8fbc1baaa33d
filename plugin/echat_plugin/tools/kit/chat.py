"""`shop.chat`: the chat window as the visitor sees it, asked of the fake SDK itself."""

WORDS = ["none", "waiting", "chatting", "full", "ended"]


class Chat:
    def __init__(self, shop):
        self._shop = shop

    @property
    def is_open(self):
        """Whether the window in the page is open."""
        fake = self._shop._doc["fake"]
        return fake is not None and fake["look"]()["open"]

    @property
    def opened_by(self):
        """Who opened the window that is open: the name of a rule, or `launcher`, `opener`, `teaser`, `api`, `vendor`; None while it is closed."""
        if not self.is_open:
            return None
        opened = self._opens[-1].detail if self._opens else {"by": "vendor", "rule": None}
        return opened["rule"] if opened["by"] == "rule" else opened["by"]

    @property
    def open_count(self):
        """How often it was opened during the visit, by whomever."""
        return len(self._opens)

    @property
    def unread(self):
        return self._ask("getUnReadMsgCount") or 0

    @property
    def is_ready(self):
        """Whether the vendor's SDK is there and connected."""
        return any(record[3] == "ready" for record in self._shop._page_records("emit"))

    @property
    def status(self):
        """`none`, `waiting`, `chatting`, `full` or `ended`; None while it is not known."""
        found = self._ask("getChatStatus")
        return WORDS[found] if found in range(5) else None

    @property
    def _opens(self):
        return [event for event in self._shop.events if event.name == "open"]

    def _ask(self, name):
        fake = self._shop._doc["fake"]
        if fake is None or self._shop._doc["ECHAT"] is None:
            return None
        try:
            return fake["call"](name, [])
        except Exception:  # the observed build throws before it is ready
            return None

    def __repr__(self):
        return f"<chat: {'open, by ' + str(self.opened_by) if self.is_open else 'closed'}, {self.unread} unread>"
