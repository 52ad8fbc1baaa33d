"""A started plugin without a shell: events go in by hand, effects come out."""
from echat_plugin.core.config import configure
from echat_plugin.core.machine import step
from echat_plugin.core.state import new_state
from unit.events import STILL, event

COMPANY = ["company-id", "12191"]


class Plugin:
    """A started plugin; `send` gives the effects of an event, and facts once given stay until they change."""

    def __init__(self, *attributes, **facts):
        self.facts = facts
        config = configure([COMPANY, *([list(pair) for pair in attributes])], None)
        assert config["problems"] == []
        first = event("start", **facts)
        self.state = new_state(config, first, {**STILL, "device": facts.pop("device", "pc")})
        self.started = step(self.state, first)

    def send(self, kind, at=None, more=None, **facts):
        self.facts = {**self.facts, **facts}
        return step(self.state, event(kind, self.state["at"] if at is None else at, **{**self.facts, **(more or {})}))

    def answer(self, effects, ok=True, **facts):
        detail = [effect["detail"] for effect in effects if effect["do"] == "ask"][0]
        return self.send("answer", more={"detail": detail, "ok": ok}, **facts)

    def open(self, how="auto", params=None, **facts):
        """Ask to open and let the page allow it; gives the effects of the answer."""
        return self.answer(self.send("open", more={"by": "api", "how": how, "params": params}, **facts))


def of(effects, do):
    return [effect for effect in effects if effect["do"] == do]


def calls(effects):
    return [effect["name"] for effect in of(effects, "call") if effect["name"] != "setPageTitle"]


def emitted(effects):
    return [effect["name"] for effect in of(effects, "emit")]
