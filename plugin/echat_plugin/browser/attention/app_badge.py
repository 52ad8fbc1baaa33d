"""The number on the icon of an installed app: the Badging API, where there is one. Where the page is no app it does nothing."""
from echat_plugin.browser.host import win


def set_app_badge(effect):
    navigator = win.navigator
    if navigator.setAppBadge:
        done = navigator.setAppBadge(effect["count"]) if effect["count"] > 0 else navigator.clearAppBadge()
        # A browser may refuse; the badge by the launcher tells all the same.
        done["catch"](lambda problem: None)
