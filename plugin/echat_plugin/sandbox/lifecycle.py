"""From the script's evaluation over attach to ready (§1). Each step can be seen from the page."""

from echat_plugin.core.lang import get, number
from echat_plugin.sandbox.cards import flush_card
from echat_plugin.sandbox.chat_window import pop_later
from echat_plugin.sandbox.dispatcher import run_queue, take_queue
from echat_plugin.sandbox.identity import first_identity, recall
from echat_plugin.sandbox.links import renew_link
from echat_plugin.sandbox.listeners import tell, tell_event
from echat_plugin.sandbox.members import add_members
from echat_plugin.sandbox.unread import add_server_unread, show_part


def evaluate(sdk):
    """The script runs: ECHAT is {on, off}, the queue is read. Attaches at once if storage knows the visitor."""
    options = sdk["options"]
    take_queue(sdk, options["queue"])
    if options["attach_after"] == None:
        return
    if get(sdk["params"], "companyId") != None and recall(sdk):
        attach(sdk)
    else:
        sdk["env"]["later"](options["attach_after"], lambda: attach(sdk))


def attach(sdk):
    """The members appear on the same ECHAT record. Without a companyId nothing ever does."""
    options = sdk["options"]
    if get(sdk["params"], "companyId") == None:
        sdk["env"]["log"]("echat: no companyId")
        return
    if sdk["visitor"] == None and not recall(sdk):
        first_identity(sdk, get(options, "ysc_fails"))
    sdk["attached"] = True
    sdk["attached_at"] = sdk["env"]["now"]()
    renew_link(sdk)
    add_members(sdk)
    sdk["inner"] = get(sdk["params"], "echatInnerFrame") in ["true", "1"]
    top = get(sdk["params"], "partScreen")
    if sdk["mobile"] and top != None and number(top) != None:
        sdk["window"]["top"] = number(top)
    tell(sdk, "init")
    if options["ready_after"] != None:
        sdk["env"]["later"](options["ready_after"], lambda: become_ready(sdk))


def become_ready(sdk):
    """The first frame 654. Inside the ready listeners the unread count is still what it was: the server's comes after."""
    options = sdk["options"]
    sdk["ready"] = True
    show_part(sdk, "icon", True)
    tell(sdk, "ready")
    run_queue(sdk)
    flush_card(sdk)
    pop_later(sdk, get(options, "auto_pop"), True)
    handshake(sdk)


def handshake(sdk):
    """The end of a frame 654; every later one (a new handshake) says the same again, and the observed build adds it up."""
    if sdk["window"]["open"] and sdk["manner"]["early_swallows"]:
        return
    if not sdk["shaken"] or sdk["manner"]["unread_adds_again"]:
        add_server_unread(sdk)
    if not sdk["shaken"]:
        tell_event(sdk, 100, "staffStatus", sdk["staff"])
    sdk["shaken"] = True
