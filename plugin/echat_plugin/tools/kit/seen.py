"""What a test looks at after the visitor has acted. Looking changes nothing; only `explain()` lets the plugin look once more."""
from collections import namedtuple

from echat_plugin.tools.kit.chat import Chat
from echat_plugin.tools.kit.report import Explanation, timeline
from echat_plugin.tools.kit.times import clock

Event = namedtuple("Event", ["name", "detail"])


class Seen:
    """The half of a visit that only looks; `shop.Shop` is the other."""

    @property
    def now(self):
        """Milliseconds since the visit began."""
        return self._world["clock"]["now"]()

    @property
    def address(self):
        return self._doc["history"][-1]

    @property
    def trace(self):
        """Everything that happened, as the sandbox writes it down: [ms, tab, what, …]."""
        return self._world["trace"]

    @property
    def chat(self):
        return Chat(self)

    @property
    def title(self):
        return self._doc["title"]

    @property
    def badge(self):
        """The text of the launcher's badge; "" for none."""
        view = self._here("launcher")
        return view["badge"] if view else ""

    @property
    def teaser(self):
        """The text of the teaser that is up, or None."""
        view = self._here("teaser")
        return view["text"] if view else None

    @property
    def warnings(self):
        """What the plugin said on the console."""
        return [record[3] for record in self.trace if record[2] == "warn"]

    @property
    def events(self):
        """The `echat:*` events of the page: (name, detail)."""
        return [Event(record[3], record[4]) for record in self.trace if record[2] == "emit"]

    def rule(self, name):
        """What became of a rule: `fired`, `count`, `blocked_by`."""
        __tracebackhide__ = True
        return Rule(self, name)

    def explain(self):
        """The verdict on every rule as things stand: a list, and a table when it is printed."""
        found = []
        self._run(lambda doc: doc["api"] and found.extend(doc["api"]["explain"]() or []))
        return Explanation(found)

    def __repr__(self):
        return f"<visit of {self.page.name}: {self.address}, {clock(self.now)}>"

    def timeline(self):
        """What happened, a line each."""
        return timeline(self.trace)

    def _page_records(self, what):
        """The records of that kind that the page in front has left."""
        doc = self._doc
        return [record for record in self.trace if record[2] == what and record[1] == doc["tab"]["number"] and record[0] >= doc["born"]]

    def _here(self, what):
        """What this page drew last, of that kind."""
        found = self._page_records(what)
        return found[-1][3] if found else None


class Rule:
    def __init__(self, shop, name):
        self.name, self._shop = name, shop
        known = [each["rule"] for each in shop.explain()]
        declared = [pair[0][5:] for pair in shop.page.attributes if pair[0].startswith("rule-")]
        if name not in known and name not in declared and not self.count:
            raise KeyError(f"{shop.page.name} has no rule {name!r}; its rules: {', '.join(known or declared) or 'none'}")

    @property
    def count(self):
        """How often it has acted during the visit, or in a dry run would have."""
        return sum(acted(event) == self.name for event in self._shop.events)

    @property
    def fired(self):
        return self.count > 0

    @property
    def verdict(self):
        """What `explain()` says of it; None before the rules are at work."""
        return next((each for each in self._shop.explain() if each["rule"] == self.name), None)

    @property
    def blocked_by(self):
        """The keys of the checks that keep it from acting now."""
        verdict = self.verdict
        return verdict["blocks"] if verdict else []

    def __repr__(self):
        return f"<rule {self.name}: " + (f"fired {self.count} times" if self.count > 1 else "fired" if self.fired else f"not fired, blocked by {', '.join(self.blocked_by) or 'nothing'}") + ">"


def acted(event):
    """The name of the rule whose act an event tells of, or None."""
    return event.detail["rule"] if event.name == "rule" or event.name == "evaluate" and event.detail.get("acts") else None
