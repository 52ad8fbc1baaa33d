"""The pytest plugin of the testing kit: the fixture `visit`, and what a failing test tells of its visits."""
from pathlib import Path

import pytest

SHOPS = pytest.StashKey()


def pytest_addoption(parser):
    parser.addini("echat_site", "where the site's pages are: a folder, or the http address of a server that runs", default="")
    parser.addini("echat_pages", "pages of the site (patterns such as **/*.html) whose errors keep any test from being collected", type="args", default=[])


def site_root(config):
    root = config.getini("echat_site")
    return here(config) / root if root and not root.startswith(("http://", "https://")) else root


def here(config):
    return config.inipath.parent if config.inipath else config.rootpath


def pytest_collection(session):
    """The pages of `echat_pages` are linted first: what they say is what the tests are about."""
    patterns = session.config.getini("echat_pages")
    if patterns:
        from echat_plugin.tools.kit.pages import NoPage
        from echat_plugin.tools.lint.pages import errors_in

        root = site_root(session.config)
        try:
            wrong = errors_in(root if isinstance(root, Path) else here(session.config), patterns)
        except NoPage as problem:
            raise pytest.UsageError(str(problem)) from None
        if wrong:
            raise pytest.UsageError("\n".join(["the pages have errors that make their visitors see something else than they say:", *map(str, wrong)]))


@pytest.fixture
def visit(request):
    """`visit("index.html", path="/product/7", device="mobile")`: a visitor arrives on a page of your site, in virtual time."""
    # Only tests that visit pay for the kit.
    from echat_plugin.tools.kit.options import Unclear
    from echat_plugin.tools.kit.pages import NoPage
    from echat_plugin.tools.kit.site import Site
    from echat_plugin.tools.kit.visits import Misconfigured, begin_visit

    site = Site(site_root(request.config), [request.path.parent, request.config.rootpath])
    shops = request.node.stash.setdefault(SHOPS, [])

    def begin(where=None, **options):
        __tracebackhide__ = True
        try:
            shop = begin_visit(site, where, **options)
        except (Misconfigured, NoPage, Unclear) as problem:
            wrong = str(problem)
        else:
            shops.append(shop)
            return shop
        pytest.fail(wrong, pytrace=False)

    return begin


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.when == "call" and report.failed:
        for shop in item.stash.get(SHOPS, []):
            report.sections.append((f"echat: {shop.page.name}, what happened", shop.timeline()))
            report.sections.append((f"echat: {shop.page.name}, its rules at the end", str(shop.explain())))
    return report
