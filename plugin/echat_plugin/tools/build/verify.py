"""What must not be in a file that ships."""
import re

from . import say

LEFTOVERS = {
    "eval": r"\beval\s*\(",
    "new Function": r"\bnew Function\b|[^.\w]Function\s*\(",
    "a string for a timer": r"set(?:Timeout|Interval)\s*\(\s*[\"'`]",
    "an assignment to a prototype": r"\.prototype\b(?:\.\w+|\s*\[[^\]]*\])*\s*=[^=]|defineProperty\s*\(\s*\w+\.prototype|\b__proto__\s*=[^=]",
    "a source map address": r"sourceMappingURL",
    "a timestamp": r"\b20\d\d-\d\d-\d\d[ T]\d\d:\d\d|Transcrypt'ed",
    "a path of the machine that built it": r"(?<![\w./:])/(?:tmp|home|root|work|Users|usr|var|opt)/|[A-Za-z]:\\\\",
    "an import that is left": r"^\s*import\s*[\w{*\"']|\bimport\s*\(",
}


def leftovers(text):
    """The names of what is in a script and must not be, each with what was found."""
    found = ((name, re.search(pattern, text, re.M)) for name, pattern in LEFTOVERS.items())
    return [f"{name}: {match.group(0).strip()!r}" for name, match in found if match]


def run(into):
    """Refuses a build with leftovers; returns how many files were looked at."""
    paths = sorted([*(into / "dist").rglob("*.js"), *(into / "dist").glob("*.mjs")])
    for path in paths:
        found = leftovers(path.read_text(encoding="utf-8"))
        if found:
            raise say.Problem(f"{path.name} holds {'; '.join(found)}")
    return len(paths)
