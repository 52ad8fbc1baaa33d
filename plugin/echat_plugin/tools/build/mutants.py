"""The mutants of a file: its code with one small mistake each, as mutmut makes them; and those that are known to change nothing."""
from libcst import matchers as m
from libcst.metadata import MetadataWrapper, PositionProvider, WhitespaceInclusivePositionProvider
from mutmut.mutation.file_mutation import create_mutations

# What is only said to people: no test asks for the words, and none of it ships.
PROSE = m.Call(func=m.Name("for_people"))
FIND = m.Name("find") | m.Name("rfind")
# `text.find(sign) >= 0`
PRESENCE = m.Comparison(
    left=m.Call(func=m.Attribute(attr=FIND)),
    comparisons=[m.ComparisonTarget(operator=m.GreaterThanEqual() | m.LessThan(), comparator=m.Integer("0"))],
)


class Mutant:
    """`function` is the top-level one it is in, None for a table; `lines` those of the function; `died` whether a test failed."""

    def __init__(self, path, text, function, lines, span, words):
        self.path, self.text, self.function, self.lines, self.span, self.words = path, text, function, lines, span, words
        self.died = None

    def source(self):
        start, end = self.span
        return self.text[:start] + self.words + self.text[end:]

    def change(self):
        """The first line that differs: as it is, and as the mutant has it."""
        pairs = zip(self.text.splitlines(), self.source().splitlines())
        return next((old.strip(), new.strip()) for old, new in pairs if old != new)


def mutants_of(path):
    text = path.read_text("utf-8")
    module, mutations, _, _ = create_mutations(str(path), text)
    wrapper = MetadataWrapper(module, unsafe_skip_copy=True)
    places = wrapper.resolve(PositionProvider)
    wide = wrapper.resolve(WhitespaceInclusivePositionProvider)
    prose = {id(each) for node in nodes(module) if m.matches(node, PROSE) for each in nodes(node)}
    presence = {id(node.left) for node in nodes(module) if m.matches(node, PRESENCE)}
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))

    def at(position):
        return starts[position.line - 1] + position.column

    def mutant(mutation):
        node, outer = mutation.original_node, mutation.contained_by_top_level_function
        place, span = places[outer or node], wide[node]
        lines = range(place.start.line, place.end.line + 1)
        return Mutant(path, text, outer and outer.name.value, lines, (at(span.start), at(span.end)), module.code_for_node(mutation.mutated_node))

    def counts(mutation):
        """Where only presence is asked for, the last one found is as good as the first."""
        node, new = mutation.original_node, mutation.mutated_node
        swapped = id(node) in presence and node.func.attr.value != new.func.attr.value
        return id(node) not in prose and not swapped

    return [mutant(each) for each in mutations if counts(each)]


def nodes(tree):
    yield tree
    for child in tree.children:
        yield from nodes(child)


def where(root, mutant):
    return f"{mutant.path.relative_to(root).as_posix()} {mutant.function or ''}".rstrip()


def entry(root, mutant):
    """Three lines: where it is, the line as it is, the line as the mutant has it."""
    old, new = mutant.change()
    return f"{where(root, mutant)}\n- {old}\n+ {new}\n"


def listed(root, mutants, text):
    """Those of the mutants whose entries are in the text; lines with # are comments."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    entries = {f"{place}\n{old}\n{new}\n" for place, old, new in zip(lines[::3], lines[1::3], lines[2::3])}
    return [mutant for mutant in mutants if entry(root, mutant) in entries]
