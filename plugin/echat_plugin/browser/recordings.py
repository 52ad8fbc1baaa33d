"""What the visit recorder needs of a tab: its clock, its session's storage (which may be denied), where the visitor came from."""
from echat_plugin.browser.host import guarded, make, win
from echat_plugin.browser.storage import key_of

VISIT = ":visit"


def create_tab():
    origin = win.Date.now() - win.performance.now()
    referrer = win.document.referrer

    def local(moment):
        """`2026-03-02 10:00:07`, as the visitor's clock says."""
        shift = make(win.Date, moment).getTimezoneOffset() * 60000
        return make(win.Date, moment - shift).toISOString()[:19].split("T").join(" ")

    def keep(company, text):
        """An empty text: nothing is kept any longer."""
        key = key_of(company) + VISIT
        if text == "":
            guarded(lambda: win.sessionStorage.removeItem(key))
        else:
            guarded(lambda: win.sessionStorage.setItem(key, text))

    return {
        "origin": origin,
        "now": lambda: origin + win.performance.now(),
        "local": local,
        "zone": win.Intl.DateTimeFormat().resolvedOptions().timeZone,
        # From page to page of the site is no news.
        "referrer": "" if referrer.startswith(win.location.origin) else referrer,
        "load": lambda company: guarded(lambda: win.sessionStorage.getItem(key_of(company) + VISIT)),
        "keep": keep,
        "safely": guarded,
    }
