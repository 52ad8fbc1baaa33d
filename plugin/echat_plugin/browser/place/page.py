"""What only the place part needs of the page. Each wish of the tag has a file; what nobody asked for does not even listen."""
from echat_plugin.browser.changes import create_changes
from echat_plugin.browser.host import guarded, make, win
from echat_plugin.browser.place.backs import create_backs
from echat_plugin.browser.place.dragging import create_dragging
from echat_plugin.browser.place.hiding import hear_scrolling, present
from echat_plugin.browser.place.owns import create_owns
from echat_plugin.browser.place.rising import create_rising
from echat_plugin.browser.place.tops import create_tops
from echat_plugin.browser.storage import key_of, read, write
from echat_plugin.core.lang import to_json
from echat_plugin.core.place.memory import with_side


def create_place(config, signals, send, stage):
    document = win.document
    key = key_of(config["company-id"])
    stored = config["storage"] == "on"
    owns = None
    dragging = None
    backs = None
    tops = None
    said = ""

    def start(effect):
        nonlocal owns, dragging, backs, tops, said
        wrong = []

        def usable(name, selector):
            """The selector, unless it is none."""
            if selector and not guarded(lambda: [document.querySelector(selector)]):
                wrong.append([name, selector])
                return ""
            return selector

        own = usable("launcher", effect["own"])
        avoid = usable("launcher-avoid", effect["avoid"])
        hide = [selector for selector in effect["hide"] if usable("launcher-hide", selector)]
        # Who is to know when the document changes, and when the launcher does
        document_changed = []
        launcher_changed = []
        if own:
            owns = create_owns(own, config, signals, send)
            document_changed.append(owns["refresh"])
        if len(hide) > 0:
            document_changed.append(lambda: tell_present(hide))
        if effect["scroll"]:
            hear_scrolling(signals, send)
        if effect["phone"]:
            tops = create_tops(signals, send)
            backs = create_backs(signals, send)
        if avoid or effect["phone"]:
            rising = create_rising(avoid, effect["phone"], signals, stage)
            launcher_changed.append(rising)
            if avoid:
                document_changed.append(rising)
        if effect["drag"]:
            dragging = create_dragging(config, signals, send, stage)
            launcher_changed.append(dragging["describe"])
        if len(document_changed) > 0:
            changes = create_changes(signals, lambda: [work() for work in document_changed])
            # A banner is moved and hidden by its style.
            changes["start"](avoid or "style" in to_json(hide))
        if len(launcher_changed) > 0:
            observer = make(win.MutationObserver, lambda: [work() for work in launcher_changed])
            observer.observe(stage()["place"], {"childList": True, "characterData": True, "subtree": True})
            signals["undo"](lambda: observer.disconnect())
        seen = present(hide)
        said = to_json(seen)
        send({"type": "placed", "present": seen, "wrong": wrong})

    def tell_present(hide):
        nonlocal said
        seen = present(hide)
        if to_json(seen) != said:
            said = to_json(seen)
            send({"type": "present", "present": seen})

    def keep_side(effect):
        if stored:
            write("localStorage", key, with_side(read("localStorage", key), effect["side"]))

    return {
        "place": start,
        "mirror": lambda effect: owns and owns["draw"](effect["view"]),
        "side": lambda effect: dragging and dragging["turn"](effect["side"]),
        "recall-side": lambda effect: stored and send({"type": "recalled", "stored": read("localStorage", key)}),
        "keep-side": keep_side,
        "drag-words": lambda effect: dragging["speak"](effect["words"]),
        "hold-back": lambda effect: [tops["hold"](), backs["hold"](effect["marked"])],
        "let-back": lambda effect: [backs["let"](), tops["let"]()],
        "mark-again": lambda effect: backs["mark"](),
    }
