"""The shell: an event comes in, gets the facts of its moment, goes through `step`, and its effects go out. It owns the
one timer. It knows ports, not the browser: `bootstrap` gives it the page and the SDK, tests give it the sandbox's.
"""
from echat_plugin.api import create_api
from echat_plugin.core.config import configure
from echat_plugin.core.lang import get, keys
from echat_plugin.core.machine import step
from echat_plugin.core.state import new_state


def create_app(page, sdk):
    """Start the plugin on a page; gives the public API."""
    config = configure(page["attributes"], page["rules"])
    state = None
    # What only rules need of the page, once their part is there
    senses = None
    fetched = []
    queue = [{"type": "start"}]
    # What comes before everything stands (an SDK that is ready calls back at once) waits for the start.
    busy = True
    over = False
    timer = None

    def gather(event):
        """The event with the facts of its moment."""
        found = page["facts"]()
        found["sdk"] = sdk["read"](send)
        found["senses"] = senses["facts"](state["book"]["zones"]) if senses else None
        for key in keys(event):
            found[key] = event[key]
        return found

    def send(event):
        queue.append(event)
        if not busy:
            drain()

    def drain():
        nonlocal busy
        busy = True
        while len(queue) > 0:
            event = queue[0]
            page["guard"](take)
            if event["type"] == "destroy":
                end(event["forget"])
        busy = False

    def take():
        nonlocal queue
        event = queue[0]
        queue = queue[1:]
        # After the end nothing is even read: reading would lay our queue for the SDK out again.
        if over:
            return
        event = gather(event)
        effects = step(state, event)
        if config["debug"]:
            page["log"](event["type"], effects)
        called = False
        for effect in effects:
            called = called or effect["do"] == "call"
            perform(effect)
        if called:
            # What a call has changed is seen at once, not at the next chance event.
            send({"type": "look"})

    def perform(effect):
        # One that fails takes no other along.
        name = effect["do"]
        work = get(DO, name) or get(page, name) or senses[name]
        page["guard"](lambda: work(effect))

    def fetch(effect):
        name = effect["name"]
        if not name in fetched:
            fetched.append(name)
            page["fetch"](name, lambda part: send({"type": "part", "name": name, "part": part}))

    def sense(effect):
        nonlocal senses
        senses = page["senses"](state["rules"])
        send({"type": "look"})

    def tick():
        nonlocal timer
        timer = None
        # The wish is spent: the next step asks anew.
        state["wake"] = None
        send({"type": "wake"})

    def wake(effect):
        nonlocal timer
        if timer != None:
            page["cancel"](timer)
            timer = None
        if effect["at"] != None:
            timer = page["later"](max(0, effect["at"] - page["now"]()), tick)

    def ask(effect):
        detail = effect["detail"]

        def decide():
            send({"type": "answer", "detail": detail, "ok": page["emit"]({"name": "before-open", "detail": detail})})

        # A rule acts alone among the site's tabs; a click must be answered within its own task.
        if detail["rule"] == None:
            decide()
        else:
            senses["exclusive"](decide)

    def stop(forget):
        # A listener of ours may ask for it: what is under way is finished first.
        send({"type": "destroy", "forget": forget})

    def end(forget):
        nonlocal over
        if not over:
            over = True
            wake({"at": None})
            sdk["stop"]()
            page["stop"](forget)

    # The effects that are not the page's own business
    DO = {
        "call": lambda effect: sdk["call"](effect["name"], effect["args"]),
        "boot": lambda effect: sdk["boot"](config, effect["params"], send),
        "ask": ask,
        "fetch": fetch,
        "sense": sense,
        "wake": wake,
    }

    page["start"](config, send)
    sdk["listen"](send)
    state = new_state(config, page["facts"](), page["still"]())
    drain()
    return create_api(page, sdk, send, lambda: state, stop)
