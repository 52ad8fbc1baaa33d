"""The SDK's port over the fake ECHAT: the counterpart of `browser/sdk.py`, function by function."""
from echat_plugin.core.lang import chain, get, kind, number
from echat_plugin.sandbox.document import note, soon
from echat_plugin.sandbox.vendor_script import add_queue, load_script, put

POPUPS = ["customOpenChat", "customNewWinChat"]


def create_sdk(doc):
    """The port `create_app` wants."""
    own = None
    known = None
    rounds = 0
    voice = 0
    met = 0
    facts = {"embedded": False, "src": "", "company": "", "callable": False, "ready": False, "mini": None, "chat": None, "unread": 0, "staff": None}

    def listen(tell):
        nonlocal known, own, rounds, voice
        voice = 0
        facts["ready"] = False
        facts["chat"] = None
        if doc["queue"] == None:
            own = add_queue(doc)
        known = doc["queue"]["id"]
        rounds += 1
        mine = rounds

        def say(event):
            # Listening through two queues would bring each event twice: the first to speak speaks for all.
            nonlocal voice
            if voice == 0:
                voice = mine
            if voice == mine:
                tell(event)

        def look():
            say({"type": "look"})

        def ready():
            facts["ready"] = True
            look()

        def news(count):
            say({"type": "news"})
            soon(doc, look)

        def vendor(event):
            say({
                "type": "vendor",
                "category": event["eventCategory"],
                "action": event["eventAction"],
                "label": event["eventLabel"],
            })

        put(doc, "on", {"init": look, "ready": ready, "newMsg": news, "newEvent": vendor})

    def read_queue():
        for entry in doc["queue"]["q"]:
            if entry[0] == "initParam":
                facts["embedded"] = True
                facts["company"] = get(entry[1], "companyId") or facts["company"]

    def ask(name):
        """What a member gives; None where there is none, or it throws."""
        return give(name, [])

    def give(name, args):
        if doc["ECHAT"] == None or not name in doc["ECHAT"]:
            return None
        try:
            if doc["fake"] == None:
                # It attaches while its script still runs: there is only the page's own record yet.
                return doc["ECHAT"][name](args[0]) if len(args) == 1 else doc["ECHAT"][name]()
            return doc["fake"]["call"](name, args)
        except:
            note(doc, "sdk-threw", [name])
        return None

    def read(tell):
        nonlocal met
        facts["callable"] = doc["ECHAT"] != None and "customMiniChat" in doc["ECHAT"]
        if doc["queue"] == None or doc["queue"]["id"] != known:
            if doc["ECHAT"] == None or (facts["callable"] and (voice == 0 or (met > 0 and met != doc["sdks"]))):
                listen(tell)
        facts["src"] = doc["tagged"]
        facts["embedded"] = doc["ECHAT"] != None or doc["tagged"] != "" or doc["queue"]["id"] != own
        read_queue()
        if facts["callable"]:
            met = doc["sdks"]
            facts["staff"] = None
            for name, getter in [
                ["ready", "isReady"],
                ["mini", "getMiniStatus"],
                ["chat", "getChatStatus"],
                ["unread", "getUnReadMsgCount"],
                ["staff", "getChatStaffInfo"],
            ]:
                value = ask(getter)
                # What throws, or has nothing to say, leaves what was known. A build may give numbers as text.
                if value or kind(value) == "number":
                    amount = number(value) if kind(value) == "text" else None
                    facts[name] = value if amount == None else amount
        return facts

    def call(name, args):
        note(doc, "call", chain([[name], args]))
        found = give(name, args)
        return call("customMiniChat", args) if name in POPUPS and doc["blocks"] else found

    def boot(config, params, tell):
        if not facts["embedded"]:
            note(doc, "boot", [config["sdk"]])
            put(doc, "initParam", params)
            doc["tagged"] = config["sdk"]
            load_script(doc, lambda: tell({"type": "look"}), lambda: tell({"type": "error"}))

    def stop():
        nonlocal voice
        voice = -1
        if not facts["embedded"]:
            doc["queue"] = None

    return {"listen": listen, "read": read, "call": call, "boot": boot, "stop": stop}
