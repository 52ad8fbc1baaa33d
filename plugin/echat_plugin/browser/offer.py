"""How a part is handed over: to the page's port on the script element that loaded it, to tests on Node as a module."""
from echat_plugin.browser.host import node, win
from echat_plugin.core.version import VERSION


def offer(part):
    part["version"] = VERSION
    # (`part` itself is a property that every element has.)
    if win:
        win.document.currentScript.brought = part
    elif node:
        node.exports = part
