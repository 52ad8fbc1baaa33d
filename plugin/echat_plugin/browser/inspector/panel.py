"""<echat-inspector>: a tab at the corner opposite the launcher, and the panel it opens. It draws what it is given and decides nothing.

Shut, it costs one comparison per view and no callback at all. Open, it draws in the browser's own frames; while something it shows
counts on, once a second: these times go on by the page's clock here alone, so that watching rules changes nothing for them.
"""
from echat_plugin.browser.elements import add, assign
from echat_plugin.browser.host import guarded, win
from echat_plugin.browser.inspector.looks import inspector_css
from echat_plugin.browser.inspector.rows import create_facts, create_log, create_rules, how_many
from echat_plugin.browser.looks import dress
from echat_plugin.core.inspector.verdicts import STATES, state_of
from echat_plugin.core.inspector.words import WORDS
from echat_plugin.core.lang import text


def inspecting():
    """The part's senses, with the page's nonce: asked for while our script runs, afterwards nobody knows which it was."""
    nonce = win.document.currentScript.nonce if win else ""
    return lambda config, signals, send: create_inspector(config, nonce)


def create_inspector(config, nonce):
    document = win.document
    host = document.createElement("echat-inspector")
    panel = None

    def inspect(effect):
        nonlocal panel
        view = effect["view"]
        if not panel:
            root = host.attachShadow({"mode": "open"})
            dress(root, inspector_css(config), nonce)
            panel = create_panel(root, view["language"])
        # A framework that replaces the body takes us away with the old one.
        if view and not host.isConnected:
            document.body.appendChild(host)
        panel["take"](view, effect["at"])
        if not view:
            host.remove()

    return {"inspect": inspect}


def create_panel(root, language):
    words = WORDS[language]
    view = None
    at = 0
    summary = ""
    opened = False
    asked = False
    timer = None
    # Where it stands follows the page's direction; our own words do not.
    card = add(add(root, "aside", {"aria-label": words["title"]}), "div", {"lang": language, "dir": "ltr"})
    head = add(card, "header", {})
    tab = add(head, "button", {})
    add(tab, "span", {}).textContent = words["title"]
    numbers = add(tab, "sup", {})
    counts = [add(numbers, "b", {"class": state}) for state in STATES]
    status = add(head, "span", {"role": "status"})
    copy = add(head, "button", {})
    copy.textContent = words["copy"]
    panel = add(card, "section", {})

    def ask():
        nonlocal asked
        if opened and not asked:
            asked = True
            win.requestAnimationFrame(draw)

    draw_facts = create_facts(panel, words)
    draw_rules = create_rules(panel, words, ask)
    draw_log = create_log(panel, words, ask)

    def take(seen, then):
        nonlocal view, at
        view = seen
        at = then
        if view:
            summarise()
            ask()
        else:
            show(False)

    def summarise():
        """How many rules are in which state: all that the tab shows."""
        nonlocal summary
        states = [state_of(verdict) for verdict in view["rules"]]
        said = words["title"]
        for at in range(len(STATES)):
            count = how_many(states, STATES[at])
            # Drawn by the style sheet: a bare number is no part of what the button is called.
            assign(counts[at], {"data-n": count or ""})
            said += ", " + words[STATES[at]] + " " + text(count) if count > 0 else ""
        if said != summary:
            summary = said
            assign(tab, {"aria-label": said, "title": said})

    def draw():
        nonlocal asked, timer
        asked = False
        if opened:
            now = win.performance.now()
            draw_facts(view["state"])
            draw_log(view["log"])
            # A frame that a hidden page is not given holds the next second back too.
            if draw_rules(view["rules"], now, now - at) and timer == None:
                timer = win.setTimeout(tick, 1000)

    def tick():
        nonlocal timer
        timer = None
        ask()

    def show(wanted):
        nonlocal opened, timer
        opened = wanted
        tab.setAttribute("aria-expanded", opened)
        panel.hidden = not opened
        status.textContent = ""
        win.clearTimeout(timer)
        timer = None
        ask()

    def pressed(event):
        if opened and event.key == "Escape":
            show(False)
            tab.focus()

    def copied():
        json = win.JSON.stringify(view, None, 2)

        def failed():
            # The page is not a secure one, or may not write.
            win.console.log(json)
            status.textContent = "console.log"

        def done():
            status.textContent = words["copied"]

        guarded(lambda: win.navigator.clipboard.writeText(json).then(done, failed), failed)

    tab.onclick = lambda: show(not opened)
    copy.onclick = copied
    card.onkeydown = pressed
    show(False)
    return {"take": take}
