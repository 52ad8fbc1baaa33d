"""`echat-plugin init-tests PAGE`: a first test file for a page. What is written has been played: it passes."""
from pathlib import Path

import click

from echat_plugin.tools.cli.console import console
from echat_plugin.tools.cli.given import find, page_argument, site_option
from echat_plugin.tools.first_tests import write_tests
from echat_plugin.tools.lint import lint
from echat_plugin.tools.lint.findings import errors


@click.command("init-tests")
@page_argument
@click.option("--to", "file", default="tests/test_chat.py", show_default=True, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Overwrite the file.")
@site_option
def init_tests(page, file, force, site):
    """Write a first test file for PAGE: for each of its rules a visit in which it acts, and one in which it does not."""
    found, where = find(page, site)
    wrong = errors(lint(found))
    if wrong:
        raise click.ClickException("the page has errors; its tests would fail with these words:\n" + "\n".join(map(str, wrong)))
    if file.exists() and not force:
        raise click.ClickException(f"{file} is there already (--force overwrites it)")
    text, done, open_ends = write_tests(found, where, page)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    out = console()
    out.print(f"{file}: tests of {done} rules" + (f"; to be finished by you: {', '.join(open_ends)}" if open_ends else ""), soft_wrap=True, markup=False)
    out.print(f"Run them:  pytest {file}", soft_wrap=True, markup=False)
