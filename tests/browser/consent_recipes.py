"""The recipes for consent tools, as docs/privacy.md has them: what stands there is what the tests run."""
import re
from dataclasses import dataclass
from pathlib import Path

DOCS = Path(__file__).resolve().parents[2] / "docs"
ENGLISH, CHINESE = "privacy.md", "privacy.zh.md"
ROW = re.compile(r"^\| ([^|]+?) \| `([^`]+)` \|$", re.M)


@dataclass(frozen=True)
class Recipe:
    tool: str
    terms: str  # data-consent
    script: str = ""

    @property
    def goes_before(self):
        """Whether its script stands before the tool's."""
        return "after its" not in self.tool


def text(page):
    return (DOCS / page).read_text("utf-8")


def table(page):
    """The rows of the table of values."""
    return [Recipe(tool, terms) for tool, terms in ROW.findall(text(page)) if ":" in terms]


def blocks(page):
    return re.findall(r"^```js\n(.*?)^```$", text(page), re.M | re.S)


def dialog(page):
    """The site's own dialog, asked at a click on the launcher."""
    return blocks(page)[0]


def scripts(page):
    """The recipes in JavaScript, each with what all of them begin with."""
    tell, *paragraphs = re.split(r"\n(?=// )", blocks(page)[1])
    return [Recipe(comment, "required", tell + "\n" + code) for comment, code in (each[3:].split("\n", 1) for each in paragraphs)]
