"""From the conditions of a rule to a visit that meets them."""
from dataclasses import dataclass, field

from echat_plugin.core.lang import replace
from echat_plugin.core.rules.data import data_holds
from echat_plugin.core.values import compares
from echat_plugin.tools.lint.globs import negatives, positives
from echat_plugin.tools.lint.hours import first_moment

SETTLED = 3000  # ms until the vendor's SDK is there


@dataclass
class Visit:
    """A visit that meets a rule's conditions: where it begins, and what the visitor does."""

    path: str
    options: dict = field(default_factory=dict)
    before: list = field(default_factory=list)  # verbs with their arguments, in the order they are done
    wait: int = SETTLED
    after: list = field(default_factory=list)
    query: list = field(default_factory=list)
    unknown: list = field(default_factory=list)  # conditions a test's author must see to

    @property
    def address(self):
        return self.path + ("?" + "&".join(self.query) if self.query else "")

    @property
    def verbs(self):
        return [*self.before, ("stay", clock_words(self.wait)), *self.after]


def visit_for(rule, page):
    visit = Visit(page.path)
    for condition in rule["when"]:
        meet = MEET.get(condition["key"], MEET_KIND.get(condition["kind"]))
        if meet is None or meet(visit, condition) is False:
            visit.unknown.append(f"{condition['key']}: {condition['text']}" if condition["text"] else condition["key"])
    if rule["delay"]:
        visit.after.append(("stay", clock_words(rule["delay"])))
    return visit


def example(condition):
    """A text that matches one of the patterns."""
    items = positives(condition["want"])
    return replace(items[0], "*", "1") if items else None


def at_path(visit, condition):
    visit.path = example(condition) or ("/" if "/" not in negatives(condition["want"]) else "/elsewhere")


def option(name):
    def meet(visit, condition):
        value = example(condition)
        if value is None:
            return False
        visit.options[name] = value
        return True

    return meet


def for_a_time(visit, condition):
    visit.wait = max(visit.wait, condition["want"])


def in_hours(visit, condition):
    moment = first_moment(condition)
    if moment is None:
        return False
    visit.options |= moment
    return True


def told(visit, condition):
    """The page sets what is wanted."""
    path, sign, words = condition["want"]
    number = float(words) if words.replace(".", "").isdigit() else None
    tries = [True] if not sign else [words.replace("*", "x"), "x"] if number is None else [number, number + 1, number - 1]
    value = next((each for each in tries if data_holds(each, condition["want"])), None)
    if value is None:
        return False
    visit.after.append(("set", {path: int(value) if value == number and value == int(value) else value}))
    return True


def campaign(visit, condition):
    value = example(condition)
    if value is None:
        return False
    visit.query.append(condition["key"].replace("-", "_") + "=" + value)
    return True


def again(visit, condition):
    """So many visits, one a day."""
    wanted = next((number for number in range(1, 10) if compares(number, condition["want"])), None)
    if wanted is None:
        return False
    visit.before += [("stay", "3s"), ("come_back", "1d")] * (wanted - 1)
    return True


def newcomer(visit, condition):
    if example(condition) == "returning":
        visit.before += [("stay", "3s"), ("come_back", "1d")]


def does(verb, *arguments):
    return lambda visit, condition: visit.after.append((verb, *arguments))


def messages(visit, condition):
    wanted = next((number for number in range(10) if compares(number, condition["want"])), None)
    if wanted is None:
        return False
    visit.before += [("message", "hello")] * wanted
    return True


MEET = {
    "path": at_path,
    "referrer": option("referrer"),
    "device": option("device"),
    "language": option("language"),
    "staff": option("staff"),
    "visits": again,
    "visitor": newcomer,
    "hours": in_hours,
    "unread": messages,
    "scroll": lambda visit, condition: visit.after.append(("scroll", f"{condition['want']:g}%")),
    "exit-intent": does("leave"),
    "click": lambda visit, condition: visit.after.append(("click", condition["want"])),
    "visible": lambda visit, condition: visit.after.append(("view", condition["want"])),
    "event": lambda visit, condition: visit.after.append(("happen", condition["want"][0])),
    "present": lambda visit, condition: None,
    "absent": lambda visit, condition: None,
    "data": told,
    **{f"utm-{name}": campaign for name in ("source", "medium", "campaign", "term", "content")},
    "idle": for_a_time,
    "active": lambda visit, condition: False if condition["want"] > 25000 else for_a_time(visit, condition),
    "since-closed": None,
}
MEET_KIND = {"span": for_a_time}


def clock_words(ms):
    """A time as one writes it in a test."""
    for unit, size in (("h", 3600000), ("m", 60000), ("s", 1000)):
        if ms >= size and ms % size == 0:
            return f"{ms // size:g}{unit}"
    return f"{ms:g}ms"
