"""The visitor is in the middle of something: he types, a dialog is up, something has the whole screen."""
from echat_plugin.browser.changes import create_changes
from echat_plugin.browser.host import win

DIALOGS = "[aria-modal=true],dialog[open]"
QUIET = {"passive": True, "capture": True}


def busy_with():
    """What is going on now, in words."""
    document = win.document
    found = []
    # (Asked with every event: the usual answer, that there is none, is had for less than a list.)
    for each in document.querySelectorAll(DIALOGS) if document.querySelector(DIALOGS) else []:
        # Many sites keep the dialogs they do not show.
        if len(found) == 0 and each.getClientRects().length > 0 and win.getComputedStyle(each).visibility != "hidden":
            found.append("dialog")
    if document.fullscreenElement or document.webkitFullscreenElement:
        found.append("fullscreen")
    return found


def create_business(signals, look):
    listen = signals["listen"]
    typed = 0
    waiting = False

    def typing(event):
        nonlocal typed
        # Scripts fill fields, too; and a tick or a pull at a slider is over as it is made.
        if event.isTrusted and not event.target.type in ["checkbox", "radio", "range"]:
            typed = win.performance.now()

    def check():
        nonlocal waiting
        if waiting and not "dialog" in busy_with():
            waiting = False
            changes["stop"]()
            look()

    def hear(words):
        if "typing" in words:
            listen(win, "input", typing, QUIET)
        if "fullscreen" in words:
            listen(win.document, "fullscreenchange webkitfullscreenchange", look, False)
        if "dialog" in words:
            # One that fades out is gone only then.
            listen(win, "transitionend animationend", check, QUIET)

    def wait(effect):
        """Look when no dialog is up any longer: only as long as somebody waits for it is the page watched."""
        nonlocal waiting
        waiting = True
        changes["start"](True)

    changes = create_changes(signals, check)
    return {"typed": lambda: typed, "hear": hear, "wait": wait}
