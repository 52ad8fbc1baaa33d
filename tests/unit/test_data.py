"""`data: cart.total >= 200`: what the site has set, compared."""
import pytest
from echat_plugin.core.rules.data import data_holds, look_up, read_data


@pytest.mark.parametrize("text, want", [
    ("member", ["member", "", ""]), ("cart.total >= 200", ["cart.total", ">=", "200"]), ("a<=1", ["a", "<=", "1"]), ("a != b", ["a", "!=", "b"]), ("a=b=c", ["a", "=", "b=c"]),
    ("a = ", ["a", "=", ""]), ('plan = "gold, old"', ["plan", "=", "gold, old"]), ("a > -1.5", ["a", ">", "-1.5"]), ("a = x > y", ["a", "=", "x > y"]), ("价格 < 5", ["价格", "<", "5"]),
])
def test_a_comparison_is_read(text, want):
    assert read_data(text) == want


@pytest.mark.parametrize("text", ["", "  ", "!member", "= 5", "two words", "a > b", "a >=", "a < 1e3", "a <= x", "a >= x", ">= 5", "a b = c"])
def test_what_is_no_comparison_is_none(text):
    assert read_data(text) is None


@pytest.mark.parametrize("path, value", [
    ("a", 1), ("b.c", 2), ("b.c.d", None), ("b", {"c": 2}), ("x", None), ("d.e", 3), ("constructor", None), ("b.constructor", None), ("f.0", None), ("a.b", None), ("", None),
])
def test_a_path_leads_to_its_value_and_a_dotted_name_is_one_too(path, value):
    assert look_up({"a": 1, "b": {"c": 2}, "d.e": 3, "f": [1]}, path) == value


@pytest.mark.parametrize("text, hits, misses", [
    ("a = 5", [5, "5", 5.0, "5.0", [1, 5]], [4, "a", None, [], {}, True]),
    ("a != 5", [4, "x", [1]], [5, "5", None, [5], {}]),
    ("a >= 5", [5, 6.5, "7", [1, 9]], [4, "x", None, {}, [1]]),
    ("a < 5", [4, -1], [5, None]),
    ("a > 5", [6], [5]),
    ("a <= 5", [5], [6]),
    ("a = gold*", ["gold", "golden", ["x", "gold"]], ["old gold", "", None]),
    ("a != gold*", ["silver", ""], ["golden", None]),
    ("a = true", [True, "true"], [False, 1]),
    ("a = ", [""], ["x", 0, {}]),
    ("a", [1, "x", True, {}, {"b": 0}, [0, 2]], [0, "", "0", False, "false", None, [], [0]]),
])
def test_values_are_compared_as_numbers_where_both_are_and_else_as_texts(text, hits, misses):
    assert [value for value in hits if data_holds(value, read_data(text)) is not True] == []
    assert [value for value in misses if data_holds(value, read_data(text)) is not False] == []
