"""What cards need of the page: what it says of itself, and the cards this tab has sent, kept in sessionStorage."""
from echat_plugin.browser.host import guarded, win
from echat_plugin.browser.storage import CARDS, key_of
from echat_plugin.core.lang import from_json, kind, to_json


def create_card_page(config, signals, send):
    document = win.document
    key = key_of(config["company-id"]) + CARDS
    stored = config["storage"] == "on"

    def read(effect):
        """`auto`: the texts of the JSON-LD scripts and the pairs of the meta tags; else the text of the element."""
        source = effect["source"]
        found = {"type": "read", "source": source}
        if source == "auto":
            found["scripts"] = []
            found["metas"] = []
            for each in document.querySelectorAll("script[type='application/ld+json']"):
                found["scripts"].append(each.textContent)
            for each in document.querySelectorAll("meta[property],meta[name]"):
                found["metas"].append([each.getAttribute("property") or each.getAttribute("name"), each.content])
        else:
            element = guarded(lambda: document.querySelector(source))
            found["text"] = element.textContent if element else None
        send(found)

    def recall(effect):
        text = guarded(lambda: win.sessionStorage.getItem(key)) if stored else None
        ids = from_json(text) if text else None
        send({"type": "remembered", "ids": ids if kind(ids) == "list" else []})

    def keep(effect):
        if stored:
            guarded(lambda: win.sessionStorage.setItem(key, to_json(effect["ids"])))

    return {"read-card": read, "recall-cards": recall, "keep-cards": keep}
