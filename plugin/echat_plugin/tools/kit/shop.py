"""A visitor on a real page, in virtual time: all that a test can do and see."""
from echat_plugin.core.check.nearest import nearest
from echat_plugin.sandbox.agent import AGENT
from echat_plugin.sandbox.timeline import parse
from echat_plugin.sandbox.visitor import VISITOR
from echat_plugin.tools.kit.doing import Doing
from echat_plugin.tools.kit.moving import Moving
from echat_plugin.tools.kit.options import Unclear
from echat_plugin.tools.kit.others import Others
from echat_plugin.tools.kit.seen import Seen

# Words of the timeline language for which a page of HTML knows more than the sandbox does
OWN = ["load", "click", "view", "unview", "put", "take"]


class Shop(Moving, Doing, Others, Seen):
    """A visit. Every verb gives it back, so that they can be chained."""

    def play(self, timeline):
        """A visit in one text: `"5s scroll 60% | 12s click .ask | 40s"`. Times count from the visit's beginning."""
        __tracebackhide__ = True
        for step in parse(timeline):
            if step["at"] is not None or step["plus"] is not None:
                wait = step["plus"] if step["at"] is None else step["at"] - self.now
                self._step("", plus=max(wait, 0))
            if step["verb"]:
                self._say(step["verb"], step["rest"])
        return self

    def _say(self, verb, rest):
        __tracebackhide__ = True
        if verb in OWN and not (verb == "click" and rest.split(" ")[0] in ("", "opener")):
            return getattr(self, verb)(rest)
        if verb == "tab" and not rest.isdigit():
            return self.new_tab(rest or None)
        self._do(verb, rest, f"{verb} {rest}".strip(), "")
        if self.trace[-1][2] == "unknown-verb":
            known = sorted({*OWN, *VISITOR, *AGENT, "reload", "tab", "quit", "sleep", "clock", "restore"})
            near = nearest(verb, known)
            raise Unclear(f'"{verb} {rest}": ' + (f"did you mean {near}?" if near else f"expected one of {', '.join(known)}"))
        return self
