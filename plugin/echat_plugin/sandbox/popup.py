"""The chat in a window or tab of its own (§2, §3, api 2, 3). The page hears nothing of it but unread messages."""

from echat_plugin.core.lang import get, text
from echat_plugin.sandbox.links import chat_link
from echat_plugin.sandbox.parameters import pick, record_of, take_open

NAME = "echatChatWindow"


def between(low, value, high):
    return max(low, min(value, high))


def default_size(sdk):
    """Half the screen wide (600 to 900 px), 100 px less than it high (500 to 600 px). env["screen"] is optional."""
    screen = get(sdk["env"], "screen")
    size = {"width": 1440, "height": 900} if screen == None else screen()
    return {"width": between(600, size["width"] // 2, 900), "height": between(500, size["height"] - 100, 600)}


def wish(sdk, own, given, second):
    # What was asked of the window: chatWindowParam, or the loose names on either argument.
    if sdk["manner"]["window_param"]:
        return [record_of(pick(sdk, own, "chatWindowParam"))]
    return [record_of(given), record_of(second)]


def wished(wishes, name, otherwise):
    for one in wishes:
        value = get(one, name)
        if value != None and value != "" and value != 0:
            return value
    return otherwise


def features(sdk, wishes):
    """window.open's third argument; `features` given makes width and height void."""
    given = wished(wishes, "features", "")
    if given != "":
        return given
    size = default_size(sdk)
    wide = wished(wishes, "width", size["width"])
    return "width=" + text(wide) + ",height=" + text(wished(wishes, "height", size["height"]))


def open_popup(sdk, given, second, tab):
    """A new tab or popup window with the chat. Its Window, or None: blocked, or (observed) the last one just focused."""
    last = sdk["popup"]
    if last != None and sdk["manner"]["one_popup"] and not last["closed"]():
        last["focus"]()
        return None
    own = take_open(sdk, given)
    wishes = wish(sdk, own, given, second)
    name = "_blank" if tab else wished(wishes, "name", NAME)
    sdk["popup"] = sdk["env"]["popup"](chat_link(sdk, own, ""), name, "" if tab else features(sdk, wishes))
    return sdk["popup"]
