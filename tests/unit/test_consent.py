"""What `data-consent` says, and what the cookies say then."""
import pytest
from echat_plugin.core.consent.terms import read_terms, said_by


@pytest.mark.parametrize("value, terms", [
    ("required", {}), ("on", {}), ("off;withdrawn:api", {"withdrawn": "api"}), ("required;withdrawn:api;withdrawn:event", {"withdrawn": "event"}),
    ("cookie: agreed", {"cookies": [["agreed", "*"]]}),
    ("cookie: a = yes*, b", {"cookies": [["a", "yes*"], ["b", "*"]]}),
    ('cookie: "a=x;y"', {"cookies": [["a", "x;y"]]}),
    ("event: CookiebotOnAccept, cc:onConsent; withdraw: CookiebotOnDecline", {"gives": ["CookiebotOnAccept", "cc:onConsent"], "takes": ["CookiebotOnDecline"]}),
    ("required: yes", {"problems": ["required: yes"]}), ("cookies: a", {"problems": ["cookies: a"]}), ("cookie", {"problems": ["cookie"]}), ("event:", {"problems": ["event"]}),
    ("__proto__", {"problems": ["__proto__"]}), ("cookie: a; soon", {"cookies": [["a", "*"]], "problems": ["soon"]}),
])
def test_terms_are_read_and_what_is_none_is_noted(value, terms):
    assert read_terms(value) == {"cookies": [], "gives": [], "takes": [], "withdrawn": "", "problems": [], **terms}


@pytest.mark.parametrize("cookies, text, said", [
    ([["a", "*"]], "a=1", True), ([["a", "*"]], "a=", True), ([["a", "*"]], "", None), ([["a", "*"]], "b=1; aa=1", None), ([["a", "*"]], "a", None),
    ([["a", "yes"]], "b=2; a=yes", True), ([["a", "yes"]], "a=no", False), ([["a", "yes"]], "a=yes2", False),
    ([["a", "yes"], ["b", "yes"]], "a=no; b=yes", True), ([["a", "yes"], ["b", "yes"]], "a=yes; b=no", True), ([["a", "yes"], ["b", "yes"]], "a=no; b=no", False),
    ([["k", "*\"echat\":true*"]], "k=%7B%22echat%22%3Atrue%7D", True), ([["k", "*\"echat\":true*"]], "k=%257B%2522echat%2522%253Atrue%257D", True),
    ([["k", "*C0003:1*"]], "k=groups=C0001:1,C0003:1&x", True), ([["k", "*C0003:1*"]], "k=groups=C0001%3A1%2CC0003%3A0", False), ([["k", "*%*"]], "k=50%", True),
])
def test_cookies_say_yes_or_no_or_nothing_yet(cookies, text, said):
    assert said_by(cookies, text) is said
