"""Says that the document has changed: at most ten times a second, however much it changes."""
from echat_plugin.browser.host import make, win

PACE = 100
ALL = {"childList": True, "attributes": True, "subtree": True}


def create_changes(signals, tell):
    """`start` and `stop`, both as often as one likes."""
    timer = None
    styled = False

    def told():
        nonlocal timer
        timer = None
        tell()

    def changed(records):
        nonlocal timer
        if not timer and records.some(lambda record: styled or record.attributeName != "style"):
            timer = win.setTimeout(told, PACE)

    def start(styles):
        """Styles count only where somebody needs them: a carousel writes one with every frame."""
        nonlocal styled
        styled = styled or styles
        observer.observe(win.document, ALL)

    def stop():
        nonlocal timer
        observer.disconnect()
        win.clearTimeout(timer)
        timer = None

    observer = make(win.MutationObserver, changed)
    signals["undo"](stop)
    return {"start": start, "stop": stop}
