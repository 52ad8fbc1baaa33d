"""The composition root: the one place that picks the browser's ports, and takes over what the page queued before us."""
from echat_plugin.app import create_app
from echat_plugin.browser.host import win
from echat_plugin.browser.page import create_page, soon
from echat_plugin.browser.sdk import create_sdk, vendor_tag
from echat_plugin.browser.tag import own_tag, rules_text, settings_of
from echat_plugin.core.lang import get, kind, to_json
from echat_plugin.core.options import option_pairs


def start_in_browser(create):
    """Start once the body is there. Our tag must be found now: `currentScript` is gone afterwards; and the
    vendor's must have its id before it runs."""
    tag = own_tag()
    vendor_tag()

    def start():
        launch(tag, settings_of(tag), create)

    if win.document.body and win.document.readyState != "loading":
        start()
    else:
        win.document.addEventListener("DOMContentLoaded", start, {"once": True})


def start_with(options, address):
    """Start with the options of a module's `start`; gives the API. `address` says where a part lies, unless `base` does."""
    given = options if kind(options) == "record" else {}
    rules = get(given, "rules")
    base = get(given, "base")

    def beside(name):
        return base + ("" if base.endswith("/") else "/") + "echat-" + name + ".js"

    # It stands for our tag and never gets into the page.
    tag = win.document.createElement("script")
    for name in ["nonce", "crossOrigin"]:
        if get(given, name):
            tag[name] = given[name]
    vendor_tag()
    return launch(tag, {
        "attributes": option_pairs(given),
        "rules": to_json(rules) if kind(rules) == "record" else rules_text(rules),
        "address": beside if kind(base) == "text" else address,
    }, create_app)


def launch(tag, settings, create):
    """Start (`create` is `create_app`, or what adds to it), do what the page has queued, and give the API; where a plugin is there already, its API."""
    before = win.EchatPlugin
    if before and before.version:
        win.console.warn("echat-plugin: included twice")
        return before
    api = create(create_page(tag, settings), create_sdk(tag, soon))
    win.EchatPlugin = api
    for entry in before if kind(before) == "list" else []:
        api["push"](entry)
    return api
