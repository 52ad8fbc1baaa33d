"""What a played visit would know by itself of the page in hand: only what differs from it needs a word."""
from echat_plugin.core.lang import chain


def new_page(origin):
    """`origin`: the ms since 1970 at which the page's own clock was 0."""
    return {
        "origin": origin,
        # The page (None before the first event), and how it was written down
        "page": None,
        "place": "",
        "visible": True,
        "input": 0,
        "typed": 0,
        "busy": [],
        "present": [],
        "in-view": [],
        # What the site tracked before the rules came: [ms, name]
        "early": [],
        # The SDK: whether the page has the vendor's own snippet, and is without an SDK that is ready yet; whether the launcher was clicked to put the window away
        "snippet": False,
        "waited": False,
        "hiding": False,
        "staff": None,
        "unread": 0,
        "status": "none",
        "ended": "end-1-0",
    }


def changes(before, now, come, gone):
    """The words for what a list has more, and has no longer."""
    return chain([[come + " " + each for each in now if not each in before], [gone + " " + each for each in before if not each in now]])
