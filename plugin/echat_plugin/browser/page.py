"""The page's port: everything the app may know of, and do to, the page the plugin is on."""
from echat_plugin.browser.host import guarded, make, win
from echat_plugin.browser.launcher import create_launcher
from echat_plugin.browser.signals import create_signals
from echat_plugin.browser.storage import create_storage
from echat_plugin.browser.tag import attributes, rules_text
from echat_plugin.browser.zones import offset

MOBILE = "iPhone,iPad,iPod,Android,wp7"


def soon(work):
    win.Promise.resolve().then(work)


def create_page(tag):
    document = win.document
    signals = create_signals(soon)
    listeners = []
    storage = None
    launcher = None

    def start(config, send):
        nonlocal storage
        storage = create_storage(config["company-id"]) if config["storage"] == "on" else None
        signals["start"](send)

    def facts(zones):
        wall = win.Date.now()
        return {
            "at": win.performance.now(),
            "wall": wall,
            "href": win.location.href,
            "title": document.title,
            "visible": document.visibilityState != "hidden",
            "focused": document.hasFocus(),
            "input": signals["input"](),
            "offsets": [[zone, offset(zone, wall)] for zone in zones],
            "local": storage["load"]() if storage else None,
        }

    def still():
        """What does not change while the page lives."""
        root = document.documentElement
        return {
            "device": "mobile" if is_mobile() else "pc",
            "referrer": document.referrer,
            "languages": [root.lang].concat(win.navigator.languages or [win.navigator.language]),
            "tab": storage["tab"]() if storage else "",
        }

    def is_mobile():
        # The vendor's own test: its window and ours must agree on what a phone is.
        for name in MOBILE.split(","):
            if win.navigator.userAgent.indexOf(name) >= 0:
                return True
        return False

    def emit(name, detail, cancelable):
        return document.dispatchEvent(make(win.CustomEvent, "echat:" + name, {"detail": detail, "cancelable": cancelable}))

    def on(name, work):
        """Hear `echat:<name>`; gives what stops it."""

        def handler(event):
            work(event.detail, event)

        entry = [name, work, handler]
        listeners.append(entry)
        document.addEventListener("echat:" + name, handler)
        return lambda: document.removeEventListener("echat:" + name, handler)

    def off(name, work):
        """Stop hearing: one listener, or all of ours of that name."""
        for entry in listeners:
            if (name == None or entry[0] == name) and (work == None or entry[1] == work):
                document.removeEventListener("echat:" + entry[0], entry[2])

    def exclusive(work):
        """Run while no other tab of this site runs its own; at once where the browser has no locks."""
        locks = win.navigator.locks
        if locks:
            # Denied where cookies are: the rule acts all the same.
            locks.request("echat-plugin", work)["catch"](work)
        else:
            work()

    def draw(config, view, send):
        nonlocal launcher
        if not launcher and (view["shown"] or view["own"]):
            launcher = create_launcher(config, tag.nonce if tag else "", send)
        if launcher:
            launcher["draw"](view)

    def popup(url):
        # Within a click a new tab is allowed; where it is blocked all the same, the chat opens in this one. A call
        # nobody clicked for never takes the visitor's page away.
        touch = win.navigator.userActivation
        if not win.open(url, "_blank") and (not touch or touch.isActive):
            win.location.href = url

    def set_title(text):
        document.title = text

    def warn(text):
        win.console.warn("echat-plugin: " + text)

    def stop(forget):
        signals["stop"]()
        off(None, None)
        if launcher:
            launcher["stop"]()
        if forget and storage:
            storage["forget"]()
        if win.EchatPlugin and win.EchatPlugin.version:
            del win["EchatPlugin"]

    return {
        "attributes": attributes(tag),
        "rules": rules_text(tag),
        "start": start,
        "facts": facts,
        "still": still,
        "now": lambda: win.performance.now(),
        # More than 24 days would fire at once.
        "later": lambda ms, work: win.setTimeout(work, min(ms, 2147483647)),
        "cancel": lambda timer: win.clearTimeout(timer),
        "listen": signals["on"],
        "await-input": signals["wait"],
        "schedule": signals["schedule"],
        "emit": emit,
        "on": on,
        "off": off,
        "exclusive": exclusive,
        "draw": draw,
        "popup": popup,
        "title": set_title,
        "keep": lambda text: storage["keep"](text),
        "guard": lambda work: guarded(work, lambda problem: win.console.error("echat-plugin:", problem)),
        "log": lambda name, effects: win.console.debug("echat-plugin:", name, effects),
        "warn": warn,
        "stop": stop,
    }
