"""`visit`, as tests call it: finds the page, has it linted, and begins the visit."""
from functools import lru_cache

from echat_plugin.tools.kit.options import visitor_options
from echat_plugin.tools.kit.pages import Page
from echat_plugin.tools.kit.shop import Shop
from echat_plugin.tools.lint import lint
from echat_plugin.tools.lint.findings import errors


class Misconfigured(Exception):
    """The page's configuration has errors: the linter's text."""


def begin_visit(site, where=None, *, html=None, path=None, check=True, **visitor):
    """A visit of a page: a file or an address of the site, or its HTML as text. With `check=False` a page with errors is visited, too."""
    page = Page("the page", html, path or "/") if html is not None else site.find(where)
    if where and where.startswith("/") and not path and site.at(where) is page:
        path = where
    wrong = wrong_with(page.name, page.source, page.path) if check else []
    if wrong:
        raise Misconfigured(f"{page.name} has errors that make its visitors see something else than it says:\n" + "\n".join(map(str, wrong)))
    return Shop(page, site, visitor_options(**visitor), path)


@lru_cache(maxsize=100)
def wrong_with(name, source, path):
    """The errors of a page: read once, however many tests visit it."""
    return errors(lint(Page(name, source, path)))
