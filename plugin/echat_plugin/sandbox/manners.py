"""Where the vendor's documentation and the observed build part ways: one row a switch.

A row: name, what the documentation says, what the observed build does, where it stands. "§n" is a section of
sdk-behaviour.md (observed); "api n" is a chapter of visitor-api.zh.txt (documented). Where the documentation is silent
(most rows), its side is what an unsuspecting reader expects.
"""

SWITCHES = [
    # life cycle and dispatcher
    ["init_members", False, True, "§1 Members: isInit, isReady"],
    ["inner_members", False, True, "§1 Members: setFastQuestion, iconChat, miniChat and others no chapter mentions"],
    ["upload_info", True, False, "api 20; not among the members of §1"],
    ["late_init_throws", False, True, "§1: initParam after attach reads a holder that is null by then"],
    ["throw_drops_queue", False, True, "§1: one try around the whole queue"],
    ["routes_refresh", True, False, "§1: the dispatcher does not know refreshVisitorMetaData"],
    ["off_is_inner", False, True, "§4: off() wants '__newMsg'; 'newMsg' does nothing"],
    ["foreign_frames", False, True, "§5: messages of any origin are obeyed"],
    # parameters and links
    ["null_is_text", False, True, "§2: null becomes the text null"],
    ["text_is_tag", False, True, "§2: a text argument of an open call is the echatTag"],
    ["window_param", True, False, "api 2 chatWindowParam; §2: no such parameter, the size stands on argument 1 or 2"],
    ["frozen_enter", False, True, "§3: enterUrl and enterTitle stay those of the SDK's start"],
    ["cached_link", False, True, "§3: getChatPageUrl() without argument gives the link built last"],
    # windows
    ["reduced_early", False, True, "§3: opened before ready: a reduced window in the wrong corner, for good"],
    ["early_swallows", False, True, "§3: open at ready: the server's unread and the first staffStatus are lost"],
    ["hides_unopened", False, True, "§3: hideMiniChat runs without a window; before ready it throws"],
    ["restart_forgets", False, True, "§3: a restart after the end, or after offline, drops the call's parameters"],
    ["one_popup", False, True, "§3: the last popup still open is focused, nothing else"],
    ["phone_tab_is_mini", False, True, "§3: customOpenChat on a phone is the mini chat; api 3: a new page"],
    ["page_status", True, False, "api 13.2 echatPageStatus 7 and 8"],
    ["phone_hide_event", True, False, "§10: no visitorHide on phones; api 13.2 knows no exception"],
    ["phone_history", False, True, "§10: opening pushes #TOECHAT, hiding goes back"],
    ["phone_scroll", False, True, "§10: opening scrolls the page to its top, and hiding leaves it there"],
    ["top_throws", False, True, "§10: setMobilePageTop(n>0) throws once its work is done"],
    # states
    ["ended_status", 4, 0, "api 16: 4 = ended; §6: mapped to 0"],
    ["idle_status", 0, None, "api 16: 0 = nothing; §6: undefined until a window opened"],
    ["no_staff", "", None, "api 17: empty; §6: undefined before the first chat"],
    ["unread_adds_again", False, True, "§4: a second handshake adds the server's unread once more"],
    # title
    ["stale_title", False, True, "§7: any mouse move or key writes the stored title, flashing or not"],
    ["flash_outside", False, True, "§7: flashes in a focused tab when the pointer has left the page"],
    # cards and identity
    ["card_needs_link", False, True, "§8: a card without url or imageUrl is ignored"],
    ["card_live_links", True, False, "api 6 urlForVisitor, urlForStaff; §8: not sent live"],
    ["card_for_link", False, True, "§8: outside a chat the card is also kept for the next link"],
    ["refresh_needs_third", False, True, "§8: sends only with arguments 1 and 3; api 5 has two"],
]


def create_manner(name):
    """The switches of a manner ("documented" or "observed") as a record: switch name -> its value."""
    manner = {}
    for row in SWITCHES:
        manner[row[0]] = row[1] if name == "documented" else row[2]
    return manner
