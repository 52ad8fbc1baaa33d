"""One page of the sandbox, from its loading to its leaving: what a browser knows of it, and how its callbacks are run."""
from echat_plugin.core.lang import chain, copy

ORIGIN = "https://shop.test"


def create_document(site, tab, href):
    """A fresh page in a tab: seen, focused, at its top, with nobody listening yet."""
    options = site["options"]
    said = options["says"]
    return {
        "site": site, "tab": tab, "alive": True, "born": site["clock"]["now"](), "history": [href], "title": options["title"],
        "visible": True, "focused": True, "touched": 0, "input": False, "waiting": None,
        # When a letter was last put into a field, what the visitor is busy with and whether somebody waits for its end; which elements
        # are there and in view; the names of what rules listen to: clicked elements, events
        "typed": 0, "busy": [], "calm": False, "elements": chain([options["elements"]]), "in_view": [], "clicks": [], "events": [],
        # How far down the page is scrolled, in percent, and how far the visitor last scrolled it himself; heights of bars along the bottom; the own elements
        # that are the launcher; what the place part keeps
        "top": 0, "kept": 0, "bars": [], "own": [], "place": None,
        # Names of the events that tell of consent; None where nobody waits for it
        "consents": None,
        # Who listens: functions
        "send": None, "scrolled": None, "exited": None, "interacted": None, "heard": [], "retitled": "",
        # What the page says of itself: texts of its JSON-LD scripts, pairs of its meta tags, texts of its elements by "$" + selector
        "says": {"scripts": chain([said["scripts"]]), "metas": chain([said["metas"]]), "texts": copy(said["texts"])},
        # Whether the visitor has touched the page so that it may be heard
        "stirred": False,
        "refuses": False, "blocks": False, "launcher": None,
        # The vendor's globals: `queue` is window._echat, `tagged` the address of a script with the vendor's id; `sdks`: how many have started
        "queue": None, "queues": 0, "tagged": "", "ECHAT": None, "sdks": 0, "fake": None,
    }


def note(doc, what, parts):
    """One record of the trace: virtual time, tab, what, details."""
    site = doc["site"]
    site["trace"].append(chain([[site["clock"]["now"](), doc["tab"]["number"], what], parts]))


def safely(doc, work):
    """Run a callback as a browser does: not at all once the page is gone; a throw is reported and ends nothing."""
    if doc["alive"]:
        doc["site"]["host"]["guard"](work, lambda problem: note(doc, "threw", []))


def later(doc, ms, work):
    return doc["site"]["clock"]["later"](ms, lambda: safely(doc, work))


def soon(doc, work):
    doc["site"]["clock"]["soon"](lambda: safely(doc, work))


def send(doc, event):
    """An event for the plugin, if it is there."""
    if doc["send"] != None:
        told = doc["send"]
        safely(doc, lambda: told(copy(event)))


def look(doc):
    send(doc, {"type": "look"})


def href_of(doc):
    return doc["history"][len(doc["history"]) - 1]


def absolute(doc, address):
    """An address as a page would write it: absolute, from the root, or an anchor."""
    if address.startswith("http"):
        return address
    if address.startswith("#"):
        here = href_of(doc)
        at = here.find("#")
        return (here if at < 0 else here[:at]) + address
    return ORIGIN + address


def retitle(doc, text):
    """Whoever wrote the title: the page's observer hears of it when the writer has finished."""

    def observed():
        if doc["title"] != doc["retitled"]:
            doc["retitled"] = doc["title"]
            look(doc)

    doc["title"] = text
    soon(doc, observed)


def touched(doc):
    """A pointer, key or touch: a sign of life."""
    if doc["input"]:
        doc["touched"] = doc["site"]["clock"]["now"]() - doc["born"]
        if doc["waiting"] != None:
            doc["waiting"] = None
            send(doc, {"type": "input"})
