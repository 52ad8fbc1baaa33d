"""`echat-plugin` on the command line: one file a command."""
import click

from echat_plugin.core.version import VERSION
from echat_plugin.tools.cli.explain import explain
from echat_plugin.tools.cli.init_tests import init_tests
from echat_plugin.tools.cli.lint import lint
from echat_plugin.tools.cli.simulate import simulate
from echat_plugin.tools.cli.snippet import snippet


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="echat-plugin")
def main():
    """Lint, explain, simulate and test the chat of your own pages, with the very code that ships."""


for command in (lint, explain, simulate, snippet, init_tests):
    main.add_command(command)
