"""The page's port over a sandbox page: the counterpart of `browser/page.py`, method by method."""
from echat_plugin.core.lang import get
from echat_plugin.sandbox.document import href_of, later, note, retitle, safely, soon

IDLE = 200  # ms after the page's load until the browser is idle


def wall_of(site):
    return site["wall"] + site["clock"]["now"]()


def create_page(doc):
    """The port `create_app` wants."""
    site = doc["site"]
    options = site["options"]
    key = None
    clock = site["clock"]

    def now():
        return clock["now"]() - doc["born"]

    def start(config, tell):
        nonlocal key
        key = "echat-plugin:" + (config["company-id"] or "page") if config["storage"] == "on" else None
        doc["send"] = tell
        doc["retitled"] = doc["title"]
        doc["touched"] = now()

    def facts(zones):
        wall = wall_of(site)
        return {
            "at": now(),
            "wall": wall,
            "href": href_of(doc),
            "title": doc["title"],
            "visible": doc["visible"],
            "focused": doc["focused"],
            "input": doc["touched"],
            "offsets": [[zone, site["host"]["offset"](zone or options["zone"], wall)] for zone in zones],
            "local": get(site["local"], key) if key != None else None,
        }

    def still():
        return {
            "device": "mobile" if options["mobile"] else "pc",
            "referrer": doc["tab"]["referrer"],
            "languages": options["languages"],
            "tab": doc["tab"]["name"] if key != None else "",
        }

    def ask_later(ms, work):
        note(doc, "timer", [ms])
        return later(doc, ms, work)

    def cancel(timer):
        note(doc, "timer-off", [])
        clock["cancel"](timer)

    def listen(what, tell):
        note(doc, "listen", [what])
        if what == "scroll":
            doc["scrolled"] = tell
        elif what == "exit":
            doc["exited"] = tell
        else:
            doc["input"] = True

    def wait_for_input(tell):
        doc["waiting"] = tell

    def schedule(load, tell):
        def boot():
            tell({"type": "boot"})

        if load == "eager":
            boot()
        elif load == "idle":
            later(doc, IDLE, boot)
        elif load == "interaction":
            doc["interacted"] = boot

    def emit(name, detail, cancelable):
        note(doc, "emit", [name, detail])
        for entry in doc["heard"]:
            if entry[0] == name:
                entry[1](detail)
        return not (cancelable and doc["refuses"])

    def on(name, work):
        doc["heard"].append([name, work])
        return lambda: off(name, work)

    def off(name, work):
        doc["heard"] = [entry for entry in doc["heard"] if (name != None and entry[0] != name) or (work != None and entry[1] != work)]

    def draw(config, view, tell):
        if doc["launcher"] == None and (view["shown"] or view["own"]):
            doc["launcher"] = tell
        if doc["launcher"] != None:
            note(doc, "launcher", [view])

    def write_title(text):
        note(doc, "title", [text])
        retitle(doc, text)

    def keep(text):
        note(doc, "keep", [text])
        site["local"][key] = text

    def stop(forget):
        note(doc, "stopped", [forget])
        doc["send"] = None
        doc["scrolled"] = None
        doc["exited"] = None
        doc["interacted"] = None
        doc["input"] = False
        doc["launcher"] = None
        off(None, None)
        if forget and key != None and key in site["local"]:
            del site["local"][key]

    return {
        "attributes": options["attributes"],
        "rules": options["rules"],
        "start": start,
        "facts": facts,
        "still": still,
        "now": now,
        "later": ask_later,
        "cancel": cancel,
        "listen": listen,
        "await-input": wait_for_input,
        "schedule": schedule,
        "emit": emit,
        "on": on,
        "off": off,
        "exclusive": lambda work: soon(doc, work),
        "draw": draw,
        "popup": lambda url: note(doc, "popup", [url]),
        "title": write_title,
        "keep": keep,
        "guard": lambda work: safely(doc, work),
        "log": lambda name, effects: None,
        "warn": lambda words: note(doc, "warn", [words]),
        "stop": stop,
    }
