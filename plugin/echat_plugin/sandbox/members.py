"""The members of window.ECHAT: one row each. They are added to the page's record when the SDK attaches (§1 Members).

A member takes the number of arguments in its row; JavaScript pages may leave out any, CPython callers pass None
(or go through fake["call"], which takes a list of arguments).
"""

from echat_plugin.sandbox.cards import push_card
from echat_plugin.sandbox.chat_window import hide_mini, open_mini, set_top
from echat_plugin.sandbox.conversation import chat_status, close_mini, staff_info
from echat_plugin.sandbox.identity import refresh
from echat_plugin.sandbox.links import chat_link
from echat_plugin.sandbox.listeners import tell_event
from echat_plugin.sandbox.parameters import take_open
from echat_plugin.sandbox.popup import open_popup
from echat_plugin.sandbox.title_flash import set_page_title
from echat_plugin.sandbox.unread import show_part


def clicked(sdk):
    """Every opening call counts as a click, programmatic ones too."""
    tell_event(sdk, 200, "Button Clicked", "")


def click_open(sdk, given, extra):
    """The mini chat, asked for by a call or an icon. Nothing happens where opening was disabled (§5)."""
    if sdk["inner"]:
        return None
    clicked(sdk)
    return open_mini(sdk, given, extra)


def new_window(sdk, given, second):
    """`customNewWinChat`: a popup window; on phones the mobile page with the same features."""
    clicked(sdk)
    return open_popup(sdk, given, second, False)


def new_tab(sdk, given, second):
    """`customOpenChat`: a tab; the observed build opens the mini chat on phones."""
    clicked(sdk)
    if sdk["mobile"] and sdk["manner"]["phone_tab_is_mini"]:
        return open_mini(sdk, given, "")
    return open_popup(sdk, given, second, True)


def maximise(sdk):
    """`maxMiniChat`: hides the mini window (with all that hiding does) and opens a popup. PC only."""
    if sdk["mobile"]:
        return None
    hide_mini(sdk)
    return new_window(sdk, None, None)


def page_url(sdk, given):
    """`getChatPageUrl`: the cached link, or a fresh one with the given parameters."""
    if given == None and sdk["manner"]["cached_link"]:
        return sdk["link"]
    return chat_link(sdk, take_open(sdk, given), "")


def answer_invite(sdk, accepted):
    """The invite box was answered: it goes, and the chat opens if accepted."""
    show_part(sdk, "invite", False)
    return click_open(sdk, None, "acceptInvite=1") if accepted else None


def keep(sdk, name, value):
    sdk["params"][name] = value


def documented(sdk):
    """Rows of what the documentation has: name, number of arguments, what it does."""
    return [
        ["customMiniChat", 1, lambda a, b, c: click_open(sdk, a, "")],
        ["customNewWinChat", 2, lambda a, b, c: new_window(sdk, a, b)],
        ["customOpenChat", 2, lambda a, b, c: new_tab(sdk, a, b)],
        ["hideMiniChat", 0, lambda a, b, c: hide_mini(sdk)],
        ["maxMiniChat", 0, lambda a, b, c: maximise(sdk)],
        ["closeMiniChat", 0, lambda a, b, c: close_mini(sdk)],
        ["refreshVisitorMetaData", 3, lambda a, b, c: refresh(sdk, a, b, c)],
        ["pushVisitorEvent", 1, lambda a, b, c: push_card(sdk, a)],
        ["setPageTitle", 1, lambda a, b, c: set_page_title(sdk, a)],
        ["setMobilePageTop", 1, lambda a, b, c: set_top(sdk, a)],
        ["getChatPageUrl", 1, lambda a, b, c: page_url(sdk, a)],
        ["getEchatVisitorId", 0, lambda a, b, c: sdk["visitor"] if sdk["ready"] else None],
        ["getMiniStatus", 0, lambda a, b, c: "open" if sdk["window"]["open"] else "close"],
        ["getChatStatus", 0, lambda a, b, c: chat_status(sdk)],
        ["getChatStaffInfo", 0, lambda a, b, c: staff_info(sdk)],
        ["getUnReadMsgCount", 0, lambda a, b, c: sdk["unread"]],
    ]


def inner(sdk):
    """Rows of what the observed build has besides."""
    return [
        ["setMobilePageHeight", 1, lambda a, b, c: set_top(sdk, a)],
        ["setFastQuestion", 1, lambda a, b, c: keep(sdk, "fastQuestion", a)],
        ["setChatLanRes", 1, lambda a, b, c: None],
        ["iconChat", 0, lambda a, b, c: click_open(sdk, None, "")],
        ["miniChat", 0, lambda a, b, c: click_open(sdk, None, "")],
        ["inviteChat", 0, lambda a, b, c: answer_invite(sdk, True)],
        ["rejectInvite", 0, lambda a, b, c: answer_invite(sdk, False)],
    ]


def upload_info(sdk):
    """`getFileUploadInfo`: the credentials for an upload outside the window (their shape is the sandbox's own)."""
    return {"url": sdk["host"] + "/upload", "token": "sandbox"} if sdk["ready"] else None


def ready_member(sdk):
    return [["isReady", 0, lambda a, b, c: True if sdk["ready"] else None]]


def upload_member(sdk):
    return [["getFileUploadInfo", 0, lambda a, b, c: upload_info(sdk)]]


def noted(sdk, name, work):
    # The page's call, remembered in `calls` with the arguments it gave (trailing missing ones left out).
    def call(a, b, c):
        count = 3 if c != None else 2 if b != None else 1 if a != None else 0
        sdk["calls"].append([name, [a, b, c][0:count]])
        return work(a, b, c)

    return call


def with_arity(call, arity):
    if arity == 0:
        return lambda: call(None, None, None)
    if arity == 1:
        return lambda a: call(a, None, None)
    if arity == 2:
        return lambda a, b: call(a, b, None)
    return call


def add_members(sdk):
    """Puts the members of the manner in force on the page's ECHAT record, and within reach of the dispatcher."""
    manner = sdk["manner"]
    for wanted, rows in [
        [True, documented(sdk)],
        [manner["inner_members"], inner(sdk)],
        [manner["init_members"], ready_member(sdk)],
        [manner["upload_info"], upload_member(sdk)],
    ]:
        if wanted:
            for name, arity, work in rows:
                call = noted(sdk, name, work)
                sdk["reach"][name] = call
                sdk["ECHAT"][name] = with_arity(call, arity)
    if manner["init_members"]:
        sdk["ECHAT"]["isInit"] = True
