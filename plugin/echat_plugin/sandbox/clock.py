"""A virtual clock: time passes only when it is told to, and everything due on the way happens in one fixed order.

The order is total: due time first, then the order of scheduling. A callback sees `now()` at its own due time.
Microtasks (`soon`) run when the callback that asked for them has returned, before the next timer.
A callback that throws has left the clock in order: the throw reaches whoever advances, and the rest is still pending.
"""

RUNAWAY = 10000  # callbacks in one advance; more can only be timers that breed timers


def create_clock(start):
    """A clock standing at `start` (milliseconds). Returns its functions:

    now() -> ms
    later(ms, fn) -> id     fn() in `ms` milliseconds; None or a negative number counts as 0
    cancel(id)              an unknown, used or missing id is nothing to do
    soon(fn)                a microtask
    advance(ms) -> text     runs all that is due within `ms`, then stands at now + ms. "" or what went wrong
    jump(ms) -> text        the device slept `ms`: every timer that came due runs once, late, in order
    pending() -> number     timers that wait
    """
    now = start
    last = 0
    timers = []
    tasks = []
    ran = 0

    def later(ms, fn):
        nonlocal last
        last += 1
        timers.append({"id": last, "at": now + (0 if ms == None or ms < 0 else ms), "fn": fn})
        return last

    def cancel(handle):
        nonlocal timers
        timers = [timer for timer in timers if timer["id"] != handle]

    def soon(fn):
        tasks.append(fn)

    def settle():
        nonlocal ran, tasks
        while len(tasks) > 0 and ran <= RUNAWAY:
            task = tasks[0]
            tasks = tasks[1 : len(tasks)]
            ran += 1
            task()

    def first(until, newest):
        found = None
        for timer in timers:
            if timer["at"] <= until and timer["id"] <= newest and (found == None or timer["at"] < found["at"]):
                found = timer
        return found

    def run(timer):
        nonlocal ran
        cancel(timer["id"])
        ran += 1
        timer["fn"]()
        settle()

    def move(ms, asleep):
        nonlocal now, ran
        if ms < 0:
            return "time does not run backwards"
        ran = 0
        until = now + ms
        settle()
        newest = last
        if asleep:
            now = until
        timer = first(until, newest if asleep else last)
        while timer != None and ran <= RUNAWAY:
            now = max(now, timer["at"])
            run(timer)
            timer = first(until, newest if asleep else last)
        if ran > RUNAWAY:
            return "a runaway: more than 10000 callbacks in one move of the clock"
        now = until
        return ""

    return {
        "now": lambda: now,
        "later": later,
        "cancel": cancel,
        "soon": soon,
        "advance": lambda ms: move(ms, False),
        "jump": lambda ms: move(ms, True),
        "pending": lambda: len(timers),
    }
