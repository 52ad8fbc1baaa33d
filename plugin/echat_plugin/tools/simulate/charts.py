"""Small bar charts as SVG, drawn in units of their own width: 0 to 420 across, 40 high."""
from datetime import date, timedelta

from echat_plugin.tools.kit.times import clock

WIDE, HIGH = 420, 40
BINS = 30


def days_between(days):
    """Every day from the first to the last: a day on which nothing happened is one, too."""
    first, last = (date.fromisoformat(day) for day in (min(days), max(days)))
    return [(first + timedelta(days=at)).isoformat() for at in range((last - first).days + 1)]


def bars(counts, days):
    return chart([counts.get(day, 0) for day in days], [(0, days[0][5:], "start"), (WIDE, days[-1][5:], "end")], lambda at, count: f"{days[at]}: {count}")


def histogram(seconds, longest):
    """How many acts in each stretch of a visit."""
    step = max(longest / BINS, 0.001)
    counts = [0] * BINS
    for at in seconds:
        counts[min(int(at / step), BINS - 1)] += 1

    def title(at, count):
        return f"{clock(round(at * step) * 1000)} to {clock(round((at + 1) * step) * 1000)}: {count}"

    return chart(counts, [(0, "0s", "start"), (WIDE, clock(round(longest) * 1000), "end")], title)


def chart(counts, ends, title):
    most = max(max(counts), 1)
    slot = WIDE / len(counts)
    drawn = []
    for at, count in enumerate(counts):
        if count:
            height = max(HIGH * count / most, 1)
            drawn.append(f'<rect x="{at * slot:.1f}" y="{HIGH - height:.1f}" width="{max(min(slot - 1, 24), 0.8):.1f}" height="{height:.1f}"><title>{title(at, count)}</title></rect>')
    highest = counts.index(max(counts))
    label = f'<text x="{highest * slot + min(slot - 1, 24) / 2:.1f}" y="-3" text-anchor="middle">{max(counts)}</text>'
    words = "".join(f'<text x="{x}" y="{HIGH + 13}" text-anchor="{anchor}">{text}</text>' for x, text, anchor in ends)
    return f'<svg viewBox="0 -14 {WIDE} 72" role="img"><line x1="0" x2="{WIDE}" y1="{HIGH}" y2="{HIGH}"/>{"".join(drawn)}{label}{words}</svg>'
