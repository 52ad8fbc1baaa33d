"""Each recipe of docs/privacy.md with a stand-in of its tool (pages/consent): asked, agreed, refused, taken back, come back; before our script and after."""
import pytest

from browser.consent_recipes import CHINESE, ENGLISH, blocks, dialog, scripts, table
from browser.test_consent import KEPT, TOLD, loads, parts

# How a tool's row or comment begins, and its stand-in
TOOLS = {
    "Cookiebot": "cookiebot", "OneTrust": "onetrust", "CookieYes": "cookieyes", "Complianz": "complianz", "Osano": "osano", "tarteaucitron": "tarteaucitron", "one of your own": "own",
    "Vanilla Cookie Consent": "vanilla", "Klaro": "klaro", "Didomi": "didomi", "Usercentrics": "usercentrics", "Any tool of the IAB's TCF 2": "tcf",
}  # fmt: skip
BY_COOKIE = {stand: recipe for recipe in table(ENGLISH) for name, stand in TOOLS.items() if recipe.tool.startswith(name)}
BY_SCRIPT = {stand: recipe for recipe in scripts(ENGLISH) for name, stand in TOOLS.items() if recipe.tool.startswith(name)}
EVERY = {**BY_COOKIE, **BY_SCRIPT}
BUTTONS = "".join(f"<button id={name} onclick='banner.{name} ? banner.{name}() : banner.refuse()'>{name}</button>" for name in ["agree", "refuse", "withdraw", "pass"])
ARRIVE = "script => document.body.append(document.createRange().createContextualFragment(script))"
every = pytest.mark.parametrize("tool", EVERY)


def page_of(tool):
    recipe = EVERY[tool]
    own, its = f"<script>{recipe.script}</script>", f'<script src="/tests/browser/pages/consent/{tool}.js"></script>'
    return recipe.terms, own + its if recipe.goes_before else its + own


@pytest.fixture
def meet(visit):
    """Opens a page with a tool and its recipe, after our own script; the tool has come, too."""

    def go(tool, **more):
        terms, head = page_of(tool)
        tab = visit(f'data-consent="{terms}" data-rule-help="after: 100ms; limit: 1/visitor"', tag=None, body=TOLD + head + BUTTONS, wait=False, **more)
        return tab.until("window.banner && window.EchatPlugin && EchatPlugin.state")

    return go


@pytest.fixture
def meet_late(visit):
    """The same without our script. It comes when the visitor has done this: by a tag manager, or over a slow line."""

    def go(tool, *clicks):
        terms, head = page_of(tool)
        tab = visit(tag="", head=TOLD + head, body=BUTTONS, wait=False).until("window.banner")
        for click in clicks:
            tab.page.click(f"#{click}")
        tab.stays(100)
        tab.js(ARRIVE, f'<script async data-company-id="1" data-load="eager" data-sdk="/tests/browser/pages/visitor/echat.js" data-consent="{terms}" src="/dist/echat-plugin.js"></script>')
        return tab.until("window.EchatPlugin && EchatPlugin.state")

    return go


def held(tab):
    """For a while, too."""
    tab.until("EchatPlugin.state().sdk == 'held'").stays(300)
    assert tab.js("EchatPlugin.state().sdk") == "held" and loads(tab) == 0 and tab.errors == []
    assert [name for name in tab.js(KEPT) if "echat-plugin" in name or "_1_" in name] == []


def gone(tab):
    """The chat was there."""
    tab.until("EchatPlugin.state().sdk == 'held' && typeof ECHAT == 'undefined'").stays(200)
    assert tab.js("[EchatPlugin.state().sdk, document.querySelectorAll('[id^=ECHAT_],#echatmodulejs').length]") == ["held", 0]
    assert [name for name in tab.js(KEPT) if "echat-plugin" in name or "_1_" in name] == [] and tab.errors == []


# The document


def test_both_languages_have_the_same_recipes():
    def code(script):
        return [line for line in script.splitlines() if not line.startswith("// ")]

    assert [row.terms for row in table(ENGLISH)] == [row.terms for row in table(CHINESE)]
    assert [code(block) for block in blocks(ENGLISH)] == [code(block) for block in blocks(CHINESE)]


def test_every_recipe_is_played():
    assert (len(BY_COOKIE), len(BY_SCRIPT)) == (len(table(ENGLISH)), len(scripts(ENGLISH))) and set(EVERY) == set(TOOLS.values())
    assert len(blocks(ENGLISH)) == 2


# The tools


@every
def test_nothing_comes_before_an_answer_the_chat_with_a_yes_and_it_goes_when_that_is_taken_back(meet, site, tool):
    tab = meet(tool)
    held(tab)
    assert site.count("visitor/echat.js") == 0 and set(parts(site)) == {"consent"}
    tab.page.click("#agree")
    tab.opened()
    assert site.count("visitor/echat.js") == 1
    tab.page.click("#withdraw")
    gone(tab)
    assert site.count("visitor/echat.js") == 1 and tab.js("told.at(-1)").startswith("false")


@every
def test_a_no_leaves_it_held_and_a_yes_after_it_counts(meet, site, tool):
    tab = meet(tool)
    tab.page.click("#refuse")
    held(tab)
    assert site.count("visitor/echat.js") == 0
    tab.page.click("#agree")
    tab.ready()


@every
def test_who_has_agreed_before_needs_no_click_and_who_has_refused_before_has_none_counted(meet, tool):
    tab = meet(tool)
    tab.page.click("#agree")
    tab.ready().page.reload()
    tab.ready()
    tab.page.click("#withdraw")
    gone(tab)
    tab.page.reload()
    tab.until("window.banner && window.EchatPlugin && EchatPlugin.state")
    held(tab)


@every
def test_our_script_may_come_after_the_answer(meet_late, tool):
    meet_late(tool, "agree").ready()


@every
def test_our_script_may_come_after_a_no_or_after_a_yes_that_was_taken_back(meet_late, tool):
    held(meet_late(tool, "refuse"))
    held(meet_late(tool, "agree", "withdraw"))


@pytest.mark.parametrize("tool", BY_SCRIPT)
def test_a_yes_that_was_taken_back_before_our_script_came_fetches_nothing_of_the_vendors(meet_late, site, tool):
    held(meet_late(tool, "agree", "withdraw"))
    assert site.count("visitor/echat.js") == 0


@pytest.mark.parametrize("tool", BY_COOKIE)
def test_in_a_browser_that_tells_of_no_cookies_a_click_and_the_tools_event_are_enough(meet, tool):
    tab = meet(tool, init="Object.defineProperty(window, 'cookieStore', {value: undefined})")
    tab.page.click("#agree")
    tab.ready()
    tab.page.click("#withdraw")
    gone(tab)


# Where a tool asks nobody


def test_cookiebot_accepts_for_visitors_of_regions_in_which_it_does_not_ask(meet):
    tab = meet("cookiebot")
    tab.page.click("#pass")
    tab.ready()


def test_tcf_where_the_gdpr_does_not_apply_nobody_is_asked(meet):
    tab = meet("tcf", query="?nogdpr").ready()
    assert tab.errors == []


# The site's own dialog


@pytest.mark.parametrize("agreed", [True, False])
def test_a_click_on_the_launcher_may_ask_and_opens_the_chat_here_after_a_yes_alone(visit, site, context, agreed):
    ask = "<script>asked = 0; function askForConsent() { asked++; return new Promise(answer => { window.answer = answer }) }</script>"
    tab = visit('data-consent="required"', head=f"{TOLD}{ask}<script>{dialog(ENGLISH)}</script>", wait=False)
    held(tab.until("EchatPlugin.state"))
    tab.button.click()
    tab.until("asked == 1")
    held(tab)
    assert site.count("visitor/echat.js") == 0
    tab.js(f"answer({str(agreed).lower()})")
    if agreed:
        tab.opened()
        # From then on it opens without a question.
        tab.js("ECHAT.hideMiniChat()")
        tab.button.click()
        tab.opened()
    else:
        held(tab)
    assert tab.js("asked") == 1 and len(context.pages) == 1
