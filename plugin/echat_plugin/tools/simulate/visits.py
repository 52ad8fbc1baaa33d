"""Visits as lines of JSON (docs/testing.md has the format): one a line, those of one visitor belonging together."""
import json

from echat_plugin.tools.kit.options import Unclear, visitor_options

ABOUT = ["v", "visitor", "timeline"]


def read_visits(lines, name):
    """The visits of each visitor, in the order of time: lists of world options (those that differ from page to page are not among them)."""
    visitors = {}
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                visit = read_visit(json.loads(line), f"line {number}")
            except (ValueError, Unclear) as problem:
                raise Unclear(f"{name}:{number}: {problem}") from None
            visitors.setdefault(visit["visitor"], []).append(visit)
    # A visitor who comes again brings what was remembered of the visits before.
    return [sorted(visits, key=lambda visit: visit["wall"]) for visits in visitors.values()]


def read_visit(record, nobody):
    if not isinstance(record, dict) or not isinstance(record.get("timeline"), str):
        raise Unclear('expected {"timeline": "0s load /product/1 | 5s scroll 60% | 40s", …}')
    about = {key: value for key, value in record.items() if key not in ABOUT}
    given = visitor_options(**about)
    # Only what differs from every other visit: a hundred thousand are read at once.
    return {"visitor": str(record.get("visitor") or nobody), "timeline": record["timeline"]} | {key: given[key] for key in given if key in KEPT}


KEPT = ["mobile", "referrer", "manner", "staff", "wall", "zone", "languages", "sdk_load", "blocked", "unread", "auto_pop", "online_zero"]
