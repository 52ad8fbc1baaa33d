"""What the looks part needs of a sandbox page: the counterpart of `browser/wearing.py`, method by method."""
from echat_plugin.sandbox.document import note, send
from echat_plugin.sandbox.senses import create_reading, wall_of


def create_wearing(doc, key):
    site = doc["site"]

    def clock(effect):
        note(doc, "clock", [effect["zones"]])
        wall = wall_of(site)
        offsets = [[zone, site["host"]["offset"](zone or site["options"]["zone"], wall)] for zone in effect["zones"]]
        send(doc, {"type": "clock", "wall": wall, "offsets": offsets})

    return {
        "wear": lambda effect: note(doc, "wear", [{"icon": effect["icon"], "label": effect["label"], "link": effect["link"]}]),
        "beckon": lambda effect: note(doc, "beckon", [effect["how"]]),
        "go": lambda effect: note(doc, "go", [effect["url"]]),
        "clock": clock,
        "read-calendar": create_reading(doc),
    }
