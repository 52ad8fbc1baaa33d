"""Waiting for a page without eval: Playwright's own wait_for_function polls with it, and a strict policy refuses that."""
from playwright.sync_api import Error

STEP = 20  # ms
# Nothing comes in or moves any longer, in any tree of the page; what moves without an end does not count.
STILL = """[document, ...[...document.querySelectorAll('*')].map(each => each.shadowRoot).filter(root => root)].every(root =>
    root.getAnimations().every(one => one.playState != 'running' || one.effect.getComputedTiming().endTime == Infinity))"""


def until(page, expression, wanted=None, timeout=15_000):
    """Wait until the expression is true, or has the wanted value; fails with what it last was."""
    for _ in range(timeout // STEP):
        found = answer(page, expression)
        if found if wanted is None else found == wanted:
            return
        page.wait_for_timeout(STEP)
    raise AssertionError(f"{expression}: {found!r} after {timeout} ms")


def answer(page, expression):
    try:
        return page.evaluate(expression)
    except Error as problem:
        # A page that goes away while it is asked has said nothing; the next one will.
        if "Execution context was destroyed" not in str(problem):
            raise
