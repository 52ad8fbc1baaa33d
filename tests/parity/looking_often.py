"""Brute force for the wake-ups: whoever looks a dozen times while time passes sees no rule act that would not have acted without."""
from echat_plugin.core.values import duration
from echat_plugin.sandbox.timeline import read_step
from echat_plugin.tools.kit.playing import new_world

# What nobody hears of: the next look finds it, whenever that is. What a closing chat is told takes a moment.
UNHEARD = ("clock", "wipe")
PIECES = 13


def turns(visit, often):
    """[ms, tab, event, rule] of every turn in the visit, looked at after each step, and between if `often`."""
    world = new_world(visit.options, [])
    for line in visit.lines:
        ms = duration(line[1:]) if line.startswith("+") else None
        for piece in pieces(ms) if ms and often else [line]:
            world["step"](read_step(piece))
            world["app"]()["state"]()
            world["step"](read_step("+0s"))
    return [[at, tab, words[0], words[1]["rule"]] for at, tab, what, *words in world["trace"] if what == "emit" and words[0] in ("rule", "exposure", "evaluate") and "rule" in words[1]]


def pieces(ms):
    """The time in uneven pieces, of whole ms, so that a look hardly ever falls on a moment at which something is due anyway."""
    ends = [ms * piece // PIECES // 7 * 7 + 3 for piece in range(1, PIECES)]
    ends = [end for end in ends if 0 < end < ms]
    return [f"+{end - begin}ms" for begin, end in zip([0, *ends], [*ends, ms], strict=True)]


def comparable(visit):
    return not any(line.split()[0] in UNHEARD for line in visit.lines)
