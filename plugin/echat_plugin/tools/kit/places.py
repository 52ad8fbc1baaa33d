"""Which line of its file an element or one of its attributes stands on. lxml knows the line a tag ends on, and no more."""
import re
from html.parser import HTMLParser


class StartTags(HTMLParser):
    """All start tags in the order they are written: name, attributes, line, text."""

    def __init__(self, source):
        super().__init__()
        self.found = []
        self.feed(source)

    def handle_starttag(self, name, attributes):
        self.found.append((name, {key: value or "" for key, value in attributes}, self.getpos()[0], self.get_starttag_text()))

    handle_startendtag = handle_starttag


class Places:
    def __init__(self, source, tree):
        self.source, self.tree = source, tree
        self.tags = StartTags(source).found

    def written(self, element):
        """The line an element's tag begins on, and the tag as written. Of equal ones the file's order tells which."""
        same = [each for each in self.tree.iter(element.tag) if each.attrib == element.attrib]
        wanted = {key.lower(): value for key, value in element.attrib.items()}
        found = [each for each in self.tags if each[0] == element.tag and each[1] == wanted]
        return found[same.index(element)][2:] if len(found) == len(same) else (element.sourceline or 1, "")

    def element(self, element):
        return self.written(element)[0]

    def attribute(self, element, name):
        line, text = self.written(element)
        found = re.search(rf"[\s\"'/]{re.escape(name)}(?=[\s=/>])", text, re.I)
        return line + text.count("\n", 0, found.start() + 1) if found else line

    def within(self, element, words):
        """The line on which these words first stand in an element's text."""
        line, text = self.written(element)
        content = element.text or ""
        at = content.find(words)
        return line + text.count("\n") + content.count("\n", 0, max(at, 0))
