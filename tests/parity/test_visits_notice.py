"""The invariants can fail: with one thing in core done wrong, generated visits notice it, and say what."""
import pytest
from echat_plugin import app
from echat_plugin.core.rules import acting, caps, engine, guards, looking
from echat_plugin.core.rules import facts as facts_of
from echat_plugin.core.rules import memory as remembering
from echat_plugin.core.rules.part import RULES
from parity.generated_visits import complaint, visits
from parity.looking_often import comparable, turns

RUNS = 60


def lifted(name, key):
    """The checks of this key always hold."""

    def wrong(patch):
        right = getattr(engine, name)
        # In a pass over all rules, and when the one that has the lock is judged once more.
        for module in [engine, acting]:
            patch.setattr(module, name, lambda one, facts: [check | {"ok": True} if check["key"] == key else check for check in right(one, facts)], raising=False)

    return wrong


def put(module, name, value):
    return lambda patch: patch.setattr(module, name, value)


def told(change):
    """`explain()` with each verdict changed."""

    def wrong(patch):
        right = RULES["explain"]
        patch.setitem(RULES, "explain", lambda state: [change(verdict) for verdict in right(state)])

    return wrong


def late(patch):
    """Each wake-up comes three seconds late."""
    right = RULES["act"]

    def act(state, effects):
        wake = right(state, effects)
        return None if wake is None else wake + 3000

    patch.setitem(RULES, "act", act)


def scaled(times):
    def wrong(patch):
        right = guards.duration
        patch.setattr(guards, "duration", lambda words: None if right(words) is None else right(words) * times)

    return wrong


def another(patch):
    """The visitor is another on each page."""
    right = looking.turn_page

    def turn_page(memory, wall, campaign):
        right(memory, wall, campaign)
        memory["id"] += "x"

    patch.setattr(looking, "turn_page", turn_page)


def not_dry(patch):
    right = app.configure
    patch.setattr(app, "configure", lambda pairs, rules: right(pairs, rules) | {"dry-run": False})


def nobody(*given):
    return None


def later(verdict):
    return verdict | {"checks": [check | {"next": check["next"] and check["next"] + 1} for check in verdict["checks"]]}


def fewer(verdict):
    return verdict | {"checks": [check | {"seen": 0} if check["key"] == "limit" else check for check in verdict["checks"]]}


# What is done wrong, and the invariants that may notice it
WRONGS = {
    "the lease of another tab is not looked at": (lifted("guards", "other-tab"), "lease"),
    "an open window is not looked at": (lifted("guards", "window"), "window"),
    "a hidden tab is not looked at": (lifted("guards", "tab"), "tab"),
    "where the chat is not wanted is not looked at": (lifted("guards", "launcher"), "place"),
    "attention is not looked at": (lifted("guards", "attention"), "pause busy typing truth"),
    "a running chat is not looked at": (put(engine, "chat_guard", lambda rule, facts: []), "chat"),
    "a limit is not looked at": (lifted("caps", "limit"), "limit"),
    "a limit counts from now": (put(caps, "start_of", lambda scope, length, facts: facts["wall"]), "limit count"),
    "a cooldown is not looked at": (lifted("caps", "cooldown"), "cooldown"),
    "a dismissal is not looked at": (lifted("caps", "after-dismiss"), "dismissal"),
    "a refusal is not looked at": (lifted("caps", "before-open"), "refused"),
    "a delay is not waited for": (put(engine, "waiting", lambda rule, facts, free: guards.line("delay", rule["delay"], 0, True, 0)), "delay"),
    "a turn is not remembered": (put(acting, "remember_firing", nobody), "limit count cooldown"),
    "a turn is not stored": (put(acting, "keep", nobody), "limit count cooldown lease"),
    "a closing is not stored": (put(looking, "keep", nobody), "limit count cooldown dismissal lease"),
    "what other tabs store is not read": (put(looking, "recall", nobody), "limit count cooldown dismissal lease"),
    "a session ends after five minutes": (put(remembering, "PAUSE", 300000), "limit count dismissal"),
    "the pause is half as long": (scaled(0.5), "pause truth"),
    "the pause is twice as long": (scaled(2), "truth"),
    "typing is over after a second": (put(facts_of, "TYPING", 1000), "typing truth"),
    "the split is another on each page": (another, "sample"),
    "a dry run acts": (not_dry, "dry"),
    "a rule that is stuck stays so": (put(engine, "unchanged", lambda book, key, at: True), "rest"),
    "a wake-up comes late": (late, "wake"),
    "explain names a later moment": (told(later), "explain wake truth"),
    "explain says that nothing is spent": (told(fewer), "count"),
    "explain says that a rule would act": (told(lambda verdict: verdict | {"fires": True, "blocks": []}), "explain rest"),
}


@pytest.mark.parametrize("name", WRONGS)
def test_visits_notice_that(name, monkeypatch):
    wrong, words = WRONGS[name]
    wrong(monkeypatch)
    assert complaint(RUNS) in words.split()


def test_looking_often_notices_a_late_wake_up(monkeypatch):
    made = [visit for visit in visits(0, 60) if comparable(visit)]
    assert all(turns(visit, False) == turns(visit, True) for visit in made)
    late(monkeypatch)
    assert any(turns(visit, False) != turns(visit, True) for visit in made)
