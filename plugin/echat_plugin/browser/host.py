"""Where the browser comes in. The build takes `host.js` beside this file; CPython never runs `browser/`."""

win = None  # the page's window, or None on Node
node = None  # Node's `module`, or None in a browser


def make(constructor, *args):
    """`new constructor(...args)`."""
    raise NotImplementedError


def guarded(work, failed):
    """What `work` gives; where it throws, `failed` gets the problem and None is given."""
    raise NotImplementedError


def stub():
    """A queue function as the vendor's snippet makes it."""
    raise NotImplementedError
