"""The vendor's SDK: found, or loaded once; heard once; every call into it guarded."""
from echat_plugin.browser.host import drop, guarded, queue, win
from echat_plugin.core.lang import number

ID = "echatmodulejs"
POPUPS = ["customOpenChat", "customNewWinChat"]


def vendor_tag():
    """The SDK's own tag, under the id by which the SDK looks for it: else it takes the page's last script, which may be ours."""
    found = win.document.querySelector("#" + ID + ",script[src*='/visitor/echat.js']")
    if found and not found.id:
        found.id = ID
    return found


def create_sdk(tag, soon):
    # What has our listeners: the page's `_echat`, a queue until the SDK puts itself there.
    known = None
    # The listeners that are heard. They may have got into the SDK twice, through two queues: the first to speak speak for all.
    voice = None
    # The SDK those are in. A page that runs its snippet anew, queue and all, gets another.
    met = None
    # Our own tag for it
    script = None
    # What is known. What only an SDK can tell is not in here before it can.
    facts = {"company": "", "chat": None, "unread": 0}

    def listen(send):
        """Hear the SDK, before or after it loads. Its `off` would remove everybody's listeners, so ours stay and fall silent
        when we stop."""
        nonlocal known, voice
        voice = facts["ready"] = facts["chat"] = None

        def tell(event):
            nonlocal voice
            voice = voice or tell
            if voice == tell:
                send(event)

        def look():
            tell({"type": "look"})

        def ready():
            facts["ready"] = True
            look()

        def news():
            tell({"type": "news"})
            # The argument of newMsg may be wrong; the true number stands when the SDK has finished.
            soon(look)

        def vendor(event):
            if event:
                tell({"type": "vendor", "category": event.eventCategory, "action": event.eventAction, "label": event.eventLabel})

        if not win._echat:
            # The first time, and after consent was withdrawn: what waited in it was for an SDK that is gone.
            queue.q = queue.l = 0
            win._echat = queue
        known = win._echat
        guarded(lambda: known("on", {"init": look, "ready": ready, "newMsg": news, "newEvent": vendor}))

    def read_queue():
        """A page's snippet that came after us has taken our queue, and will load the SDK. It names the company."""
        # (None once the SDK has taken it: an error at every event would cost a page more than all the rest.)
        for name, params in win._echat.q or []:
            if name == "initParam":
                facts["embedded"] = True
                facts["company"] = params.companyId or facts["company"]

    def read(send):
        """The facts of the moment. An SDK that is evaluated but not attached has ECHAT and cannot be called."""
        nonlocal met
        sdk = win.ECHAT
        facts["callable"] = sdk and sdk.customMiniChat
        # The page's snippet has put its own queue in the place of ours. Was it before the SDK read ours? Where nothing has
        # been heard of an SDK that stands there, we must think so.
        if win._echat != known and (not sdk or (facts["callable"] and (not voice or (met and met != sdk)))):
            listen(send)
        found = vendor_tag()
        facts["src"] = found and found.src
        facts["embedded"] = found or sdk or win._echat != queue or queue.l
        guarded(read_queue)
        if facts["callable"]:
            met = sdk
            facts["staff"] = None
            for name, getter in [
                ["ready", "isReady"],
                ["mini", "getMiniStatus"],
                ["chat", "getChatStatus"],
                ["unread", "getUnReadMsgCount"],
                ["staff", "getChatStaffInfo"],
            ]:
                value = call(getter, [])
                # What throws, or has nothing to say, leaves what was known. A build may give numbers as text.
                if value or value == 0:
                    facts[name] = value if number(value) == None else +value
        return facts

    def call(name, args):
        sdk = win.ECHAT
        # (`isReady` is in some builds alone, and is asked for with every event: an error each time would be dear.)
        found = guarded(lambda: sdk[name] and sdk[name].apply(sdk, args))
        # A popup the browser blocks is null; a build that only focuses its last window gives nothing at all.
        return call("customMiniChat", args) if name in POPUPS and win.Object["is"](found, None) else found

    def boot(config, params, send):
        nonlocal script
        if facts["embedded"]:
            return
        if len(config["servers"]) > 0 and not win._echatServer:
            win._echatServer = config["servers"]
        # As the vendor's snippet does; until now this mark was that of a snippet which has taken our queue.
        queue.l = win.Date.now()
        queue("initParam", params)
        script = win.document.createElement("script")
        script.id = ID
        script.charset = "UTF-8"
        script.nonce = tag.nonce
        script.onload = script.onerror = lambda event: send({"type": event.type})
        script.src = config["sdk"]
        win.document.head.appendChild(script)

    def stop():
        nonlocal voice
        # Nobody's voice: all our listeners are silent.
        voice = stop
        if script and not facts["callable"]:
            # One that is still on its way, and left in the page, would come to a page that wants it no longer; in a document of its own it does not run.
            win.document.implementation.createHTMLDocument("").adoptNode(script)
        # A queue nobody has taken over, or is about to, is ours to remove.
        if not facts["embedded"]:
            drop("_echat")

    return {"listen": listen, "read": read, "call": call, "boot": boot, "stop": stop}
