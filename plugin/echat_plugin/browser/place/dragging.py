"""The visitor moves the launcher to the other side: he drags it, presses long on it, or uses the arrow keys while it has the focus.

Who cannot drag can press (WCAG 2.2, 2.5.7): a second, so that a slow click is still a click; and who slides off it before he lets go has changed his mind.
"""
from echat_plugin.browser.host import guarded, win
from echat_plugin.browser.place.sides import sides_css

# px a pointer may tremble in a click
TREMBLE = 8
# ms of a long press
LONG = 1000


def create_dragging(config, signals, send, stage):
    launcher = stage()
    add = launcher["add"]
    place = launcher["place"]
    frame = place.parentNode
    hint = add(frame, "p", {"id": "move", "hidden": ""})
    status = add(frame, "p", {"role": "status"})
    # Where the pointer went down (x, None without one, and y) and when; whether it has moved on since; whether a click that follows is part of that.
    start = None
    level = began = 0
    dragging = False
    swallow = False
    moved = {}

    def speak(words):
        """How it is moved, and what is said when it was."""
        nonlocal moved
        hint.textContent = words[0]
        moved = {"left": words[1], "right": words[2]}

    def button():
        """The launcher's own; the teaser stands before it."""
        last = place.lastChild
        return last if last and last.localName == "button" else None

    def describe():
        if button():
            button().setAttribute("aria-describedby", "move")

    def side_of(x):
        return "left" if x < win.innerWidth / 2 else "right"

    def middle():
        box = place.getBoundingClientRect()
        return box.left + box.width / 2

    def move(side):
        if side != side_of(rest()):
            send({"type": "moved", "side": side})
            status.textContent = moved[side]

    def rest():
        """The middle of where it stands when nobody pulls."""
        pulled = place.style.left
        place.style.left = ""
        at = middle()
        place.style.left = pulled
        return at

    def pressed(event):
        nonlocal start, level, began
        if event.button == 0 and event.isPrimary and not event.ctrlKey and button() and button().contains(event.target):
            start = event.clientX
            level = event.clientY
            began = event.timeStamp

    def is_long(event):
        """Whether a long press ends here, on the launcher still."""
        still = abs(event.clientX - start) <= TREMBLE and abs(event.clientY - level) <= TREMBLE
        return still and event.timeStamp - began >= LONG and button() and button().contains(event.composedPath()[0])

    def pulled(event):
        nonlocal dragging
        if start == None:
            return
        by = event.clientX - start
        if not dragging and abs(by) > TREMBLE:
            dragging = True
            # Over the chat's frame, too, the pointer stays ours.
            guarded(lambda: place.setPointerCapture(event.pointerId))
        if dragging:
            place.style.position = "relative"
            place.style.left = by + "px"

    def dropped(event):
        nonlocal start, dragging, swallow
        lifted = event.type == "pointerup"
        if dragging or (start != None and lifted and is_long(event)):
            # The click comes right after.
            swallow = True
            win.setTimeout(calm, 0)
            if lifted:
                move(side_of(middle()) if dragging else "left" if side_of(rest()) == "right" else "right")
            place.style.left = ""
        start = None
        dragging = False

    def calm():
        nonlocal swallow
        swallow = False

    def clicked(event):
        if swallow:
            event.stopPropagation()
            event.preventDefault()

    def menued(event):
        # A finger that rests on it means the launcher, not the picture in it.
        if start != None:
            event.preventDefault()

    def touched(event):
        # By now it is elsewhere, and the browser would click what is beneath.
        if swallow:
            event.preventDefault()

    def keyed(event):
        side = {"ArrowLeft": "left", "ArrowRight": "right"}[event.key]
        if side and event.target == button() and not (event.ctrlKey or event.metaKey or event.altKey or event.shiftKey):
            event.preventDefault()
            move(side)

    def turn(side):
        """To that side, from wherever it was pulled."""
        before = place.getBoundingClientRect().left
        place.style.left = ""
        frame.style.textAlign = side
        frame.setAttribute("side", side)
        by = before - place.getBoundingClientRect().left
        if place.isConnected and not win.matchMedia("(prefers-reduced-motion)").matches:
            place.style.position = "relative"
            guarded(lambda: place.animate([{"left": by + "px"}, {"left": "0px"}], {"duration": 200, "easing": "ease-out"}))

    launcher["dress"](sides_css(config))
    # Up and down the finger scrolls the page; a picture on it is not what is dragged.
    frame.style.touchAction = "pan-y"
    listen = signals["listen"]
    listen(frame, "pointerdown", pressed, False)
    listen(frame, "dragstart", lambda event: event.preventDefault(), False)
    listen(frame, "click", clicked, True)
    listen(frame, "contextmenu", menued, False)
    listen(frame, "touchend", touched, False)
    listen(frame, "keydown", keyed, False)
    listen(win, "pointermove", pulled, {"passive": True})
    listen(win, "pointerup pointercancel", dropped, False)
    describe()
    return {"turn": turn, "describe": describe, "speak": speak}
