"""One tab of the site at a time: by the browser's locks, or, where it has none (old ones, and pages without https), by a word in localStorage."""
from echat_plugin.browser.host import make, win
from echat_plugin.browser.storage import LOCK, key_of, new_name, read, write

# How long the others wait after the work, in ms: by then every process sees what was stored.
SETTLED = 1000
# How long a word must stand to be ours: longer than it takes until every tab has seen it, and we have seen theirs.
STANDS = 500


def create_exclusive(signals, company, stored):
    key = key_of(company) + LOCK
    # Not the tab's: a duplicated tab has the same.
    name = new_name()
    stopped = False
    timer = None
    release = None

    def later(work, ms):
        nonlocal timer
        timer = win.setTimeout(work, ms)

    def stop():
        nonlocal stopped
        stopped = True
        win.clearTimeout(timer)
        if release:
            release()

    def write_word(ms):
        """Our word, with the moment up to which it counts: a tab that is gone blocks nobody for longer."""
        word = name + " " + (win.Date.now() + ms)
        write("localStorage", key, word)
        return word

    def claim(work):
        pair = (read("localStorage", key) or "").split(" ")
        rest = pair[1] - win.Date.now()
        # (A rest that long: the clock was set back.)
        if pair[0] != name and rest > 0 and rest <= SETTLED + STANDS:
            later(lambda: claim(work), rest)
            return
        word = write_word(SETTLED + STANDS)

        def go():
            if read("localStorage", key) != word:
                claim(work)
            else:
                write_word(SETTLED)
                work()

        if read("localStorage", key) == word:
            later(go, STANDS)
        else:
            # Nothing can be stored: there is nothing the tabs could agree by.
            work()

    def exclusive(work):
        """Run while no other tab of this site runs its own."""

        def hold():
            nonlocal release
            if not stopped:
                work()

            def settle(done):
                nonlocal release
                release = done
                later(done, SETTLED)

            return None if stopped else make(win.Promise, settle)

        locks = win.navigator.locks
        if locks:
            # Denied where cookies are: the rule acts all the same.
            locks.request("echat-plugin", hold)["catch"](work)
        elif stored:
            claim(work)
        else:
            work()

    signals["undo"](stop)
    return exclusive
