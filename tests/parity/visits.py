"""Visits as a state machine: each rule of it is something that happens on a site. What it does is a timeline, which JavaScript can play too."""
from echat_plugin.sandbox.timeline import read_step
from echat_plugin.tools.kit.playing import DEFAULTS, new_world
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from parity.explained import Explained
from parity.history import Broken, holds
from parity.model import Model
from parity.sites import options_of, sites

waits = st.sampled_from(["", "", "300ms", "1s", "2s", "4s", "9s", "12s", "31s", "61s"])
paths = st.sampled_from(["/", "/p", "/p/7?utm_source=baidu", "/pay", "/p#pricing", "/cart"])


def one_of(*words):
    return st.sampled_from(words)


class Visit(RuleBasedStateMachine):
    """One visitor's way through a site, in several tabs and over days. `done` is told of each visit when it is over."""

    done = staticmethod(lambda visit: None)

    @initialize(site=sites, path=paths)
    def arrive(self, site, path):
        self.site, self.lines, self.problems, self.tabs = site, [], [], 1
        self.options = DEFAULTS | options_of(site)
        self.world = new_world(self.options, self.problems)
        self.model = Model(site, self.world)
        self.explained = Explained(self.model)
        self.do("", "load " + path)

    def do(self, wait, words):
        """Let time pass, then do something: two phases, so that each has one cause."""
        try:
            if wait:
                self.phase("+" + wait)
            if words:
                self.phase(words)
            if self.site["explained"]:
                self.phase("api state")
                self.explained.look(self.world["app"]()["explain"](), self.world["page"](), self.world["clock"]["now"]())
        except Broken as problem:
            # As a scenario: it can be played as it stands.
            attributes = [f'data-{name}="{value}"' for name, value in self.options["attributes"]]
            raise Broken(*problem.args, *attributes, self.site["options"], " | ".join(self.lines)) from None

    def phase(self, words):
        self.lines.append(words)
        one, trace = read_step(words), self.world["trace"]
        count = len(trace)
        self.world["step"](one)
        verb = one["verb"] or None
        holds("quiet", not self.problems, self.problems)
        self.model.take(verb, one["rest"], trace[count:], self.world["clock"]["now"]())
        self.explained.take(verb, trace[count:])

    def teardown(self):
        if hasattr(self, "world"):
            self.done(self)

    def front(self):
        return self.world["page"]()

    # The visitor

    @rule(wait=waits)
    def stay(self, wait):
        self.do(wait or "9s", "")

    @rule(wait=waits, how=one_of("hide", "show", "show", "blur", "focus"))
    def look_elsewhere(self, wait, how):
        self.do(wait, how)

    @rule(wait=waits, how=one_of("scroll 60%", "scroll 30%", "exit", "key", "touch", "move", "click .buy", "click page", "happen cart-updated", "put #a", "take #a", "view #a", "unview #a"))
    def move(self, wait, how):
        self.do(wait, how)

    @rule(wait=waits, how=one_of("type", "begin dialog", "end dialog", "begin fullscreen", "end fullscreen"))
    def be_busy(self, wait, how):
        self.do(wait, how)

    @rule(wait=waits, path=paths, how=one_of("load", "go", "go"))
    def turn_page(self, wait, path, how):
        self.do(wait, f"{'load' if self.options['mobile'] else how} {path}")

    @rule(wait=waits, how=one_of("reload", "restore 5s", "restore 10m", "restore 2h"))
    def come_back(self, wait, how):
        self.do(wait, how)

    @rule(wait=waits, answer=one_of("accept", "dismiss", "dismiss"))
    @precondition(lambda self: self.model.pages[self.front()["tab"]["number"]].teaser)
    def answer_teaser(self, wait, answer):
        self.do(wait, "teaser " + answer)

    @rule(wait=waits, how=one_of("click launcher", "open", "click opener mini", "api open", "api open tab", "refuse", "allow"))
    def open_chat(self, wait, how):
        self.do(wait, how)

    @rule(wait=waits, how=one_of("close", "close", "api close", "api close", "click launcher", "api end"))
    @precondition(lambda self: self.model.pages[self.front()["tab"]["number"]].window)
    def close_chat(self, wait, how):
        self.do(wait, how)

    # Tabs, clocks, storage

    @rule(wait=waits)
    @precondition(lambda self: self.tabs < 3)
    def open_tab(self, wait):
        self.tabs += 1
        self.do(wait, "tab")

    @rule(wait=waits, number=st.integers(1, 3))
    @precondition(lambda self: self.tabs > 1)
    def turn_to_tab(self, wait, number):
        self.do(wait, f"tab {min(number, self.tabs)}")

    @rule(how=one_of("sleep 31m", "sleep 2h", "sleep 1d", "sleep 7d"))
    def sleep(self, how):
        self.do("", how)

    @rule(how=one_of("clock +20m", "clock -20m", "clock +2h", "clock -2h", "clock -1d"))
    def set_clock(self, how):
        self.do("", how)

    @rule(wait=waits)
    def wipe(self, wait):
        self.do(wait, "wipe")

    # The site, and the other end of the chat

    @rule(wait=waits, how=one_of('api set {"cart":{"total":250}}', 'api set {"cart":null}', "api track cart-updated", "api explain", "api load", "api title New"))
    def tell(self, wait, how):
        self.do(wait, how)

    @rule(wait=waits, how=one_of("waiting", "waiting", "chatting", "chatting", "end-1-0", "chat none", "too-many", "leaveToService", "queue 2"))
    def chat(self, wait, how):
        self.do(wait, how)

    @rule(wait=waits, how=one_of("message", "message x2", "staff online", "staff offline", "track", "track 鞋", "pop", "read"))
    def server(self, wait, how):
        self.do(wait, how)
