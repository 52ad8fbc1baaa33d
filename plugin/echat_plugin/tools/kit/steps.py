"""The world under a visit, and how one step is taken in it: what all verbs stand on."""
from echat_plugin.app import create_app
from echat_plugin.sandbox.document import note, safely
from echat_plugin.tools.kit.elements import present
from echat_plugin.tools.kit.options import Unclear, options_of
from echat_plugin.tools.kit.playing import new_world
from echat_plugin.tools.kit.selectors import broken, select


class Steps:
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

    @property
    def _doc(self):
        return self._world["page"]()

    @property
    def page(self):
        """The page in front."""
        return self._pages[self._doc["tab"]["number"]]

    def _start(self, page, sdk):
        # A page without the tag is a page without the plugin.
        return create_app(page, sdk) if self._arriving.tag is not None else None

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
        self._arrive(page, self._tabs + 1, "tab", path)
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

    @property
    def _tree(self):
        """The page's elements, as they are by now."""
        return self._trees.get(self._doc["tab"]["number"], self.page.tree)

    def _alter(self, tree):
        """Scripts of the page have changed it: what rules see of it changes with it."""
        before, now = present(self.page, self._tree), present(self.page, tree)
        self._trees[self._doc["tab"]["number"]] = tree
        for selector in before:
            if selector not in now:
                self._step("take", selector)
        for selector in now:
            if selector not in before:
                self._step("put", selector)
        return self

    def _element(self, verb, selector):
        __tracebackhide__ = True
        found = select(self._tree, selector)
        if not found:
            raise Unclear(f"{verb}({selector!r}): " + ("that is no CSS selector" if broken(selector) else f"nothing in {self.page.name} matches"))
        return found[0]
