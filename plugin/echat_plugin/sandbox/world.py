"""A site in a bottle: tabs with pages, the fake ECHAT, a virtual clock, shared storage, and a trace of all that can be seen.

options   attributes (pairs), rules (JSON text or None), manner, mobile, zone, wall ("2026-03-02 10:00", there), languages,
          visitor (a text that tells one from the other), referrer, title, elements (selectors of what is on the page), says (of its product, see document.py), calendar (text of the holidays' file, or None), company, snippet (the page embeds the vendor's), memory (text already stored, or None),
          parts_after (ms a part of the plugin is on its way), missing (one that cannot be fetched, or None), timeline;
          for the fake: sdk_load (None: never comes), blocked, attach_after, ready_after, unread, staff, auto_pop,
          online_zero, bridge_poll, pop_on_message, evaluate, flash_text
host      offset(zone, wall) -> minutes or None; throw(text); guard(work, failed): what Python and JavaScript do their own way;
          parts: the plugin's parts by name, as a page would fetch them
"""
from echat_plugin.core.lang import number
from echat_plugin.core.values import duration
from echat_plugin.sandbox.agent import AGENT
from echat_plugin.sandbox.clock import create_clock
from echat_plugin.sandbox.document import absolute, create_document, href_of, note, safely, send
from echat_plugin.sandbox.page_port import create_page
from echat_plugin.sandbox.sdk_port import create_sdk
from echat_plugin.sandbox.timeline import halves, parse, wall_clock
from echat_plugin.sandbox.vendor_script import add_snippet
from echat_plugin.sandbox.visitor import VISITOR, see


def create_world(options, create_app, host):
    """The world before its first step. `run()` plays options["timeline"]; `trace` grows meanwhile."""
    clock = create_clock(0)
    local = {}
    there = wall_clock(options["wall"])
    wall = there - (host["offset"](options["zone"], there) or 0) * 60000
    site = {"clock": clock, "local": local, "options": options, "host": host, "trace": [], "wall": wall, "listening": [], "turn": 0, "cookies": {}}
    tabs = []
    current = None
    if options["memory"] != None:
        local["echat-plugin:" + (options["company"] or "page")] = options["memory"]

    def load(rest):
        """A page load in the current tab."""
        nonlocal current
        tab = current["tab"]
        referrer = href_of(current)
        leave()
        tab["referrer"] = referrer
        current = open_page(tab, absolute(current, rest))

    def leave():
        """The page goes: it hears of it, and its callbacks end."""
        send(current, {"type": "leave"})
        current["alive"] = False

    def open_page(tab, href):
        doc = create_document(site, tab, href)
        doc["api"] = None
        tab["doc"] = doc
        if options["snippet"]:
            add_snippet(doc, "")

        def start():
            doc["api"] = create_app(create_page(doc), create_sdk(doc))

        safely(doc, start)
        return doc

    def open_tab(href, referrer):
        """A new tab in front of the others."""
        nonlocal current
        if current != None:
            see(current, False, False)
        count = len(tabs) + 1
        tab = {"number": count, "name": options["visitor"] + ["t0", "t1", "t2", "t3", "t4", "t5", "t6"][count % 7], "referrer": referrer, "doc": None, "cards": {}}
        tabs.append(tab)
        current = open_page(tab, href)

    def turn(rest):
        """`tab` opens one at the same address, `tab /cart` at that one; `tab 1` goes back to the first."""
        nonlocal current
        at = number(rest)
        if at == None:
            open_tab(href_of(current) if rest == "" else absolute(current, rest), "")
        elif 1 <= at and at <= len(tabs):
            if tabs[at - 1]["doc"]["alive"]:
                see(current, False, False)
                current = tabs[at - 1]["doc"]
                see(current, True, True)

    def pass_time(ms):
        problem = clock["advance"](ms)
        if problem != "":
            note(current, "stuck", [problem])

    def act(verb, rest):
        if current == None:
            # Whatever comes first, there is a page to do it on.
            open_tab("https://shop.test" + (rest if verb == "load" else "/"), options["referrer"])
            if verb == "load":
                return
        if verb == "load":
            load(rest)
        elif verb == "reload":
            load(href_of(current))
        elif verb == "tab":
            turn(rest)
        elif verb == "quit":
            leave()
        elif verb == "restore":
            # The visitor leaves, and comes back that much later by the browser's Back: the page is as he left it.
            send(current, {"type": "leave"})
            clock["jump"](duration(rest) or 0)
            send(current, {"type": "restore"})
        elif verb == "sleep":
            clock["jump"](duration(rest) or 0)
        elif verb == "clock":
            # Somebody sets the wall clock: `clock +1h`, `clock -1d`.
            site["wall"] += (duration(rest[1:]) or 0) * (-1 if rest.startswith("-") else 1)
        elif verb in VISITOR:
            visited = current
            safely(visited, lambda: VISITOR[verb](visited, rest))
        elif verb == "all":
            # What reaches every tab of the visitor: `all message x3`.
            first, more = halves(rest)
            for tab in tabs:
                happen(tab["doc"], first, more)
        elif verb in AGENT:
            happen(current, verb, rest)
        elif verb != "":
            note(current, "unknown-verb", [verb])

    def happen(doc, verb, rest):
        if doc["fake"] != None and doc["alive"]:
            safely(doc, lambda: AGENT[verb](doc, rest))

    def step(one):
        if one["at"] != None:
            pass_time(max(0, one["at"] - clock["now"]()))
        elif one["plus"] != None:
            pass_time(one["plus"])
        if one["verb"] != "":
            act(one["verb"], one["rest"])
        # What the step set off at once, before any time passes.
        pass_time(0)

    def run():
        for one in parse(options["timeline"]):
            step(one)
        return site["trace"]

    return {
        "site": site,
        "trace": site["trace"],
        "clock": clock,
        "step": step,
        "run": run,
        "page": lambda: current,
        "app": lambda: current["api"],
    }
