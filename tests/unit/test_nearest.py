"""Did you mean …?"""
import pytest
from echat_plugin.core.check.nearest import distance, nearest

NAMES = ["after", "active", "path", "launcher-icon", "launcher-color", "company-id"]


@pytest.mark.parametrize("one, other, far", [("", "", 0), ("a", "", 1), ("", "ab", 2), ("abc", "abc", 0), ("abc", "axc", 1), ("abc", "ac", 1), ("ab", "ba", 2), ("kitten", "sitting", 3)])
def test_the_distance_is_the_number_of_single_edits(one, other, far):
    assert distance(one, other) == far == distance(other, one)


@pytest.mark.parametrize("word, name", [
    ("afer", "after"), ("pth", "path"), ("launcher-colour", "launcher-color"), ("luncher-icon", "launcher-icon"), ("companyid", "company-id"), ("activ", "active"), ("pxxh", "path"), ("axxxve", ""), ("pxxx", ""), ("axxive", "active"),
])
def test_a_typo_finds_the_name_it_stands_for(word, name):
    assert nearest(word, NAMES) == name


@pytest.mark.parametrize("word", ["", "x", "zebra-crossing", "shop"])
def test_what_is_far_from_every_name_finds_none(word):
    assert nearest(word, NAMES) == ""


def test_of_two_equally_near_names_the_first_wins():
    assert nearest("cart", ["card", "cars"]) == "card"
    assert nearest("cart", []) == ""
