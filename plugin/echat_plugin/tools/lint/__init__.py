"""The linter: all that the plugin itself would warn of, through its own code, and what only a look at the whole page can tell."""
from echat_plugin.tools.lint.findings import Finding, by_line
from echat_plugin.tools.lint.openers import opener_findings
from echat_plugin.tools.lint.page import page_findings
from echat_plugin.tools.lint.played import played_findings
from echat_plugin.tools.lint.rules import rule_findings

__all__ = ["Finding", "lint"]


def lint(page):
    """The findings on a page, in the order of its lines."""
    if page.tag is None:
        return page_findings(page)
    found = [*page_findings(page), *rule_findings(page), *opener_findings(page)]
    return by_line([*found, *played_findings(page, found)])
