"""The preview of a message: who wrote it and what. All of it is a button that opens the chat; one puts it away, and one turns the sound off."""
from echat_plugin.browser.elements import assign
from echat_plugin.browser.host import win
from echat_plugin.browser.teaser import CLOSE

LOUD = "M4 9h3l5-4v14l-5-4H4zM16 9q2 3 0 6m3-9q4 6 0 12"
SILENT = "M4 9h3l5-4v14l-5-4H4zM16 9l6 6m0-6l-6 6"


def put_preview(view, add, bubble, text, button, send):
    """Fill the bubble; gives what speaks its words, and what changes them."""
    face = None
    mute = None
    spoken = False
    sender = add(text, "b", {"part": "preview-sender"})
    words = add(text, "q", {"part": "preview-words", "dir": "auto"})
    button("open", view["open"], "", {"type": "preview", "answer": "open"})
    if view["mute"]:
        mute = button("mute", view["mute"], LOUD, {})
        # Room for two buttons at the end of the line.
        sender.style.marginInlineEnd = "88px"
        mute.onclick = lambda: send({"type": "mute", "muted": not view["muted"]})
    button("dismiss", view["dismiss"], CLOSE, {"type": "preview", "answer": "dismiss"})

    def faced(address):
        """The sender's portrait; without one that loads there is none."""
        nonlocal face
        if face:
            face.remove()
            face = None
        if address:
            face = add(bubble, "img", {"part": "preview-avatar", "alt": "", "src": address})
            bubble.prepend(face)
            face.onerror = face.remove

    def speak():
        nonlocal spoken
        spoken = True
        # The same words put there again would be read out again.
        if sender.textContent != view["sender"]:
            sender.textContent = view["sender"]
        if words.textContent != view["text"]:
            words.textContent = view["text"]

    def silence():
        if mute:
            assign(mute, {"aria-pressed": view["muted"]})
            mute.firstChild.firstChild.setAttribute("d", SILENT if view["muted"] else LOUD)

    def fill(fresh):
        nonlocal view
        if fresh["avatar"] != view["avatar"]:
            faced(fresh["avatar"])
        view = fresh
        silence()
        # Until it has spoken the fresh words have their time.
        if spoken:
            speak()

    def weigh():
        send({"type": "preview", "answer": "hold" if bubble.matches(":hover,:focus-within") else "free"})

    for name in ["mouseenter", "mouseleave", "focusin", "focusout"]:
        # After the focus has moved.
        bubble.addEventListener(name, lambda: win.setTimeout(weigh, 0))
    faced(view["avatar"])
    silence()
    return [speak, fill]
