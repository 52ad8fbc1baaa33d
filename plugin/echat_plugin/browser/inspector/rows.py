"""What the panel lists: the state, the rules with their checks, the log. Elements stay, and only a text that differs is written:
a selection, the focus and a reader's place are kept. What is folded has no elements yet."""
from echat_plugin.browser.elements import add
from echat_plugin.core.inspector.verdicts import STATES, cells, plain, sentence, state_of
from echat_plugin.core.lang import has, text

def put(element, words):
    if element.textContent != words:
        element.textContent = words


def put_all(elements, texts):
    for at in range(len(elements)):
        put(elements[at], texts[at])


def cells_in(parent, shape):
    """The elements of these tags; a heading within a row is the row's."""
    return [add(parent, tag, {"scope": "row"} if tag == "th" else {}) for tag in shape.split(" ")]


def fit(rows, count, make):
    """As many rows as there are to show; those too many go."""
    while len(rows) < count:
        rows.append(make())
    while len(rows) > count:
        rows.pop()["element"].remove()


def create_list(parent, tag, shape):
    """Rows of texts, each an element of this tag with cells of this shape; drawing gives the rows."""
    rows = []

    def make():
        element = add(parent, tag, {})
        return {"element": element, "cells": cells_in(element, shape)}

    def draw(texts):
        fit(rows, len(texts), make)
        for at in range(len(texts)):
            put_all(rows[at]["cells"], texts[at])
        return rows

    return draw


def create_facts(parent, words):
    """The state in short."""
    draw = create_list(add(parent, "dl", {}), "div", "dt dd")
    return lambda facts: draw([[name, plain(words, value)] for name, value in facts])


def create_log(parent, words, changed):
    details = add(parent, "details", {})
    summary = add(details, "summary", {})
    draw_log = create_list(add(details, "ol", {}), "li", "time code span")
    details.ontoggle = changed

    def draw(log):
        put(summary, words["log"] + text(len(log)))
        if details.open:
            # The newest first
            draw_log([[text(at // 100 / 10) + "s", name, told] for at, name, told in log].reverse())

    return draw


def how_many(states, wanted):
    count = 0
    for state in states:
        count += 1 if state == wanted or wanted == "all" else 0
    return count


def create_rules(parent, words, changed):
    """The rules, and what picks those of one state. Drawing gives whether anything shown counts on by itself."""
    picks = add(parent, "p", {})
    frame = add(parent, "ul", {})
    rows = []
    picked = "all"

    def create_pick(state):
        button = add(picks, "button", {})
        add(button, "span", {}).textContent = words[state]
        count = add(button, "b", {"class": state})

        def chosen():
            nonlocal picked
            picked = state
            changed()

        def draw(states):
            number = how_many(states, state)
            put(count, text(number))
            button.hidden = number == 0 and state != "all"
            button.setAttribute("aria-pressed", state == picked)

        button.onclick = chosen
        return draw

    draws = [create_pick("all")]
    for state in STATES:
        draws.append(create_pick(state))

    def draw(verdicts, now, late):
        nonlocal picked
        states = [state_of(verdict) for verdict in verdicts]
        if not has(states, picked):
            picked = "all"
        for draw_pick in draws:
            draw_pick(states)
        fit(rows, len(verdicts), lambda: create_row(frame, words, changed))
        counting = False
        for at in range(len(verdicts)):
            shown = picked == "all" or states[at] == picked
            rows[at]["element"].hidden = not shown
            if shown and rows[at]["draw"](verdicts[at], states[at], now, late):
                counting = True
        return counting

    return draw


def create_row(parent, words, changed):
    """A rule: what it is called, what it does, its state and why; unfolded, its checks."""
    item = add(parent, "li", {})
    details = add(item, "details", {})
    shown = cells_in(add(details, "summary", {}), "code i b span")
    draw_checks = None
    details.ontoggle = changed

    def draw(verdict, state, now, late):
        nonlocal draw_checks
        # The rows are the same for another page's rules.
        put_all(shown, [verdict["rule"], verdict["do"], words[state], sentence(words, verdict, now, late)])
        shown[2].className = state
        if details.open:
            draw_checks = draw_checks or create_checks(details, words)
            draw_checks(verdict["checks"], now, late)
        return details.open or verdict["next"] > now

    return {"element": item, "draw": draw}


def create_checks(parent, words):
    table = add(parent, "table", {})
    head = add(add(table, "thead", {}), "tr", {})
    for name in words["columns"]:
        add(head, "th", {"scope": "col"}).textContent = name
    draw_lines = create_list(add(table, "tbody", {}), "tr", "th td td td td td")

    def draw(lines, now, late):
        rows = draw_lines([cells(words, line, now, late) for line in lines])
        for at in range(len(lines)):
            rows[at]["element"].className = "" if lines[at]["ok"] else "blocked"

    return draw
