"""The composition root: the one place that picks the browser's ports, and takes over what the page queued before us."""
from echat_plugin.app import create_app
from echat_plugin.browser.host import win
from echat_plugin.browser.page import create_page, soon
from echat_plugin.browser.sdk import create_sdk, vendor_tag
from echat_plugin.browser.tag import own_tag
from echat_plugin.core.lang import kind


def start_in_browser():
    """Start once the body is there. Our tag must be found now: `currentScript` is gone afterwards; and the
    vendor's must have its id before it runs."""
    tag = own_tag()
    vendor_tag()

    def start():
        before = win.EchatPlugin
        if before and before.version:
            win.console.warn("echat-plugin: included twice")
            return
        api = create_app(create_page(tag), create_sdk(tag, soon))
        win.EchatPlugin = api
        for entry in before if kind(before) == "list" else []:
            api["push"](entry)

    if win.document.body and win.document.readyState != "loading":
        start()
    else:
        win.document.addEventListener("DOMContentLoaded", start, {"once": True})
