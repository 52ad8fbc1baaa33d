"""The visitor is about to leave: with the mouse, to the tabs and the address above the page."""
from echat_plugin.browser.host import win

# What opens a list of the browser's own, over which the pointer is as good as outside.
LISTS = "select,option,input:focus,textarea:focus"


def hear_exits(signals, leave):
    document = win.document

    def left(event):
        target = event.target
        # Within the page there is a next element, an iframe too. A button held down is a drag, that far right is the scroll bar.
        if (
            not event.relatedTarget
            and event.clientY <= 0
            and event.clientX < document.documentElement.clientWidth
            and not event.buttons
            and not (target.matches and target.matches(LISTS))
        ):
            leave()

    signals["listen"](document, "mouseout", left, False)
