"""The tables of the READMEs and of docs/, and the list of recipes, made from the code's own: `python plugin/echat_plugin/tools/docs.py` writes them between their markers.

`tests/unit/test_docs.py` says when they are stale, or when an attribute has no Chinese help.
"""
import sys

if __name__ == "__main__":
    # Run as a script: modules are looked for where the package is, not beside this file (`types` is Python's own).
    sys.path[0] += "/../.."

import textwrap  # noqa: E402
from pathlib import Path  # noqa: E402

from echat_plugin.core.attributes import ATTRIBUTES, LOOKS  # noqa: E402
from echat_plugin.core import kinds  # noqa: E402
from echat_plugin.tools.event_table import EVENTS  # noqa: E402
from echat_plugin.core.check.problems import expected  # noqa: E402
from echat_plugin.tools import costs, events_zh, recipes, rules_docs  # noqa: E402
from echat_plugin.tools.docs_zh import HELP, KINDS  # noqa: E402
from echat_plugin.tools.sections import SECTIONS  # noqa: E402
from echat_plugin.tools.shown import LAYERS, shown  # noqa: E402

ROOT = Path(__file__).resolve().parents[3]
HEADS = {
    "README.md": ["Attribute", "Value", "Default", "What it does"],
    "README.zh.md": ["属性", "取值", "默认", "作用"],
}
EVENT_HEADS = {
    "README.md": ["Event", "Vendor's", "When", "Detail"],
    "README.zh.md": ["事件", "官方事件", "何时", "内容"],
}
SECTION_HEADS = {
    "README.md": ["Section", "ECHAT", "Attribute", "JavaScript", "Event", "Test", "Test in Chromium"],
    "README.zh.md": ["章节", "ECHAT", "属性", "调用", "事件", "测试", "Chromium 测试"],
}
# A time is written as one writes it, not in milliseconds.
UNITS = [("m", 60000), ("s", 1000), ("ms", 1)]


def time(ms):
    return next(f"{ms // size}{unit}" for unit, size in UNITS if ms % size == 0)


def allowed(row, chinese):
    """What the value may be, in words."""
    _, kind, _, limits, _ = row
    if kind == kinds.word:
        return " ".join(f"`{word}`" for word in limits)
    if kind == kinds.word_or_selector:
        return code(limits) + (" 或 CSS 选择器" if chinese else " or a CSS selector")
    words = KINDS[kind.__name__] if chinese else expected(kind, [])
    words = words.replace(", in ms", "")
    if kind == kinds.budget:
        return words.strip() + " " + code(limits)
    if not limits:
        return words
    least, most = [time(each) if kind == kinds.span else each for each in limits]
    return f"{words}（{least}–{most}）" if chinese else f"{words}, {least} to {most}"


def default(row):
    _, kind, value, _, _ = row
    if kind == kinds.span:
        return f"`{time(value)}`"
    if kind == kinds.flag:
        return "`on`" if value else "`off`"
    if kind == kinds.pixels:
        return f"`{value[0]}`"
    if kind == kinds.budget and value:
        return f"`{', '.join(value)}`"
    return f"`{value}`" if value not in ("", [], None) else ""


def by_family():
    """The rows as one looks for them: those of the looks with the launcher's other rows. (In the code they are a list of their own, at the end: that is smaller.)"""
    for row in ATTRIBUTES:
        if row not in LOOKS:
            yield row
        if row[0] == "launcher-theme":
            yield from LOOKS


def attributes(file):
    chinese = file.endswith(".zh.md")
    yield HEADS[file]
    for row in by_family():
        yield [f"`data-{row[0]}`", allowed(row, chinese), default(row), HELP[row[0]] if chinese else row[4]]


def event_key(row):
    """The event's name, and its shape where it has several."""
    shape = row[4][0][1] if row[4] else ""
    return f"{row[0]} {shape}" if row[0] == "send" else row[0]


def events(file):
    chinese = file.endswith(".zh.md")
    colon, comma = ("：", "；") if chinese else (": ", "; ")
    yield EVENT_HEADS[file]
    for row in EVENTS:
        words = events_zh.EVENTS[event_key(row)] if chinese else [row[3], *(field[2] for field in row[4])]
        fields = [f"`{field[0]}`{colon}{meaning}" for field, meaning in zip(row[4], words[1:])]
        yield [f"`{row[0]}`", " ".join(f"`{action}`" for action in row[1]), words[0], comma.join(fields)]


def code(names, prefix=""):
    return " ".join(f"`{prefix}{name}`" for name in names)


def proof(found, section):
    """The tests of a section: each file once, with its first."""
    first = {}
    for number, file, name in found:
        if number == section:
            first.setdefault(file, name)
    return "; ".join(f"`{file}` {textwrap.shorten(name, 60, placeholder='…')}" for file, name in first.items())


def sections(file):
    tests = [list(shown(layer)) for layer in LAYERS]
    yield SECTION_HEADS[file]
    for number, chinese, english, members, names, calls, told in SECTIONS:
        title = chinese if file.endswith(".zh.md") else english
        yield [f"{number}. {title}", code(members), code(names, "data-"), code(calls), code(told), *(proof(found, number) for found in tests)]


def rules(file):
    """Every group of keys under its heading."""
    return "\n\n".join(f"### {title}\n\n{table(rows)}" for title, rows in rules_docs.groups(file.endswith(".zh.md")))


def table(rows):
    lines = ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * (lines[0].count(" | ") + 1), *lines[1:]])


def tabled(rows):
    """A maker of rows as a maker of their table."""
    return lambda file: table(rows(file))


def by_language(rows):
    return lambda file: table(rows(file.endswith(".zh.md")))


# What stands between which markers
README = {"attributes": tabled(attributes), "rules": by_language(rules_docs.compact), "events": tabled(events), "sections": tabled(sections)}
RULES = {"rules": rules, "deeds": by_language(rules_docs.deeds), "checks": by_language(rules_docs.checks)}
RECIPES = {"recipes": by_language(recipes.rows)}
DEPLOY = {"costs": by_language(costs.pages), "files": by_language(costs.files)}
PAGES = {
    "README.md": README, "README.zh.md": README, "docs/rules.md": RULES, "docs/rules.zh.md": RULES, "docs/recipes.md": RECIPES, "docs/recipes.zh.md": RECIPES,
    "docs/deploy.md": DEPLOY, "docs/deploy.zh.md": DEPLOY,
    "demo/recipes/index.html": {"recipes": recipes.items},
}  # fmt: skip


def filled(text, name, body):
    """The text with the part between <!-- name --> and <!-- /name --> replaced."""
    start, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    before, rest = text.split(start)
    return before + start + "\n" + body + "\n" + end + rest.split(end)[1]


def fresh(file):
    """What the file should be."""
    text = (ROOT / file).read_text("utf-8")
    for name, body in PAGES[file].items():
        text = filled(text, name, body(file))
    return text


def stale():
    return [file for file in PAGES if (ROOT / file).read_text("utf-8") != fresh(file)]


def main():
    for file in PAGES:
        (ROOT / file).write_text(fresh(file), "utf-8")


if __name__ == "__main__":
    main()
