"""One build at a time in one tree."""
import contextlib

try:
    import fcntl
except ImportError:  # Windows: no lock
    fcntl = None


@contextlib.contextmanager
def held(root):
    """Waits for another build of this tree to end, and keeps others waiting."""
    (root / "build").mkdir(exist_ok=True)
    with open(root / "build" / ".lock", "w", encoding="ascii") as file:
        if fcntl:
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
