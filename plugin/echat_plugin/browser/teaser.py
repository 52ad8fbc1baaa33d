"""The teaser: what a rule says, a button that opens the chat and one that puts the bubble away."""

CLOSE = "M5 5l14 14m0-14L5 19"


def put_teaser(view, add, bubble, text, button, send):
    """Fill the bubble; gives what speaks its words, and nothing that could change them."""
    button("accept", view["accept"], "", {"type": "teaser", "answer": "accept"}).textContent = view["accept"]
    button("dismiss", view["dismiss"], CLOSE, {"type": "teaser", "answer": "dismiss"})

    def speak():
        text.textContent = view["text"]

    return [speak, None]
