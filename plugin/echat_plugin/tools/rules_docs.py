"""The tables of rules, from `rules_table.py` and its Chinese: rows for `docs.py`."""
import re

from echat_plugin.core.check.rule_problems import EXPECTED
from echat_plugin.core.declarations import declarations
from echat_plugin.core.rules import conditions
from echat_plugin.tools import rules_table, rules_zh


def rows(chinese):
    """[group, key, value, default, meaning, what a missing fact does, example] of every key; a condition has no default."""
    found = []
    for group, key, *words in rules_table.CONDITIONS:
        meaning, missing, example = rules_zh.CONDITIONS[key] if chinese else words
        found.append([group, key, value(key, chinese), None, meaning, missing, example])
    for group, key, *words in rules_table.SETTINGS:
        found.append([group, key, *(rules_zh.SETTINGS[key] if chinese else words)])
    return found


def value(key, chinese):
    """How the value of a condition is written."""
    kind, *words = conditions.CONDITIONS[key]
    name = rules_zh.KINDS[kind] if chinese else EXPECTED[kind]
    return " ".join([name, *(f"`{word}`" for word in words)])


def declaration(key, example):
    """What the example says of this key."""
    return next(key + (": " + words if words else "") for name, words in declarations(example) if name == key)


def unlinked(words):
    """The words for where a link of docs/rules.md leads nowhere."""
    return re.sub(r"\[([^\]]+)\]\(#[^)]*\)", r"\1", words)


def title(group, chinese):
    return (rules_zh.TITLES if chinese else rules_table.TITLES)[group]


def compact(chinese):
    """A row for each group, every key with a value: what one looks up."""
    yield ["", "写法"] if chinese else ["", "Keys"]
    for group in rules_table.GROUPS:
        yield [title(group, chinese), " ".join(f"`{declaration(row[1], row[6])}`" for row in rows(chinese) if row[0] == group)]


def groups(chinese):
    """[title, table] of each group."""
    for group in rules_table.GROUPS:
        own = [row for row in rows(chinese) if row[0] == group]
        yield title(group, chinese), list(full(own, chinese) if own[0][3] is None else settings(own, chinese))


def full(own, chinese):
    yield ["条件", "取值", "何时满足", "未知时", "例"] if chinese else ["Condition", "Value", "Holds when", "Not known", "Example"]
    for _, key, words, _, meaning, missing, example in own:
        yield [f"`{key}`", words, meaning, missing, f"`{example}`"]


def settings(own, chinese):
    yield ["设置", "取值", "默认", "含义", "未知时", "例"] if chinese else ["Setting", "Value", "Default", "Says", "Not known", "Example"]
    for _, key, words, default, meaning, missing, example in own:
        yield [f"`{key}`", words, default, meaning, missing, f"`{example}`"]


def deeds(chinese):
    yield ["`do`", "作用", "遵守的检查", "例"] if chinese else ["`do`", "Does", "Heeds", "Example"]
    for name, meaning, heeds, example in rules_table.DEEDS:
        meaning, example = rules_zh.DEEDS[name] if chinese else [meaning, example]
        yield [f"`{name}`", meaning, " ".join(f"`{check}`" for check in heeds), f"`{example}`"]


def checks(chinese):
    yield ["检查", "被它挡住，是因为", "怎么办"] if chinese else ["Check", "It blocks because", "What to do"]
    for key, *words in rules_table.CHECKS:
        yield [f"`{key}`", *(rules_zh.CHECKS[key] if chinese else words)]
