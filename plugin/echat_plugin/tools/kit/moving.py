"""Verbs of a visit: time passes, and the visitor goes from page to page."""
from echat_plugin.sandbox.timeline import wall_clock
from echat_plugin.tools.kit.options import Unclear, moment, ms
from echat_plugin.tools.kit.playing import offset
from echat_plugin.tools.kit.steps import Steps


class Moving(Steps):
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

    def _local(self):
        """The visitor's wall clock, in ms."""
        wall = self._world["site"]["wall"] + self._world["clock"]["now"]()
        return wall + (offset(self._options["zone"], wall) or 0) * 60000
