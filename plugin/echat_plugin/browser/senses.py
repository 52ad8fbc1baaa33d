"""What only rules need of the page: its facts, and listeners for what some rule waits for."""
from echat_plugin.browser.busy import busy_with, create_business
from echat_plugin.browser.calendar import read_calendar
from echat_plugin.browser.exits import hear_exits
from echat_plugin.browser.host import win
from echat_plugin.browser.locks import create_exclusive
from echat_plugin.browser.moments import hear_clicks, hear_events
from echat_plugin.browser.retreats import hear_retreats
from echat_plugin.browser.scrolling import hear_scrolling
from echat_plugin.browser.storage import forget_name, key_of, new_name, read, tab_name, write
from echat_plugin.browser.touches import create_touches
from echat_plugin.browser.watching import create_watching
from echat_plugin.browser.zones import offset


def create_senses(config, signals, send):
    def look():
        send({"type": "look"})

    def leave():
        send({"type": "exit"})

    stored = config["storage"] == "on"
    key = key_of(config["company-id"])
    tab = tab_name(key) if stored else new_name()
    touches = create_touches(signals, send)
    business = create_business(signals, look)
    watching = create_watching(signals, look)

    def facts(watch):
        found = watching["read"](watch)
        wall = found["wall"] = win.Date.now()
        found["offsets"] = [[zone, offset(zone, wall)] for zone in watch["zones"]]
        found["local"] = read("localStorage", key) if stored else None
        found["tab"] = tab
        found["input"] = touches["last"]()
        found["typed"] = business["typed"]()
        found["busy"] = busy_with()
        found["referrer"] = win.document.referrer
        return found

    def hear_leaving(of):
        hear_exits(signals, leave)
        hear_retreats(signals, leave)

    LISTEN = {
        "scroll": hear_scrolling,
        "exit": hear_leaving,
        "input": touches["hear"],
        "busy": business["hear"],
        "watch": watching["hear"],
        "view": watching["view"],
        "click": hear_clicks,
        "event": hear_events,
    }

    def left():
        if stored:
            write("sessionStorage", key, tab)
        send({"type": "leave"})

    signals["listen"](win, "pagehide", left, False)
    # One that the browser kept whole goes on under its name.
    signals["listen"](win, "pageshow", lambda: forget_name(key), False)
    return {
        "senses": facts,
        "listen": lambda effect: LISTEN[effect["what"]](effect["of"], signals, send),
        "await-input": touches["wait"],
        "await-calm": business["wait"],
        "exclusive": create_exclusive(signals, config["company-id"], stored),
        "keep": lambda effect: write("localStorage", key, effect["text"]),
        "read-calendar": lambda effect: read_calendar(effect["source"], send),
    }
