"""Did you mean …? The nearest of the known names."""


def distance(one, other):
    """How many single-character edits lie between two words (Levenshtein)."""
    row = [at for at in range(len(other) + 1)]
    for i in range(len(one)):
        previous = row
        row = [i + 1]
        for j in range(len(other)):
            swap = previous[j] + (0 if one[i] == other[j] else 1)
            row.append(min(swap, min(previous[j + 1], row[j]) + 1))
    return row[len(other)]


def nearest(word, names):
    """The known name nearest to the word, or "" when none is near (more than a third of it is different)."""
    best = ""
    least = len(word) / 3 + 1
    for name in names:
        far = distance(word, name)
        if far < least:
            least = far
            best = name
    return best
