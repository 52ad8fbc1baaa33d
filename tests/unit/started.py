"""A started plugin without a shell: events go in by hand, effects come out. The rules part is there where a rule is."""
from echat_plugin.core.config import configure
from echat_plugin.core.machine import step
from echat_plugin.core.state import new_state
from echat_plugin.tools.kit.playing import PARTS
from unit.events import SENSES, STILL, event

# (`visible` alone is the page; what of it is in view is `senses`.)
TAKEN = set(SENSES) - {"visible"}

COMPANY = ["company-id", "12191"]


class Plugin:
    """A started plugin; `send` gives the effects of an event, and facts once given stay until they change."""

    def __init__(self, *attributes, **facts):
        config = configure([COMPANY, *([list(pair) for pair in attributes])], None)
        assert config["wrong"] == []
        device = facts.pop("device", "pc")
        senses = {name: facts.pop(name) for name in list(facts) if name in TAKEN}
        self.facts, self.senses = facts, None
        first = event("start", **facts)
        self.state = new_state(config, first, {**STILL, "device": device})
        self.started = self.bring(step(self.state, first), senses)

    def bring(self, effects, senses):
        """The parts these effects ask for."""
        for effect in of(effects, "fetch"):
            if effect["name"] == "rules":
                self.senses = {**SENSES, **senses}
            come = self.send("part", more={"name": effect["name"], "part": PARTS[effect["name"]]})
            effects = effects + come + self.send("look")
        return effects

    @property
    def memory(self):
        return self.state["book"]["memory"]

    def send(self, kind, at=None, more=None, **facts):
        """Facts of the senses that are not given pass as time does: the wall clock goes along."""
        at = self.state["at"] if at is None else at
        if self.senses is not None:
            self.senses = {**self.senses, **{name: facts.pop(name) for name in list(facts) if name in TAKEN}}
        self.facts = {**self.facts, **facts}
        senses = self.senses and {**self.senses, "wall": self.senses["wall"] + at}
        return self.bring(step(self.state, event(kind, at, **{**self.facts, **(more or {}), "senses": senses})), {})

    def answer(self, effects, ok=True, **facts):
        asked = of(effects, "ask")[0]
        return self.send("answer", more={"detail": asked["detail"], "params": asked["params"], "ok": ok}, **facts)

    def open(self, how="auto", params=None, **facts):
        """Ask to open and let the page allow it; gives the effects of the answer."""
        return self.answer(self.send("open", more={"by": "api", "how": how, "params": params}, **facts))


def of(effects, do):
    return [effect for effect in effects if effect["do"] == do]


def calls(effects):
    return [effect["name"] for effect in of(effects, "call") if effect["name"] != "setPageTitle"]


def emitted(effects):
    return [effect["name"] for effect in of(effects, "emit")]
