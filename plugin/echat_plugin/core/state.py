"""The whole state of the plugin on one page, and the facts that rules look at."""
from echat_plugin.core.launcher import wanted_here
from echat_plugin.core.lang import chain
from echat_plugin.core.location import address
from echat_plugin.core.memory import new_memory
from echat_plugin.core.rules.engine import by_priority
from echat_plugin.core.texts import TEXTS, language
from echat_plugin.core.title import new_title

# A visitor who has not touched the page for this long is not active, in ms.
LIVELY = 30000
CHAT_WORDS = ["none", "waiting", "chatting", "full", "ended"]


def new_state(config, event, still):
    """The state at the start of a page, from the facts of the moment and those that stay: device, referrer, languages, tab."""
    here = address(event["href"])
    state = {
        "config": config,
        "rules": by_priority(config["rules"]),
        "texts": TEXTS[language(chain([[config["lan"]], still["languages"]]))],
        "device": still["device"],
        "referrer": still["referrer"],
        "tab": still["tab"],
        "company": "",
        "on": True,
        # The page
        "at": event["at"],
        "wall": event["wall"],
        "offsets": event["offsets"],
        "here": here,
        "page_at": event["at"],
        "wanted": wanted_here(config["launcher-hide"], here["path"], still["device"]),
        "visible": event["visible"],
        "watched": False,
        "input": event["at"],
        "lively": True,
        "active": 0,
        "scroll": 0,
        "exit": False,
        "fired_here": [],
        "refused": [],
        # What is remembered
        "memory": new_memory(event["wall"]),
        "kept": None,
        "stored": None,
        # The SDK
        "sdk": "idle",
        "sdk_at": 0,
        "mini": None,
        "chat": None,
        "ended": False,
        "unread": 0,
        "staff": None,
        "staff_info": None,
        # What we are about
        "intents": [],
        "asking": False,
        "opening": None,
        "opened_by": None,
        "closing": False,
        "title": new_title(event["title"]),
        "view": "",
        "wake": None,
    }
    return state


def uses(config, keys):
    """Whether any rule has one of these conditions: what nobody uses installs no listener."""
    for rule in config["rules"]:
        for condition in rule["when"]:
            if condition["key"] in keys:
                return True
    return False


def zones(config):
    """The time zones whose offsets the shell must supply; "" is the visitor's own."""
    found = [""]
    for rule in config["rules"]:
        for condition in rule["when"]:
            if condition["kind"] == "hours":
                for span in condition["want"]:
                    if not span["zone"] in found:
                        found.append(span["zone"])
    return found


def chat_word(state):
    """The chat's state as a word. The observed build never says 4: an `end-…` event stands in for it."""
    if state["chat"] == None:
        return None
    return "ended" if state["chat"] == 0 and state["ended"] else CHAT_WORDS[state["chat"]]


def facts(state):
    """What conditions, caps and guards look at, by the names rules use."""
    at = state["at"]
    memory = state["memory"]
    visits = memory["visits"]
    return {
        "at": at,
        "wall": state["wall"],
        "offsets": state["offsets"],
        "after": at - state["page_at"],
        "runs-after": True,
        "active": state["active"],
        "runs-active": state["visible"] and state["lively"],
        "idle": at - state["input"],
        "runs-idle": True,
        "scroll": state["scroll"],
        "exit-intent": state["exit"],
        "path": state["here"]["path"],
        "query": state["here"]["query"],
        "referrer": state["referrer"],
        "device": state["device"],
        "visits": visits,
        "pages": memory["pages"],
        "visitor": "returning" if visits > 1 else "new",
        "staff": state["staff"],
        "chat": chat_word(state),
        "unread": state["unread"] if state["sdk"] == "ready" else None,
        "hours": None,
        "memory": memory,
        "tab": state["tab"],
        "fired_here": state["fired_here"],
        "refused": state["refused"],
        "opening": state["opening"] != None,
        "on": state["on"],
        "wanted": state["wanted"],
        "mini": state["mini"],
        "visible": state["visible"],
        "sdk": state["sdk"],
    }
