"""The whole state of the plugin on one page."""
from echat_plugin.core.lang import chain, get
from echat_plugin.core.launcher import wanted_here
from echat_plugin.core.location import address
from echat_plugin.core.params import vendor_params
from echat_plugin.core.texts import TEXTS, language, speak


def new_state(config, event, still):
    """The state at the start of a page, from the facts of the moment and those that stay: device, languages."""
    here = address(event["href"])
    lan = language(chain([[config["lan"]], still["languages"]]))
    state = {
        "config": config,
        "params": vendor_params(config),
        "lan": lan,
        "texts": {},
        "language": still["language"],
        "device": still["device"],
        "on": True,
        # The parts that have come, those that were asked for, and what the rules part keeps
        "parts": {},
        "fetched": {},
        "book": None,
        # The page
        "at": event["at"],
        "here": here,
        "page_at": event["at"],
        "wanted": wanted_here(config["launcher-hide"], here["path"], still["device"]),
        # How the launcher looks: the looks part says so, where the tag asks for one of its looks
        "label": config["launcher-label"],
        "elsewhere": "",
        # Until when the launcher stays away: as it has no look for now, and as another place may be known for it
        "hidden": 0,
        "away": 0,
        "visible": event["visible"],
        "watched": False,
        "shown_title": "",
        # The SDK
        "company": "",
        "embedded": False,
        "sdk": "idle" if config["consent"] == "off" else "held",
        "sdk_at": 0,
        "sdk_src": config["sdk"],
        "held": False,
        "mini": None,
        "chat": None,
        "status": None,
        "ended": False,
        "unread": 0,
        "staff": None,
        "staff_info": None,
        # Where the visitor comes from, how often that was told, and his place in the queue
        "track": None,
        "tracks": 0,
        "queue": None,
        # What the vendor told, until the chat part takes it
        "heard": [],
        # What the site has told by JavaScript, and what just happened, until the rules part takes it: [condition, name]
        "data": {},
        "signals": [],
        # What we are about
        "intents": [],
        "opening": None,
        "closing": False,
        "dismissed": False,
        # Whether a login or logout has come, and whether a running chat is still to hear of it
        "signed": False,
        "renamed": False,
        "title": None,
        # When something last asked for attention; whether the visitor has turned the sound off (None: not known); a message to be seen
        "attended": None,
        "muted": None,
        "preview": None,
        # What a rule wishes to say in the bubble, has put on the badge and into the title
        "teaser": None,
        "mark": "",
        "call": "",
        # Whether a rule waits for nothing but the SDK
        "interest": False,
        "view": "",
        "wake": None,
    }
    # What a language's part lacks, or all until it has come, is that of the nearest that is built in.
    speak(state, get(TEXTS, lan[:2]) or TEXTS["en"])
    return state
