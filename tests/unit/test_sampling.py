"""A stable, even split of the visitors; a mark that tells rule sets apart."""
import pytest
from echat_plugin.core.rules.sampling import digest, fingerprint, share

DIGESTS = [565233189, 146888737, 199609049, 1341158074]
VISITORS = [f"v{number:x}" for number in range(20000)]


def test_a_share_is_the_same_every_time_and_from_0_to_below_100():
    shares = [share(each, "help") for each in VISITORS[:2000]]
    assert shares == [share(each, "help") for each in VISITORS[:2000]] and 0 <= min(shares) and max(shares) < 100


@pytest.mark.parametrize("percent", [1, 10, 50, 90])
def test_that_many_percent_of_the_visitors_are_in_the_sample(percent):
    inside = len([each for each in VISITORS if share(each, "help") < percent])
    assert abs(inside / len(VISITORS) * 100 - percent) < 1.2


def test_two_rules_split_the_visitors_independently():
    both = len([each for each in VISITORS if share(each, "a") < 50 and share(each, "b") < 50])
    assert abs(both / len(VISITORS) - 0.25) < 0.012


def test_the_digest_is_the_one_that_what_ships_has_always_given():
    # A changed hash would put visitors into the other group in the middle of an experiment.
    assert [digest(""), digest("a"), digest("t1/help"), digest("客服😀")] == DIGESTS


def test_other_rules_have_another_fingerprint():
    assert fingerprint("a") == fingerprint("a") != fingerprint("b")


@pytest.mark.parametrize("visitor, rule, place", [("anna", "help", 36.56), ("bob", "help", 35.83), ("anna", "leaving", 47.47), ("", "", 9.09)])
def test_where_a_visitor_stands_never_changes(visitor, rule, place):
    """Not from one release to the next either: an experiment outlives both."""
    assert share(visitor, rule) == place
