"""Elements, made without markup: no text of a site is ever parsed, and no strict policy has anything to refuse."""
from echat_plugin.browser.host import win
from echat_plugin.core.lang import keys

SVG = "http://www.w3.org/2000/svg"


def assign(element, attributes):
    for name in keys(attributes):
        element.setAttribute(name, attributes[name])


def add(parent, tag, attributes):
    """A new element at the end of `parent`; gives it."""
    document = win.document
    element = document.createElementNS(SVG, tag) if tag in ["svg", "path"] else document.createElement(tag)
    assign(element, attributes)
    parent.appendChild(element)
    return element
