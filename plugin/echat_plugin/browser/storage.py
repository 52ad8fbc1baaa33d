"""Two keys in localStorage (what is remembered, a lock among tabs) and two in sessionStorage (which tab this is, the cards it sent). Both may be denied: never throws."""
from echat_plugin.browser.host import guarded, win

CARDS = ":cards"
LOCK = ":lock"


def key_of(company):
    return "echat-plugin:" + (company or "page")


def forget(company):
    """Erase them all."""
    key = key_of(company)
    guarded(lambda: win.localStorage.removeItem(key))
    guarded(lambda: win.localStorage.removeItem(key + LOCK))
    guarded(lambda: win.sessionStorage.removeItem(key))
    guarded(lambda: win.sessionStorage.removeItem(key + CARDS))


def new_name():
    return win.Math.random().toString(36)[2:]


def create_storage(company):
    key = key_of(company)

    def load():
        return guarded(lambda: win.localStorage.getItem(key))

    def keep(text):
        guarded(lambda: win.localStorage.setItem(key, text))

    def tab():
        """A name for this tab that survives reloads and is new in every other tab.

        It is stored from page to page only: a tab that is duplicated, or opened by this one's script, begins with a copy of what is stored here.
        """
        name = guarded(lambda: win.sessionStorage.getItem(key)) or new_name()
        take()
        return name

    def take():
        guarded(lambda: win.sessionStorage.removeItem(key))

    def leave(name):
        guarded(lambda: win.sessionStorage.setItem(key, name))

    return {"load": load, "keep": keep, "tab": tab, "take": take, "leave": leave}
