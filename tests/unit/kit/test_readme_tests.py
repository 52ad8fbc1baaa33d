"""The READMEs' test of rules is one: written down, with the READMEs' own rules as the page, it passes."""
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


def section(file, head):
    return (ROOT / file).read_text("utf-8").split(f"\n## {head}\n")[1].split("\n## ")[0]


def block(text, language):
    return re.search(rf"```{language}\n(.*?)```", text, re.S)[1]


@pytest.mark.parametrize("file, rules, tests", [("README.md", "Rules", "Test your rules"), ("README.zh.md", "规则", "测试自己的规则")])
def test_the_readmes_test_passes(pytester, file, rules, tests):
    page = pytester.mkdir("public") / "index.html"
    page.write_text("<!doctype html><meta charset=utf-8>" + block(section(file, rules), "html") + "<p id=pricing>", "utf-8")
    (pytester.path / "holidays-cn.json").write_text("{}")
    pytester.makepyfile(test_shop=block(section(file, tests), "python"))
    pytester.runpytest_inprocess("-p", "no:cacheprovider").assert_outcomes(passed=2)
