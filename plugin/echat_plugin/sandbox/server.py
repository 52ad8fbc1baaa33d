"""What happens away from the page's own code: on the server, in the chat window, and with the page itself."""

from echat_plugin.core.lang import get, to_json
from echat_plugin.sandbox.chat_window import hide, open_mini, pop
from echat_plugin.sandbox.conversation import evaluate, set_chat, set_staff
from echat_plugin.sandbox.frame_messages import posted
from echat_plugin.sandbox.identity import rename
from echat_plugin.sandbox.lifecycle import handshake
from echat_plugin.sandbox.listeners import tell_count, tell_event
from echat_plugin.sandbox.members import click_open
from echat_plugin.sandbox.samples import platform, track
from echat_plugin.sandbox.title_flash import title_on_stir
from echat_plugin.sandbox.unread import is_news, read_all, receive, show_part

POP_HEARD = 2000  # ms after attach until the SDK listens to popstate (§10)


def message(sdk, record):
    """A message for the visitor. Before ready the server keeps it. Optional: mid, type (640 …), kind (of 647), text."""
    options = sdk["options"]
    if sdk["inner"]:
        return
    if not sdk["ready"]:
        if is_news(sdk, record):
            sdk["waiting_unread"] += 1
    elif get(options, "online_zero") and not sdk["window"]["open"]:
        # enableOnlineChatWhenMsg: the window opens (0), then the message is told (1), and the true count is 0.
        open_mini(sdk, None, "")
        receive(sdk, record)
        tell_count(sdk, 1)
    else:
        receive(sdk, record)
        if get(options, "pop_on_message") and not sdk["window"]["open"]:
            pop(sdk)


def if_ready(sdk, work):
    # The server and the window are heard only through a connection.
    if sdk["ready"]:
        work()


def server_side(sdk):
    """fake["server"]: message staff chat pop rename read_elsewhere, and invite queue track platform event handshake."""
    return {
        "message": lambda record: message(sdk, record),
        "staff": lambda status: set_staff(sdk, status),
        "chat": lambda label: set_chat(sdk, label),
        "pop": lambda: if_ready(sdk, lambda: pop(sdk)),
        "rename": lambda visitor: if_ready(sdk, lambda: rename(sdk, visitor)),
        "read_elsewhere": lambda: if_ready(sdk, lambda: read_all(sdk)),
        "invite": lambda: if_ready(sdk, lambda: show_part(sdk, "invite", True)),
        "queue": lambda place: if_ready(sdk, lambda: tell_event(sdk, 100, "queuePostion", place)),
        "track": lambda keyword: if_ready(sdk, lambda: track(sdk, keyword)),
        "platform": lambda: if_ready(sdk, lambda: platform(sdk)),
        "event": lambda action, label: if_ready(sdk, lambda: tell_event(sdk, 100, action, label)),
        "handshake": lambda: if_ready(sdk, lambda: handshake(sdk)),
    }


def window_side(sdk):
    """fake["window"]: what the visitor does in the chat window, and the default icon being clicked."""
    window = sdk["window"]

    def hides():
        if window["open"]:
            hide(sdk, True)

    return {
        "visitor_hides": hides,
        "visitor_sends": lambda record: if_ready(sdk, lambda: tell_event(sdk, 100, "visitorSendMsg", to_json(record))),
        "visitor_evaluates": lambda label: if_ready(sdk, lambda: evaluate(sdk, label)),
        "visitor_opens": lambda: if_ready(sdk, lambda: click_open(sdk, None, "")),
    }


def page_side(sdk):
    """fake["page"]: what the SDK's own page listeners hear. `out` = the pointer leaves; `posted` = a window message."""

    def stir():
        if sdk["attached"]:
            title_on_stir(sdk)

    def out():
        sdk["title"]["outside"] = True

    def popped():
        heard = sdk["attached"] and sdk["env"]["now"]() >= sdk["attached_at"] + POP_HEARD
        if heard and sdk["mobile"] and sdk["manner"]["phone_history"] and sdk["window"]["open"]:
            hide(sdk, False)

    return {
        "stir": stir,
        "seen": stir,
        "left": lambda: None,
        "out": out,
        "popped": popped,
        "posted": lambda data, origin: posted(sdk, data, origin),
    }
