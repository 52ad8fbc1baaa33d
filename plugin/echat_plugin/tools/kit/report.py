"""Readable words for a visit: what happened, line by line, and what each rule makes of it. Plain text: it is read in CI logs, too."""
import json

from echat_plugin.core.rules.conditions import CONDITIONS
from echat_plugin.tools.kit.times import clock

# `emit` records that say nothing a test's author would look for
QUIET = ["before-open", "analytics"]
MARKS = {True: "+", False: "-"}


def timeline(trace):
    """A line for each thing that happened: when, in which tab where there are several, what."""
    tabs = len({record[1] for record in trace}) > 1
    lines = []
    for record in trace:
        words = sentence(record)
        if words:
            lines.append(f"{clock(record[0]):>11}  " + (f"[tab {record[1]}] " if tabs else "") + words)
    return "\n".join(lines)


def sentence(record):
    """A record of the sandbox's in words; "" for what only the plugin's own developers want."""
    what, rest = record[2], record[3:]
    work = {"did": lambda: rest[0], "warn": lambda: "warning: " + rest[0], "emit": lambda: event(*rest), "stuck": lambda: "stuck: " + rest[0],
            "threw": lambda: "something threw", "popup": lambda: "a new tab: " + rest[0], "vendor-popup": lambda: "a window of its own: " + rest[0],
            "teaser": lambda: f'teaser: {rest[0]["text"]}' if rest[0] else "the teaser goes"}.get(what)  # fmt: skip
    return work() if work else ""


def event(name, detail):
    if name in QUIET:
        return ""
    detail = {key: value for key, value in detail.items() if key != "fingerprint"}
    by = f'rule "{detail["rule"]}"' if detail.get("by") == "rule" else detail.get("by")
    if name == "open":
        return f"THE CHAT OPENS, by {by}"
    if name == "close":
        return f"the chat closes, by {by}"
    if name == "rule":
        return f'rule "{detail["rule"]}" acts: {detail["do"]}' + (f" ({detail['text']})" if detail["text"] else "")
    if name == "evaluate" and "rule" in detail:
        return f'rule "{detail["rule"]}" would act: {detail["do"]}' if detail["acts"] else f'rule "{detail["rule"]}" would act, were the visitor in its sample'
    if name == "exposure":
        return f'rule "{detail["rule"]}": the visitor is {detail["group"]} of its sample' if detail["group"] == "out" else f'rule "{detail["rule"]}": the visitor is in its sample'
    if name == "ready":
        return "the chat is ready"
    if name == "unread":
        return f"unread: {detail['count']}"
    return f"event {name}" + (f" {json.dumps(detail, ensure_ascii=False)}" if detail else "")


class Explanation(list):
    """The verdicts of all rules; printed, a table."""

    def __str__(self):
        if not self:
            return "no rules are at work on this page"
        return "\n".join(line for found in self for line in explained(found))

    __repr__ = __str__


def explained(found):
    """A verdict: what it comes to, then its lines. Of the guards and caps only those that block are told."""
    if found["problems"]:
        return [f"{found['rule']}: is off: {'; '.join(found['problems'])}"]
    blocked = found["blocks"]
    lines = [f"{found['rule']}: " + ("acts now" if not blocked else f"does not act now, because of {', '.join(blocked)}")]
    conditions = [check for check in found["checks"] if check["key"] in CONDITIONS]
    told = conditions + [check for check in found["checks"] if not check["ok"] and check not in conditions]
    rows = [(MARKS[bool(check["ok"])], check["key"], said(check["key"], check["want"], ""), said(check["key"], check["seen"], "not known")) for check in told]
    widths = [max((len(row[at]) for row in rows), default=0) for at in range(4)]
    for mark, key, want, seen in rows:
        lines.append(f"  {mark} {key:<{widths[1]}}  wanted {want:<{widths[2]}}  seen {seen}".rstrip())
    return lines


def said(key, value, nothing):
    if value is None:
        return nothing
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (int, float)) and (CONDITIONS.get(key) == ["span"] or key in ("cooldown", "delay")):
        return clock(value)
    if key == "after-dismiss" and isinstance(value, (int, float)):
        return "closed by the visitor" if value else "not closed"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
