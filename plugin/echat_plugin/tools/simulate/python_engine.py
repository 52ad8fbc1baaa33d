"""Plays visits in CPython, on several processors."""
import multiprocessing

from echat_plugin.tools.kit.playing import new_world

BASE = {}


def begin(base):
    BASE.update(base)


def play_visitor(visits):
    """What became of one visitor's visits, the memory of each passed on to the next."""
    memory = {}
    return [play_visit(visit, memory) for visit in visits]


def play_visit(visit, memory):
    problems = []
    world = new_world(BASE | visit, problems)
    local = world["site"]["local"]
    local.update(memory)
    trace = world["run"]()
    if problems:
        raise problems[0]
    memory.update(local)
    doc = world["page"]()
    api = doc and doc["api"]
    verdicts = (api and doc["alive"] and api["explain"]()) or []
    return {
        "acts": [[record[0], record[4]["rule"], record[4]["do"]] for record in trace if acts(record)],
        "blocks": {verdict["rule"]: verdict["blocks"] for verdict in verdicts},
        "ended": world["clock"]["now"](),
        "unknown": [record[3] for record in trace if record[2] == "unknown-verb"],
    }


def acts(record):
    """Whether a record of the trace tells of a rule that acted, or in a dry run would have."""
    return record[2] == "emit" and (record[3] == "rule" or record[3] == "evaluate" and record[4].get("acts") is True)


class PythonEngine:
    name = "python"

    def __init__(self, base, jobs):
        self.base, self.jobs = base, jobs

    def run(self, visitors):
        """The results of each visitor, as they are done: (visits, results)."""
        if self.jobs == 1:
            BASE.clear()
            begin(self.base)
            yield from ((visits, play_visitor(visits)) for visits in visitors)
            return
        with multiprocessing.get_context("spawn").Pool(self.jobs, begin, (self.base,)) as pool:
            yield from zip(visitors, pool.imap(play_visitor, visitors, chunksize=64))
