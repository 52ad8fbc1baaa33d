"""The bench's own arithmetic: exact byte counts, the table, its place in the README."""
import gzip

import brotli
import pytest

from echat_plugin.tools.bench import modules, table
from echat_plugin.tools.bench.sizes import sizes
from echat_plugin.tools.build.say import Problem

LIMIT = {"title": "by hand", "raw": 2000, "gzip": 1000, "brotli": 800, "1x": 0.5, "4x": 2.0, "idle": 0.0, "heap": 8000,
         "globals": [], "changes": [], "latency": {"ms": 0.2, "frames": 0}}
PEER = {"title": "`peer` 1.2.3", "raw": 14464, "gzip": 2817, "brotli": 2000, "1x": 0.25, "4x": 1.0, "idle": 1.25, "heap": 1499,
        "globals": ["$peer", "PEER"], "changes": ["Array.prototype.has"], "latency": None}
RULES = {"rules": 1000, "node": "v20.1.2", "plain": {"pass": 1.84, "step": 1.9}, "rich": {"pass": 4.46, "step": 5.0}}
ABOUT = {"date": "2026-01-07", "chromium": "140.0.1", "cores": 2, "load": 0.25}


@pytest.mark.parametrize("code", ["", "a", "alert('您有新消息')\n", "x = 1;\r\n" * 500])
def test_byte_counts_are_those_of_the_files_a_server_sends(code):
    data = code.encode()
    found = sizes(code)
    assert found["raw"] == len(data)
    packed = gzip.compress(data, 9, mtime=0)
    assert found["gzip"] == len(packed) and gzip.decompress(packed) == data
    assert found["brotli"] == len(brotli.compress(data, quality=11))


def test_a_chinese_letter_counts_as_its_three_bytes():
    assert sizes("您")["raw"] == 3


def test_rows_tell_ratios_to_the_limit_and_the_limit_tells_none():
    head, rule, limit, peer = table.table([LIMIT, PEER], LIMIT).split("\n")
    assert head.count("|") == rule.count("|") == limit.count("|") == peer.count("|") == len(table.HEAD) + 1
    assert limit == "| by hand | 2,000 | 1,000 | 800 | 0.50 | 2.00 | 0 | 8 | 0 | 0 | 0.20 ms, same frame |"
    assert peer == ("| `peer` 1.2.3 | 14,464 | 2,817 | 2,000 (2.5×) | 0.25 (0.5×) | 1.00 (0.5×) | 1.25 | 1 | 2: `$peer`, `PEER` | "
                    "1: `Array.prototype.has` | – |")


@pytest.mark.parametrize("count, words", [(0, "same frame"), (1, "1 frame later"), (2, "2 frames later")])
def test_frames_are_counted_in_words(count, words):
    assert table.frames(count) == words


def test_the_report_says_when_where_and_with_what():
    text = table.report([LIMIT, PEER], LIMIT, RULES, ABOUT)
    assert text.startswith(table.START + "\n|") and text.endswith("\n" + table.END)
    for words in ["2026-01-07", "Chromium 140.0.1", "2 cores", "load 0.2", "1,000 rules: 1.8 ms", "4.5 ms", "Node 20.1.2"]:
        assert words in text


def test_only_what_stands_between_the_markers_is_replaced():
    readme = f"# Title\n\n{table.START}\nold\n{table.END}\n\nAfter\n"
    once = table.place(readme, f"{table.START}\nnew\n{table.END}")
    assert once == f"# Title\n\n{table.START}\nnew\n{table.END}\n\nAfter\n"
    assert table.place(once, f"{table.START}\nnew\n{table.END}") == once


@pytest.mark.parametrize("readme", ["", "# Title\n", table.START, f"{table.END} {table.START}"])
def test_a_readme_without_the_markers_is_refused(readme):
    with pytest.raises(Problem, match="README.md"):
        table.place(readme, "new")


def test_a_module_costs_what_the_file_shrinks_by_without_it():
    code = "(function(){// ── small ──\nvar a=1;// ── large ──\nvar b='The quick brown fox jumps over the lazy dog';})()"
    found = modules.ranked(code)
    assert [name for cost, name in found] == ["large", "small"]
    whole = len(brotli.compress(modules.MARK.sub("", code).encode(), quality=11))
    assert found[1][0] == whole - len(brotli.compress(b"(function(){var b='The quick brown fox jumps over the lazy dog';})()", quality=11))
