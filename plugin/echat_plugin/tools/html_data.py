"""`dist/html-data.json`: what VS Code and others complete and explain on our tag and on openers (the format "HTML custom data").

Made from the tables of attributes and of rules. The format has one description: the Chinese stands under the English.
"""
import json

from ..core import kinds
from ..core.attributes import ATTRIBUTES, VENDOR
from . import docs, docs_zh, rules_docs

OPEN = ["`data-echat-open`: a click on this element opens the chat, in the page (`mini`), in a tab or in a window of its own; `auto` is in the page.",
        "点击此元素打开对话：`mini` 在页面内，`tab` 在新标签页，`window` 在独立窗口；`auto` 在页面内。"]
ONCE = ["For this open alone. ", "仅对这一次打开有效。"]
RULE = ["A rule: what happens by itself, and when. Its name is yours: `data-rule-<name>`.", "一条规则：什么时候自动做什么。名称自定：`data-rule-<名称>`。"]


def html_data():
    """The whole file."""
    own = [entry("data-" + row[0], help_of(row), words(row)) for row in ATTRIBUTES]
    own.append(entry("data-rule-help", [RULE[0] + keys(False), RULE[1] + keys(True)], examples()))
    made = {"version": 1.1, "tags": [{"name": "script", "attributes": own}], "globalAttributes": openers()}
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def entry(name, help_text, values):
    made = {"name": name, "description": {"kind": "markdown", "value": "\n\n".join(help_text)}}
    return {**made, "values": values} if values else made


def help_of(row):
    """What the READMEs' row says, in both languages."""
    default = docs.default(row)
    return [f"{row[4]} Value: {docs.allowed(row, False)}." + (f" Default: {default}." if default else ""),
            f"{docs_zh.HELP[row[0]]}取值：{docs.allowed(row, True)}。" + (f"默认：{default}。" if default else "")]


def words(row):
    """The values a kind knows by name."""
    _, kind, _, limits, _ = row
    known = {kinds.word: limits, kinds.word_or_selector: limits, kinds.budget: limits, kinds.flag: ["on", "off"], kinds.whole_or_off: ["off"]}
    return [{"name": word} for word in known.get(kind, [])]


def keys(chinese):
    """The keys of a rule, group by group, as the README's short table has them."""
    rows = list(rules_docs.compact(chinese))[1:]
    return "".join(f"\n- {group}: {shown}" for group, shown in rows)


def examples():
    """Whole rules to begin with, each with the meaning of the key that it shows."""
    found = {}
    for _, key, _, _, meaning, _, example in [*rules_docs.rows(False), *rules_docs.rows(True)]:
        found.setdefault(example, f"`{key}`: {rules_docs.unlinked(meaning)}")
    return [{"name": example, "description": {"kind": "markdown", "value": meaning}} for example, meaning in found.items()]


def opener_name(name):
    """As `browser/openers.py` looks for it: a name that begins with echat has it once."""
    return "data-" + (name if name.startswith("echat") else "echat-" + name)


def openers():
    modes = next(row[3] for row in ATTRIBUTES if row[0] == "launcher-open")
    made = [entry("data-echat-open", OPEN, [{"name": mode} for mode in modes])]
    for row in VENDOR:
        # Which company it is, the tag says.
        if row[0] != "company-id":
            made.append(entry(opener_name(row[0]), [once + told for once, told in zip(ONCE, help_of(row))], words(row)))
    return made
