"""What the rules of a page see of its elements: the selectors they name, answered by the real HTML."""
from lxml import html

from echat_plugin.core.config import configure
from echat_plugin.core.place.looking import selectors
from echat_plugin.tools.kit.selectors import matches, select


def named(page, keys):
    """The selectors that conditions of these names name."""
    return list(dict.fromkeys(each["want"] for rule in page.rules for each in rule["when"] if each["key"] in keys))


def present(page, tree=None):
    """Those of `present`, `absent` and `data-launcher-hide` that some element matches."""
    tree = page.tree if tree is None else tree
    hiding = selectors(configure(page.attributes, None)["launcher-hide"])
    return [selector for selector in dict.fromkeys([*named(page, ["present", "absent"]), *hiding]) if matches(tree, selector)]


def same(page, tree, selector, keys):
    """The selectors of these conditions that name an element which `selector` finds; `selector` itself is one."""
    found = set(select(tree, selector))
    return [each for each in named(page, keys) if each == selector or found & set(select(tree, each))]


def hit(tree, element, wanted):
    """Those that a click on the element is a click on: it, or what it stands in, matches."""
    chain = {element, *element.iterancestors()}
    return [each for each in wanted if chain & set(select(tree, each))]


def with_added(tree, fragment):
    """A copy of a page with some HTML added at its end, as a script would."""
    copied = html.document_fromstring(html.tostring(tree, encoding="unicode"))
    body = copied.find("body")
    (copied if body is None else body).extend(html.fragments_fromstring(fragment, no_leading_text=True))
    return copied


def without(tree, selector):
    """A copy of a page without the elements a selector finds."""
    copied = html.document_fromstring(html.tostring(tree, encoding="unicode"))
    for element in select(copied, selector):
        element.drop_tree()
    return copied
