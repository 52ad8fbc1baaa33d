"""The table of results, and its place in README.md."""
from ..build import say

START, END = "<!-- bench -->", "<!-- /bench -->"
HEAD = ["", "raw B", "gzip -9", "brotli -11", "evaluation 1x, ms", "at 4x throttle, ms", "idle callbacks/s", "heap, kB", "new globals",
        "built-ins changed", "newMsg to badge"]


def table(rows, limit):
    """The Markdown table. `rows` are {title, raw, gzip, brotli, 1x, 4x, idle, heap, globals, changes, latency}, or the first
    four where only bytes are told; `limit` is the row that the others' ratios are told against."""
    lines = [HEAD, ["---"] + ["--:"] * (len(HEAD) - 1)] + [cells(row, limit) for row in rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def cells(row, limit):
    def ratio(key):
        return "" if row is limit or not limit[key] else f" ({row[key] / limit[key]:.1f}×)"

    size = [row["title"], f"{row['raw']:,}", f"{row['gzip']:,}", f"{row['brotli']:,}{ratio('brotli')}"]
    if "1x" not in row:
        return size + [""] * (len(HEAD) - len(size))
    late = row["latency"]
    return [
        *size,
        f"{row['1x']:.2f}{ratio('1x')}",
        f"{row['4x']:.2f}{ratio('4x')}",
        f"{row['idle']:g}",
        f"{row['heap'] / 1000:.0f}",
        listed(row["globals"]),
        listed(row["changes"]),
        f"{late['ms']:.2f} ms, {frames(late['frames'])}" if late else "–",
    ]


def listed(names):
    return f"{len(names)}: {', '.join(f'`{name}`' for name in names)}" if names else "0"


def frames(count):
    return "same frame" if count == 0 else f"{count} frame{'s' if count > 1 else ''} later"


def report(rows, limit, rules, about):
    """What stands between the markers: the table, the rules' line, and what was measured how."""
    return "\n".join([
        START,
        table(rows, limit),
        "",
        f"{rules['rules']:,} rules: {rules['plain']['pass']:.1f} ms for one pass over them with every reason (`after`, `path`, "
        f"`limit` each), {rules['rich']['pass']:.1f} ms where each has seven conditions and four caps, in Node "
        f"{rules['node'].removeprefix('v')}; a median, like every time here.",
        "",
        f"Measured {about['date']} by `python3 build.py bench`, all in one run, in turn: Chromium {about['chromium']}, "
        f"{about['cores']} cores, load {about['load']:.1f}. "
        "Ratios in brackets are to the same three features written by hand for one shop and nothing else. The peers are "
        "loaders: the widgets that they fetch, like the vendor's SDK that echat-plugin drives, are not counted.",
        END,
    ])


def place(text, found):
    """The README's text with what stood between the markers replaced."""
    before, start, rest = text.partition(START)
    _, end, after = rest.partition(END)
    if not start or not end:
        raise say.Problem(f"README.md has no {START} … {END} to write the table into")
    return before + found + after
