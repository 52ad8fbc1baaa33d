"""The public object, `EchatPlugin`. It checks arguments and hands on; everything else is decided in `core`."""
from echat_plugin.core.lang import from_json, get, kind, to_json
from echat_plugin.core.params import vendor_params
from echat_plugin.core.version import VERSION


def create_api(page, sdk, send, get_state, get_link):
    def open_chat(params):
        """Open the chat; `params` are the vendor's (section 2), and `mode` is mini, tab, window or auto."""
        send({"type": "open", "how": get(params, "mode") if kind(params) == "record" else None, "params": params})

    def act(name):
        return lambda: send({"type": "api", "name": name})

    def login(identity):
        """Who the visitor is from now on: `{metaData, myData}` (visitor API, section 5), for the chat that runs and for the next."""
        send({"type": "login", "identity": identity})

    def link(params):
        """The address of the chat with these parameters, for a link of the site's own (sections 2 and 7)."""
        return get_link(vendor_params(params))

    def upload_info():
        """The vendor's credentials for an upload from outside the window (section 20); None, and a warning, where it has none."""
        found = sdk["call"]("getFileUploadInfo", [])
        if not found:
            page["warn"]({"text": "uploadInfo: the SDK is not ready, or too old for getFileUploadInfo"})
        return found or None

    def state():
        """What is known now. Before `ready` the chat's own facts are None: nothing is guessed."""
        now = get_state()
        send({"type": "look"})
        ready = now["sdk"] == "ready"
        # The observed build stores the text "null" when its server does not answer.
        visitor = sdk["call"]("getEchatVisitorId", []) if ready else None
        return {
            "ready": ready,
            "sdk": now["sdk"],
            "window": now["mini"],
            "chat": now["chat"],
            "status": now["status"],
            "unread": now["unread"] if ready else None,
            "staff": now["staff_info"],
            "muted": now["muted"],
            "visitorId": None if visitor == "null" else visitor or None,
        }

    def explain():
        """The verdict of every rule as things stand, with every line that decided it; None where no rules are at work (yet)."""
        now = get_state()
        send({"type": "look"})
        rules = get(now["parts"], "rules")
        return rules["explain"](now) if rules else None

    def set_data(data, value):
        """What the site knows, for rules with `data`: a record, or a name and its value. Only what JSON can say is taken."""
        if kind(data) == "text":
            name = data
            data = {}
            data[name] = value
        record = from_json(to_json(data))
        if kind(record) == "record":
            send({"type": "set", "data": record})

    def track(name, data):
        """Something has happened, for rules with `event`; `data`, if given, is set first."""
        set_data(data, None)
        send({"type": "signal", "key": "event", "name": name})

    def on(name, work):
        """Hear `echat:<name>`. Who asks for `ready` afterwards is told at once, as the vendor does."""
        if name == "ready" and get_state()["sdk"] == "ready":
            page["guard"](lambda: work({}))
        return page["on"](name, work)

    def title(text):
        """Set the page's true title."""
        if kind(text) == "text":
            page["title"]({"text": text})
            send({"type": "look"})

    def destroy(options):
        """Undo everything; `{forget: true}` also erases what is stored."""
        send({"type": "destroy", "forget": kind(options) == "record" and get(options, "forget") == True})

    def push(entry):
        """`['open', {…}]`: a call by name, as the queue before loading holds it. Gives what the call gives."""
        call = get(api, entry[0]) if kind(entry) == "list" and kind(entry[0]) == "text" else None
        if kind(call) != "function":
            page["warn"]({"text": "push: expected ['open', …]"})
            return None
        return call(entry[1] if len(entry) > 1 else None, entry[2] if len(entry) > 2 else None)

    api = {
        "open": open_chat,
        "close": act("close"),
        "maximize": act("maximize"),
        "end": act("end"),
        "mute": lambda muted: send({"type": "mute", "muted": muted != False}),
        "login": login,
        "logout": lambda: login({}),
        "card": lambda card: send({"type": "card", "card": card}),
        "link": link,
        "uploadInfo": upload_info,
        "load": lambda: send({"type": "boot"}),
        "set": lambda data, value: page["guard"](lambda: set_data(data, value)),
        # Whatever is not True is no consent.
        "consent": lambda given: send({"type": "consent", "given": given == True, "by": "api", "forget": True}),
        "track": lambda name, data: page["guard"](lambda: track(name, data)),
        "title": title,
        "state": state,
        "explain": explain,
        "on": on,
        "off": page["off"],
        "push": push,
        "destroy": destroy,
        "version": VERSION,
    }
    return api
