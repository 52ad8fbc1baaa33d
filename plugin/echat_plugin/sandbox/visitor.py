"""What the visitor and the page's own code do in a timeline: a table of verbs. Each takes the page and the rest of the step."""
from echat_plugin.core.lang import from_json, has, keys, number
from echat_plugin.sandbox.consent import tell_consent
from echat_plugin.sandbox.document import absolute, later, look, note, retitle, safely, send, soon, touched
from echat_plugin.sandbox.timeline import halves
from echat_plugin.sandbox.vendor_script import add_snippet, go_back


def wipe(doc, rest):
    """The visitor has the browser forget all."""
    local = doc["site"]["local"]
    for key in keys(local):
        del local[key]


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
    doc["stirred"] = doc["stirred"] or not moving
    vendor_hears(doc, "stir")
    if not moving and doc["interacted"] != None:
        boot = doc["interacted"]
        doc["interacted"] = None
        safely(doc, boot)


def scroll(doc, rest):
    act(doc, False)
    place = doc["place"]
    before = doc["top"]
    doc["top"] = doc["kept"] = number(rest[: len(rest) - 1]) or 0
    if place != None and place["scroll"] and place["down"] != (doc["top"] > before):
        place["down"] = doc["top"] > before
        send(doc, {"type": "turned", "down": place["down"]})
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
    elif has(doc["own"], rest) and has(doc["elements"], rest):
        # The site's own element is the launcher, whether or not any part has come.
        send(doc, {"type": "launcher"})
    elif has(doc["clicks"], rest):
        soon(doc, lambda: send(doc, {"type": "signal", "key": "click", "name": rest}))
    elif rest.startswith("opener"):
        how, card = halves(rest[7:])
        values = {"echat-tag": "sale"}
        if card != "":
            values["echat-card"] = card
        send(doc, {"type": "opener", "how": how, "values": values})
    if doc["send"] != None:
        later(doc, 0, lambda: look(doc))


def types(doc, rest):
    """A letter goes into a field of the page's."""
    act(doc, False)
    doc["typed"] = doc["site"]["clock"]["now"]() - doc["born"]


def alter(doc, name, rest, there):
    """`put #a`, `take #a`, `view #a`, `unview #a`: what rules see of elements. They hear of it only where they watch any."""
    doc[name] = [each for each in doc[name] if each != rest]
    if there:
        doc[name].append(rest)
    look(doc)
    if doc["place"] != None:
        doc["place"]["changed"]()


def bar(doc, rest):
    """A bar along the bottom of the window, so many px high; 0: none any longer."""
    height = number(rest)
    doc["bars"] = [height] if height else []
    if doc["place"] != None and doc["place"]["avoid"]:
        doc["place"]["rise"]()


def drag(doc, rest):
    """The launcher is moved to that side, by pointer or arrow key."""
    act(doc, False)
    if doc["place"] != None and doc["place"]["drag"]:
        send(doc, {"type": "moved", "side": rest})


def busy(doc, rest, begins):
    """A dialog or a fullscreen video begins or ends; of a dialog's end only who asked for it hears."""
    doc["busy"] = [word for word in doc["busy"] if word != rest]
    if begins:
        doc["busy"].append(rest)
    if rest == "fullscreen" or (doc["calm"] and not begins):
        doc["calm"] = False
        look(doc)


def happen(doc, rest):
    """An event of the page's own."""
    if has(doc["events"], rest):
        send(doc, {"type": "signal", "key": "event", "name": rest})
    if has(doc["consents"] or [], rest):
        later(doc, 0, lambda: tell_consent(doc, rest))


def bake(doc, rest):
    """The site's consent tool writes a cookie: `cookie marketing=yes`; without a value it is gone."""
    at = rest.find("=")
    doc["site"]["cookies"][rest[:at]] = rest[at + 1 :]
    if doc["consents"] != None:
        tell_consent(doc, "")


def tell_bubble(doc, name, rest):
    """The visitor's answer to what is said by the launcher; he is at a preview (`hold`) and leaves it (`free`)."""
    if doc["send"] != None:
        act(doc, rest in ["hold", "free"])
        send(doc, {"type": name, "answer": rest})


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
    `set {…}`, `track NAME {…}`, `consent yes|no`, `login META`, `logout`, `mute`, `unmute`, `link`, `uploadInfo`."""
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
    elif rest.startswith("consent "):
        api["consent"](rest == "consent yes")
    elif rest == "destroy" or rest == "forget":
        api["destroy"]({"forget": rest == "forget"})
    elif rest == "mute" or rest == "unmute":
        api["mute"](rest == "mute")
    elif rest.startswith("set "):
        api["set"](given(rest[4:]), None)
    elif rest.startswith("track "):
        name, data = halves(rest[6:])
        api["track"](name, given(data))
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
    "type": types,
    "put": lambda doc, rest: alter(doc, "elements", rest, True),
    "take": lambda doc, rest: alter(doc, "elements", rest, False),
    "view": lambda doc, rest: alter(doc, "in_view", rest, True),
    "unview": lambda doc, rest: alter(doc, "in_view", rest, False),
    "bar": bar,
    "drag": drag,
    "begin": lambda doc, rest: busy(doc, rest, True),
    "end": lambda doc, rest: busy(doc, rest, False),
    "happen": happen,
    "cookie": bake,
    "teaser": lambda doc, rest: tell_bubble(doc, "teaser", rest),
    "preview": lambda doc, rest: tell_bubble(doc, "preview", rest),
    "wipe": wipe,
    "says": says,
    "back": lambda doc, rest: go_back(doc),
    "title": lambda doc, rest: retitle(doc, rest),
    "refuse": lambda doc, rest: refuse(doc, True),
    "allow": lambda doc, rest: refuse(doc, False),
    "block": block,
    "snippet": add_snippet,
    "api": lambda doc, rest: safely(doc, lambda: call_api(doc, rest)),
}
