"""Where our bytes go: what each module adds to the compressed file.

The shipped file has no seams left, so the debug build is minified with its section marks kept and without inlining. A
module's cost is what the whole shrinks by without it. The costs do not add up to the whole: modules share words.
"""
import re

from .sizes import squeezed
from .subjects import run

MARK = re.compile(r"// ── (.+?) ──\n")


def costs(root):
    """[[brotli bytes, module]], dearest first."""
    return ranked(run(root, "seams.mjs", arguments=["dist/echat-plugin.debug.js"]))


def ranked(code):
    pieces = MARK.split(code)
    names, parts = pieces[1::2], pieces[2::2]
    whole = squeezed("".join(pieces[::2]).encode())
    found = []
    for at, name in enumerate(names):
        rest = pieces[0] + "".join(part for other, part in enumerate(parts) if other != at)
        found.append([whole - squeezed(rest.encode()), name])
    return sorted(found, key=lambda cost: (-cost[0], cost[1]))


def show(found):
    return "\n".join(f"{cost:6,}  {name}" for cost, name in found)
