"""The table of malformed attributes on the built plugin: each is one warning, and the launcher stands with the others in force."""
from unit.bad_input import GOOD, TABLE

# Load the plugin with these attributes, tell what it says and shows, and undo it: a hundred plugins on one page.
TRY = """async ([source, attributes]) => {
    const said = [], warn = console.warn
    console.warn = (...words) => said.push(words.join(' '))
    const tag = document.createElement('script')
    for (const [name, value] of attributes) tag.setAttribute('data-' + name, value)
    tag.src = source
    const loaded = new Promise((done, failed) => { tag.onload = done; tag.onerror = failed })
    document.head.appendChild(tag)
    await loaded
    // The words come with parts of the plugin; where there is nothing to say, none would come by now.
    const until = async (test, ms) => { for (const end = performance.now() + ms; !test() && performance.now() < end;) await new Promise(done => setTimeout(done, 4)) }
    await until(() => EchatPlugin.explain(), 5000)
    await until(() => said.length, attributes.length > 5 ? 5000 : 200)
    const launcher = document.querySelector('echat-launcher')
    const button = launcher && launcher.shadowRoot.querySelector('[part=button]')
    const found = {
        said, label: button && button.getAttribute('aria-label'), shown: !!button && button.getClientRects().length > 0,
        rules: EchatPlugin.explain().map(verdict => verdict.rule), sdk: EchatPlugin.state().sdk, stored: Object.keys(localStorage),
    }
    EchatPlugin.destroy({ forget: true })
    tag.remove()
    console.warn = warn
    return found
}"""


def test_each_malformed_attribute_is_one_warning_and_leaves_the_page_working(site, context):
    page = context.new_page()
    errors = []
    page.on("pageerror", lambda problem: errors.append(str(problem)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    site.put("/page.html", "<!doctype html><meta charset=utf-8><link rel=icon href=data:,><title>Shop</title><body>Shop")
    page.goto(site.url("/page.html"))
    in_force = {"label": "Ask us", "shown": True, "sdk": "idle", "stored": ["echat-plugin:12191"]}
    wrong = []
    # HTML drops the second of two attributes of one name before anyone sees it: that row is for the core alone.
    rows = [["", "", []]] + [row for row in TABLE if row[0] != "rule-good"]
    for name, value, words in rows:
        found = page.evaluate(TRY, ["/dist/echat-plugin.js", GOOD + ([[name, value]] if name else [])])
        said, rules = found.pop("said"), found.pop("rules")
        clear = len(said) == (1 if name else 0) and all(word.lower() in said[0].lower() for word in words + ["data-" + name] if name)
        if not clear or found != in_force or rules[0] != "good":
            wrong.append([name, value, said, found, rules])
    assert wrong == [] and errors == []


def test_a_page_full_of_mistakes_says_them_all_once_and_works(visit):
    """All at once on one tag, as a parsed tag has them."""
    rows = {name: value for name, value, _ in TABLE if name not in dict(GOOD) and not (name == "rules" and not value) and name != "sdk"}
    attributes = " ".join(f"data-{name}='{value}'" for name, value in rows.items())
    tab = visit(attributes)
    assert len(tab.warnings) == len(rows) and tab.errors == []
    assert tab.button.is_visible()
    tab.button.click()
    tab.opened()
