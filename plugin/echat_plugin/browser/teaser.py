"""The teaser: a bubble by the launcher with what a rule says, a button that opens the chat and one that puts it away.

It draws the view it is given and decides nothing. A region with a name, not a dialog: a dialog takes the focus when it
opens, and this one comes unasked. It stands before the launcher's button: who tabs hears the words first, then both.
"""
from echat_plugin.browser.host import win
from echat_plugin.browser.teaser_looks import teaser_css

# A live region is heard when its text changes, not when it comes with one: it comes empty, and has its text so many ms later.
HEARD = 100


def create_teaser(config, send, stage):
    launcher = None
    bubble = None

    def draw(effect):
        nonlocal launcher
        view = effect["view"]
        if not launcher:
            launcher = stage()
            launcher["dress"](teaser_css(config))
        if bubble:
            take_away()
        if view:
            put_up(view)
        launcher["stand"]()

    def answer(word):
        return lambda: send({"type": "teaser", "answer": word})

    def put_up(view):
        nonlocal bubble
        # What the launcher has for making elements need not come twice.
        add = launcher["add"]
        bubble = add(launcher["place"], "aside", {"part": "teaser", "role": "region", "aria-label": view["label"]})
        launcher["place"].prepend(bubble)
        # The page's direction need not be the text's.
        text = add(bubble, "section", {"part": "teaser-text", "role": "status", "dir": "auto"})
        accept = add(bubble, "button", {"part": "teaser-accept"})
        accept.textContent = view["accept"]
        accept.onclick = answer("accept")
        dismiss = add(bubble, "button", {"part": "teaser-dismiss", "aria-label": view["dismiss"]})
        add(add(dismiss, "svg", {"viewBox": "0 0 24 24"}), "path", {"d": "M5 5l14 14m0-14L5 19"})
        dismiss.onclick = answer("dismiss")

        def speak():
            text.textContent = view["text"]

        def pressed(event):
            if event.key == "Escape":
                # Whatever else of the page this key would close stays open.
                event.stopPropagation()
                dismiss.onclick()

        bubble.onkeydown = pressed
        win.setTimeout(speak, HEARD)

    def take_away():
        nonlocal bubble
        inside = bubble.matches(":focus-within")
        bubble.remove()
        bubble = None
        # The focus would be lost with what it stood on. Without a launcher it is the page's, as before.
        button = launcher["place"].firstChild
        if inside and button:
            button.focus()

    return draw
