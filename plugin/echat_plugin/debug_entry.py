"""The main of `dist/echat-plugin.debug.js`: as `entry.py`, and with the visit recorder, which no visitor's page carries."""
from echat_plugin.app import create_app
from echat_plugin.bootstrap import start_in_browser
from echat_plugin.browser.host import node, win
from echat_plugin.browser.recordings import create_tab
from echat_plugin.recording import with_recorder

if win:
    start_in_browser(with_recorder(create_app, create_tab))
elif node:
    node.exports = {"create_app": create_app}
