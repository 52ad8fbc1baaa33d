"""The rules of a page as they are written, each with the place it stands at."""
from dataclasses import dataclass

from echat_plugin.core.lang import from_json, to_json
from echat_plugin.core.rules.reading import pairs_of, read_rule
from echat_plugin.core.values import as_text


@dataclass
class Declared:
    name: str
    where: str  # as warnings call it
    value: str
    line: int

    @property
    def rule(self):
        return read_rule(self.name, self.value)

    @property
    def pairs(self):
        """Its declarations [key, value]; none where it cannot be read."""
        return pairs_of(self.value.strip()) or []


def declared_rules(page):
    """Those of the tag, then those of the JSON script, as the plugin takes them."""
    found = []
    for name, value in page.attributes:
        if name.startswith("rule-"):
            found.append(Declared(name[5:], "data-" + name, value, page.places.attribute(page.tag, "data-" + name)))
    record = from_json(page.rules_text) if page.rules_text is not None else None
    if isinstance(record, dict):
        for name, value in record.items():
            words = to_json(value) if isinstance(value, dict) else as_text(value)
            found.append(Declared(name, "data-rules " + name, words, page.places.within(page.rules_script, f'"{name}"')))
    return found
