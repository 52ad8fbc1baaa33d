"""The vendor's script on a sandbox page: its queue, its loading, and the page as the fake ECHAT sees it."""
from echat_plugin.core.lang import get, text
from echat_plugin.sandbox.document import href_of, later, look, note, retitle, soon
from echat_plugin.sandbox.echat import create_echat

HOST = "https://es.cs.test"


def add_queue(doc):
    """A fresh `window._echat` in place of what stood there; gives its id."""
    doc["queues"] += 1
    doc["queue"] = {"id": doc["queues"], "q": [], "run": None}
    return doc["queues"]


def put(doc, name, value):
    """`_echat(name, value)`."""
    run = doc["queue"]["run"]
    if run == None:
        doc["queue"]["q"].append([name, value])
    else:
        run(name, value, None, None)


def add_snippet(doc, how):
    """The page's own copy of the vendor's snippet. It uses the queue that stands there; `anew` it puts its own in its place,
    `late` the script follows after three seconds."""

    def insert():
        doc["tagged"] = HOST + "/visitor/echat.js"
        load_script(doc, lambda: None, lambda: None)

    note(doc, "snippet", [])
    if doc["queue"] == None or how == "anew":
        add_queue(doc)
    try:
        put(doc, "initParam", {"companyId": doc["site"]["options"]["company"]})
    except:
        # The observed build takes no parameters once it is attached.
        note(doc, "sdk-threw", ["initParam"])
    if how == "late":
        later(doc, 3000, insert)
    else:
        insert()


def load_script(doc, loaded, failed):
    """The script comes, is blocked, or (sdk_load None) never answers."""
    options = doc["site"]["options"]

    def arrive():
        if options["blocked"]:
            failed()
        else:
            evaluate(doc)
            loaded()

    if options["sdk_load"] != None:
        later(doc, options["sdk_load"], arrive)


def evaluate(doc):
    options = doc["site"]["options"]
    queue = doc["queue"]["q"]
    given = {"host": HOST, "company": "", "queue": queue, "mobile": options["mobile"]}
    for name in ["manner", "attach_after", "ready_after", "unread", "staff", "auto_pop", "flash_text",
                 "online_zero", "bridge_poll", "pop_on_message", "evaluate", "wechat"]:
        given[name] = get(options, name)
    doc["fake"] = create_echat(create_env(doc), given)


def create_env(doc):
    """The page as the fake ECHAT wants it."""
    site = doc["site"]

    def install(record, dispatcher):
        add_queue(doc)
        doc["queue"]["run"] = dispatcher
        doc["ECHAT"] = record
        doc["sdks"] += 1

    def save(key, value):
        site["local"][key] = value

    def set_title(words):
        note(doc, "vendor-title", [words])
        retitle(doc, words)

    def frame(act, url):
        note(doc, "window", [act, url] if act == "load" else [act])

    def popup(url, name, features):
        if doc["blocks"]:
            return None
        note(doc, "vendor-popup", [url, name, features])
        return {"closed": lambda: False, "focus": lambda: note(doc, "popup-focus", [])}

    def history(act):
        if act == "push":
            doc["history"].append(href_of(doc) + "#TOECHAT" + text(site["clock"]["now"]()))
            soon(doc, lambda: look(doc))
        else:
            later(doc, 0, lambda: go_back(doc))

    def scroll(top):
        doc["top"] = top
        note(doc, "vendor-scroll", [top])

    return {
        "now": site["clock"]["now"],
        "later": lambda ms, work: later(doc, ms, work),
        "cancel": site["clock"]["cancel"],
        "title": lambda: doc["title"],
        "set_title": set_title,
        "watching": lambda: doc["visible"] and doc["focused"],
        "frame": frame,
        "popup": popup,
        "history": history,
        "scroll": scroll,
        "saved": lambda key: get(site["local"], key),
        "save": save,
        "page": lambda: {"url": href_of(doc), "title": doc["title"], "referrer": doc["tab"]["referrer"]},
        "part": lambda name, shown, words: None,
        "log": lambda words: note(doc, "vendor-log", [words]),
        "throw": site["host"]["throw"],
        "install": install,
    }


def go_back(doc):
    """The browser's Back within the page."""
    if len(doc["history"]) > 1:
        doc["history"].pop()
        if doc["fake"] != None:
            doc["fake"]["page"]["popped"]()
        if doc["place"] != None and doc["place"]["popped"] != None:
            doc["place"]["popped"]()
        look(doc)
    else:
        note(doc, "left", [])
