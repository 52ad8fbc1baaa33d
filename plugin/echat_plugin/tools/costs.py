"""What a visit costs: which scripts of ours a page fetches, and how large they are. `tests/browser/test_costs.py` counts both in Chromium."""
from functools import lru_cache
from pathlib import Path

from echat_plugin.tools.build.bundle import SHIPPED

DIST = Path(__file__).resolve().parents[3] / "dist"
RULE = 'data-rule-a="after: 1h"'
TEASER = 'data-rule-a="after: 0s; do: teaser; text: Hi"'
CARD = 'data-echat-card="title: Bowl"'
# In English and Chinese; the tag's attributes; what the visitor does; the scripts, and those of them that come only with what he does
PAGES = [
    ["a page without rules", "没有规则的页面", "", "", ["plugin", "chat"]],
    ["without rules, once the chat was opened", "没有规则，打开过对话之后", "", "open", ["plugin", "chat", "rules"]],
    ["with rules", "有规则", RULE, "", ["plugin", "chat", "rules"]],
    ["with rules, one of which puts up a teaser", "有规则，其中一条出了气泡", TEASER, "teaser", ["plugin", "chat", "rules", "bubble"]],
    ["with a card", "有图文消息", CARD, "", ["plugin", "chat", "card"]],
    ["a page without rules, on a phone", "没有规则的页面，在手机上", "", "phone", ["plugin", "chat", "place"]],
    ["`data-load=\"interaction\"`, before the visitor touches anything", "`data-load=\"interaction\"`，访客还没有操作", 'data-load="interaction"', "", ["plugin"]],
    ["the same, afterwards", "同上，操作之后", 'data-load="interaction"', "touch", ["plugin", "chat"]],
    ["`data-load=\"interaction\"` with rules, before he touches anything", "`data-load=\"interaction\"` 加规则，访客还没有操作", f'data-load="interaction" {RULE}', "", ["plugin", "rules"]],
    ["in a language that is not built in", "不是内置语言的页面", 'data-lan="ja"', "", ["plugin", "chat", "lang/ja"]],
    ["`data-consent=\"required\"`, before the visitor has agreed", "`data-consent=\"required\"`，访客还没有同意", 'data-consent="required"', "", ["plugin", "consent"]],
    ["an attribute is misspelt", "有一个属性写错", 'data-badges="9"', "", ["plugin", "chat", "check"]],
    ["the next page of the same visitor", "同一访客的下一页", RULE, "next", []],
]  # fmt: skip


@lru_cache
def sent(name):
    """The bytes of a script as servers send it: brotli at its best."""
    import brotli  # only who builds has it

    return brotli.compress((DIST / f"echat-{name}.js").read_bytes(), quality=11)


def kilobytes(count):
    return f"{count / 1000:.1f}"


def pages(chinese):
    """Rows of the table: requests and bytes of each kind of page."""
    yield ["页面", "请求", "brotli, kB", "文件"] if chinese else ["Page", "Requests", "brotli, kB", "Files"]
    for english, zh, _, _, names in PAGES:
        files = " ".join(f"`echat-{name}.js`" for name in names)
        yield [zh if chinese else english, str(len(names)), kilobytes(sum(len(sent(name)) for name in names)), files or ("都在缓存里" if chinese else "all in the cache")]


def files(chinese):
    """Rows of the table: every script."""
    yield ["文件", "原始, kB", "brotli, kB"] if chinese else ["File", "raw, kB", "brotli, kB"]
    for name in [*SHIPPED, "lang/ja", "lang/ru"]:
        yield [f"`echat-{name}.js`", kilobytes((DIST / f"echat-{name}.js").stat().st_size), kilobytes(len(sent(name)))]
