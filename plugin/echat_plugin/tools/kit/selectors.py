"""CSS selectors on a page as it is in its file. What scripts of the page add later is not there."""
from functools import lru_cache

from cssselect import HTMLTranslator, SelectorError, SelectorSyntaxError
from lxml import etree


@lru_cache(maxsize=None)
def compiled(selector):
    """The selector as XPath; None where it is no valid one (or one that only a browser could answer)."""
    try:
        return etree.XPath(HTMLTranslator().css_to_xpath(selector))
    except (SelectorError, etree.XPathError):
        return None


def select(tree, selector):
    """The elements that match; none where the selector is not valid."""
    found = compiled(selector)
    return found(tree) if found else []


def matches(tree, selector):
    """Whether some element matches; None where the selector is not valid, as in the browser."""
    return None if compiled(selector) is None else len(select(tree, selector)) > 0


def broken(selector):
    """Whether it is no CSS at all."""
    try:
        HTMLTranslator().css_to_xpath(selector)
    except SelectorSyntaxError:
        return True
    except SelectorError:
        pass
    return False
