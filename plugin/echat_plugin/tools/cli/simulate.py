"""`echat-plugin simulate PAGE --visits visits.jsonl`: what the rules of a page would have done in many visits."""
import os
import time
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from echat_plugin.core.rules.engine import by_priority
from echat_plugin.tools import node
from echat_plugin.tools.cli.console import console
from echat_plugin.tools.cli.given import find, page_argument, site_option, told
from echat_plugin.tools.kit.options import options_of
from echat_plugin.tools.kit.playing import DEFAULTS
from echat_plugin.tools.kit.times import clock
from echat_plugin.tools.simulate.node_engine import NodeEngine
from echat_plugin.tools.simulate.python_engine import PythonEngine
from echat_plugin.tools.simulate.report import write_report
from echat_plugin.tools.simulate.tally import add, new_tally
from echat_plugin.tools.simulate.visits import read_visits

ENGINES = {"python": PythonEngine, "node": NodeEngine}


@click.command()
@page_argument
@click.option("--visits", "file", required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path), help="One visit a line, as JSON; docs/testing.md has the format.")
@click.option("--html", type=click.Path(dir_okay=False, path_type=Path), help="Also write the result, with its timelines, as a page.")
@click.option("--engine", type=click.Choice(["auto", *ENGINES]), default="auto", show_default=True, help="node plays the JavaScript that ships, and is the faster one.")
@click.option("--jobs", type=click.IntRange(1), default=os.cpu_count, help="Processes at a time.  [default: one a processor]")
@site_option
def simulate(page, file, html, engine, jobs, site):
    """Play the visits of a file on PAGE, and tell how often each of its rules would have acted.

    Every visit is played on PAGE's rules, whatever its address."""
    found, where = find(page, site)
    with told(), file.open(encoding="utf-8") as lines:
        visitors = read_visits(lines, file.name)
    out = console()
    chosen = ENGINES[pick(engine)](DEFAULTS | options_of(found, where), jobs)
    tally = new_tally([(rule["name"], rule["do"]) for rule in by_priority(found.rules)])
    began = time.perf_counter()
    total = sum(map(len, visitors))
    with Progress(TextColumn("visits"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)
        for visits, results in chosen.run(visitors):
            add(tally, visits, results)
            bar.advance(task, len(visits))
    took = time.perf_counter() - began
    out.print(table_of(tally))
    for words, count in tally.unknown.most_common(3):
        out.print(f'Not understood, {count} times: "{words}"', style="yellow", markup=False)
    out.print(f"{tally.visits:,} visits of {tally.visitors:,} visitors on {counted_days(tally)}, played by {chosen.name} in {took:.1f} s ({tally.visits / max(took, 0.001):,.0f} visits/s)")
    out.print(f"A rule opened the chat in {share(tally.opened, tally.visits)} of the visits.")
    if html:
        html.write_text(write_report(tally, found.name, file.name), encoding="utf-8")
        out.print(f"The page is {html}", soft_wrap=True, markup=False)


def pick(engine):
    able = node.scripts() is not None and node.find() is not None
    if engine == "node" and not able:
        raise click.UsageError("--engine node: " + ("there is no Node 18 or newer on PATH" if node.scripts() else "this installation was built without the scripts that ship (python3 build.py makes them)"))
    return ("node" if able else "python") if engine == "auto" else engine


def table_of(tally):
    table = Table("rule", "does", "times", "of the visits", "a day", "of the visitors", "most for one", "typically after", "else blocked by", box=None, padding=(0, 2, 0, 0), header_style="dim")
    for column in table.columns[2:8]:
        column.justify = "right"
    for rule in tally.rules.values():
        table.add_row(rule.name, rule.do, f"{rule.acts:,}", share(rule.visits, tally.visits), f"{rule.acts / max(len(tally.days), 1):,.1f}", share(rule.visitors, tally.visitors),
                      str(rule.most), "" if rule.typical is None else clock(round(rule.typical) * 1000), ", ".join(rule.blocked_by), style=None if rule.acts else "yellow")  # fmt: skip
    return table


def share(part, whole):
    return f"{100 * part / whole:.1f}%" if whole else "none"


def counted_days(tally):
    return "one day" if len(tally.days) == 1 else f"{len(tally.days)} days"
