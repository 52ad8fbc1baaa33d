"""What the page has and what of it is in view, told where that changes without any other event."""
from echat_plugin.browser.changes import create_changes
from echat_plugin.browser.host import guarded, win
from echat_plugin.browser.viewing import create_viewing
from echat_plugin.core.lang import to_json


def is_present(selector):
    """None for what is no selector."""
    return guarded(lambda: win.document.querySelector(selector) != None)


def create_watching(signals, look):
    watched = None
    told = ""

    def seen():
        return {
            "present": [[selector, is_present(selector)] for selector in watched["present"]],
            "visible": [[selector, viewing["sees"](selector)] for selector in watched["visible"]],
        }

    def read(watch):
        """What the app gets to know now; it looks again when that is no longer so."""
        nonlocal watched, told
        watched = watch
        found = seen()
        told = to_json(found)
        return found

    def check():
        if to_json(seen()) != told:
            look()

    def changed():
        viewing["refresh"]()
        check()

    def hear(selectors):
        changes["start"]("style" in to_json(selectors))

    def view(selectors):
        viewing["start"](selectors)
        hear(selectors)

    viewing = create_viewing(signals, check)
    changes = create_changes(signals, changed)
    return {"read": read, "hear": hear, "view": view}
