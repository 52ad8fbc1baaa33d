"""Our own script tag: found however it came into the page (parsed, async, deferred, injected, renamed), and its attributes."""
from echat_plugin.browser.host import guarded, win

# A tag with one of these is ours, whatever its file is called.
OWN = "script[data-company-id],script[data-launcher],script[data-launcher-icon],script[data-servers],script[data-badge],script[data-title],script[src*='echat-plugin']"


def own_tag():
    """The tag, or None: a bundled plugin on a page that only has the vendor's snippet. Call while the script runs."""
    document = win.document
    current = document.currentScript
    if current and has_attributes(current):
        return current
    found = document.querySelectorAll(OWN)
    return found[found.length - 1] if found.length > 0 else current


def has_attributes(tag):
    return len(attributes(tag)) > 0


def attributes(tag):
    """The pairs [name without `data-`, value]."""
    pairs = []
    if tag:
        for attribute in tag.attributes:
            if attribute.name.startswith("data-"):
                pairs.append([attribute.name[5:], attribute.value])
    return pairs


def rules_text(tag):
    """The text of the JSON script `data-rules` points at; "" where it points at nothing, None where there is no `data-rules`."""
    selector = tag.getAttribute("data-rules") if tag else None
    if not selector:
        return None
    found = guarded(lambda: win.document.querySelector(selector), lambda problem: None)
    return found.textContent if found else ""
