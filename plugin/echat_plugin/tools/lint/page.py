"""The tag and its attributes: whether they are understood, and whether there is a chat to load."""
import re

from echat_plugin.core.attributes import ATTRIBUTES
from echat_plugin.core.check.problems import FOREIGN, problems, slip
from echat_plugin.core.config import configure
from echat_plugin.core.kinds import selector, text
from echat_plugin.core.lang import glob
from echat_plugin.core.looks.drawings import is_doubtful
from echat_plugin.core.looks.offline import read_offline
from echat_plugin.core.place.looking import is_own, selectors
from echat_plugin.tools.kit.selectors import broken
from echat_plugin.tools.lint.findings import Finding

UNSAFE = re.compile(r"^\s*(javascript|vbscript|data:text/html)\s*:?", re.I)
MARKUP = re.compile(r"<\w[^>]*>|&\w+;")
KINDS = {row[0]: row[1] for row in ATTRIBUTES}


def page_findings(page):
    if page.tag is None:
        return [Finding("no-tag", "no script tag of the plugin: expected <script async src=\"…/echat-plugin.js\" data-…>", page.name, 1)]
    found = []

    def add(code, message, name=None):
        line = page.places.attribute(page.tag, "data-" + name) if name else page.places.element(page.tag)
        found.append(Finding(code, message, page.name, line))

    if len(page.tags) > 1:
        add("tag-twice", f"{len(page.tags)} script tags of the plugin: only one is read")
    config = configure(page.attributes, None)
    for pair in config["wrong"]:
        for words in problems([pair]):
            add("attribute-value" if pair[0] in KINDS else "attribute-unknown", words, pair[0])
    for name, value in page.attributes:
        kind = KINDS.get(name)
        if kind and UNSAFE.match(value):
            add("unsafe", f'data-{name}="{value}": an address that runs code', name)
        elif kind == text and MARKUP.search(value) and not value.lstrip().startswith("{"):
            add("html-in-text", f'data-{name}="{value}": HTML is not drawn here, its signs would be seen', name)
        elif kind == selector and value and broken(value):
            add("selector-broken", f'data-{name}="{value}" is not a CSS selector', name)
    offline = (read_offline(config["offline"]) or {"icon": ""})["icon"]
    for name, icon, says in [["launcher-icon", config["launcher-icon"], ""], ["offline", offline, ": icon"]]:
        if is_doubtful(icon) and slip(icon):
            add("icon-slip", f"data-{name}{says}{slip(icon)}", name)
    for name, each in [["launcher", config["launcher"][1:] if is_own(config) else ""]] + [["launcher-hide", item] for item in selectors(config["launcher-hide"])]:
        if each and broken(each):
            add("selector-broken", f'data-{name} has "{each}", which is not a CSS selector', name)
    for item in config["launcher-hide"]:
        if item not in ("pc", "mobile", "scroll") and item[0] not in "/*#.[:":
            add("hide-nothing", f'data-launcher-hide has "{item}": expected a path that begins with / or *, pc, mobile, scroll, or a selector that begins with # . [ or :', "launcher-hide")
    company = dict(page.attributes).get("company-id", "")
    if not company and not page.snippet:
        add("company-missing", "data-company-id is missing and the page has no snippet of the vendor's: there is no chat to load")
    elif company and page.snippet_company not in ("", company):
        add("company-differs", f"data-company-id is {company}, the vendor's snippet says {page.snippet_company}", "company-id")
    return found


def foreign(name):
    """Whether an attribute (without data-) is another tool's."""
    return any(glob(pattern, name) for pattern in FOREIGN)
