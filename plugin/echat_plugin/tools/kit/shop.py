"""A visitor on a real page, in virtual time: the verbs a test is written in. What can be seen then is in `seen.py`."""
from echat_plugin.app import create_app
from echat_plugin.core.check.nearest import nearest
from echat_plugin.sandbox.agent import AGENT
from echat_plugin.sandbox.document import absolute, note, safely, send, soon
from echat_plugin.sandbox.timeline import parse, wall_clock
from echat_plugin.sandbox.visitor import VISITOR, act
from echat_plugin.tools.kit.elements import hit, present, same, with_added, without
from echat_plugin.tools.kit.options import Unclear, ms, moment, options_of
from echat_plugin.tools.kit.pages import opener_values
from echat_plugin.tools.kit.playing import new_world, offset
from echat_plugin.tools.kit.seen import Seen
from echat_plugin.tools.kit.selectors import broken, select


class Shop(Seen):
    """`page`: the page the visit begins on; `site`: where the others are; `options`: see `options.visitor_options`."""

    def __init__(self, page, site, options, path=None):
        self.site = site
        self._pages = {}  # by number of the tab
        self._trees = {}
        self._tabs = 1
        self._arriving = page
        self._problems = []
        self._world = new_world(options | options_of(page, site), self._problems, self._start)
        # The world reads them with every page that loads: those of the page are put in just before.
        self._options = self._world["site"]["options"]
        self._load(path or page.path, page)

    # Time and pages

    def stay(self, time):
        """Time passes: `"29s"`."""
        __tracebackhide__ = True
        self._tell(f"stays {time}")
        return self._step("", plus=ms(time))

    def at(self, when):
        """Time passes until then: `"2026-03-02 18:30"`."""
        __tracebackhide__ = True
        rest = wall_clock(moment(when)) - self._local()
        if rest < 0:
            raise Unclear(f"at({when!r}): it is later than that already")
        self._tell(f"stays until {when}")
        return self._step("", plus=rest)

    def load(self, path):
        """The next page of the site is loaded; where the site has no file for it, the same one again."""
        __tracebackhide__ = True
        return self._load(path, self.site.at(path) or self.page)

    def reload(self):
        return self._load(self.address, self.page)

    def go(self, path):
        """A single-page site shows another address."""
        __tracebackhide__ = True
        return self._do("go", path, f"goes to {path}, without a load")

    def back(self):
        return self._do("back", "", "goes back")

    def new_tab(self, path=None):
        """The same page (or another of the site) in a new tab, in front of this one."""
        __tracebackhide__ = True
        return self._open_tab(path or self.address, f"opens a new tab: {path or self.address}")

    def tab(self, number):
        """Back to a tab; the first is 1."""
        __tracebackhide__ = True
        return self._do("tab", str(number), f"turns to tab {number}")

    def come_back(self, after, path=None, referrer=""):
        """The visitor leaves the site, and comes again some time later."""
        __tracebackhide__ = True
        self._do("quit", "", "leaves the site")
        self._step("", plus=ms(after))
        self._open_tab(path or self.address, f"comes back after {after}: {path or self.address}")
        self._doc["tab"]["referrer"] = referrer
        return self

    # What the visitor does

    def scroll(self, depth):
        """`"60%"`: how far down the page has been."""
        __tracebackhide__ = True
        return self._do("scroll", depth, f"scrolls to {depth}")

    def leave(self):
        """Is about to go: the pointer leaves at the top (exit intent)."""
        __tracebackhide__ = True
        return self._do("exit", "", "is about to leave")

    def move(self):
        return self._do("move", "", "moves the pointer")

    def touch(self):
        return self._do("touch", "", "touches the page")

    def hide(self):
        """Looks at another tab or program."""
        return self._do("hide", "", "looks elsewhere")

    def show(self):
        return self._do("show", "", "looks at the page again")

    def click(self, what):
        """`"launcher"`, or the selector of an element of the page: an opener, what a rule waits for, anything."""
        __tracebackhide__ = True
        if what == "launcher":
            return self._do("click", "launcher", "clicks the launcher")
        element = self._element("click", what)
        self._tell(f"clicks {what}")
        opener = next((each for each in [element, *element.iterancestors()] if each.get("data-echat-open") is not None), None)
        self._run(lambda doc: act(doc, False))
        for selector in hit(self._tree, element, self._doc["clicks"]):
            self._run(lambda doc, selector=selector: soon(doc, lambda: send(doc, {"type": "signal", "key": "click", "name": selector})))
        if opener is not None:
            event = {"type": "opener", "how": opener.get("data-echat-open"), "values": opener_values(opener)}
            self._run(lambda doc: send(doc, event))
        return self

    def view(self, selector):
        """Scrolls until the element is in view."""
        __tracebackhide__ = True
        self._element("view", selector)
        self._tell(f"has {selector} in view")
        for each in same(self.page, self._tree, selector, ["visible"]):
            self._step("view", each)
        return self

    def unview(self, selector):
        """Scrolls on: the element is in view no more."""
        __tracebackhide__ = True
        self._tell(f"has {selector} no more in view")
        for each in same(self.page, self._tree, selector, ["visible"]):
            self._step("unview", each)
        return self

    def type_(self):
        """Types a letter into a field."""
        return self._do("type", "", "types")

    def begin(self, what):
        """A `"dialog"` of the page opens, or a `"fullscreen"` video begins: rules hold back."""
        return self._do("begin", what, f"is busy with: {what}")

    def end(self, what):
        return self._do("end", what, f"is done with: {what}")

    def accept(self):
        """Clicks the button of the teaser."""
        __tracebackhide__ = True
        return self._answer("accept", "accepts the teaser")

    def dismiss(self):
        """Clicks the teaser away."""
        __tracebackhide__ = True
        return self._answer("dismiss", "clicks the teaser away")

    def _answer(self, answer, words):
        __tracebackhide__ = True
        if self.teaser is None:
            raise Unclear(f"{answer}(): there is no teaser")
        return self._do("teaser", answer, words)

    def _element(self, verb, selector):
        __tracebackhide__ = True
        found = select(self._tree, selector)
        if not found:
            raise Unclear(f"{verb}({selector!r}): " + ("that is no CSS selector" if broken(selector) else f"nothing in {self.page.name} matches"))
        return found[0]

    # The chat

    def close_chat(self):
        """The visitor closes the chat window."""
        __tracebackhide__ = True
        if not self.chat.is_open:
            raise Unclear("close_chat(): the chat is not open")
        return self._do("close", "", "closes the chat")

    def say(self, text):
        """The visitor writes in the chat."""
        __tracebackhide__ = True
        return self._do("say", text, f"writes: {text}")

    def message(self, text="hello", times=1):
        """An agent writes."""
        __tracebackhide__ = True
        self._tell(f"an agent writes: {text}" + (f" ({times} times)" if times > 1 else ""), "")
        if self._doc["fake"] is None:
            # The server keeps it until the SDK is there.
            self._options["unread"] += times
        for _ in range(times if self._doc["fake"] else 0):
            self._step("reply", text)
        return self

    def staff(self, status):
        """Agents are `"online"` or `"offline"` from now on."""
        __tracebackhide__ = True
        if status not in ("online", "offline"):
            raise Unclear(f"staff({status!r}): expected online or offline")
        self._options["staff"] = 1 if status == "online" else 2
        return self._do("staff", status, f"agents are {status}", "")

    # The page's own code

    def login(self, meta_data="", my_data=""):
        """The site tells who the visitor is: `EchatPlugin.login`."""
        __tracebackhide__ = True
        return self.api("login", {key: value for key, value in (("metaData", meta_data), ("myData", my_data)) if value})

    def logout(self):
        return self.api("logout")

    def set(self, data):
        """What the page tells of the visitor or the cart: `EchatPlugin.set`."""
        __tracebackhide__ = True
        return self.api("set", data)

    def track(self, name, data=None):
        """Something happened, says the page: `EchatPlugin.track`."""
        __tracebackhide__ = True
        return self.api("track", name, data)

    def happen(self, name):
        """An event of the page's own, for `event: name`."""
        return self._do("happen", name, f"the page has an event: {name}", "")

    def put(self, html):
        """A script of the page adds some HTML: `'<div class="modal">'`."""
        __tracebackhide__ = True
        self._tell(f"the page adds {html}", "")
        return self._alter(with_added(self._tree, html))

    def take(self, selector):
        """A script of the page takes elements away."""
        __tracebackhide__ = True
        self._element("take", selector)
        self._tell(f"the page takes {selector} away", "")
        return self._alter(without(self._tree, selector))

    def api(self, name, *values):
        """`EchatPlugin.<name>(…)`, as a script of the page would call it."""
        __tracebackhide__ = True
        if self._doc["api"] is None or name not in self._doc["api"]:
            raise Unclear(f"api({name!r}): " + ("the page has no plugin" if self._doc["api"] is None else f"expected one of {', '.join(self._doc['api'])}"))
        self._tell(f"the page calls EchatPlugin.{name}({', '.join(map(repr, values))})", "")
        arguments = [*values, *[None] * (ARGUMENTS.get(name, 0) - len(values))]
        return self._run(lambda doc: doc["api"][name](*arguments))

    # The timeline language

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
            return getattr(self, OWN[verb])(rest)
        self._do(verb, rest, f"{verb} {rest}".strip(), "")
        if self.trace[-1][2] == "unknown-verb":
            known = sorted({*OWN, *VISITOR, *AGENT, "reload", "tab", "quit", "sleep", "clock", "restore"})
            near = nearest(verb, known)
            raise Unclear(f'"{verb} {rest}": ' + (f"did you mean {near}?" if near else f"expected one of {', '.join(known)}"))
        return self

    # How it is done

    @property
    def _doc(self):
        return self._world["page"]()

    @property
    def page(self):
        """The page in front."""
        return self._pages[self._doc["tab"]["number"]]

    def _load(self, path, page):
        first = self._doc is None
        words = f"loads {path} ({page.name})"
        if not first:
            self._tell(words)
        self._arrive(page, 1 if first else self._doc["tab"]["number"], "load", path)
        if first:
            self._tell(words)
        return self

    def _open_tab(self, path, words):
        page = self.site.at(path) or self.page
        self._tell(words)
        # A new tab has the address of the one it comes from.
        self._doc["history"].append(absolute(self._doc, path))
        self._arrive(page, self._tabs + 1, "tab", "")
        self._tabs += 1
        return self

    def _arrive(self, page, tab, verb, rest):
        """A page loads: its attributes, its title, and what it says of its product."""
        if self._doc is not None and self.chat.is_ready:
            # What the visitor has read the server does not tell again.
            self._options["unread"] = self.chat.unread
        self._options.update(options_of(page, self.site))
        self._pages[tab] = self._arriving = page
        self._trees.pop(tab, None)
        return self._step(verb, rest)

    @property
    def _tree(self):
        """The page's elements, as they are by now."""
        return self._trees.get(self._doc["tab"]["number"], self.page.tree)

    def _alter(self, tree):
        """Scripts of the page have changed it: what rules see of it changes with it."""
        self._trees[self._doc["tab"]["number"]] = tree
        now = present(self.page, tree)
        gone = [each for each in self._doc["elements"] if each not in now]
        for verb, selectors in (("take", gone), ("put", now)):
            for selector in selectors:
                if verb == "take" or selector not in self._doc["elements"]:
                    self._step(verb, selector)
        return self

    def _start(self, page, sdk):
        # A page without the tag is a page without the plugin.
        return create_app(page, sdk) if self._arriving.tag is not None else None

    def _do(self, verb, rest, words, who="visitor "):
        __tracebackhide__ = True
        self._tell(words, who)
        return self._step(verb, rest)

    def _step(self, verb, rest="", plus=None):
        __tracebackhide__ = True
        self._world["step"]({"at": None, "plus": plus, "verb": verb, "rest": rest})
        return self._checked()

    def _run(self, work):
        __tracebackhide__ = True
        doc = self._doc
        safely(doc, lambda: work(doc))
        return self._step("")

    def _checked(self):
        __tracebackhide__ = True
        if self._problems:
            raise self._problems[0]
        return self

    def _tell(self, words, who="visitor "):
        note(self._doc, "did", [who + words])

    def _local(self):
        """The visitor's wall clock, in ms."""
        wall = self._world["site"]["wall"] + self._world["clock"]["now"]()
        return wall + (offset(self._options["zone"], wall) or 0) * 60000


# Words of the timeline language for which a page of HTML knows more than the sandbox does
OWN = {"load": "load", "click": "click", "view": "view", "unview": "unview", "put": "put", "take": "take"}
# Members of the API that want an argument even where nothing is to be said.
ARGUMENTS = {"open": 1, "card": 1, "link": 1, "login": 1, "title": 1, "destroy": 1, "set": 2, "track": 2}
