"""What several commands are given: a page, a site, a visitor."""
from pathlib import Path

import click

from echat_plugin.tools.kit.options import Unclear, visitor_options
from echat_plugin.tools.kit.pages import NoPage
from echat_plugin.tools.kit.site import Site

page_argument = click.argument("page")
site_option = click.option("--site", metavar="DIR|URL", help="Where the site's other pages are: a folder, or the http address of a server that runs.")


def visitor_flags(command):
    """The options that say who comes, and when."""
    for option in reversed([
        click.option("--device", type=click.Choice(["pc", "mobile"]), default="pc", show_default=True),
        click.option("--referrer", default="", metavar="URL", help="The page the visitor comes from."),
        click.option("--at", metavar="'2026-03-02 10:00'", help="When the visit begins, on the visitor's clock."),
        click.option("--zone", metavar="ZONE", help="The visitor's time zone, such as Asia/Shanghai."),
        click.option("--language", metavar="zh-CN"),
        click.option("--staff", type=click.Choice(["online", "offline"]), default="online", show_default=True),
        click.option("--manner", type=click.Choice(["documented", "observed"]), default="documented", show_default=True, help="Which build of the vendor's SDK is played."),
    ]):  # fmt: skip
        command = option(command)
    return command


def visitor_of(**flags):
    with told():
        return visitor_options(**flags)


def find(page, site):
    """The page of a file name or an address, and the site it is of."""
    with told():
        where = Site(site, [Path(".")])
        return where.find(page), where


class told:
    """What cannot be done is a usage error, in words."""

    def __enter__(self):
        return self

    def __exit__(self, kind, problem, trace):
        if isinstance(problem, (Unclear, NoPage)):
            raise click.UsageError(str(problem)) from None
