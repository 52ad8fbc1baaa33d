"""The chat's state as a word: for rules, and for whoever asks (visitor API, section 15)."""

WORDS = ["none", "waiting", "chatting", "full", "ended"]


def chat_word(state):
    """none, waiting, chatting, full, ended; None where it is not known. The observed build never says 4: an `end-…` event stands in for it."""
    if state["chat"] == None:
        return None
    return "ended" if state["chat"] == 0 and state["ended"] else WORDS[state["chat"]]
