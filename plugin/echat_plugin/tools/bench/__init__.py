"""`python3 build.py bench`: what we cost a page, beside our peers and beside the same features written by hand.

Times are told, never tested: machines differ. With `--write` the table goes into README.md.
"""
import datetime
import json
import os

from ..build import say
from . import modules, table
from .chromium import measure
from .sizes import sizes
from .subjects import VANILLA, everyone, run


def parts(root):
    """The sizes of the plugin and of the parts that a page with an unread badge, rules and a flashing title fetches."""
    each = [sizes((root / f"dist/echat-{name}.js").read_text(encoding="utf-8")) for name in ("plugin", "chat", "rules")]
    return {key: sum(size[key] for size in each) for key in each[0]}


def main(root, write=False):
    found = everyone(root)
    measured, version = measure(root, found)
    rows = [{**subject, **sizes(subject["code"]), **measured[subject["name"]]} for subject in found]
    rows.insert(1, {"name": "parts", "title": "with its parts for these features", **parts(root)})
    limit = next(row for row in rows if row["name"] == VANILLA)
    say.line("bench", "1,000 rules in Node")
    rules = json.loads(run(root, "rules.mjs"))
    about = {"date": datetime.date.today().isoformat(), "chromium": version, "cores": os.cpu_count(), "load": os.getloadavg()[0]}
    report = table.report(rows, limit, rules, about)
    print(f"\n{report}\n\nFastest run of each, for a busy machine (1x, 4x, ms):\n")
    for row in [row for row in rows if "1x" in row]:
        print(f"{row['best 1x']:8.2f} {row['best 4x']:8.2f}  {row['name']}")
    print(f"\nWhere the {rows[0]['brotli']:,} bytes go (what each module adds to the compressed file):\n\n"
          f"{modules.show(modules.costs(root))}")
    if write:
        for name in ("README.md", "README.zh.md"):
            readme = root / name
            if not readme.is_file():
                raise say.Problem(f"there is no {name} to write the table into")
            readme.write_text(table.place(readme.read_text(encoding="utf-8"), report), encoding="utf-8")
        say.line("bench", "both READMEs have the new table")
    return 0
