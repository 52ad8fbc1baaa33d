"""The bubble by the launcher: with what a rule says (`teaser.py`) or with a new message (`preview.py`).

It draws the view it is given and decides nothing. A region with a name, not a dialog: a dialog takes the focus when it
opens, and this one comes unasked. It stands before the launcher's button: who tabs hears the words first, then both.
"""
from echat_plugin.browser.bubble_looks import bubble_css
from echat_plugin.browser.host import win
from echat_plugin.browser.preview import put_preview
from echat_plugin.browser.teaser import put_teaser

# A live region is heard when its text changes, not when it comes with one: it comes empty, and has its text so many ms later.
HEARD = 100


def create_bubble(config, signals, send, stage):
    launcher = None
    bubble = None
    # What is in it, and what puts another text into it (None: it is made anew)
    shown = ""
    refill = None

    def draws(name, put):
        def draw(effect):
            nonlocal launcher
            view = effect["view"]
            if not launcher:
                launcher = stage()
                launcher["dress"](bubble_css(config))
            if view and refill and shown == name:
                refill(view)
            else:
                if bubble:
                    take_away()
                if view:
                    put_up(name, put, view)
            launcher["stand"]()

        return draw

    def put_up(name, put, view):
        nonlocal bubble, shown, refill
        add = launcher["add"]
        bubble = add(launcher["place"], "aside", {"part": name, "role": "region", "aria-label": view["label"]})
        launcher["place"].prepend(bubble)
        # The page's direction need not be the text's.
        text = add(bubble, "section", {"part": name + "-text", "role": "status", "dir": "auto"})

        def button(part, label, path, answer):
            """A button with this name, drawn or empty."""
            made = add(bubble, "button", {"part": name + "-" + part, "aria-label": label})
            if path:
                add(add(made, "svg", {"viewBox": "0 0 24 24"}), "path", {"d": path})
            made.onclick = lambda: send(answer)
            return made

        def pressed(event):
            if event.key == "Escape":
                # Whatever else of the page this key would close stays open.
                event.stopPropagation()
                send({"type": name, "answer": "dismiss"})

        bubble.onkeydown = pressed
        shown = name
        speak, refill = put(view, add, bubble, text, button, send)
        win.setTimeout(speak, HEARD)

    def take_away():
        nonlocal bubble, refill
        inside = bubble.matches(":focus-within")
        bubble.remove()
        bubble = refill = None
        # The focus would be lost with what it stood on. Without a launcher it is the page's, as before.
        button = launcher["place"].firstChild
        if inside and button:
            button.focus()

    return {"teaser": draws("teaser", put_teaser), "preview": draws("preview", put_preview)}
