"""The recipes of demo/recipes/, read from their files, and what is made of them: the table of docs/recipes.md and the list of their index page."""
import re
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[3] / "demo" / "recipes"
# <!-- Its name. What it does. | Try: how to see it. -->
ABOUT = re.compile(r"<!-- (.+?)[.。] ?(.+?) \| (?:Try: |试一试：)(.+?) -->")
# What every page has on its tag, and no recipe is about
COMMON = ["company-id", "servers", "sdk"]


@dataclass
class Recipe:
    name: str
    english: tuple  # its name, what it does, how to try it
    chinese: tuple
    page: object  # as the kit reads it (tools/kit/pages.py)

    def about(self, chinese):
        return self.chinese if chinese else self.english

    @property
    def attributes(self):
        """What the recipe adds to the tag, as it is written."""
        return [f'data-{name}="{value}"' for name, value in self.page.attributes if name not in COMMON]


@lru_cache
def all_recipes():
    """In the order of their English names."""
    # (Here alone: the build, which knows this file, begins on a bare Python without the kit's libraries.)
    from echat_plugin.tools.kit.pages import read_file

    found = []
    for path in sorted(FOLDER.glob("*.html")):
        if path.name != "index.html":
            page = read_file(path)
            english, chinese = ABOUT.findall(page.source)
            found.append(Recipe(path.stem, english, chinese, page))
    return sorted(found, key=lambda recipe: recipe.english[0])


def rows(chinese):
    """Each with what it does, and what it adds to the tag."""
    yield ["例子", "作用", "标签上的属性"] if chinese else ["Recipe", "What it does", "On the tag"]
    for recipe in all_recipes():
        name, does, _ = recipe.about(chinese)
        yield [f"[{name}](../demo/recipes/{recipe.name}.html)", does, "<br>".join(f"`{each}`" for each in recipe.attributes)]


def items(file):
    """The list of the index page, in both languages: its style shows one."""
    lines = []
    for recipe in all_recipes():
        lines.append(f'      <li><h2><a href="/demo/recipes/{recipe.name}.html">{both(recipe, 0)}</a></h2>')
        lines.append(f"        <p>{both(recipe, 1)}</p>")
        lines.append(f'        <p class="try">{both(recipe, 2, "Try: ", "试一试：")}</p>')
        lines.append(f"        <code>{'<br>'.join(map(escape, recipe.attributes))}</code></li>")
    return "\n".join(lines)


def both(recipe, at, english="", chinese=""):
    return f'<span class="en">{english}{escape(recipe.english[at])}</span><span class="zh" lang="zh-CN">{chinese}{escape(recipe.chinese[at])}</span>'
