"""Signs of life: when the visitor last touched the page, in whatever way."""
from echat_plugin.browser.host import win


def create_touches(signals, send):
    last = 0
    waiting = False

    def touched():
        nonlocal last, waiting
        last = win.performance.now()
        if waiting:
            waiting = False
            send({"type": "input"})

    def hear(of):
        signals["listen"](win, "mousemove mousedown keydown touchstart scroll", touched, {"passive": True, "capture": True})

    def wait(effect):
        nonlocal waiting
        waiting = True

    return {"last": lambda: last, "hear": hear, "wait": wait}
