"""Every recipe of demo/recipes/ acts where it should and not in a near miss, has no finding, and is the same in the JavaScript that ships."""
import pytest
from parity.twins import on_node
from recipes.visits import FOLDER, VISITS
from scenarios.playing import canonical

from echat_plugin.tools import recipes
from echat_plugin.tools.kit.options import options_of, visitor_options
from echat_plugin.tools.kit.pages import read_file
from echat_plugin.tools.kit.seen import acted
from echat_plugin.tools.kit.site import Site
from echat_plugin.tools.lint import lint

NAMES = [recipe.name for recipe in recipes.all_recipes()]
SITE = Site(None, [FOLDER.parents[1]])
# What of a visit is asked for by a word of the table's own
SEEN = {
    "opened_by": lambda shop: shop.chat.opened_by,
    "group": lambda shop: next(event.detail["group"] for event in shop.events if event.name == "exposure"),
    "shown": lambda shop: (shop._here("launcher") or {"shown": False})["shown"],
}  # fmt: skip


def file(name):
    return str(FOLDER / f"{name}.html")


@pytest.fixture(scope="module")
def node_traces():
    """What the JavaScript that ships does in each visit."""
    pages = {name: options_of(read_file(file(name)), SITE) for name in NAMES}
    return on_node(visitor_options(**one.options) | pages[one.recipe] | {"timeline": f"0s load {one.path} | {one.timeline}"} for one in VISITS)


def begun(visit, one):
    return visit(file(one.recipe), path=one.path, **one.options).play(one.timeline)


@pytest.mark.parametrize("one", VISITS, ids=str)
def test_recipe(visit, one):
    shop = begun(visit, one)
    assert [acted(event) for event in shop.events if acted(event)] == one.acts
    assert {name: SEEN.get(name, lambda shop: getattr(shop, name))(shop) for name in one.sees} == one.sees
    assert shop.warnings == []


@pytest.mark.parametrize("at", range(len(VISITS)), ids=[str(one) for one in VISITS])
def test_the_javascript_that_ships_agrees(visit, at, node_traces):
    trace = [record for record in begun(visit, VISITS[at]).trace if record[2] != "did"]
    assert canonical(trace) == node_traces[at]


def test_a_card_reaches_the_agent_once(visit):
    one = next(each for each in VISITS if each.acts == ["looking"])
    pushed = [record for record in begun(visit, one).stay("1m").trace if record[2:4] == ["call", "pushVisitorEvent"]]
    assert len(pushed) == 1 and "青瓷盖碗" in str(pushed)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_wrong_with_a_recipe(name):
    assert list(map(str, lint(read_file(file(name))))) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_of_a_recipe_acts_in_some_visit_and_in_another_none_does(name):
    mine = [one for one in VISITS if one.recipe == name]
    assert {rule for one in mine for rule in one.acts} == {pair[0][5:] for pair in read_file(file(name)).attributes if pair[0].startswith("rule-")}
    assert len({len(one.acts) for one in mine}) > 1 or name == "own-icon"
