"""How often a rule may fire: `limit`, `cooldown`, `after-dismiss`. Each cap is one line of the rule's explanation."""
from echat_plugin.core.rules.memory import fired
from echat_plugin.core.rules.hours import offset_of
from echat_plugin.core.values import duration

DAY = 86400000


def line(key, want, seen, ok, then):
    return {"key": key, "want": want, "seen": seen, "ok": ok, "next": then}


def caps(rule, facts):
    """The lines of the rule's caps."""
    lines = []
    wall = facts["wall"]
    times = fired(facts["memory"], rule["name"])
    # Wall time in the future (the clock was set back) counts as just now: a cap errs on the quiet side.
    for count, scope, length, words in rule["limits"]:
        since = start_of(scope, length, facts)
        spent = 0
        oldest = wall
        for at in times:
            if at >= since:
                spent += 1
                oldest = min(oldest, at)
        if scope == "page":
            spent = 0
            for name in facts["fired_here"]:
                spent += 1 if name == rule["name"] else 0
        then = facts["at"] + oldest + length - wall if length > 0 else None
        lines.append(line("limit", words, spent, spent < count, then))
    if rule["cooldown"] > 0 and len(times) > 0:
        rest = times[len(times) - 1] + rule["cooldown"] - wall
        lines.append(line("cooldown", rule["cooldown"], max(rest, 0), rest <= 0, facts["at"] + max(rest, 0)))
    lines.append(line("before-open", "allowed", "asked", not rule["name"] in facts["refused"], None))
    lines.append(dismissal(rule["dismiss"], facts))
    return lines


def start_of(scope, length, facts):
    """The wall time from which firings count."""
    wall = facts["wall"]
    if length > 0:
        # Strictly within: a firing exactly that long ago no longer counts.
        return wall - length + 1
    if scope == "session":
        return facts["memory"]["start"]
    if scope == "day":
        local = wall + (offset_of(facts["offsets"], "") or 0) * 60000
        return wall - local % DAY
    return 0


def dismissal(wanted, facts):
    """After the visitor closed the window: quiet for the `session` (default), for a time, or for good (`never` again)."""
    at = facts["memory"]["dismissed"]
    ok = at == 0
    then = None
    if wanted == "session":
        ok = at < facts["memory"]["start"]
    elif wanted != "never":
        rest = at + duration(wanted) - facts["wall"]
        ok = at == 0 or rest <= 0
        then = None if ok else facts["at"] + rest
    return line("after-dismiss", wanted, at, ok, then)
