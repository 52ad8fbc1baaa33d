"""`key: value; key: value`, or JSON."""
import pytest
from echat_plugin.core.declarations import declarations
from echat_plugin.core.rules.reading import pairs_of


@pytest.mark.parametrize("text, pairs", [
    ("after: 30s; path: /a", [["after", "30s"], ["path", "/a"]]),
    ("after:30s;path:/a;", [["after", "30s"], ["path", "/a"]]),
    ("  exit-intent ; device : pc ", [["exit-intent", ""], ["device", "pc"]]),
    ("url: https://x.cn/a:b", [["url", "https://x.cn/a:b"]]),
    ("text: 'a; b'; c: d", [["text", "'a; b'"], ["c", "d"]]),
    ("after: 30s;\n\tpath: /a", [["after", "30s"], ["path", "/a"]]),
    ("a: 1; a: 2", [["a", "1"], ["a", "2"]]),
    ("text: 需要帮忙吗？", [["text", "需要帮忙吗？"]]),
    ("a: X; b: XX; c: x", [["a", "X"], ["b", "XX"], ["c", "x"]]),
    ("", []), (" ;; ", []), (": x", []),
])
def test_declarations_are_pairs_in_order(text, pairs):
    assert declarations(text) == pairs


@pytest.mark.parametrize("text, pairs", [
    ('{"after": "30s", "path": ["/a", "/b"]}', [["after", "30s"], ["path", '"/a", "/b"']]),
    ('{"priority": 3, "exit-intent": true, "x": null}', [["priority", "3"], ["exit-intent", "true"], ["x", ""]]),
    ("{}", []),
])
def test_json_is_taken_wherever_declarations_are(text, pairs):
    assert pairs_of(text) == pairs


@pytest.mark.parametrize("text", ["{", "{after: 30s}", '{"a": }', '{"a": NaN}', "{'a': 1}", '{"a": 1} x'])
def test_malformed_json_is_none_and_not_read_as_pairs_of(text):
    assert pairs_of(text) is None


def test_what_does_not_start_with_a_brace_is_not_json():
    assert pairs_of('["a"]') == [['["a"]', ""]]
