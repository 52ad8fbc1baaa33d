"""`build.py mutate`: does a test fail where the core is wrong? Says how many mistakes the tests find out, and which they do not.

`tests/equivalent_mutants.txt` holds mutants that change nothing anybody could see, with the reasons: they do not count. Needs `fork`:
Linux or macOS.
"""
import time

import pytest

from . import say
from .mutants import entry, listed, mutants_of
from .trial import Trial

CORE = "plugin/echat_plugin/core"
# Without those that are slow and ask about tools and sources.
ELSEWHERE = ["kit", "test_subset_linter.py", "test_walls.py", "test_mutants.py"]
TESTS = ["tests/unit", "tests/scenarios", *(f"--ignore=tests/unit/{name}" for name in ELSEWHERE)]
EQUIVALENT = "tests/equivalent_mutants.txt"
SURVIVORS = "build/survivors.txt"


def run(root, paths, again):
    """`again`: only what survived the last time."""
    began = time.monotonic()
    mutants = [mutant for path in files(root, paths or [CORE]) for mutant in mutants_of(path)]
    if again:
        mutants = listed(root, mutants, (root / SURVIVORS).read_text("utf-8"))
    same = listed(root, mutants, (root / EQUIVALENT).read_text("utf-8"))
    mutants = [mutant for mutant in mutants if mutant not in same]
    say.line("mutate", f"{len(mutants)} mutants, and {len(same)} that are equivalent; survivors go to {SURVIVORS}")
    tried, alive = [], []
    (root / "build").mkdir(exist_ok=True)
    with open(root / SURVIVORS, "w", encoding="utf-8") as found:

        def progress(mutant):
            tried.append(mutant)
            if not mutant.died:
                alive.append(mutant)
                found.write(entry(root, mutant))
                found.flush()
            if len(tried) % 200 == 0:
                say.line("mutate", f"{len(tried)} tried, {len(alive)} survive, {time.monotonic() - began:.0f} s")

        if pytest.main(["-qq", "-s", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning", *TESTS], plugins=[Trial(mutants, progress)]) != 0:
            raise say.Problem("the tests fail without a mutant")
    report(root, mutants)


def files(root, paths):
    """The Python files at these paths."""
    return sorted({each for path in paths for each in ([root / path] if (root / path).is_file() else (root / path).rglob("*.py"))})


def report(root, mutants):
    for mutant in mutants:
        if not mutant.died:
            print(entry(root, mutant))
    for folder in sorted({each.path.parent for each in mutants}):
        died = [each.died for each in mutants if each.path.parent == folder]
        say.line("mutate", f"{folder.relative_to(root)}: {sum(died)} of {len(died)} found out, {100 * sum(died) / len(died):.1f} %")
