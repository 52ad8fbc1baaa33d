import click


@click.command("init-tests")
def init_tests():
    pass
