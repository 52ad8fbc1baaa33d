"""Where the browser comes in. The build takes `host.js` beside this file; CPython never runs `browser/`."""

win = None  # the page's window, or None on Node
node = None  # Node's `module`, or None in a browser


def make(constructor, *args):
    """`new constructor(...args)`."""
    raise NotImplementedError


def guarded(work, failed=None):
    """What `work` gives. Where it throws: None, and `failed`, if given, gets the problem."""
    raise NotImplementedError


def queue(*entry):
    """`_echat` as the vendor's snippet makes it: what it is called with waits in `queue.q` for the SDK."""
    raise NotImplementedError


def drop(name):
    """Take a global away. One that the page has declared (`var _echat`) cannot be deleted, which would throw: it is empty then."""
    raise NotImplementedError
