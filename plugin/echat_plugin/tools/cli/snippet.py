import click


@click.command("snippet")
def snippet():
    pass
