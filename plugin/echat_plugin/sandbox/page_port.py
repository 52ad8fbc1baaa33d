"""The page's port over a sandbox page: the counterpart of `browser/page.py`, method by method."""
from echat_plugin.core.lang import get, keys, to_json, trim
from echat_plugin.sandbox.attention_page import create_attention_page
from echat_plugin.sandbox.bubble_page import create_bubble_page
from echat_plugin.sandbox.card_page import create_card_page
from echat_plugin.sandbox.chat_page import create_chat_page
from echat_plugin.sandbox.consent import create_consent
from echat_plugin.sandbox.document import href_of, later, look, note, retitle, safely, send
from echat_plugin.sandbox.place_page import create_place_page
from echat_plugin.sandbox.senses import create_senses
from echat_plugin.sandbox.wearing import create_wearing

IDLE = 200  # ms after the page's load until the browser is idle
# What a part adds to this port
BROUGHT = {"chat": create_chat_page, "rules": create_senses, "card": create_card_page, "place": create_place_page, "bubble": create_bubble_page, "attention": create_attention_page, "consent": create_consent, "looks": create_wearing}


def create_page(doc):
    """The port `create_app` wants."""
    site = doc["site"]
    options = site["options"]
    key = ""
    stored = True
    timer = None
    inspected = ""
    clock = site["clock"]

    def now():
        return clock["now"]() - doc["born"]

    def start(config, tell, link):
        nonlocal key, stored
        key = "echat-plugin:" + (config["company-id"] or "page")
        stored = config["storage"] == "on"
        doc["own"] = [trim(selector) for selector in config["launcher"].split(",")[1:]]
        doc["send"] = tell
        doc["retitled"] = doc["title"]

    def facts(book):
        senses = port["senses"](book["watch"]) if book != None else None
        return {"senses": senses, "at": now(), "href": href_of(doc), "title": doc["title"], "visible": doc["visible"], "focused": doc["focused"]}

    def still():
        return {
            "device": "mobile" if options["mobile"] else "pc",
            "languages": options["languages"],
            "language": options["languages"][0] if len(options["languages"]) > 0 else "",
        }

    def fetch(effect):
        name = effect["name"]
        asker = doc["send"]

        def came():
            if doc["send"] != asker:
                return
            if name == options["missing"]:
                send(doc, {"type": "missing", "name": name})
                return
            bring = get(BROUGHT, name)
            if bring:
                brought = bring(doc, key if stored else None)
                for each in keys(brought):
                    port[each] = brought[each]
            send(doc, {"type": "part", "name": name, "part": site["host"]["parts"][name]})
            look(doc)

        note(doc, "fetch", [name])
        later(doc, options["parts_after"], came)

    def ask(effect):
        detail = effect["detail"]
        asker = doc["send"]

        def decide():
            if doc["send"] != asker:
                return
            # What a rule does besides opening needs no leave.
            ok = detail["how"] == None or emit({"name": "before-open", "detail": detail})
            send(doc, {"type": "answer", "detail": detail, "params": effect["params"], "ok": ok})

        if detail["by"] != "rule":
            decide()
        else:
            port["exclusive"](decide)

    def wake(effect):
        nonlocal timer
        if timer != None:
            note(doc, "timer-off", [])
            clock["cancel"](timer)
            timer = None
        if effect["at"] != None:
            ms = max(0, effect["at"] - now())
            note(doc, "timer", [ms])
            timer = later(doc, ms, ring)

    def ring():
        nonlocal timer
        timer = None
        send(doc, {"type": "wake"})

    def schedule(effect):
        load = effect["load"]

        def boot():
            send(doc, {"type": "boot"})

        if load == "eager":
            boot()
        elif load == "idle":
            later(doc, IDLE, boot)
        elif load == "interaction":
            doc["interacted"] = boot

    def emit(effect):
        name = effect["name"]
        detail = effect["detail"]
        note(doc, "emit", [name, detail])
        for entry in doc["heard"]:
            if entry[0] == name:
                entry[1](detail)
        return not (name == "before-open" and doc["refuses"])

    def on(name, work):
        doc["heard"].append([name, work])
        return lambda: off(name, work)

    def off(name, work):
        doc["heard"] = [entry for entry in doc["heard"] if (name != None and entry[0] != name) or (work != None and entry[1] != work)]

    def draw(effect):
        view = effect["view"]
        if doc["launcher"] == None and (view["shown"] or view["own"]):
            doc["launcher"] = doc["send"]
        if doc["launcher"] != None:
            note(doc, "launcher", [view])

    def inspect(effect):
        """What the panel would say of the rules, where that is news; None: it is taken away."""
        nonlocal inspected
        view = effect["view"]
        said = None
        if view != None:
            said = [[each["rule"], each["fires"], each["blocks"]] for each in view["rules"]]
        if to_json(said) != inspected:
            inspected = to_json(said)
            note(doc, "inspect", [said])

    def write_title(effect):
        note(doc, "title", [effect["text"]])
        retitle(doc, effect["text"])

    def stop(effect):
        note(doc, "stopped", [effect["forget"], effect["again"]])
        if doc["place"] != None:
            doc["place"]["stop"]()
        doc["place"] = None
        doc["send"] = None
        doc["scrolled"] = None
        doc["exited"] = None
        doc["clicks"] = []
        doc["events"] = []
        doc["interacted"] = None
        doc["input"] = False
        doc["launcher"] = None
        doc["consents"] = None
        if not effect["again"]:
            off(None, None)
        if effect["forget"]:
            for kept in [site["local"], doc["tab"]["cards"]]:
                if key in kept:
                    del kept[key]

    port = {
        "attributes": options["attributes"],
        "rules": options["rules"],
        "start": start,
        "facts": facts,
        "still": still,
        "fetch": fetch,
        "ask": ask,
        "wake": wake,
        "schedule": schedule,
        "emit": emit,
        "on": on,
        "off": off,
        "launcher": draw,
        "popup": lambda effect: note(doc, "popup", [effect["url"]]),
        "title": write_title,
        "links": lambda effect: note(doc, "links", []),
        "analytics": lambda effect: note(doc, "analytics", [effect["to"], effect["detail"]]),
        "guard": lambda work: safely(doc, work),
        "inspect": inspect,
        "log": lambda name, effects: None,
        "warn": lambda effect: note(doc, "warn", [effect["text"]]),
        "stop": stop,
    }
    return port
