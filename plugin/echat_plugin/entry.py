"""What runs when the file is loaded: in a browser the plugin starts; on Node (tests, server rendering) it only offers itself."""
from echat_plugin.app import create_app
from echat_plugin.bootstrap import start_in_browser
from echat_plugin.browser.host import node, win

if win:
    start_in_browser(create_app)
elif node:
    node.exports = {"create_app": create_app}
