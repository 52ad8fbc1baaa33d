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


def rules_text(tag):
    """The text of the JSON script `data-rules` points at; "" where it points at nothing, None where there is no `data-rules`."""
    selector = tag.getAttribute("data-rules")
    return (guarded(lambda: win.document.querySelector(selector).textContent) or "") if selector else None
