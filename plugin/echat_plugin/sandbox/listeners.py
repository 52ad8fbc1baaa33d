"""Who listens to the SDK, and how each kind of news reaches them (sdk-behaviour §4).

ready     once; at once for who comes later
newMsg    a count, synchronously; what a listener throws is swallowed
newEvent  a record, 1 ms later, the same instance for all; what a listener throws is not caught
"""

from echat_plugin.core.lang import get, kind

NAMES = ["init", "ready", "newMsg", "newEvent"]


def create_listeners():
    """Empty lists, one a name."""
    return {"init": [], "ready": [], "newMsg": [], "newEvent": []}


def listen(sdk, given):
    """`_echat('on', given)`: a record of functions by name; other names are nothing."""
    if kind(given) != "record":
        return
    for name in NAMES:
        fn = get(given, name)
        if kind(fn) == "function":
            if name == "ready" and sdk["ready"] or name == "init" and sdk["attached"]:
                fn()
            else:
                sdk["listeners"][name].append(fn)


def forget(sdk, name):
    """`ECHAT.off(name)`: takes away everyone's listeners of that name."""
    for known in NAMES:
        if name == ("__" + known if sdk["manner"]["off_is_inner"] else known):
            sdk["listeners"][known] = []


def tell(sdk, name):
    """`init` or `ready`: each listener once."""
    for fn in sdk["listeners"][name]:
        try:
            fn()
        except:
            sdk["env"]["log"]("a listener of " + name + " threw")


def tell_count(sdk, count):
    """`newMsg`: the cumulative count of unread messages."""
    for fn in sdk["listeners"]["newMsg"]:
        try:
            fn(count)
        except:
            sdk["env"]["log"]("a listener of newMsg threw")


def tell_event(sdk, act, action, label):
    """`newEvent`: act 100 is category echat, 200 is analytics (api 13.2)."""
    event = {"act": act, "eventAction": action, "eventLabel": label}

    def deliver():
        event["eventCategory"] = "echat" if act == 100 else "analytics"
        for fn in sdk["listeners"]["newEvent"]:
            fn(event)

    sdk["env"]["later"](1, deliver)
