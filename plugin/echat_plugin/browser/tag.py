"""Our own script tag: found however it came into the page (parsed, async, deferred, injected, renamed), and its attributes."""
from echat_plugin.browser.host import guarded, win
from echat_plugin.core.tag import OWN


def own_tag():
    """The tag. Call while the script runs. Where there is none (we are bundled, on a page that only has the vendor's
    snippet) an empty one stands for it."""
    current = win.document.currentScript or win.document.createElement("script")
    found = win.document.querySelectorAll(OWN)
    return current if len(attributes(current)) > 0 or found.length == 0 else found[found.length - 1]


def attributes(tag):
    """The pairs [name without `data-`, value]."""
    pairs = []
    for attribute in tag.attributes:
        if attribute.name.startswith("data-"):
            pairs.append([attribute.name[5:], attribute.value])
    return pairs


def rules_text(selector):
    """The text of the JSON script `data-rules` points at; "" where it points at nothing, None where there is no `data-rules`."""
    return (guarded(lambda: win.document.querySelector(selector).textContent) or "") if selector else None


def settings_of(tag):
    """What the tag says: its attributes, its rules, and where a part of ours lies."""

    def address(name):
        # `echat-plugin.debug.js?v=7` has its parts in `echat-chat.debug.js?v=7`; a renamed script (a fingerprint, `.min`)
        # finds them by their own names.
        own = tag.src.split("?")[0]
        start = own.rfind("/") + 1
        return own[:start] + "echat-" + name + (".debug.js" if own.endswith(".debug.js") else ".js") + tag.src[len(own) :]

    return {"attributes": attributes(tag), "rules": rules_text(tag.getAttribute("data-rules")), "address": address}
