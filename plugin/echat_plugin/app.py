"""The shell: an event comes in, gets the facts of its moment, goes through `step`, and its effects go out. It knows ports,
not the browser: `bootstrap` gives it the page and the SDK, tests give it the sandbox's.
"""
from echat_plugin.api import create_api
from echat_plugin.core.config import configure
from echat_plugin.core.lang import fill, get
from echat_plugin.core.machine import step
from echat_plugin.core.opening import direct_link
from echat_plugin.core.params import opener_params
from echat_plugin.core.state import new_state


def create_app(page, sdk):
    """Start the plugin on a page; gives the public API."""
    config = configure(page["attributes"], page["rules"])
    state = None
    queue = []
    # What comes before everything stands (an SDK that is ready calls back at once) waits for the start.
    busy = True

    def send(event):
        queue.append(event)
        if not busy:
            drain()

    def drain():
        nonlocal busy
        busy = True
        while len(queue) > 0:
            page["guard"](take)
        busy = False

    def take():
        nonlocal queue
        event = queue[0]
        queue = queue[1:]
        # After the end nothing is even read: reading would lay our queue for the SDK out again.
        if not state["on"]:
            return
        found = page["facts"](state["book"])
        found["sdk"] = sdk["read"](send)
        fill(found, [event])
        effects = step(state, found)
        if config["debug"]:
            # Names alone: who the visitor is may be among the rest.
            page["log"](event["type"], [[effect["do"], get(effect, "name")] for effect in effects])
        for effect in effects:
            perform(effect)

    def perform(effect):
        # One that fails takes no other along. What is not the SDK's is the page's.
        work = get(DO, effect["do"]) or page[effect["do"]]
        page["guard"](lambda: work(effect))

    def call(effect):
        sdk["call"](effect["name"], effect["args"])
        # What a call has changed is seen at once, not at the next chance event.
        send({"type": "look"})

    def stop(effect):
        sdk["stop"]()
        page["stop"](effect)
        if effect["again"]:
            begin()

    def begin():
        nonlocal state
        queue.append({"type": "start"})
        # A round of its own: what the page was asked before is not for it.
        page["start"](config, lambda event: send(event), opener_link)
        sdk["listen"](send)
        state = new_state(config, page["facts"](None), page["still"]())

    DO = {"call": call, "send": lambda effect: send(effect["event"]), "boot": lambda effect: sdk["boot"](config, effect["params"], send), "stop": stop}

    def opener_link(values):
        return link(opener_params(values))

    def link(params):
        # The vendor's own address has the visitor and his way to the page in it.
        return direct_link(state, sdk["call"]("getChatPageUrl", []) if state["sdk"] == "ready" else None, params)

    begin()
    drain()
    return create_api(page, sdk, send, lambda: state, link)
