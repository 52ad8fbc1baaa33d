"""What only rules need of a sandbox page: the counterpart of `browser/senses.py`, method by method.

The page has no document: an element is its selector, there or not, in view or not. `##` is no selector.
"""
from echat_plugin.core.lang import get, has
from echat_plugin.sandbox.document import later, note, send, soon

FETCHED = 100  # ms a file of the site is on its way


def wall_of(site):
    return site["wall"] + site["clock"]["now"]()


def create_reading(doc):
    """Reads a calendar: an address takes its time, an element of the page is there."""

    def read_calendar(effect):
        found = {"type": "calendar", "text": doc["site"]["options"]["calendar"]}
        if effect["source"].startswith("#"):
            send(doc, found)
        else:
            later(doc, FETCHED, lambda: send(doc, found))

    return read_calendar


def create_senses(doc, key):
    """`key` is None where nothing may be stored."""
    site = doc["site"]
    tell = doc["send"]

    def said(selectors, there):
        return [[selector, None if selector.startswith("##") else has(there, selector)] for selector in selectors]

    def facts(watch):
        wall = wall_of(site)
        return {
            "wall": wall,
            "offsets": [[zone, site["host"]["offset"](zone or site["options"]["zone"], wall)] for zone in watch["zones"]],
            "local": get(site["local"], key) if key != None else None,
            "tab": doc["tab"]["name"],
            "input": doc["touched"],
            "typed": doc["typed"],
            "busy": doc["busy"],
            "present": said(watch["present"], doc["elements"]),
            "visible": said(watch["visible"], doc["in_view"]),
            "referrer": doc["tab"]["referrer"],
        }

    def listen(effect):
        what = effect["what"]
        note(doc, "listen", [what, effect["of"]])
        if what == "scroll":
            doc["scrolled"] = tell
        elif what == "exit":
            doc["exited"] = tell
        elif what == "click":
            doc["clicks"] = effect["of"]
            for selector in effect["of"]:
                if selector.startswith("##"):
                    send(doc, {"type": "no-selector", "selector": selector})
        elif what == "event":
            doc["events"] = effect["of"]
        elif what == "input":
            doc["input"] = True

    def await_input(effect):
        doc["waiting"] = tell

    def await_calm(effect):
        note(doc, "await-calm", [])
        doc["calm"] = True

    def keep(effect):
        note(doc, "keep", [effect["text"]])
        site["local"][key] = effect["text"]

    return {
        "senses": facts,
        "listen": listen,
        "await-input": await_input,
        "await-calm": await_calm,
        "read-calendar": create_reading(doc),
        "exclusive": lambda work: soon(doc, work),
        "keep": keep,
    }
