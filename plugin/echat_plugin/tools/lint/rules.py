"""The rules of a page: each for itself (is it understood, can it ever act), then against those tried before it."""
from echat_plugin.core.check.rule_problems import problems_of, rule_problems
from echat_plugin.core.config import configure
from echat_plugin.core.check.rule_problems import problems_of, rule_problems
from echat_plugin.core.rules.reading import read_rules
from echat_plugin.tools.kit.selectors import broken, matches
from echat_plugin.tools.lint.declared import declared_rules
from echat_plugin.tools.lint.findings import Finding
from echat_plugin.tools.lint.hours import unknown_zones
from echat_plugin.tools.lint.never import never
from echat_plugin.tools.lint.page import MARKUP, UNSAFE
from echat_plugin.tools.lint.shadowed import shadowed
from echat_plugin.core.values import duration

POPUPS = ["window", "tab", "popup", "new-window"]
LATE = duration("1h")
# What counts over more than the page
LASTING = ["visits", "pages", "visitor", "on-site", "since-closed"]


def rule_findings(page):
    config = configure(page.attributes, page.rules_text)
    found, known, good = [], set(), []

    def add(code, each, words):
        found.append(Finding(code, f"{each.where} {words}", page.name, each.line))

    for each in declared_rules(page):
        rule = each.rule
        opening = next((pair for pair in each.pairs if pair[0] in ("do", "open", "how", "mode") and pair[1] in POPUPS), None)
        if opening:
            add("rule-popup", each, f'asks for a {opening[1]} ("{opening[0]}: {opening[1]}"): browsers block every window that no click opened; a rule can only open the chat in the page')
        for words in [] if opening else problems_of(rule):
            add("rule-broken", each, words + "; the rule is off")
        if each.name in known:
            add("rule-broken", each, "has a name that is taken; the rule is off")
        for key, value in each.pairs:
            if UNSAFE.search(value) or "javascript:" in value.lower():
                add("unsafe", each, f'has "{key}: {value}": an address that runs code')
            elif key in ("text", "accept") and MARKUP.search(value):
                add("html-in-text", each, f'has "{key}: {value}": HTML is not drawn here, its signs would be seen')
        known.add(each.name)
        if not rule["problems"] and not opening:
            good.append((each, rule))
            for code, words in rule_by_itself(rule, config, page):
                add(code, each, words)
    for each, words in shadowed(good):
        add("rule-shadowed", each, words)
    if page.rules_text is not None:
        words = rule_problems(read_rules([], page.rules_text)["problems"])
        for sentence in words[:1] if words and words[0].startswith('data-rules="') else []:
            found.append(Finding("rule-broken", sentence, page.name, page.places.attribute(page.tag, "data-rules")))
    return found


def rule_by_itself(rule, config, page):
    """(code, words) of what a rule that is understood says, and cannot mean."""
    zones = unknown_zones(rule)
    for zone in zones:
        yield "zone-unknown", f"names the time zone {zone}: nobody knows it"
    if not zones:
        yield from never(rule, config)
    for condition in rule["when"]:
        if condition["kind"] == "selector":
            if broken(condition["want"]):
                yield "selector-broken", f'has "{condition["key"]}: {condition["text"]}": that is no CSS selector'
            elif condition["key"] in ("click", "visible") and matches(page.tree, condition["want"]) is False:
                yield "selector-nothing", f'has "{condition["key"]}: {condition["text"]}": nothing on this page matches'
        elif condition["kind"] == "span" and condition["key"] != "since-closed" and condition["want"] > LATE:
            yield "rule-late", f'waits for "{condition["key"]}: {condition["text"]}": hardly a visit lasts that long'
    if config["storage"] == "off":
        words = [condition["key"] for condition in rule["when"] if condition["key"] in LASTING]
        words += [limit[3] for limit in rule["limit"] if limit[1] != "page"] + (["cooldown"] if rule["cooldown"] else [])
        for word in words[:1]:
            yield "rule-forgets", f'counts over pages ("{word}"), and data-storage is off: nothing is remembered from one page to the next'
