"""Where commands write: as wide as the terminal, and wide enough for a table where there is none (a file, CI's log)."""
from rich.console import Console

WIDTH = 140


def console():
    found = Console(highlight=False)
    return found if found.is_terminal else Console(highlight=False, width=WIDTH)
