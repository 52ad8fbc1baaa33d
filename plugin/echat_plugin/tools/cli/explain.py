"""`echat-plugin explain PAGE --visit "…"`: plays one visit, and says what each rule makes of it."""
import click
from rich.table import Table
from rich.text import Text

from echat_plugin.core.rules.conditions import CONDITIONS
from echat_plugin.sandbox.timeline import parse
from echat_plugin.tools.cli.console import console
from echat_plugin.tools.cli.given import find, page_argument, site_option, told, visitor_flags, visitor_of
from echat_plugin.tools.kit.report import said
from echat_plugin.tools.kit.shop import Shop
from echat_plugin.tools.kit.times import clock


@click.command()
@page_argument
@click.option("--visit", "timeline", default="1m", show_default=True, metavar="TIMELINE", help='What the visitor does: "0s load /product/1 | 5s scroll 60% | 40s".')
@click.option("--all", "whole", is_flag=True, help="Also the checks that hold, of every guard and cap.")
@site_option
@visitor_flags
def explain(page, timeline, whole, site, **visitor):
    """Play one visit of PAGE (a file, or an address of the site), and tell what happened and what each rule makes of it."""
    found, where = find(page, site)
    steps = parse(timeline)
    # A visit that begins with its own address begins there.
    first = steps[0]["rest"] if steps and steps[0]["verb"] == "load" and not steps[0]["at"] else None
    with told():
        shop = Shop(where.at(first) or found if first else found, where, visitor_of(**visitor), first or (page if page.startswith("/") else None))
        shop.play(timeline.split("|", 1)[1] if first and "|" in timeline else "" if first else timeline)
    out = console()
    out.print(shop.timeline(), soft_wrap=True, markup=False)
    out.print()
    tell(out, shop.explain(), whole)


def tell(out, verdicts, whole):
    if not verdicts:
        out.print("No rules are at work on this page.")
    for verdict in verdicts:
        out.print(headline(verdict), soft_wrap=True)
        told_checks = [check for check in verdict["checks"] if whole or check["key"] in CONDITIONS or not check["ok"]]
        table = Table("", "check", "wanted", "seen", "since", "next look", box=None, padding=(0, 2, 0, 1), header_style="dim")
        for check in told_checks:
            mark = Text("+", style="green") if check["ok"] else Text("-", style="bold red")
            times = ["" if check[key] is None else clock(check[key]) for key in ("since", "next")]
            table.add_row(mark, *map(Text, [check["key"], said(check["key"], check["want"], ""), said(check["key"], check["seen"], "not known"), *times]))
        if told_checks:
            out.print(table)
        out.print()


def headline(verdict):
    line = Text(verdict["rule"], style="bold")
    if verdict["problems"]:
        return line.append(" is off: " + "; ".join(verdict["problems"]), style="not bold red")
    line.append(f" ({verdict['do']}) ", style="not bold dim")
    if verdict["fires"]:
        return line.append("acts now", style="not bold green")
    return line.append("does not act now, because of " + ", ".join(verdict["blocks"]), style="not bold yellow")
