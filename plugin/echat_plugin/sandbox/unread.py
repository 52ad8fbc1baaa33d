"""The count of unread messages, its badges, and messages as they come in (§4, api 13.1, 18)."""

from echat_plugin.core.lang import get, text
from echat_plugin.sandbox.listeners import tell_count, tell_event
from echat_plugin.sandbox.title_flash import flash, title_on_message, unattended

POLL = 1000  # ms, the bridge frame's poll


def show_part(sdk, name, shown):
    """Shows or hides a default DOM part with the badge of the moment: "" for none, "9+" above 9."""
    count = sdk["unread"]
    sdk["parts"][name] = shown
    sdk["env"]["part"](name, shown, "" if count == 0 else "9+" if count > 9 else text(count))


def set_unread(sdk, count):
    """The new cumulative count: badges first, then the listeners of newMsg, equal counts too."""
    sdk["unread"] = count
    for name in ["icon", "mini-icon"]:
        if sdk["parts"][name]:
            show_part(sdk, name, True)
    tell_count(sdk, count)


def read_all(sdk):
    """Everything counts as read: on open, on hide, and when read elsewhere."""
    if sdk["unread"] > 0:
        poll(sdk)
    set_unread(sdk, 0)


def poll(sdk):
    """Option bridge_poll: once any message is read, listeners hear 0 every second, whatever the true count."""

    def again():
        tell_count(sdk, 0)
        sdk["env"]["later"](POLL, again)

    if get(sdk["options"], "bridge_poll") and not sdk["polling"]:
        sdk["polling"] = True
        sdk["env"]["later"](POLL, again)


def add_server_unread(sdk):
    """The frame that makes ready (654): the server's unread is added, after the ready listeners ran."""
    if sdk["waiting_unread"] > 0:
        set_unread(sdk, sdk["unread"] + sdk["waiting_unread"])
        if unattended(sdk):
            flash(sdk)


def is_news(sdk, message):
    """Whether a message counts: a new `mid` (none given: always new), and not one of the silent kinds of type 647."""
    mid = get(message, "mid")
    if mid != None:
        if mid in sdk["mids"]:
            return False
        sdk["mids"].append(mid)
    return not (get(message, "type") == 647 and get(message, "kind") in [6, 8, 9])


def receive(sdk, message):
    """A message came by comet. The chat frame, where there is one, tells of it by itself as newEvent newMsg."""
    if not is_news(sdk, message):
        return
    if sdk["window"]["url"] != "":
        content = get(message, "text")
        tell_event(sdk, 100, "newMsg", "" if content == None else content)
    title_on_message(sdk)
    if sdk["window"]["open"]:
        poll(sdk)
    else:
        set_unread(sdk, sdk["unread"] + 1)
