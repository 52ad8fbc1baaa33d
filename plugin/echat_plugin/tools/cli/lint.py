"""`echat-plugin lint PAGE…`: what is wrong with the pages, for people and for CI."""
import json
from pathlib import Path

import click
from rich.text import Text

from echat_plugin.tools.cli.console import console
from echat_plugin.tools.kit.pages import NoPage
from echat_plugin.tools.lint import lint as find_in
from echat_plugin.tools.lint.findings import errors
from echat_plugin.tools.lint.pages import read, tagged

SHAPES = ["text", "json", "github"]


@click.command()
@click.argument("pages", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--format", "shape", type=click.Choice(SHAPES), default="text", show_default=True, help="github: annotations of a pull request.")
@click.pass_context
def lint(context, pages, shape):
    """Say what is wrong with PAGES: HTML files, or folders of them (those of their pages that have the tag).

    Ends with 1 where there are errors, with 0 where there are none or only warnings."""
    all_read = list(read_all(pages))
    found = [finding for page in all_read for finding in find_in(page)]
    {"text": in_text, "json": in_json, "github": for_github}[shape](found, all_read)
    context.exit(1 if errors(found) else 0)


def read_all(paths):
    for path in paths:
        try:
            yield from tagged(each for each in path.rglob("*") if each.suffix in (".html", ".htm")) if path.is_dir() else [read(path)]
        except NoPage as problem:
            raise click.UsageError(str(problem)) from None


def in_text(found, pages):
    out = console()
    for each in found:
        line = Text(f"{each.file}:{each.line}: ")
        line.append(each.severity, style="bold red" if each.severity == "error" else "yellow")
        line.append(f": {each.message} ").append(f"[{each.code}]", style="dim")
        out.print(line, soft_wrap=True)
    wrong = len(errors(found))
    out.print(f"{counted(len(pages), 'page')}: {counted(wrong, 'error')}, {counted(len(found) - wrong, 'warning')}", style="red" if wrong else "green")


def counted(number, word):
    return f"{number} {word}{'' if number == 1 else 's'}"


def in_json(found, pages):
    click.echo(json.dumps([each.record() for each in found], ensure_ascii=False, indent=2))


def for_github(found, pages):
    for each in found:
        file = escaped(each.file).replace(":", "%3A").replace(",", "%2C")
        click.echo(f"::{each.severity} file={file},line={each.line},title={each.code}::{escaped(each.message)}")


def escaped(text):
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
