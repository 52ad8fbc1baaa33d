"""How often a rule may act: `limit`, `cooldown`, `after-dismiss`. Each cap is one line of the rule's explanation."""
from echat_plugin.core.lang import has
from echat_plugin.core.rules.matching import line
from echat_plugin.core.rules.memory import fired, history
from echat_plugin.core.values import duration, entry_of

DAY = 86400000


def caps(rule, facts):
    """The lines of the rule's caps."""
    lines = []
    wall = facts["wall"]
    times = fired(facts["memory"], history(rule["name"], facts["dry"]))
    # Wall time in the future (the clock was set back) counts as just now: a cap errs on the quiet side.
    for count, scope, length, words in rule["limit"]:
        since = start_of(scope, length, facts)
        spent = 0
        oldest = wall
        for at in times:
            if at >= since:
                spent += 1
                oldest = min(oldest, at)
        if scope == "page":
            spent = len([name for name in facts["fired_here"] if name == rule["name"]])
        then = facts["at"] + oldest + length - wall if length > 0 else None
        if scope == "day":
            then = facts["at"] + DAY - local(facts) % DAY
        lines.append(line("limit", words, spent, spent < count, then))
    if rule["cooldown"] > 0 and len(times) > 0:
        rest = times[len(times) - 1] + rule["cooldown"] - wall
        lines.append(line("cooldown", rule["cooldown"], max(rest, 0), rest <= 0, facts["at"] + max(rest, 0)))
    if rule["do"] == "open":
        refused = has(facts["refused"], rule["name"])
        lines.append(line("before-open", "allowed", "refused" if refused else "allowed", not refused, None))
    if rule["after-dismiss"]:
        lines.append(dismissal(rule["after-dismiss"], facts))
    return lines


def start_of(scope, length, facts):
    """The wall time from which firings count."""
    wall = facts["wall"]
    if length > 0:
        # Strictly within: a firing exactly that long ago no longer counts.
        return wall - length + 1
    if scope == "session":
        return facts["memory"]["start"]
    return wall - local(facts) % DAY if scope == "day" else 0


def local(facts):
    """The visitor's own time, in ms."""
    return facts["wall"] + (entry_of(facts["offsets"], "")[1] or 0) * 60000


def dismissal(wanted, facts):
    """After the visitor closed the window: quiet for the `session` (default), for a time, or for good (`never` again)."""
    at = facts["memory"]["dismissed"]
    ok = at == 0
    then = None
    if wanted == "session":
        ok = at < facts["memory"]["start"]
    elif wanted != "never":
        length = duration(wanted)
        rest = at + length - facts["wall"]
        # (Of no time: not even where the clock was set back.)
        ok = at == 0 or length == 0 or rest <= 0
        then = None if ok else facts["at"] + rest
    return line("after-dismiss", wanted, at, ok, then)
