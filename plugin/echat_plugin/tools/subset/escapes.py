"""Comments: `# subset: allow <code> — reason` excuses what its line does; pragmas are refused."""
import io
import re
import tokenize

from .reasons import REASONS

ESCAPE = re.compile(r"# subset: allow ([\w-]+)\s*(?:—|–|--|-|:)?\s*(.*)")


def apply(module, found):
    """The findings that no comment excuses, and the comments that excuse nothing."""
    left = set(found)
    for line, column, comment in comments(module.text):
        escape = ESCAPE.search(comment)
        if re.search(r"__pragma__|#\s*__\s*:", comment):
            left.add((line, column, "pragma", comment))
        if escape:
            code, reason = escape.groups()
            excused = {each for each in found if each[0] == line and each[2] == code}
            left -= excused
            if not reason.strip():
                left.add((line, column, "escape-reason", comment))
            elif code not in REASONS:
                left.add((line, column, "escape-unknown", code))
            elif not excused:
                left.add((line, column, "escape-unused", comment))
    return left


def comments(text):
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.start[1] + 1, token.string
