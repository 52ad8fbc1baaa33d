"""The host of the fake ECHAT in unit tests: its env over a virtual clock, everything written down."""

from echat_plugin.sandbox.clock import create_clock
from echat_plugin.sandbox.echat import create_echat

START = 1_000_000


class Thrown(Exception):
    """What env["throw"] raises: an error of the fake SDK, as its JavaScript text."""


class Host:
    """A page with the fake SDK on it. `trace` holds what the SDK did, in order; `thrown` what callbacks threw."""

    def __init__(self, manner="observed", evaluated=True, **options):
        self.clock = create_clock(START)
        self.trace, self.logs, self.thrown, self.parts = [], [], [], {}
        self.titles, self.counts, self.events = [], [], []
        self.document_title = options.pop("title", "Shop")
        self.location = {"url": "https://shop.test/p/1?a=b", "referrer": options.pop("referrer", "")}
        self.attentive = options.pop("watching", True)
        self.storage = options.pop("storage", {})
        self.blocked = options.pop("blocked", False)
        self.popups = []
        self.options = {
            "manner": manner, "mobile": False, "host": "https://es.cs.test", "company": "9001", "queue": [],
            "attach_after": 100, "ready_after": 200, "unread": 0, "staff": 1, "auto_pop": None,
        } | options
        if evaluated:
            self.evaluate()

    def env(self):
        return {
            "now": self.clock["now"],
            "later": lambda ms, fn: self.clock["later"](ms, lambda: self.guard(fn)),
            "cancel": self.clock["cancel"],
            "title": lambda: self.document_title,
            "set_title": self.set_title,
            "watching": lambda: self.attentive,
            "frame": lambda act, url: self.trace.append(["frame", act, url]),
            "popup": self.popup,
            "history": lambda act: self.trace.append(["history", act]),
            "saved": self.storage.get,
            "save": self.storage.__setitem__,
            "page": lambda: self.location | {"title": self.document_title},
            "part": self.part,
            "log": self.logs.append,
            "throw": self.throw,
            "install": self.install,
        }

    def evaluate(self):
        self.fake = create_echat(self.env(), self.options)
        self.server, self.window, self.page = self.fake["server"], self.fake["window"], self.fake["page"]
        self.ECHAT["on"]({"newMsg": self.counts.append, "newEvent": self.events.append})
        return self

    def install(self, record, dispatcher):
        self.ECHAT, self._echat = record, dispatcher

    def throw(self, text):
        raise Thrown(text)

    def guard(self, fn):
        try:
            fn()
        except Exception as problem:  # a browser reports it and goes on
            self.thrown.append(str(problem))

    def set_title(self, text):
        self.document_title = text
        self.titles.append(text)

    def part(self, name, shown, text):
        self.parts[name] = [shown, text]

    def popup(self, url, name, features):
        if self.blocked:
            return None
        window = {"is_closed": False}
        window["closed"] = lambda: window["is_closed"]
        window["focus"] = lambda: self.trace.append(["focus"])
        self.popups.append(window)
        self.trace.append(["popup", url, name, features])
        return window

    def wait(self, ms):
        assert self.clock["advance"](ms) == ""
        return self

    def ready(self):
        """Lets the SDK attach and become ready, and its first events arrive."""
        return self.wait(310)

    def call(self, name, *args):
        return self.fake["call"](name, list(args))

    def did(self, what):
        return [entry for entry in self.trace if entry[0] == what]

    def acts(self):
        """What the chat frame was told, without addresses."""
        return [entry[1] for entry in self.did("frame")]

    def event(self, action):
        """The labels of all events of one action."""
        return [event["eventLabel"] for event in self.events if event["eventAction"] == action]


def query(url):
    """A link's parameters as a record, decoded."""
    from urllib.parse import unquote

    return {name: unquote(value) for name, _, value in (part.partition("=") for part in url.split("?")[1].split("&"))}
