"""A real page of a site, read as the plugin reads it in a browser: its tag, the rules beside it, openers, the vendor's snippet."""
import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from lxml import html

from echat_plugin.core.attributes import VENDOR
from echat_plugin.core.rules.reading import read_rules
from echat_plugin.core.tag import OWN
from echat_plugin.tools.kit.places import Places
from echat_plugin.tools.kit.selectors import select

# A tag with nothing but these on it is ours as well, where the page has no better one.
SURELY = re.compile(r"data-(rule-|rules$|launcher-|echat-)")
CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?([\w-]+)", re.I)
CARDS = ["data-vis-evt", "data-echat-card", "data-echat-vis-evt"]
COMPANY = re.compile(r"companyId[\"']?\s*:\s*[\"']?(\d+)")


class NoPage(Exception):
    """There is no such page: in words for whoever asked for it."""


@dataclass
class Page:
    name: str
    source: str
    path: str = "/"  # the address it is served at
    tree: object = field(init=False, repr=False)

    def __post_init__(self):
        # A declaration of an encoding is of no use in a text, and lxml refuses it.
        text = re.sub(r"^\s*<\?xml[^>]*\?>", "", self.source)
        self.tree = html.document_fromstring(text if text.strip() else "<html></html>")

    @cached_property
    def places(self):
        """Where in the file each element and attribute stands."""
        return Places(self.source, self.tree)

    @cached_property
    def tags(self):
        """The script tags that are the plugin's; there should be one."""
        found = select(self.tree, OWN)
        return found or [each for each in self.tree.iter("script") if any(SURELY.match(name) for name in each.attrib)]

    @property
    def tag(self):
        return self.tags[-1] if self.tags else None

    @property
    def attributes(self):
        """The pairs [name without data-, value] of the tag."""
        return [] if self.tag is None else data_of(self.tag)

    @property
    def rules_script(self):
        """The element `data-rules` points at, or None."""
        found = select(self.tree, self.tag.get("data-rules") or "") if self.tag is not None else []
        return found[0] if found else None

    @property
    def rules_text(self):
        """Its text; "" where it points at nothing, None where there is no `data-rules`."""
        if self.tag is None or not self.tag.get("data-rules"):
            return None
        return "" if self.rules_script is None else self.rules_script.text_content()

    @cached_property
    def rules(self):
        """The rules that can run, as the plugin reads them."""
        return read_rules([[name[5:], value] for name, value in self.attributes if name.startswith("rule-")], self.rules_text)["rules"]

    def calendar(self, site):
        """The text of its holidays: an element of the page, or a file of the site. None where there is none."""
        source = dict(self.attributes).get("holidays", "")
        if not source:
            return None
        found = select(self.tree, source) if source.startswith("#") else []
        return found[0].text_content() if found else site.text(source) if site else None

    @property
    def openers(self):
        return list(self.tree.xpath("//*[@data-echat-open]"))

    @cached_property
    def snippet(self):
        """The text of the vendor's own snippet, "" where the page has none."""
        scripts = [each for each in self.tree.iter("script") if each not in self.tags]
        inline = [each.text or "" for each in scripts if "_echat" in (each.text or "")]
        src = [each.get("src") for each in scripts if re.search(r"/echat\.js\b", each.get("src") or "")]
        return "\n".join(inline + src) if src or any("initParam" in text or "echat.js" in text for text in inline) else ""

    @property
    def snippet_company(self):
        found = COMPANY.search(self.snippet)
        return found[1] if found else ""

    @property
    def company(self):
        return dict(self.attributes).get("company-id", "") or self.snippet_company

    @property
    def says(self):
        """What the page says of its product: what a card is read from (`data-vis-evt="auto"`, or a selector)."""
        scripts = [each.text or "" for each in self.tree.xpath('//script[@type="application/ld+json"]')]
        metas = [[each.get("property") or each.get("name"), each.get("content")] for each in self.tree.iter("meta") if each.get("content")]
        texts = {}
        for element in [*self.tags, *self.openers]:
            for name in CARDS:
                found = select(self.tree, element.get(name) or "")
                if found:
                    texts["$" + element.get(name)] = found[0].text_content()
        return {"scripts": scripts, "metas": [pair for pair in metas if pair[0]], "texts": texts}

    @property
    def title(self):
        return " ".join((self.tree.findtext(".//title") or "").split())


def data_of(element):
    return [[name[5:], value] for name, value in element.attrib.items() if name.startswith("data-")]


def opener_values(element):
    """An opener's own parameters, as `browser/openers.py` reads them."""
    names = {row[0]: "data-" + (row[0] if row[0].startswith("echat") else "echat-" + row[0]) for row in VENDOR}
    return {name: element.get(attribute) for name, attribute in names.items() if element.get(attribute) is not None}


def read_file(path, name=None, served="/"):
    try:
        raw = Path(path).read_bytes()
    except OSError as problem:
        raise NoPage(f"{path} cannot be read: {problem.strerror}") from None
    return Page(name or str(path), decoded(raw), served)


def decoded(raw):
    found = CHARSET.search(raw[:4096])
    try:
        # A page that says gb2312 means what browsers take it for.
        return raw.decode({"gb2312": "gb18030", "gbk": "gb18030"}.get(found[1].decode().lower(), found[1].decode()) if found else "utf-8-sig", "replace")
    except LookupError:
        return raw.decode("utf-8", "replace")
