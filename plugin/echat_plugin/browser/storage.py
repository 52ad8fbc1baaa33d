"""Three keys in localStorage (what is remembered, a lock among tabs, that the sound is off) and two in sessionStorage (which tab this is, the cards it sent). Both may be denied: never throws."""
from echat_plugin.browser.host import guarded, win

CARDS = ":cards"
MUTED = ":muted"
LOCK = ":lock"


def key_of(company):
    return "echat-plugin:" + (company or "page")


def forget(company):
    """Erase them all."""
    key = key_of(company)
    for name in ["", LOCK, MUTED, CARDS]:
        erase("localStorage", key + name)
        erase("sessionStorage", key + name)


def new_name():
    return win.Math.random().toString(36)[2:]


def read(area, key):
    return guarded(lambda: win[area].getItem(key))


def write(area, key, text):
    guarded(lambda: win[area].setItem(key, text))


def erase(area, key):
    guarded(lambda: win[area].removeItem(key))


def tab_name(key):
    """A name for this tab that survives reloads and is new in every other tab.

    It is stored from page to page only: a tab that is duplicated, or opened by this one's script, begins with a copy
    of what is stored here.
    """
    name = read("sessionStorage", key) or new_name()
    forget_name(key)
    return name


def forget_name(key):
    erase("sessionStorage", key)
