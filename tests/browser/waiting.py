"""Waiting for a page without eval: Playwright's own wait_for_function polls with it, and a strict policy refuses that."""

STEP = 20  # ms


def until(page, expression, wanted=None, timeout=15_000):
    """Wait until the expression is true, or has the wanted value; fails with what it last was."""
    for _ in range(timeout // STEP):
        found = page.evaluate(expression)
        if found if wanted is None else found == wanted:
            return
        page.wait_for_timeout(STEP)
    raise AssertionError(f"{expression}: {found!r} after {timeout} ms")
