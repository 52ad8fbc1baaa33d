"""The fake ECHAT: the vendor's SDK as its documentation tells it and as an older build was seen to behave.

The host (a test's fake page, or the demo's real one) gives it an `env` of functions and `options`:

env      now() later(ms, fn) cancel(id) title() set_title(text) watching() frame(act, url) popup(url, name, features)
         history(act) saved(key) save(key, text) page() part(name, shown, text) log(text)
         throw(text)   throws: the subset has no `raise`. The text starts with the error's name ("TypeError: …")
         scroll(px)    optional: the page is scrolled there
         screen()      optional: {"width", "height"} in px, for the popup's default size
         install(ECHAT, _echat)   optional: sets the page's two globals. It comes before the queue is read, because
                       the SDK may attach within create_echat (storage knows the visitor) and listeners then look at them
options  manner "documented"|"observed"; mobile; host; company; queue; attach_after; ready_after; unread; staff;
         auto_pop; flash_text. Optional: online_zero, bridge_poll, pop_on_message, ysc_fails, wechat, evaluate (the end
         of a chat asks for a rating): bools; pop_after_hide: ms; auto_chat: 0|1; agent: the staff record
"""

from echat_plugin.core.lang import get
from echat_plugin.sandbox.chat_window import create_window
from echat_plugin.sandbox.dispatcher import dispatch, part_of
from echat_plugin.sandbox.lifecycle import evaluate
from echat_plugin.sandbox.listeners import create_listeners, forget, listen
from echat_plugin.sandbox.manners import create_manner
from echat_plugin.sandbox.server import page_side, server_side, window_side
from echat_plugin.sandbox.title_flash import create_title


def create_sdk(env, options):
    """The state all modules share. Chat: "" or a chatStatus label; card: the visEvt kept for the next link."""
    flash_text = get(options, "flash_text")
    company = get(options, "company")
    return {
        "env": env, "options": options, "manner": create_manner(options["manner"]),
        "mobile": options["mobile"], "host": options["host"], "page": env["page"](),
        "flash_text": "您有新消息" if flash_text == None else flash_text,
        "ECHAT": {}, "reach": {}, "listeners": create_listeners(), "entries": [],
        "params": {} if company == None or company == "" else {"companyId": company},
        "attached": False, "attached_at": 0, "ready": False, "shaken": False, "inner": False,
        "encrypted": None, "visitor": None, "link": "", "card": None, "early_card": None,
        "window": create_window(), "popup": None, "title": create_title(env["title"]()),
        "parts": {"icon": False, "mini-icon": False, "invite": False},
        "unread": 0, "waiting_unread": options["unread"], "mids": [], "polling": False,
        "chat": "", "agent": None, "staff": options["staff"], "calls": [], "sent": [],
    }


def look(sdk):
    """What a visitor would see of the mini window. `place`: pcMiniWinParam; `side`: the corner it stands in."""
    window = sdk["window"]
    left = get(window["place"], "left")
    return {
        "open": window["open"],
        "url": window["url"],
        "reduced": window["reduced"],
        "place": window["place"],
        "side": "left" if window["reduced"] or left != None and left != 0 else "right",
        "top": window["top"],
    }


def create_echat(env, options):
    """Evaluates the SDK's script on the page. Returns the fake:

    ECHAT     the record a page sees as window.ECHAT: {on, off}; the members join it at attach
    _echat    the dispatcher, _echat(name, a, b, c)
    server    message(record) staff(1|2) chat(label) pop() rename(id) read_elsewhere() invite() queue(n)
              track(keyword) platform() event(action, label) handshake()
    window    visitor_hides() visitor_sends(record) visitor_evaluates("1-2-5") visitor_opens()
    page      stir() seen() left() out() popped() posted(data, origin)
    calls     [name, args] of every member the page called (on and off are not calls)
    sent      ["card", record] and ["identity", [a, b, c]]: what reached the server
    call      call(name, args): a member by name with a list of arguments, as a page writes ECHAT.name(…)
    look      look() -> {open, url, reduced, place, side, top}
    """
    sdk = create_sdk(env, options)
    sdk["ECHAT"]["on"] = lambda given: listen(sdk, given)
    sdk["ECHAT"]["off"] = lambda name: forget(sdk, name)

    def call(name, args):
        member = get(sdk["reach"], name)
        if member == None:
            env["throw"]("TypeError: ECHAT." + name + " is not a function")
        return member(part_of(args, 0), part_of(args, 1), part_of(args, 2))

    def dispatcher(name, a, b, c):
        return dispatch(sdk, name, a, b, c)

    install = get(env, "install")
    if install != None:
        install(sdk["ECHAT"], dispatcher)
    evaluate(sdk)
    return {
        "ECHAT": sdk["ECHAT"],
        "_echat": dispatcher,
        "server": server_side(sdk),
        "window": window_side(sdk),
        "page": page_side(sdk),
        "calls": sdk["calls"],
        "sent": sdk["sent"],
        "call": call,
        "look": lambda: look(sdk),
    }
