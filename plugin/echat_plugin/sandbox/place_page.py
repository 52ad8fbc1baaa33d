"""What only the place part needs of a sandbox page: the counterpart of `browser/place/`.

An element is its selector, there or not; a bar along the bottom has a height (the verb `bar`). An entry of our own is the same address twice in the history.
`##` is no selector.
"""
from echat_plugin.core.lang import get, has, to_json
from echat_plugin.core.place.lifting import lift
from echat_plugin.core.place.looking import MARK
from echat_plugin.core.place.memory import with_side
from echat_plugin.sandbox.document import href_of, later, look, note, send

HEIGHT = 800  # of the window, in px; the launcher stands 20 above its lower edge and is 56 high
LEAVES = 500


def create_place_page(doc, key):
    """`key` is None where nothing may be stored."""
    site = doc["site"]
    local = site["local"]
    said = ""
    risen = 0
    # What hears Back: "own", "mark" or "", as in browser/place/backs.py; the length of the history with our own entry in it
    mode = ""
    length = 0
    # The page under the window
    page = ""

    def start(effect):
        wrong = []
        for name, selectors in [["launcher", [effect["own"]]], ["launcher-avoid", [effect["avoid"]]], ["launcher-hide", effect["hide"]]]:
            for selector in selectors:
                if selector.startswith("##"):
                    wrong.append([name, selector])
        doc["place"] = {
            "own": effect["own"], "drag": effect["drag"], "scroll": effect["scroll"], "avoid": effect["avoid"] != "", "down": False,
            "changed": lambda: tell_present(effect["hide"]), "rise": rise, "popped": popped if effect["phone"] else None, "stop": leave_entry,
        }
        if effect["avoid"] != "":
            rise()
        send(doc, {"type": "placed", "present": present(effect["hide"]), "wrong": wrong})

    def present(selectors):
        nonlocal said
        found = [selector for selector in selectors if has(doc["elements"], selector)]
        said = to_json(found)
        return found

    def tell_present(selectors):
        before = said
        found = present(selectors)
        if said != before:
            send(doc, {"type": "present", "present": found})

    def rise():
        nonlocal risen
        rises = lift([1200, HEIGHT - 76, 1256, HEIGHT - 20], [[0, HEIGHT - height, 1280, HEIGHT] for height in doc["bars"]])
        if rises != risen:
            risen = rises
            note(doc, "rise", [rises])

    def recall(effect):
        if key != None:
            send(doc, {"type": "recalled", "stored": get(local, key)})

    def keep_side(effect):
        if key != None:
            local[key] = with_side(get(local, key), effect["side"])
        note(doc, "keep-side", [effect["side"]])

    def hold(effect):
        nonlocal mode, length, page
        page = href_of(doc).split(MARK)[0]
        mode = "mark" if effect["marked"] else "own"
        if mode == "own":
            doc["history"].append(href_of(doc))
            length = len(doc["history"])
            note(doc, "history", ["push"])

    def release(effect):
        nonlocal mode
        if href_of(doc).split(MARK)[0] == page and doc["kept"] != doc["top"]:
            doc["top"] = doc["kept"]
            note(doc, "scroll-to", [doc["top"]])
        leave_entry()
        if mode == "mark":
            later(doc, LEAVES, unmark)
        mode = ""

    def leave_entry():
        """Our entry goes, where we are still on it."""
        if mode == "own" and len(doc["history"]) == length:
            note(doc, "history", ["back"])
            doc["history"].pop()
            later(doc, 0, lambda: look(doc))

    def unmark():
        href = href_of(doc)
        if mode == "" and has(href, MARK):
            doc["history"].pop()
            doc["history"].append(href.split(MARK)[0])
            note(doc, "history", ["unmark"])

    def popped():
        """After the vendor's own listener."""
        later(doc, 0, arrived)

    def arrived():
        nonlocal mode
        if mode == "own" and len(doc["history"]) < length:
            mode = ""
            send(doc, {"type": "returned"})
        elif mode == "mark" and not has(href_of(doc), MARK):
            send(doc, {"type": "returned"})

    def mark_again(effect):
        doc["history"].append(href_of(doc) + MARK + "0")
        note(doc, "history", ["mark"])

    return {
        "place": start,
        "mirror": lambda effect: note(doc, "mirror", [effect["view"]]),
        "side": lambda effect: note(doc, "side", [effect["side"]]),
        "recall-side": recall,
        "keep-side": keep_side,
        "drag-words": lambda effect: note(doc, "drag-words", effect["words"]),
        "hold-back": hold,
        "let-back": release,
        "mark-again": mark_again,
    }
