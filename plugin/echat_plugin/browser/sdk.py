"""The vendor's SDK: found, or loaded once; listened to once; every call into it guarded."""
from echat_plugin.browser.host import guarded, stub, win

ID = "echatmodulejs"


def name_snippet():
    """The SDK looks for its own tag by id, else takes the last script of the page, which may be ours: give it its id."""
    document = win.document
    if not document.getElementById(ID):
        found = document.querySelector('script[src*="/visitor/echat.js"]')
        if found and not found.id:
            found.id = ID


def create_sdk(tag, soon):
    document = win.document
    own_stub = None
    known = None
    company = ""
    heard = False
    latest = None
    live = True

    def listen(send):
        """Hear the SDK through its queue, before or after it loads. Its `off` would remove everybody's listeners, so ours
        stay and fall silent when we stop."""
        nonlocal known, own_stub
        if not win._echat:
            own_stub = stub()
            win._echat = own_stub
        known = win._echat

        def look():
            if live:
                send({"type": "look"})

        def ready():
            nonlocal heard
            heard = True
            look()

        def news():
            if live:
                send({"type": "news"})
                # The argument of newMsg may be wrong; the true number stands when the SDK has finished.
                soon(look)

        def vendor(event):
            nonlocal latest
            if live and event and event != latest:
                latest = event
                send({"type": "vendor", "category": event.eventCategory, "action": event.eventAction, "label": event.eventLabel})

        guarded(lambda: known("on", {"init": look, "ready": ready, "newMsg": news, "newEvent": vendor}), quiet)

    def embedded():
        return bool_of(win.ECHAT or document.getElementById(ID) or win._echat != own_stub)

    def look_up_company():
        """The company the page's own snippet names, from its queue."""
        nonlocal company
        if not company and win._echat and win._echat.q:
            for entry in win._echat.q:
                if entry[0] == "initParam" and entry[1] and entry[1].companyId:
                    company = "" + entry[1].companyId

    def ask(name):
        return call(name, [])

    def read(send):
        """The facts of the moment. An SDK that is evaluated but not attached has ECHAT and cannot be called."""
        nonlocal known
        sdk = win.ECHAT
        name_snippet()
        if not sdk and win._echat != known:
            # The page's snippet has put its own queue in the place of ours.
            listen(send)
        look_up_company()
        found = {"embedded": embedded(), "company": company, "callable": False}
        if sdk and sdk.customMiniChat:
            staff = ask("getChatStaffInfo")
            found["callable"] = True
            found["ready"] = heard or bool_of(sdk.isReady and guarded(lambda: sdk.isReady(), quiet))
            found["mini"] = ask("getMiniStatus") or None
            found["chat"] = number_of(ask("getChatStatus"))
            found["unread"] = number_of(ask("getUnReadMsgCount")) or 0
            found["staff"] = staff or None
        return found

    def call(name, args):
        sdk = win.ECHAT
        if not sdk or not sdk[name]:
            return None
        return guarded(lambda: sdk[name].apply(sdk, args), quiet)

    def boot(config, params, send):
        if embedded():
            return
        if len(config["servers"]) > 0 and not win._echatServer:
            win._echatServer = config["servers"]
        guarded(lambda: win._echat("initParam", params), quiet)
        script = document.createElement("script")
        script.id = ID
        script.charset = "UTF-8"
        script.nonce = tag.nonce if tag else ""
        script.onerror = lambda: send({"type": "error"})
        script.onload = lambda: send({"type": "look"})
        script.src = config["sdk"]
        document.head.appendChild(script)

    def stop():
        nonlocal live
        live = False
        # A queue nobody has taken over, or is about to, is ours to remove.
        if not embedded():
            del win["_echat"]

    return {"listen": listen, "read": read, "call": call, "boot": boot, "stop": stop}


def quiet(problem):
    return None


def bool_of(value):
    return True if value else False


def number_of(value):
    """A count or state as a number; a build may give text, or nothing."""
    return None if value == None or value == "" else +value
