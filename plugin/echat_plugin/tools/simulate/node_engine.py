"""Plays visits on the JavaScript that ships, in several Node processes."""
import json
import subprocess
from concurrent.futures import ThreadPoolExecutor, as_completed
from itertools import islice
from queue import SimpleQueue

from echat_plugin.tools import node
from echat_plugin.tools.kit.playing import PARTS

CHUNK = 50


class NodeEngine:
    name = "node"

    def __init__(self, base, jobs):
        self.base, self.jobs = base, jobs

    def run(self, visitors):
        """The results of each visitor, as they are done: (visits, results)."""
        dist, sandbox = node.scripts()
        command = [node.find(), str(node.HERE / "simulate.cjs"), str(dist), str(sandbox), ",".join(PARTS)]
        running = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") for _ in range(self.jobs)]
        free = SimpleQueue()
        for process in running:
            say(process, [self.base])
            free.put(process)

        def play(chunk):
            process = free.get()
            say(process, chunk)
            answers = [json.loads(process.stdout.readline() or "null") for _ in chunk]
            free.put(process)
            if None in answers:
                raise RuntimeError("Node ended before its work was done")
            return list(zip(chunk, answers))

        try:
            with ThreadPoolExecutor(self.jobs) as pool:
                rest, waiting = iter(visitors), set()
                while True:
                    # A few chunks ahead, not all: the visits of a month are many.
                    waiting |= {pool.submit(play, chunk) for chunk in chunks(rest, 3 * self.jobs - len(waiting))}
                    if not waiting:
                        return
                    done = next(as_completed(waiting))
                    waiting.remove(done)
                    yield from done.result()
        finally:
            for process in running:
                process.stdin.close()
                process.wait()
                process.stdout.close()


def chunks(rest, count):
    for _ in range(count):
        chunk = list(islice(rest, CHUNK))
        if chunk:
            yield chunk


def say(process, records):
    process.stdin.write("".join(json.dumps(record) + "\n" for record in records))
    process.stdin.flush()
