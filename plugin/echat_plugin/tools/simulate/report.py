"""The result of a simulation as a page: one file, no script, light or dark as the reader's system is."""
from html import escape

from echat_plugin.tools.kit.times import clock
from echat_plugin.tools.simulate.charts import bars, days_between, histogram

STYLE = """
:root { color-scheme: light dark; --ink: #1c2421; --soft: #5d6b65; --line: #d9dfdc; --bar: #2f6b57; --paper: #fbfaf7; --none: #a05a1b }
@media (prefers-color-scheme: dark) { :root { --ink: #e6ebe8; --soft: #9aa8a1; --line: #35403b; --bar: #6fb99d; --paper: #151a18; --none: #e0a063 } }
body { margin: 0 auto; max-width: 1080px; padding: 32px 24px 64px; background: var(--paper); color: var(--ink);
       font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", sans-serif }
h1 { font-size: 24px; margin: 0 0 4px; overflow-wrap: anywhere } p { margin: 0 0 24px; color: var(--soft); overflow-wrap: anywhere }
dl { display: flex; flex-wrap: wrap; gap: 12px 40px; margin: 0 0 32px } dt { color: var(--soft); font-size: 13px } dd { margin: 0; font-size: 22px; font-variant-numeric: tabular-nums }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
th { text-align: left; font-weight: 500; color: var(--soft); font-size: 13px; vertical-align: bottom } td, th { padding: 6px 16px 6px 0; border-bottom: 1px solid var(--line); white-space: nowrap }
td.n, th.n { text-align: right } tr.none td { color: var(--none) } td.why { white-space: normal; color: var(--soft) }
h2 { font-size: 18px; margin: 40px 0 4px } h2 + p { margin-bottom: 12px }
.rule { display: grid; grid-template-columns: minmax(90px, 150px) minmax(0, 1fr) minmax(0, 1fr); gap: 4px 24px; align-items: end; padding: 10px 0; border-bottom: 1px solid var(--line) }
.rule b { overflow-wrap: anywhere } .rule small { display: block; color: var(--soft); font-weight: 400 }
svg { display: block; width: 100%; overflow: visible } svg rect { fill: var(--bar) } svg line { stroke: var(--line) } svg text { fill: var(--soft); font-size: 11px }
@media (max-width: 640px) { .rule { grid-template-columns: 1fr } }
"""


def write_report(tally, page, visits):
    days = days_between(tally.days)
    acting = [rule for rule in tally.rules.values() if rule.acts]
    idle = [rule for rule in tally.rules.values() if not rule.acts]
    parts = [
        "<!doctype html>", '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>Rules of {escape(page)}</title><style>{STYLE}</style></head><body>",
        f"<h1>What the rules of {escape(page)} would have done</h1><p>The visits are those of {escape(visits)}.</p>",
        figures(tally), table(tally), "<h2>When they acted</h2>",
        f"<p>Left: times a day, from {days[0]} to {days[-1]}. Right: how long after the visit began. Each chart has its own height; its highest bar is labelled.</p>" if acting else "<p>No rule acted.</p>",
    ]  # fmt: skip
    longest = max((at for rule in acting for at in rule.seconds), default=0)
    for rule in acting:
        parts.append(f'<div class="rule"><b>{escape(rule.name)}<small>{rule.do}, {times(rule.acts)}</small></b>{bars(rule.by_day, days)}{histogram(rule.seconds, longest)}</div>')
    if idle:
        parts.append("<h2>Those that never acted</h2><p>" + "; ".join(f"{escape(rule.name)} (at the end of visits blocked by {', '.join(rule.blocked_by) or 'nothing'})" for rule in idle) + "</p>")
    return "\n".join([*parts, "</body></html>", ""])


def figures(tally):
    shown = [("visits", tally.visits), ("visitors", tally.visitors), ("days", len(tally.days)), ("visits in which a rule opened the chat", percent(tally.opened, tally.visits))]
    return "<dl>" + "".join(f"<div><dt>{name}</dt><dd>{value if isinstance(value, str) else f'{value:,}'}</dd></div>" for name, value in shown) + "</dl>"


HEADS = ["rule", "does", "times", "of the visits", "a day", "of the visitors", "most for one visitor", "typically after", "else blocked by"]


def table(tally):
    heads = "".join(f"<th{' class=n' if 2 <= at <= 7 else ''}>{head}</th>" for at, head in enumerate(HEADS))
    rows = []
    for rule in tally.rules.values():
        numbers = [f"{rule.acts:,}", percent(rule.visits, tally.visits), f"{rule.acts / max(len(tally.days), 1):,.1f}", percent(rule.visitors, tally.visitors), str(rule.most),
                   "" if rule.typical is None else clock(round(rule.typical) * 1000)]  # fmt: skip
        rows.append(f"<tr{'' if rule.acts else ' class=none'}><td>{escape(rule.name)}</td><td>{rule.do}</td>" + "".join(f"<td class=n>{each}</td>" for each in numbers) + f"<td class=why>{', '.join(rule.blocked_by)}</td></tr>")
    return f"<div class=scroll><table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"


def times(number):
    return "1 time" if number == 1 else f"{number:,} times"


def percent(part, whole):
    return f"{100 * part / whole:.1f}%" if whole else "none"
