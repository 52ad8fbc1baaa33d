"""What `data-consent` says, and what the cookies say then."""
import re
from pathlib import Path

import pytest
from echat_plugin.core.consent.terms import read_terms, said_by
from unit.started import Plugin, of


@pytest.mark.parametrize("value, terms", [
    ("required", {}), ("on", {}), ("true", {}), ("withdraw:", {"problems": ["withdraw"]}), ("off;withdrawn:api", {"withdrawn": "api"}), ("required;withdrawn:api;withdrawn:event", {"withdrawn": "event"}),
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
    ([["a", "*b=c"]], "=a=b=c", None), ([["k", "%*"]], "k=%7B", True), ([["k", "a b"]], "k=a%20b", True), ([["a", "yes"]], "b=2; a=yes", True), ([["a", "yes"]], "a=no", False), ([["a", "yes"]], "a=yes2", False),
    ([["a", "yes"], ["b", "yes"]], "a=no; b=yes", True), ([["a", "yes"], ["b", "yes"]], "a=yes; b=no", True), ([["a", "yes"], ["b", "yes"]], "a=no; b=no", False),
    ([["k", "*\"echat\":true*"]], "k=%7B%22echat%22%3Atrue%7D", True), ([["k", "*\"echat\":true*"]], "k=%257B%2522echat%2522%253Atrue%257D", True),
    ([["k", "*C0003:1*"]], "k=groups=C0001:1,C0003:1&x", True), ([["k", "*C0003:1*"]], "k=groups=C0001%3A1%2CC0003%3A0", False), ([["k", "*%*"]], "k=50%", True),
])
def test_cookies_say_yes_or_no_or_nothing_yet(cookies, text, said):
    assert said_by(cookies, text) is said


DOCS = Path(__file__).resolve().parents[2] / "docs"
# What `docs/privacy.md` says for a tool, a cookie of that tool's that agrees, and one that does not
TOOLS = [
    ("cookie: CookieConsent=*preferences:true*, CookieConsent=-1; event: CookiebotOnAccept, CookiebotOnDecline",
     "CookieConsent={stamp:%27k3%3D%27%2Cnecessary:true%2Cpreferences:true%2Cstatistics:false%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1}",
     "CookieConsent={stamp:%27k3%3D%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:true%2Cver:1}"),
    ("cookie: OptanonConsent=*C0003:1*; event: OneTrustGroupsUpdated",
     "OptanonConsent=isGpcEnabled=0&datestamp=Thu+Nov+26&groups=C0001%3A1%2CC0003%3A1%2CC0004%3A0", "OptanonConsent=groups=C0001%3A1%2CC0003%3A0%2CC0004%3A1"),
    ("cookie: cookieyes-consent=*functional:yes*; event: cookieyes_consent_update",
     "cookieyes-consent=consentid:aB,consent:yes,action:yes,necessary:yes,functional:yes,analytics:no", "cookieyes-consent=consentid:aB,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes"),
    ("cookie: cmplz_preferences=allow", "cmplz_marketing=deny; cmplz_preferences=allow", "cmplz_marketing=allow; cmplz_preferences=deny"),
    ("cookie: cookieconsent_status=allow", "cookieconsent_status=allow", "cookieconsent_status=dismiss"),
    ("cookie: tarteaucitron=*!echat=true*", "tarteaucitron=!gtag=false!echat=true", "tarteaucitron=!gtag=true!echat=false"),
    ("cookie: agreed-to-chat=yes", "agreed-to-chat=yes", "agreed-to-chat=no"),
]


@pytest.mark.parametrize("told, agrees, refuses", TOOLS, ids=[told.split("=")[0][8:] for told, _, _ in TOOLS])
def test_a_recipe_of_the_page_on_privacy_knows_a_yes_from_a_no(told, agrees, refuses):
    terms = read_terms(told)
    assert terms["problems"] == [] and said_by(terms["cookies"], agrees) is True and said_by(terms["cookies"], refuses) is False
    for page in ("privacy.md", "privacy.zh.md"):
        assert f"`{told}`" in (DOCS / page).read_text("utf-8")


def test_the_page_on_privacy_names_every_key_we_store():
    home = DOCS.parent / "plugin/echat_plugin"
    sources = "".join(path.read_text("utf-8") for path in (home / "browser").rglob("*.py"))
    keys = set(re.findall(r'[=+] "(:[a-z]+)"', sources))
    assert len(keys) >= 5
    for page in ("privacy.md", "privacy.zh.md"):
        told = (DOCS / page).read_text("utf-8")
        assert {key for key in keys if f">{key}`" not in told} == set(), page


@pytest.mark.parametrize("value, asked", [
    ("required", []), ("cookie: a", [([], True)]), ("event: e", [(["e"], False)]), ("withdraw: w", [(["w"], False)]), ("cookie: a; event: e; withdraw: w", [(["e", "w"], True)]),
])
def test_the_page_listens_for_what_the_terms_name_and_nothing_else(value, asked):
    assert [(effect["events"], effect["cookies"]) for effect in of(Plugin(["consent", value]).started, "await-consent")] == asked


@pytest.mark.parametrize("value, name, given", [("event: e; withdraw: w", "e", [True]), ("event: e; withdraw: w", "w", [False])])
def test_an_event_gives_consent_and_another_takes_it(value, name, given):
    effects = Plugin(["consent", value]).send("consent-news", more={"name": name, "cookies": ""})
    assert [(effect["event"]["given"], effect["event"]["by"]) for effect in of(effects, "send")] == [(each, "event") for each in given]


def test_what_the_cookies_have_said_is_not_taken_for_news_again():
    plugin = Plugin(["consent", "cookie: a=yes"])
    assert len(of(plugin.send("consent-news", more={"name": "", "cookies": "a=yes"}), "send")) == 1
    assert of(plugin.send("consent-news", more={"name": "", "cookies": "a=yes; b=1"}), "send") == []


def test_what_is_swept_up_is_this_companys():
    effects = Plugin(["consent", "cookie: a=yes"]).send("consent-news", more={"name": "", "cookies": "a=no"})
    assert of(effects, "sweep") == [{"do": "sweep", "company": "12191"}]
