"""The page's port: everything the app may know of, and do to, the page the plugin is on. Effects come as they are."""
from echat_plugin.browser.host import drop, guarded, make, win
from echat_plugin.browser.launcher import create_launcher
from echat_plugin.browser.signals import create_signals
from echat_plugin.browser.storage import forget
from echat_plugin.core.version import VERSION

MOBILE = "iPhone,iPad,iPod,Android,wp7"


def soon(work):
    win.Promise.resolve().then(work)


def create_page(tag, given):
    document = win.document
    signals = create_signals(soon)
    listeners = []
    launcher = None
    config = None
    send = None
    timer = None

    def start(settings, tell, link):
        nonlocal config, send
        config = settings
        send = tell
        port["links"] = signals["start"](send, link, config["launcher"])

    def facts(book):
        """The facts of the moment; with the rules' book, those that only rules need too."""
        return {
            "senses": port["senses"](book["watch"]) if book else None,
            "at": win.performance.now(),
            "href": win.location.href,
            "title": document.title,
            "visible": document.visibilityState != "hidden",
            "focused": document.hasFocus(),
        }

    def still():
        """What does not change while the page lives."""
        return {
            "device": "mobile" if is_mobile() else "pc",
            "language": win.navigator.language,
            "languages": [document.documentElement.lang].concat(win.navigator.languages or [win.navigator.language]),
        }

    def is_mobile():
        # The vendor's own test: its window and ours must agree on what a phone is.
        for name in MOBILE.split(","):
            if win.navigator.userAgent.indexOf(name) >= 0:
                return True
        return False

    def fetch(effect):
        """Load a part of ours from beside our script. What it brings for the page becomes part of this port."""
        name = effect["name"]
        asker = send
        script = document.createElement("script")
        script.nonce = tag.nonce
        # A page that embeds foreign files under COEP allows them by CORS.
        script.crossOrigin = tag.crossOrigin
        script.src = given["address"](name)

        def came():
            part = script.brought
            # (The page may have emptied its head meanwhile.)
            guarded(lambda: document.head.removeChild(script))
            if send != asker:
                return
            # What comes may be the site's page for a missing file, or, from a cache, a part of another version.
            if not part or part.version != VERSION:
                warn({"text": script.src + " could not be loaded"})
                send({"type": "missing", "name": name})
                return
            if part.senses:
                win.Object.assign(port, part.senses(config, signals, send, stage))
            send({"type": "part", "name": name, "part": part})
            send({"type": "look"})

        script.onload = script.onerror = came
        document.head.appendChild(script)

    def ask(effect):
        """Dispatch `echat:before-open` and send the page's answer; what opens nothing needs none."""
        detail = effect["detail"]
        asker = send

        def decide():
            # The tabs' lock may come after the end.
            if send == asker:
                ok = detail["how"] == None or emit({"name": "before-open", "detail": detail})
                send({"type": "answer", "detail": detail, "params": effect["params"], "ok": ok})

        # A rule acts alone among the site's tabs; a click must be answered within its own task.
        if detail["by"] != "rule":
            decide()
        else:
            port["exclusive"](decide)

    def wake(effect):
        """The one timer: send `wake` at that moment of the page's clock; never where it is None."""
        nonlocal timer
        win.clearTimeout(timer)
        if effect["at"] != None:
            # More than 24 days would fire at once.
            timer = win.setTimeout(lambda: send({"type": "wake"}), min(effect["at"] - win.performance.now(), 2147483647))

    def emit(effect):
        """Dispatch `echat:<name>`; whether nobody cancelled it."""
        name = effect["name"]
        return document.dispatchEvent(make(win.CustomEvent, "echat:" + name, {"detail": effect["detail"], "cancelable": name == "before-open"}))

    def on(name, work):
        """Hear `echat:<name>`; gives what stops it."""

        def handler(event):
            work(event.detail, event)

        listeners.append([name, work, handler])
        document.addEventListener("echat:" + name, handler)
        return lambda: off(name, work)

    def off(name, work):
        """Stop hearing: one listener, or all of ours of that name."""
        nonlocal listeners
        kept = []
        for entry in listeners:
            if (name == None or entry[0] == name) and (work == None or entry[1] == work):
                document.removeEventListener("echat:" + entry[0], entry[2])
            else:
                kept.append(entry)
        listeners = kept

    def stage():
        """The launcher, made when something is to be seen, or the vendor's to be hidden."""
        nonlocal launcher
        if not launcher:
            launcher = create_launcher(config, tag.nonce, send)
        return launcher

    def draw(effect):
        view = effect["view"]
        if launcher or view["shown"] or view["own"]:
            stage()["draw"](view)

    def popup(effect):
        # Within a click a new tab is allowed; where it is blocked all the same, the chat opens in this one. A call
        # nobody clicked for never takes the visitor's page away.
        touch = win.navigator.userActivation
        if not win.open(effect["url"], "_blank") and (not touch or touch.isActive):
            win.location.href = effect["url"]

    def set_title(effect):
        document.title = effect["text"]

    def warn(effect):
        win.console.warn("echat-plugin: " + effect["text"])

    def stop(effect):
        nonlocal send, launcher
        if effect["forget"]:
            forget(config["company-id"])
        # A part that comes now is not taken in.
        send = None
        signals["stop"]()
        if launcher:
            launcher["stop"]()
        launcher = None
        if effect["again"]:
            return
        off(None, None)
        if win.EchatPlugin and win.EchatPlugin.version:
            drop("EchatPlugin")

    port = {
        "attributes": given["attributes"],
        "rules": given["rules"],
        "start": start,
        "facts": facts,
        "still": still,
        "fetch": fetch,
        "ask": ask,
        "wake": wake,
        "schedule": lambda effect: signals["schedule"](effect["load"], send),
        "emit": emit,
        "on": on,
        "off": off,
        "launcher": draw,
        "popup": popup,
        "title": set_title,
        "guard": lambda work: guarded(work, lambda problem: win.console.error("echat-plugin:", problem)),
        "log": lambda name, effects: win.console.debug("echat-plugin:", name, effects),
        "warn": warn,
        "stop": stop,
    }
    return port
