"""What only rules need of the page: the clock on the wall, zones, storage, scrolling, leaving, signs of life, the other tabs."""
from echat_plugin.browser.host import make, win
from echat_plugin.browser.storage import create_storage
from echat_plugin.browser.teaser import create_teaser
from echat_plugin.browser.zones import offset

# How long a lock is held after the work, in ms.
SETTLED = 150
QUIET = {"passive": True, "capture": True}


def create_senses(config, signals, send, stage):
    listen = signals["listen"]
    document = win.document
    storage = create_storage(config["company-id"]) if config["storage"] == "on" else None
    tab = storage["tab"]() if storage else ""
    last = 0
    waiting = False

    def facts(zones):
        wall = win.Date.now()
        return {
            "wall": wall,
            "offsets": [[zone, offset(zone, wall)] for zone in zones],
            "local": storage["load"]() if storage else None,
            "tab": tab,
            "input": last,
            "referrer": document.referrer,
        }

    def on_scroll():
        most = 0
        asked = False

        def measure():
            nonlocal most, asked
            asked = False
            percent = win.Math.floor(100 * (win.pageYOffset + win.innerHeight) / document.documentElement.scrollHeight + 0.5)
            # A new page of a single-page site starts at the top again.
            if percent != most:
                most = percent
                send({"type": "scroll", "percent": percent})

        def scrolled():
            nonlocal asked
            if not asked:
                asked = True
                win.requestAnimationFrame(measure)

        listen(win, "scroll", scrolled, QUIET)
        # The browser may have scrolled before we listened: back to where a reload found the page.
        if win.pageYOffset > 0:
            scrolled()

    def on_exit():
        def left(event):
            if not event.relatedTarget and event.clientY <= 0:
                send({"type": "exit"})

        listen(document, "mouseout", left, False)

    def on_input():
        def touched():
            nonlocal last, waiting
            last = win.performance.now()
            if waiting:
                waiting = False
                send({"type": "input"})

        listen(win, "mousemove mousedown keydown touchstart scroll", touched, QUIET)

    LISTEN = {"scroll": on_scroll, "exit": on_exit, "input": on_input}

    def await_input(effect):
        nonlocal waiting
        waiting = True

    def exclusive(work):
        """Run while no other tab of this site runs its own; at once where the browser has no locks."""

        def hold():
            work()
            # Another tab, in another process, sees what was stored a moment later.
            return make(win.Promise, lambda done: win.setTimeout(done, SETTLED))

        locks = win.navigator.locks
        if locks:
            # Denied where cookies are: the rule acts all the same.
            locks.request("echat-plugin", hold)["catch"](work)
        else:
            work()

    listen(win, "pagehide", lambda: send({"type": "leave"}), False)
    return {
        "senses": facts,
        "teaser": create_teaser(config, send, stage),
        "listen": lambda effect: LISTEN[effect["what"]](),
        "await-input": await_input,
        "exclusive": exclusive,
        "keep": lambda effect: storage["keep"](effect["text"]),
    }
