"""The page is loaded once, in the sandbox: whatever the plugin says then, and nobody has found by reading, is a finding too."""
import re

from echat_plugin.tools.kit.options import options_of
from echat_plugin.tools.kit.playing import play
from echat_plugin.tools.lint.findings import Finding

SUBJECT = re.compile(r"data-rules [\w-]+|data-([\w-]+)")


def played_findings(page, known):
    options = options_of(page)
    if not dict(page.attributes).get("holidays", "").startswith("#"):
        # What stands in another file of the site is not the page's fault.
        options["calendar"] = "{}"
    trace, _ = play(options | {"timeline": f"0s load {page.path} | 3s"})
    told = {subject(each.message) for each in known}
    said = dict.fromkeys(record[3] for record in trace if record[2] == "warn")
    return [Finding("plugin-warning", words, page.name, line_of(page, words)) for words in said if subject(words) not in told]


def subject(words):
    """What a warning is about: `data-badge`, `data-rules help`; else its own words."""
    found = SUBJECT.match(words)
    return found[0] if found else words


def line_of(page, words):
    found = SUBJECT.match(words)
    return page.places.attribute(page.tag, found[0]) if found and found[1] else page.places.element(page.tag)
