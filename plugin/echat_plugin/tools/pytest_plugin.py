"""The pytest plugin of the testing kit: the fixture `visit`, and what a failing test tells of its visits."""
from pathlib import Path

import pytest

SHOPS = pytest.StashKey()


def pytest_addoption(parser):
    parser.addini("echat_site", "where the site's pages are: a folder, or the http address of a server that runs", default="")


@pytest.fixture
def visit(request):
    """`visit("index.html", path="/product/7", device="mobile")`: a visitor arrives on a page of your site, in virtual time."""
    # Only tests that visit pay for the kit.
    from echat_plugin.tools.kit.options import Unclear
    from echat_plugin.tools.kit.pages import NoPage
    from echat_plugin.tools.kit.site import Site
    from echat_plugin.tools.kit.visits import Misconfigured, begin_visit

    config = request.config
    root = config.getini("echat_site")
    if root and not root.startswith(("http://", "https://")):
        root = Path(config.inipath.parent if config.inipath else config.rootpath) / root
    site = Site(root, [request.path.parent, config.rootpath])
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
