"""The unread number on the page's icon: every icon link gets our drawing as its address, and its own back afterwards.

Links are changed, never taken out or added beside others: frameworks hold on to theirs, and browsers do not agree on which of several
they show. A page without any has one of ours meanwhile. While the number is up, whatever else the page puts into its head is seen.
"""
from echat_plugin.browser.attention.icon_drawing import create_drawing
from echat_plugin.browser.elements import add
from echat_plugin.browser.host import make, win

ICONS = "link[rel~=icon i][href]"
DRAWN = "image/png"
# More changes than this under one number are a quarrel with another script: it has its way.
QUARREL = 20


def create_favicon(config):
    head = win.document.head
    picture = create_drawing(config["launcher-color"])
    # The page's icons: [link, its own address, its own type]; and the one of ours
    taken = []
    own = None
    text = ""
    # What stands there: our drawing's address
    drawing = ""
    writes = 0
    # A policy that forbids images of `data:` has been met
    refused = False

    def show(effect):
        nonlocal text, writes
        text = effect["text"]
        writes = 0
        if text and not refused:
            observer.observe(head, {"childList": True, "subtree": True, "attributes": True, "attributeFilter": ["href", "rel"]})
            draw()
        else:
            give_back()

    def entry_of(link):
        for entry in taken:
            if entry[0] == link:
                return entry
        return None

    def take():
        """Note the icons that bear an address of the page's own; whether there are any."""
        found = False
        for link in head.querySelectorAll(ICONS):
            address = link.getAttribute("href")
            if link != own and address != drawing:
                found = True
                entry = entry_of(link)
                if not entry:
                    entry = [link, "", ""]
                    taken.append(entry)
                entry[1] = address
                entry[2] = link.getAttribute("type")
        return found

    def draw():
        take()
        wanted = text
        picture(source(), wanted, lambda address: put(address, wanted))

    def source():
        """The page's icon that is drawn upon: the one nearest to what is shown. `/favicon.ico` is every site's."""
        best = "/favicon.ico"
        least = None
        for link, address, kind in taken:
            side = link.sizes.value.split("x")[0]
            # (`any`, or nothing said: it fits.)
            far = abs(side - 32) if side > 0 else 0
            if link.isConnected and (not link.media or win.matchMedia(link.media).matches) and (least == None or far < least):
                least = far
                best = address
        return best

    def put(address, wanted):
        nonlocal own, drawing, refused
        if wanted != text:
            return
        if not address:
            refused = True
            win.console.warn("echat-plugin: data-favicon needs img-src data: in this page's policy")
            give_back()
            return
        take()
        drawing = address
        for link, before, kind in taken:
            link.setAttribute("href", address)
            if kind:
                link.setAttribute("type", DRAWN)
        if len(taken) == 0:
            own = own or add(head, "link", {"rel": "icon"})
            own.setAttribute("href", address)
        # These were ours.
        observer.takeRecords()

    def changed(records):
        """Another script was at the head: an icon of its own is the page's true one now."""
        nonlocal writes, own
        # (What else happens in the head, a title that flashes, is none of it.)
        if writes < QUARREL and take():
            writes += 1
            if own:
                own.remove()
                own = None
            draw()

    def give_back():
        nonlocal taken, own, drawing
        observer.disconnect()
        for link, before, kind in taken:
            # One that somebody has changed meanwhile is his.
            if link.getAttribute("href") == drawing:
                link.setAttribute("href", before)
                if kind:
                    link.setAttribute("type", kind)
        if own:
            # A browser that keeps the last icon it saw keeps the site's.
            own.href = "/favicon.ico"
            own.remove()
        taken = []
        own = None
        drawing = ""

    observer = make(win.MutationObserver, changed)
    return show
