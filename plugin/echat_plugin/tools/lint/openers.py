"""Openers: `data-echat-open` and the parameters beside it."""
from echat_plugin.core.attributes import VENDOR
from echat_plugin.core.check.nearest import nearest
from echat_plugin.core.check.problems import problem
from echat_plugin.core.lang import trim
from echat_plugin.tools.lint.findings import Finding

MODES = ["mini", "tab", "window", "auto"]
NAMES = {(row[0] if row[0].startswith("echat") else "echat-" + row[0]): row for row in VENDOR if row[0] != "company-id"}
# What the plugin writes on elements itself, and what opens
OURS = ["echat-open", "echat-unread"]


def opener_findings(page):
    found = []

    def add(code, message, element, name):
        found.append(Finding(code, message, page.name, page.places.attribute(element, "data-" + name)))

    for element in page.openers:
        mode = trim(element.get("data-echat-open"))
        if mode not in ["", *MODES]:
            near = nearest(mode, MODES)
            add("opener-mode", f'data-echat-open="{mode}": expected one of {", ".join(MODES)}' + (f". Did you mean {near}?" if near else ""), element, "echat-open")
        for name, value in element.attrib.items():
            name = name.removeprefix("data-") if name.startswith("data-echat-") else None
            if name is None or name in OURS:
                continue
            row = NAMES.get(name)
            if row is None:
                near = nearest(name, list(NAMES))
                add("opener-attribute", f"data-{name} is not known on an opener" + (f". Did you mean data-{near}?" if near else ""), element, name)
            elif value and row[1](trim(value), row[3]) is None:
                add("opener-attribute", f"data-{name}{problem(row[0], value)}", element, name)
    return found
