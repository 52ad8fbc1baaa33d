"""The recipes' pages in a real browser: served as `build.py demo` serves them, under a strict policy, with the demo's SDK."""
import pytest

from browser.shop import complaints, demo, ready  # noqa: F401  (fixtures)
from browser.waiting import until
from echat_plugin.tools.recipes import all_recipes

RECIPES = all_recipes()


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_every_recipe_is_clean_under_a_strict_policy(context, complaints, demo, recipe):
    page = context.new_page()
    page.goto(f"{demo}/demo/recipes/{recipe.name}.html")
    ready(page)
    rules = [name[5:] for name, _ in recipe.page.attributes if name.startswith("rule-")]
    if rules:
        until(page, "!!EchatPlugin.explain()", True)
        verdicts = page.evaluate("EchatPlugin.explain()")
        assert sorted(each["rule"] for each in verdicts) == sorted(rules)
        assert [each for each in verdicts if each["problems"]] == []
    for width in [320, 1280]:
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert complaints == []


@pytest.mark.parametrize("language, head", [("en", "Recipes"), ("zh", "示例")])
def test_the_index_leads_to_every_recipe(context, complaints, demo, language, head):
    page = context.new_page()
    page.goto(f"{demo}/demo/recipes/index.html?lang={language}")
    assert page.locator("h1").inner_text() == head
    links = page.locator(".recipes h2 a").evaluate_all("links => links.map(link => link.pathname)")
    assert links == [f"/demo/recipes/{recipe.name}.html" for recipe in RECIPES]
    for width in [320, 1280]:
        page.set_viewport_size({"width": width, "height": 740})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert complaints == []


def test_the_shop_leads_to_the_index(page, demo):
    page.goto(demo + "/demo/")
    page.click("[data-text=nav-recipes]")
    page.wait_for_url("**/demo/recipes/index.html")


def test_a_page_does_what_its_rule_says(context, demo):
    page = context.new_page()
    page.goto(f"{demo}/demo/recipes/after-login.html")
    ready(page)
    page.click("#log-in")
    teaser = page.locator("echat-launcher [part=teaser-text]")
    teaser.wait_for()
    assert teaser.inner_text() == "欢迎回来，您的专属顾问在线"


def test_a_page_tells_its_rule_what_it_knows(context, demo):
    page = context.new_page()
    page.goto(f"{demo}/demo/recipes/big-cart.html")
    page.click("#add")
    ready(page)
    until(page, "(EchatPlugin.explain() || [{checks: []}])[0].checks.some(check => check.key === 'data' && check.ok)", True)
