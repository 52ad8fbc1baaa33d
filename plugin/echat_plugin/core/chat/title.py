"""The title's one writer. It knows the true title, tells the vendor of every true change, and never writes over the host.

`document.title` has four authors: the host (the truth), the vendor's flash text, the vendor's rewrite of the title it was
told, and us. A change that is none of the last three is the host's. The vendor's flash text depends on its language, so it
is learned: it appears together with a new message.
"""
from echat_plugin.core.lang import chain, has
from echat_plugin.core.texts import counted

# The vendor's flash text in the build we know (visitor API, section 9).
VENDOR = ["您有新消息"]
# How long after a new message a changed title is the vendor's flash, in ms.
TOGETHER = 20
# Both phases can be read by themselves: timers of hidden pages run as rarely as once a minute.
PHASE = 1000
# More writes than this in a second is a quarrel with another script: we yield for the rest of that second.
QUARREL = 20


def new_title(shown):
    # A page may be flashing already: the vendor is never told its own flash text, and will show the true title next. `call` is what a
    # rule calls the visitor back with.
    return {"base": shown, "told": shown if has(VENDOR, shown) else None, "shown": shown, "ours": None, "vendor": VENDOR, "since": None, "news": None, "call": "", "writes": 0, "second": 0}


def notice(title, shown, at):
    """Take in what the title is now; a title nobody of the other authors wrote is the host's new one."""
    if shown == title["shown"]:
        return
    title["shown"] = shown
    if shown == title["ours"] or shown == title["told"]:
        return
    flash = has(title["vendor"], shown)
    if not flash and title["news"] != None and at - title["news"] <= TOGETHER:
        title["vendor"] = chain([title["vendor"], [shown]])
        flash = True
    if flash:
        # This message has had its flash: what comes next is no other.
        title["news"] = None
        return
    title["base"] = shown


def composed(title, mode, unread, watched, words, at):
    """What the title should be now, or None where it is not ours to decide."""
    if unread > 0 and mode == "count":
        return counted("({n}) ", unread) + title["base"]
    flash = unread > 0 and mode == "flash"
    call = title["call"]
    if (flash or call) and not watched:
        if title["since"] == None:
            title["since"] = at
        pair = (at - title["since"]) // PHASE / 2
        first = pair == pair // 1
        if flash:
            return (counted(words, unread) + " · " if first else counted("({n}) ", unread)) + title["base"]
        return call + " · " + title["base"] if first else title["base"]
    title["since"] = None
    # Only what we wrote is ours to take back.
    return title["base"] if title["shown"] == title["ours"] else None


def write(title, wanted, at):
    """The text to write, or None: nothing to say, it stands there already, or another script keeps undoing it."""
    if wanted == None or wanted == title["shown"]:
        return None
    if at - title["second"] >= 1000:
        title["second"] = at
        title["writes"] = 0
    title["writes"] += 1
    if title["writes"] > QUARREL:
        return None
    title["ours"] = wanted
    title["shown"] = wanted
    return wanted


def next_phase(title, at):
    """The moment at which a flashing title alternates, or None."""
    since = title["since"]
    return None if since == None else since + (at - since) // PHASE * PHASE + PHASE
