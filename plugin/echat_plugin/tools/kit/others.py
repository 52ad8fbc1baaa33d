"""Verbs of a visit: what agents do, and the page's own scripts."""
from echat_plugin.tools.kit.elements import with_added, without
from echat_plugin.tools.kit.options import Unclear
from echat_plugin.tools.kit.selectors import select
from echat_plugin.tools.kit.steps import Steps

# Members of the API that want an argument even where nothing is to be said.
ARGUMENTS = {"open": 1, "card": 1, "link": 1, "login": 1, "title": 1, "destroy": 1, "set": 2, "track": 2}


class Others(Steps):
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
        """A script of the page adds some HTML, `'<div class="modal">'`; or something that a rule's selector finds, `".modal"`."""
        __tracebackhide__ = True
        if not html.lstrip().startswith("<"):
            return self._do("put", html, f"the page adds {html}", "")
        self._tell(f"the page adds {html}", "")
        return self._alter(with_added(self._tree, html))

    def take(self, selector):
        """A script of the page takes elements away."""
        __tracebackhide__ = True
        if selector in self._doc["elements"] and not select(self._tree, selector):
            return self._do("take", selector, f"the page takes {selector} away", "")
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
