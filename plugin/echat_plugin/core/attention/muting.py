"""The visitor may turn the sound off, on the preview or by the site's own button: for all tabs, and for his next visit."""


def hear_muting(state, event):
    book = state["attention"]
    if event["type"] == "muting":
        book["kept"] = event["muted"]
        # What was said while the part was on its way counts.
        if state["muted"] == None:
            state["muted"] = event["muted"]
    elif event["type"] == "told" and event["what"] in ["muted", "unmuted"]:
        state["muted"] = book["kept"] = event["what"] == "muted"


def keep_muting(state, effects):
    book = state["attention"]
    if book["kept"] != None and state["muted"] != book["kept"]:
        book["kept"] = state["muted"]
        effects.append({"do": "keep-muting", "muted": state["muted"]})
        effects.append({"do": "tell", "what": "muted" if state["muted"] else "unmuted"})
