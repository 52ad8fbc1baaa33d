"""`EchatPlugin.record`, of the debug build alone: a part of the app that only looks, and what it keeps from page to page of a tab."""
from echat_plugin.core.lang import from_json, get, kind, to_json
from echat_plugin.core.machine import PARTS
from echat_plugin.core.recorder.acting import act
from echat_plugin.core.recorder.looking import look
from echat_plugin.core.recorder.page import new_page
from echat_plugin.core.recorder.places import host
from echat_plugin.core.recorder.record import is_record, line_of, new_record

NAME = "recorder"


def with_recorder(create_app, create_tab):
    """`create_app`, whose API has `record` besides."""

    def create(page, sdk):
        record = create_recorder(page, create_tab())
        api = create_app(page, sdk)
        api["record"] = record
        return api

    return create


def create_recorder(page, tab):
    """Gives `record` for the API. `page` is the app's port, not started yet; `tab` is what only the recorder needs:
    `origin` (ms since 1970 when the page's clock was 0), `now`, `local` (a moment as a day and a time), `zone`, `referrer`, `load`, `keep`, `safely`."""
    start = page["start"]
    config = None
    send = None
    record = None
    model = None
    listening = False
    kept = ""

    def started(settings, tell, link):
        nonlocal config, send
        config = settings
        send = tell
        start(settings, tell, link)
        tab["safely"](resume)

    def resume():
        """Go on with what the page before has recorded."""
        nonlocal record, model
        found = from_json(tab["load"](config["company-id"])) if config["storage"] == "on" else record
        record = found if is_record(found) else None
        model = new_page(tab["origin"])
        if record:
            listen()

    def listen():
        nonlocal listening
        if not listening:
            listening = True
            send({"type": "part", "name": NAME, "part": part})
        send({"type": "look"})

    def take(state, event):
        if event["type"] == "restore":
            # Another page of the tab wrote on, or ended it, while the browser kept this one.
            resume()
        if record:
            look(record, model, state, event)
        if event["type"] == "destroy" and event["forget"]:
            end()

    def follow(state, effects):
        # The step that brings the recorder has no look of its.
        if record and model["page"] != None:
            act(record, model, state, effects)
            keep()

    def keep():
        nonlocal kept
        mark = to_json([record["size"], record["head"]])
        if mark != kept and config["storage"] == "on":
            kept = mark
            tab["keep"](config["company-id"], to_json(record))

    def begin(options):
        nonlocal record, model
        still = page["still"]()
        head = {"zone": tab["zone"], "device": still["device"], "language": still["language"]}
        if tab["referrer"] != "":
            head["referrer"] = host(tab["referrer"])
        record = new_record(head, kind(options) == "record" and get(options, "data") == True)
        model = new_page(tab["origin"])
        listen()

    def end():
        nonlocal record
        record = None
        tab["keep"](config["company-id"], "")

    def work(what):
        """`record()` begins, or goes on; `record('stop')` ends it. Both give the visit so far as one line of JSON."""
        stop = what == "stop" or (kind(what) == "bool" and not what)
        if not record and not stop:
            begin(what)
        line = ""
        if record and record["zero"] != None:
            line = line_of(record, tab["local"](record["zero"]), tab["now"]())
        if stop:
            end()
        return line

    def looks(state, event, effects):
        tab["safely"](lambda: take(state, event))

    def acts(state, effects):
        tab["safely"](lambda: follow(state, effects))

    part = {"begin": lambda state, effects: None, "look": looks, "act": acts}
    # After all others: it sees what they did.
    if not NAME in PARTS:
        PARTS.append(NAME)
    page["start"] = started
    return lambda what: tab["safely"](lambda: work(what)) or ""
