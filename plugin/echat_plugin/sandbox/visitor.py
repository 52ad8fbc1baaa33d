"""What the visitor and the page's own code do in a timeline: a table of verbs. Each takes the page and the rest of the step."""
from echat_plugin.core.lang import from_json, number
from echat_plugin.sandbox.document import absolute, later, look, note, retitle, safely, send, soon, touched
from echat_plugin.sandbox.timeline import halves
from echat_plugin.sandbox.vendor_script import add_snippet, go_back


def see(doc, visible, focused):
    """The page becomes visible or hidden, focused or not."""
    if doc["visible"] != visible or doc["focused"] != focused:
        doc["visible"] = visible
        doc["focused"] = focused
        vendor_hears(doc, "seen" if visible and focused else "left")
        look(doc)


def vendor_hears(doc, name):
    if doc["fake"] != None:
        doc["fake"]["page"][name]()


def act(doc, moving):
    """A pointer, key, touch or scroll. All but a mere movement of the pointer show interest."""
    touched(doc)
    vendor_hears(doc, "stir")
    if not moving and doc["interacted"] != None:
        boot = doc["interacted"]
        doc["interacted"] = None
        safely(doc, boot)


def scroll(doc, rest):
    act(doc, False)
    if doc["scrolled"] != None:
        doc_scrolled = doc["scrolled"]
        percent = number(rest[: len(rest) - 1])
        safely(doc, lambda: doc_scrolled({"type": "scroll", "percent": percent}))


def leave_top(doc, rest):
    if doc["exited"] != None:
        exited = doc["exited"]
        safely(doc, lambda: exited({"type": "exit"}))
    vendor_hears(doc, "out")


def click(doc, rest):
    """A click on the launcher, an opener (`opener mini`, `opener mini title: a card of its own`), or anything else."""
    act(doc, False)
    if rest == "launcher":
        tell_launcher(doc, "launcher")
    elif rest.startswith("opener"):
        how, card = halves(rest[7:])
        values = {"echat-tag": "sale"}
        if card != "":
            values["echat-card"] = card
        send(doc, {"type": "opener", "how": how, "values": values})
    if doc["send"] != None:
        later(doc, 0, lambda: look(doc))


def tell_launcher(doc, name):
    tell = doc["launcher"]
    if tell != None:
        safely(doc, lambda: tell({"type": name}))


def go(doc, rest):
    """A single-page site changes its address."""
    doc["history"].append(absolute(doc, rest))
    soon(doc, lambda: look(doc))


def refuse(doc, refuses):
    doc["refuses"] = refuses


def block(doc, rest):
    """From here on the browser blocks popups."""
    doc["blocks"] = True


def says(doc, rest):
    """What the page says of itself: `json {…}` for JSON-LD, `meta og:title A name`, `#card {…}` for an element's text; `nothing`."""
    what, words = halves(rest)
    said = doc["says"]
    if what == "nothing":
        doc["says"] = {"scripts": [], "metas": [], "texts": {}}
    elif what == "json":
        said["scripts"].append(words)
    elif what == "meta":
        said["metas"].append(halves(words))
    else:
        said["texts"]["$" + what] = words


def given(words):
    """JSON as what it stands for, anything else as the text it is."""
    found = from_json(words)
    return words if found == None else found


def call_api(doc, rest):
    """`open`, `close`, `maximize`, `end`, `load`, `destroy`, `forget`, `title X`, `state`, `explain`,
    `login META`, `logout`, `link`, `uploadInfo`."""
    api = doc["api"]
    if api == None:
        return
    if rest == "state" or rest == "explain":
        note(doc, rest, [api[rest]()])
    elif rest == "open":
        api["open"](None)
    elif rest.startswith("open "):
        how, card = halves(rest[5:])
        params = {"mode": how, "echatTag": "api"}
        if card != "":
            params["visEvt"] = given(card)
        api["open"](params)
    elif rest.startswith("card "):
        api["card"](given(rest[5:]))
    elif rest == "card":
        api["card"](None)
    elif rest.startswith("title "):
        api["title"](rest[6:])
    elif rest.startswith("login "):
        api["login"]({"metaData": rest[6:], "myData": "mine"})
    elif rest == "link" or rest == "uploadInfo":
        note(doc, rest, [api["link"]({"echatTag": "a&b"}) if rest == "link" else api["uploadInfo"]()])
    elif rest == "destroy" or rest == "forget":
        api["destroy"]({"forget": rest == "forget"})
    elif rest in ["close", "maximize", "end", "load", "logout"]:
        api[rest]()


VISITOR = {
    "hide": lambda doc, rest: see(doc, False, False),
    "show": lambda doc, rest: see(doc, True, True),
    "blur": lambda doc, rest: see(doc, doc["visible"], False),
    "focus": lambda doc, rest: see(doc, True, True),
    "move": lambda doc, rest: act(doc, True),
    "key": lambda doc, rest: act(doc, False),
    "touch": lambda doc, rest: act(doc, False),
    "scroll": scroll,
    "exit": leave_top,
    "click": click,
    "hover": lambda doc, rest: tell_launcher(doc, "hover"),
    "go": go,
    "says": says,
    "back": lambda doc, rest: go_back(doc),
    "title": lambda doc, rest: retitle(doc, rest),
    "refuse": lambda doc, rest: refuse(doc, True),
    "allow": lambda doc, rest: refuse(doc, False),
    "block": block,
    "snippet": add_snippet,
    "api": lambda doc, rest: safely(doc, lambda: call_api(doc, rest)),
}
