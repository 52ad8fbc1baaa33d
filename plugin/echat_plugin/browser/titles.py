"""Sees every change of the page's title, whoever made it."""
from echat_plugin.browser.host import make, win


def watch_title(signals, send):
    document = win.document
    title = document.title

    def retitled():
        nonlocal title
        if document.title != title:
            title = document.title
            send({"type": "look"})

    # The whole head: frameworks replace the <title> element itself.
    observer = make(win.MutationObserver, retitled)
    observer.observe(document.head, {"childList": True, "subtree": True, "characterData": True})
    signals["undo"](lambda: observer.disconnect())
