"""What the linter found: one record a finding. Its code never changes its meaning: CI files and editors rely on it."""
from dataclasses import asdict, dataclass

ERROR, WARNING = "error", "warning"

# code: how bad, and what it means
CODES = {
    "no-tag": (ERROR, "the page has no script tag of the plugin"),
    "tag-twice": (WARNING, "the page has more than one script tag of the plugin: the one that runs last is read"),
    "attribute-unknown": (ERROR, "there is no such attribute"),
    "attribute-value": (ERROR, "the value of an attribute is not understood: its default is in force"),
    "icon-slip": (WARNING, "an icon's name with a slip of the pen: it is shown as a text"),
    "hide-nothing": (WARNING, "an item of `data-launcher-hide` that is no path, no device, no selector and not `scroll`: it hides nothing"),
    "company-missing": (ERROR, "neither `data-company-id` nor the vendor's snippet: there is no chat to load"),
    "company-differs": (ERROR, "the tag and the vendor's snippet name two companies"),
    "unsafe": (ERROR, "a `javascript:` address"),
    "html-in-text": (WARNING, "HTML in a text: it is shown as it is written"),
    "rule-broken": (ERROR, "a rule is not understood: it is off"),
    "rule-popup": (ERROR, "a rule asks for a tab or a window of its own: browsers block what no click opened"),
    "rule-never": (ERROR, "a rule that can never act: two of its conditions exclude each other"),
    "rule-shadowed": (WARNING, "another rule, tried before, acts wherever this one would"),
    "rule-late": (WARNING, "a rule that waits longer than visits last"),
    "rule-forgets": (WARNING, "a rule counts over pages, and `data-storage` is off"),
    "hours-never": (ERROR, "hours that never come"),
    "zone-unknown": (ERROR, "a time zone nobody knows: the rule never acts"),
    "selector-broken": (ERROR, "no valid CSS selector"),
    "selector-nothing": (WARNING, "nothing on the page matches a selector (its scripts may add it later)"),
    "opener-mode": (ERROR, "`data-echat-open` with a value it does not know"),
    "opener-attribute": (ERROR, "an attribute of an opener is not known, or its value is not understood"),
    "plugin-warning": (WARNING, "the plugin itself warns when the page is loaded"),
}  # fmt: skip


@dataclass(frozen=True)
class Finding:
    code: str
    message: str
    file: str
    line: int

    @property
    def severity(self):
        return CODES[self.code][0]

    def record(self):
        return {"severity": self.severity, **asdict(self)}

    def __str__(self):
        return f"{self.file}:{self.line}: {self.severity}: {self.message} [{self.code}]"


def by_line(findings):
    return sorted(findings, key=lambda each: each.line)


def errors(findings):
    return [each for each in findings if each.severity == ERROR]
