"""The mini window: the chat in a frame on the page. Opened, reloaded, hidden (§3, §10, api 4, 10, 19)."""

from echat_plugin.core.lang import get, number, text
from echat_plugin.sandbox.links import call_part, chat_link
from echat_plugin.sandbox.listeners import tell_event
from echat_plugin.sandbox.parameters import record_of, take_open
from echat_plugin.sandbox.unread import read_all, show_part

FRAME_LOAD = 20  # ms until the chat frame says miniReady; what is posted to it earlier is lost


def create_window():
    """`url` "" = never opened; `asked`: the end of the loaded link; `place`: pcMiniWinParam at the first opening."""
    return {
        "url": "", "asked": "", "open": False, "heard": False, "hidden": False, "reduced": False, "place": {},
        "top": 0, "pushed": False, "closing": False, "staff": 0,
    }


def in_chat(sdk):
    """Whether a chat is waiting or running."""
    return sdk["chat"] == "waiting" or sdk["chat"] == "chatting"


def load(sdk, own, extra):
    window = sdk["window"]

    def mini_ready():
        window["heard"] = True

    window["url"] = chat_link(sdk, own, extra)
    window["asked"] = sdk["visitor"] + call_part(sdk, own)
    window["heard"] = False
    window["staff"] = sdk["staff"]
    if sdk["chat"].startswith("end-"):
        sdk["chat"] = ""
    sdk["env"]["frame"]("load", window["url"])
    sdk["env"]["later"](FRAME_LOAD, mini_ready)


def first_look(sdk, given):
    # The window keeps for good what it is built with.
    window = sdk["window"]
    window["reduced"] = sdk["manner"]["reduced_early"] and not sdk["ready"]
    if not sdk["mobile"]:
        asked = get(record_of(given), "pcMiniWinParam")
        window["place"] = record_of(get(sdk["params"], "pcMiniWinParam") if asked == None else asked)


def fill(sdk, given, extra):
    # Which chat the frame shows: loaded first, again for other parameters, never while a chat is going on.
    window = sdk["window"]
    own = take_open(sdk, given)
    if window["url"] == "":
        first_look(sdk, given)
        load(sdk, own, extra)
    elif not in_chat(sdk):
        if sdk["chat"].startswith("end-") or window["staff"] == 2 and sdk["staff"] == 1:
            load(sdk, {} if sdk["manner"]["restart_forgets"] else own, "")
        elif window["asked"] != sdk["visitor"] + call_part(sdk, own):
            load(sdk, own, "")


def page_status(sdk, event, value):
    if sdk["manner"]["page_status"]:
        tell_event(sdk, 100, "echatPageStatus", {"event": event, "eventValue": value})


def open_mini(sdk, given, extra):
    """Opens the mini window with the call's parameters. False; None where a chat frame is the page itself (§5)."""
    window = sdk["window"]
    if sdk["inner"]:
        return None
    fill(sdk, given, extra)
    if window["open"]:
        return False
    window["open"] = True
    sdk["env"]["frame"]("show", window["url"])
    scroll_up(sdk)
    if sdk["parts"]["mini-icon"]:
        show_part(sdk, "mini-icon", False)
    if sdk["mobile"] and sdk["manner"]["phone_history"] and not window["pushed"]:
        window["pushed"] = True
        sdk["env"]["history"]("push")
    company = number(sdk["params"]["companyId"])
    page_status(sdk, 7, {"companyId": company, "companyName": "Echat"})
    read_all(sdk)
    return False


def scroll_up(sdk):
    """On a phone, as it opens and as it hides: the position it gives back is that of the body, which has none."""
    scroll = get(sdk["env"], "scroll")
    if sdk["mobile"] and sdk["manner"]["phone_scroll"] and scroll != None:
        scroll(0)


def hide(sdk, back):
    """Hides the mini window. `back`: on a phone, take the history entry back (not after a popstate)."""
    window = sdk["window"]
    window["open"] = False
    window["hidden"] = True
    window["closing"] = False
    if window["url"] != "":
        sdk["env"]["frame"]("hide", window["url"])
    scroll_up(sdk)
    if not sdk["mobile"]:
        show_part(sdk, "mini-icon", True)
    if window["pushed"]:
        window["pushed"] = False
        if back and not get(sdk["options"], "wechat"):
            sdk["env"]["history"]("back")
    if sdk["manner"]["phone_hide_event"] or not sdk["mobile"]:
        tell_event(sdk, 100, "visitorHide", "")
    page_status(sdk, 8, "")
    read_all(sdk)
    pop_later(sdk, get(sdk["options"], "pop_after_hide"), False)


def pop(sdk):
    """The server opens the window by itself: no click, and its first link says so."""
    chat = get(sdk["options"], "auto_chat")
    open_mini(sdk, None, "autoPop=1&autoChat=" + text(0 if chat == None else chat))


def pop_later(sdk, ms, fresh):
    """The server's own opening `ms` from now. `fresh`: only if never opened; else only if no chat has ended."""

    def due():
        if not sdk["window"]["open"] and (sdk["window"]["url"] == "" if fresh else not sdk["chat"].startswith("end-")):
            pop(sdk)

    if ms != None:
        sdk["env"]["later"](ms, due)


def hide_mini(sdk):
    """`hideMiniChat`: True when it hid. The observed build also "hides" a window that never was, once."""
    window = sdk["window"]
    if window["open"]:
        hide(sdk, True)
        return True
    if not sdk["manner"]["hides_unopened"] or window["hidden"]:
        return None
    if not sdk["ready"]:
        sdk["env"]["throw"]("TypeError: Cannot read properties of undefined (reading 'icon')")
    hide(sdk, True)
    return True


def set_top(sdk, top):
    """`setMobilePageTop`: px above the phone's window, open or not; 0 resets."""
    if not sdk["mobile"] or top == None:
        return
    sdk["window"]["top"] = top
    if top > 0 and sdk["manner"]["top_throws"]:
        sdk["env"]["throw"]("ReferenceError: that is not defined")
