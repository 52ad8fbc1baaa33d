"""Verbs of a visit: what the visitor does on a page, and in the chat window."""
from echat_plugin.sandbox.document import send, soon
from echat_plugin.sandbox.visitor import act
from echat_plugin.tools.kit.elements import hit, same
from echat_plugin.tools.kit.options import Unclear
from echat_plugin.tools.kit.pages import opener_values
from echat_plugin.tools.kit.steps import Steps


class Doing(Steps):
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
        elif hit(self._tree, element, self._doc["own"]):
            self._run(lambda doc: send(doc, {"type": "launcher"}))
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
