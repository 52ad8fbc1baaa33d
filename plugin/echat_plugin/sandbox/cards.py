"""Cards: a product or order shown to the agent (§8 pushVisitorEvent, api 6)."""

from echat_plugin.core.lang import copy, from_json, get, kind
from echat_plugin.sandbox.chat_window import in_chat
from echat_plugin.sandbox.links import renew_link


def plain(markup):
    """Text without its tags."""
    out = ""
    inside = False
    for at in range(len(markup)):
        letter = markup[at : at + 1]
        if letter == "<":
            inside = True
        if not inside:
            out += letter
        if letter == ">":
            inside = False
    return out


def sent_form(sdk, card):
    """The card as the server gets it: title and memo without tags, the type filled in, links only where they are sent."""
    form = copy(card)
    for name in ["title", "memo"]:
        if kind(get(card, name)) == "text":
            form[name] = plain(card[name])
    if get(card, "customizeMsgType") == None:
        form["customizeMsgType"] = 1
    if not sdk["manner"]["card_live_links"]:
        for name in ["urlForVisitor", "urlForStaff"]:
            if name in form:
                del form[name]
    return form


def given(record, name):
    value = get(record, name)
    return value != None and value != ""


def push_card(sdk, event):
    """`pushVisitorEvent(event)`: a record or its JSON. Before ready only the last one waits."""
    card = from_json(event) if kind(event) == "text" else event
    if kind(card) != "record":
        return
    if sdk["manner"]["card_needs_link"] and not given(card, "url") and not given(card, "imageUrl"):
        return
    if sdk["manner"]["card_for_link"] and not in_chat(sdk):
        sdk["card"] = card
        renew_link(sdk)
    if sdk["ready"]:
        sdk["sent"].append(["card", sent_form(sdk, card)])
    else:
        sdk["early_card"] = card


def flush_card(sdk):
    """At ready: the card that waited is sent if a chat is already going on, else it is lost."""
    if sdk["early_card"] != None and in_chat(sdk):
        sdk["sent"].append(["card", sent_form(sdk, sdk["early_card"])])
    sdk["early_card"] = None
