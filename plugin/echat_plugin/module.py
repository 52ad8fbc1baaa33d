"""The main of `dist/echat-plugin.mjs`, for sites with a bundler: nothing happens on import, `start(options)` does what the tag does."""
from echat_plugin.bootstrap import start_with
from echat_plugin.browser.beside import address_of
from echat_plugin.browser.host import win


def start(options):
    """Start the plugin and give its API; None where there is no page (server rendering)."""
    return start_with(options, address_of) if win else None
