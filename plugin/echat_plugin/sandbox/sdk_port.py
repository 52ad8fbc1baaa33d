"""The SDK's port over the fake ECHAT: the counterpart of `browser/sdk.py`, function by function."""
from echat_plugin.core.lang import chain, get
from echat_plugin.sandbox.document import note, soon
from echat_plugin.sandbox.vendor_script import add_queue, load_script, put


def create_sdk(doc):
    """The port `create_app` wants."""
    own = None
    known = None
    company = ""
    heard = False
    live = True

    def listen(tell):
        nonlocal known, own
        if doc["queue"] == None:
            own = add_queue(doc)
        known = doc["queue"]["id"]

        def look():
            if live:
                tell({"type": "look"})

        def ready():
            nonlocal heard
            heard = True
            look()

        def news(count):
            if live:
                tell({"type": "news"})
                soon(doc, look)

        def vendor(event):
            # Listening through two queues brings each event twice.
            if live and get(event, "heard") == None:
                event["heard"] = True
                tell({
                    "type": "vendor",
                    "category": event["eventCategory"],
                    "action": event["eventAction"],
                    "label": event["eventLabel"],
                })

        put(doc, "on", {"init": look, "ready": ready, "newMsg": news, "newEvent": vendor})

    def embedded():
        return doc["ECHAT"] != None or doc["tagged"] or (doc["queue"] != None and doc["queue"]["id"] != own)

    def look_up_company():
        nonlocal company
        if company == "" and doc["queue"] != None:
            for entry in doc["queue"]["q"]:
                if entry[0] == "initParam" and get(entry[1], "companyId") != None:
                    company = entry[1]["companyId"]

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
        if doc["ECHAT"] == None and (doc["queue"] == None or doc["queue"]["id"] != known):
            listen(tell)
        look_up_company()
        found = {"embedded": embedded(), "company": company, "callable": False}
        if doc["ECHAT"] != None and "customMiniChat" in doc["ECHAT"]:
            chat = ask("getChatStatus")
            staff = ask("getChatStaffInfo")
            found["callable"] = True
            found["ready"] = heard or ask("isReady") == True
            found["mini"] = ask("getMiniStatus")
            found["chat"] = None if chat == "" else chat
            found["unread"] = ask("getUnReadMsgCount") or 0
            found["staff"] = None if staff == "" else staff
        return found

    def call(name, args):
        note(doc, "call", chain([[name], args]))
        return give(name, args)

    def boot(config, params, tell):
        if not embedded():
            note(doc, "boot", [config["sdk"]])
            put(doc, "initParam", params)
            doc["tagged"] = True
            load_script(doc, lambda: tell({"type": "look"}), lambda: tell({"type": "error"}))

    def stop():
        nonlocal live
        live = False
        if not embedded():
            doc["queue"] = None

    return {"listen": listen, "read": read, "call": call, "boot": boot, "stop": stop}
