"""What the build prints, and how it gives up."""
import sys


class Problem(Exception):
    """The build cannot go on; the text says why and what to do."""


def line(stage, text):
    print(f"{stage:<11} {text}", flush=True)


def fail(text):
    print(f"build.py: {text}", file=sys.stderr, flush=True)
    return 1
