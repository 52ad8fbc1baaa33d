"""The visitor's consent, as the page's tool tells of it; and what is cleared away when he withdraws it.

A script that has run cannot be unloaded: what the vendor's still does without window, storage and listeners ends with the page.
"""
from echat_plugin.browser.host import drop, guarded, win
from echat_plugin.core.lang import glob

# What the vendor's SDK puts into a page: its window, icons, invitation, bridge, script and style sheet
VENDOR = "[id^=ECHAT_],#echat_mm,#ehcat_mini_holder,#echatBridgeIframe,#echatmodulejs,script[src*='/visitor/echat.js'],link[href*='/visitor/'][href*='echat']"


def create_consent(config, signals, send, stage):
    document = win.document
    seen = None

    def await_consent(effect):
        def tell(name):
            nonlocal seen
            if name or seen != document.cookie:
                seen = document.cookie
                send({"type": "consent-news", "name": name, "cookies": seen})

        def check():
            tell("")

        def heard(event):
            # The tool may write its cookie just after it has told.
            win.setTimeout(lambda: tell(event.type), 0)

        for name in effect["events"]:
            win.addEventListener(name, heard, True)

        def stop():
            for name in effect["events"]:
                win.removeEventListener(name, heard, True)

        signals["undo"](stop)
        if effect["cookies"]:
            # A cookie changes with a click on the tool's button, or in another tab; some browsers tell at once.
            signals["listen"](document, "click visibilitychange", lambda: win.setTimeout(check, 0), True)
            signals["listen"](win, "focus", check, False)
            if win.cookieStore:
                signals["listen"](win.cookieStore, "change", check, False)
            check()

    return {"await-consent": await_consent, "sweep": lambda effect: sweep(effect["company"])}


def sweep(company):
    """The vendor's window, script and keys, and what of ours `forget` does not know."""
    sdk = win.ECHAT
    # A window in the page holds the page's scrolling on phones: it gives it back.
    guarded(lambda: sdk.getMiniStatus() == "open" and sdk.hideMiniChat())
    guarded(lambda: silence(sdk))
    for element in win.document.querySelectorAll(VENDOR):
        element.remove()
    drop("ECHAT")
    drop("_echat")
    for area in ["localStorage", "sessionStorage"]:
        empty(area, company)
    for pair in win.document.cookie.split(";"):
        name = pair.split("=")[0].trim()
        if is_vendors(name, company):
            expire(name)


def silence(sdk):
    """All listeners go, by their inner names."""
    for name in ["__init", "__ready", "__newMsg", "__newEvent"]:
        sdk.off(name)


def is_vendors(name, company):
    """`<host>_<company>_encryptVID`, `…_chatVisitorId`, and the cookies `…_miniHide` and of what was read."""
    return glob("*_" + (company or "undefined") + "_*", name) or glob("*_undefined_miniHide", name)


def empty(area, company):
    """Denied, it holds nothing either."""
    for name in guarded(lambda: win.Object.keys(win[area])) or []:
        if is_vendors(name, company) or name.startswith("echat-plugin:"):
            win[area].removeItem(name)


def expire(name):
    """For every domain and path it may have been set for from here."""
    host = win.location.hostname.split(".")
    for at in range(len(host)):
        for domain in ["", ";domain=" + host.slice(at).join(".")]:
            win.document.cookie = name + "=;path=/;max-age=0" + domain
